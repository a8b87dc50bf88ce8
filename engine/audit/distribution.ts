/** A table of how something is spread over all cases: what stands behind a chart. */

/** One line of a table; `code` is a public code, or a number of weeks. */
export interface Line {
  readonly code: string;
  readonly count: number;
  /** In a second column, where the table has one. */
  readonly other?: number;
}

export interface Distribution {
  readonly code: string;
  readonly lines: readonly Line[];
  /** What the lines are counted over, column by column; a case may stand in several lines. */
  readonly denominator: number;
  readonly otherDenominator?: number;
  readonly missing: number;
  /** Whether each is in exactly one line, so that the lines add up to the denominator. */
  readonly adds: boolean;
  /** What the ids of figures begin with that could be computed from it: where one is hidden, it is left out. */
  readonly tellsOf?: string;
}

/** A table in which each stands in one line. */
export function oneEach(
  code: string,
  lines: readonly Line[],
  { missing }: { readonly missing: number },
): Distribution {
  const denominator = lines.reduce((sum, { count }) => sum + count, 0);
  return { code, lines, denominator, missing, adds: true };
}

type Order = (a: Line, b: Line) => number;

export const byCode: Order = (a, b) => (a.code < b.code ? -1 : 1);
export const byCount: Order = (a, b) => b.count - a.count || byCode(a, b);

/** How often each code is there. */
export function tally(codes: readonly string[], order: Order): readonly Line[] {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => ({ code, count })).toSorted(order);
}
