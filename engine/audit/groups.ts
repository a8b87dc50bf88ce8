/**
 * The figures of each municipality, with small groups hidden so that nobody can be known from them, not even by
 * subtracting what is shown from what is shown. With k as the smallest group that may be shown:
 *
 * 1. A municipality with fewer than k youths is not shown on its own. Such municipalities are one group together, with at
 *    least two members and at least k youths; the next smallest joins them where they are too few.
 * 2. In a group a figure is hidden when it, the rest of its denominator, or what is left of a larger figure beside it
 *    has 1 to k − 1 members; and where the figure that is its denominator is hidden.
 * 3. Over the groups a figure is never hidden once only, nor where those it is hidden for have 1 to k − 1 members
 *    together: then the smallest that is shown is hidden too.
 *
 * The figures of the whole register are always shown, as long as it has k youths.
 */
import { answerFigures } from './answer-figures.ts';
import type { CountedCase } from './counted-case.ts';
import { type FigureSettings, figures, unitsOf } from './figures.ts';
import type { FigureResult } from './result.ts';

export interface Group {
  /** Undefined for the small municipalities together. */
  readonly municipality?: string;
  readonly municipalities: number;
  readonly results: readonly FigureResult[];
}

interface Cases {
  readonly name?: string;
  readonly municipalities: number;
  readonly cases: readonly CountedCase[];
}

/** The figures of the municipalities; none where the whole register is too small to be divided. */
export function groupsOf(
  cases: readonly CountedCase[],
  settings: FigureSettings,
  smallest: number,
): readonly Group[] {
  const groups = gathered(cases, smallest);
  if (groups.length < 2) return [];
  const results = groups.map((group) => answerFigures(group.cases, settings));
  const shown = results.map((ofGroup) => new Set(ofGroup.map(({ id }) => id)));
  hideAll(results, shown, smallest);
  return groups.map(({ name, municipalities }, index) => ({
    ...(name !== undefined && { municipality: name }),
    municipalities,
    results: (results[index] ?? []).map((result) =>
      shown[index]?.has(result.id) ? result : { id: result.id, section: result.section, kind: 'hidden' },
    ),
  }));
}

function gathered(cases: readonly CountedCase[], smallest: number): readonly Cases[] {
  const byName = new Map<string, CountedCase[]>();
  for (const one of cases) byName.set(one.municipality, [...(byName.get(one.municipality) ?? []), one]);
  const all = [...byName]
    .map(([name, own]) => ({ name, municipalities: 1, cases: own, youths: unitsOf(own, 'youths').length }))
    .toSorted((a, b) => a.youths - b.youths || (a.name < b.name ? -1 : 1));
  let pooled = all.filter(({ youths }) => youths < smallest).length;
  const youthsOf = (count: number): number =>
    all.slice(0, count).reduce((sum, { youths }) => sum + youths, 0);
  while (pooled > 0 && pooled < all.length && (pooled < 2 || youthsOf(pooled) < smallest)) pooled += 1;
  const own = all.slice(pooled).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const others = all.slice(0, pooled);
  if (others.length === 0) return own;
  return [...own, { municipalities: others.length, cases: others.flatMap((one) => one.cases) }];
}

type Shown = readonly Set<string>[];

function hideAll(results: readonly (readonly FigureResult[])[], shown: Shown, smallest: number): void {
  const byId = results.map((ofGroup) => new Map(ofGroup.map((result) => [result.id, result])));
  for (let before = -1; before !== sizeOf(shown); ) {
    before = sizeOf(shown);
    for (const [index, ofGroup] of byId.entries()) hideWithin(ofGroup, shown[index] as Set<string>, smallest);
    for (const { id } of figures) hideAcross(id, byId, shown, smallest);
  }
}

function sizeOf(shown: Shown): number {
  return shown.reduce((sum, { size }) => sum + size, 0);
}

type ById = ReadonlyMap<string, FigureResult>;

/** Rule 2, in one group. */
function hideWithin(results: ById, shown: Set<string>, smallest: number): void {
  const small = (size: number): boolean => size > 0 && size < smallest;
  for (const figure of figures) {
    const size = sizesOf(results.get(figure.id));
    if (!size) continue;
    const above = figure.within.filter((id) => shown.has(id)).flatMap((id) => sizesOf(results.get(id)) ?? []);
    const [base] = figure.within;
    const safe =
      !small(size.count) &&
      !small(size.rest) &&
      !small(size.missing) &&
      !above.some((larger) => small(larger.count - size.count)) &&
      (base === undefined || shown.has(base)) &&
      (!('complement' in figure) || figure.complement === undefined || shown.has(figure.complement));
    if (!safe) shown.delete(figure.id);
  }
}

/** Rule 3, for one figure. */
function hideAcross(id: string, results: readonly ById[], shown: Shown, smallest: number): void {
  for (;;) {
    const sizes = results.map((ofGroup) => sizesOf(ofGroup.get(id)));
    const hidden = sizes.filter((size, index) => size && !shown[index]?.has(id));
    const together = (pick: 'count' | 'rest'): number =>
      hidden.reduce((sum, size) => sum + (size?.[pick] ?? 0), 0);
    const open = (size: number): boolean => size > 0 && size < smallest;
    if (hidden.length === 0) return;
    if (hidden.length > 1 && !open(together('count')) && !open(together('rest'))) return;
    // Where nothing is counted there is nothing to hide behind.
    const candidates = sizes
      .flatMap((size, index) =>
        size && size.count + size.rest > 0 && shown[index]?.has(id)
          ? [{ index, size: size.count + size.rest }]
          : [],
      )
      .toSorted((a, b) => a.size - b.size);
    const [next] = candidates;
    if (!next) return;
    shown[next.index]?.delete(id);
  }
}

interface Sizes {
  readonly count: number;
  /** How many more are in the denominator. */
  readonly rest: number;
  readonly missing: number;
}

function sizesOf(result: FigureResult | undefined): Sizes | undefined {
  switch (result?.kind) {
    case 'share': {
      const { numerator, denominator, missing } = result;
      return { count: numerator, rest: denominator - numerator, missing };
    }
    case 'count':
      return { count: result.count, rest: 0, missing: 0 };
    case 'mean':
    case 'largest':
    case 'smallest':
      return { count: result.denominator, rest: 0, missing: result.missing };
    case 'not_reported':
      return { count: 0, rest: 0, missing: 0 };
    default:
      return undefined;
  }
}
