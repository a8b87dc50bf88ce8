/**
 * The figures of each municipality, with small groups hidden so that nobody can be known from them, not even by
 * subtracting what is shown from what is shown. With k as the smallest group that may be shown:
 *
 * 1. A municipality with fewer than k persons is not shown on its own. Such municipalities are one group together, with
 *    at least two members and at least k persons; the next smallest joins them where they are too few.
 * 2. In a group a figure is hidden when it, the rest of its denominator, or what is left of a larger figure beside it
 *    has 1 to k − 1 members; where the figure that is its denominator is hidden; and where one is hidden that it could
 *    be computed from, or that is the same number.
 * 3. Over the groups a figure is never hidden once only, nor where those it is hidden for have 1 to k − 1 members
 *    together: then the smallest that is shown is hidden too.
 *
 * The figures of the whole register are shown, as long as it has k persons and more than one municipality. With one, the
 * whole register is that municipality, and the second rule holds for it. So it is with a single figure that is hidden for
 * one municipality while no other has anything to count.
 */
import { byPerson, type Countable } from './countable.ts';
import type { FigureShape } from './figure.ts';
import type { FigureResult } from './result.ts';

export interface Group {
  /** Undefined for the small municipalities together. */
  readonly municipality?: string;
  readonly municipalities: number;
  readonly results: readonly FigureResult[];
}

interface Cases<C> {
  readonly name?: string;
  readonly municipalities: number;
  readonly cases: readonly C[];
}

/** The figures of the municipalities; none where the whole register is too small to be divided. */
export function groupsOf<C extends Countable>(
  cases: readonly C[],
  shapes: readonly FigureShape[],
  answers: (cases: readonly C[]) => readonly FigureResult[],
  smallest: number,
): readonly Group[] {
  const groups = gathered(cases, smallest);
  if (groups.length < 2) return [];
  const results = groups.map((group) => answers(group.cases));
  const hiding = hidden(results, linked(shapes), smallest);
  return groups.map(({ name, municipalities }, index) => ({
    ...(name !== undefined && { municipality: name }),
    municipalities,
    results: hiding[index] ?? [],
  }));
}

/** The figures of the whole register, without those that would tell what is hidden for the only group that has any. */
export function hiddenInWhole(
  results: readonly FigureResult[],
  groups: readonly Group[],
): readonly FigureResult[] {
  return results.map((result) => {
    const hiding = groups.filter((group) =>
      group.results.some(({ id, kind }) => id === result.id && kind === 'hidden'),
    );
    return hiding.length === 1 ? withoutNumber(result) : result;
  });
}

/** The figures of a register that is one municipality. */
export function hiddenAlone(
  results: readonly FigureResult[],
  shapes: readonly FigureShape[],
  smallest: number,
): readonly FigureResult[] {
  const byId: ById = new Map(results.map((result) => [result.id, result]));
  const shown = new Set(byId.keys());
  const links = linked(shapes);
  for (let before = -1; before !== shown.size; ) {
    before = shown.size;
    hideWithin(byId, links, shown, smallest);
  }
  return results.map((result) => (shown.has(result.id) ? result : withoutNumber(result)));
}

function withoutNumber({ id, section, name }: FigureResult): FigureResult {
  return { id, section, ...(name && { name }), kind: 'hidden' };
}

function gathered<C extends Countable>(cases: readonly C[], smallest: number): readonly Cases<C>[] {
  const byName = new Map<string, C[]>();
  for (const one of cases) {
    const own = byName.get(one.municipality);
    if (own) own.push(one);
    else byName.set(one.municipality, [one]);
  }
  const all = [...byName]
    .map(([name, own]) => ({ name, municipalities: 1, cases: own, persons: byPerson(own).length }))
    .toSorted((a, b) => a.persons - b.persons || (a.name < b.name ? -1 : 1));
  let pooled = all.filter(({ persons }) => persons < smallest).length;
  const personsOf = (count: number): number =>
    all.slice(0, count).reduce((sum, { persons }) => sum + persons, 0);
  while (pooled > 0 && pooled < all.length && (pooled < 2 || personsOf(pooled) < smallest)) pooled += 1;
  const own = all.slice(pooled).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const others = all.slice(0, pooled);
  if (others.length === 0) return own;
  return [...own, { municipalities: others.length, cases: others.flatMap((one) => one.cases) }];
}

/** The same shapes, with every link between two of them known to both. */
function linked(shapes: readonly FigureShape[]): readonly FigureShape[] {
  const back = (pick: 'together' | 'same'): ReadonlyMap<string, readonly string[]> => {
    const found = new Map<string, string[]>();
    for (const shape of shapes) {
      for (const id of shape[pick] ?? []) found.set(id, [...(found.get(id) ?? []), shape.id]);
    }
    return found;
  };
  const [together, same] = [back('together'), back('same')];
  return shapes.map((shape) => ({
    ...shape,
    together: [...(shape.together ?? []), ...(together.get(shape.id) ?? [])],
    same: [...(shape.same ?? []), ...(same.get(shape.id) ?? [])],
  }));
}

type Shown = readonly Set<string>[];
type ById = ReadonlyMap<string, FigureResult>;

/** The results of every group, without the numbers that are hidden. */
function hidden(
  results: readonly (readonly FigureResult[])[],
  shapes: readonly FigureShape[],
  smallest: number,
): readonly (readonly FigureResult[])[] {
  const shown: Shown = results.map((ofGroup) => new Set(ofGroup.map(({ id }) => id)));
  const byId = results.map((ofGroup) => new Map(ofGroup.map((result) => [result.id, result])));
  for (let before = -1; before !== sizeOf(shown); ) {
    before = sizeOf(shown);
    for (const [index, ofGroup] of byId.entries()) {
      hideWithin(ofGroup, shapes, shown[index] as Set<string>, smallest);
    }
    for (const { id } of shapes) hideAcross(id, byId, shown, smallest);
  }
  return results.map((ofGroup, index) =>
    ofGroup.map((result) => (shown[index]?.has(result.id) ? result : withoutNumber(result))),
  );
}

function sizeOf(shown: Shown): number {
  return shown.reduce((sum, { size }) => sum + size, 0);
}

/** Rule 2, in one group. */
function hideWithin(
  results: ById,
  shapes: readonly FigureShape[],
  shown: Set<string>,
  smallest: number,
): void {
  const small = (size: number): boolean => size > 0 && size < smallest;
  for (const { id, within, together = [], same = [] } of shapes) {
    const size = sizesOf(results.get(id));
    if (!size) continue;
    const above = within.filter((one) => shown.has(one)).flatMap((one) => sizesOf(results.get(one)) ?? []);
    const [base] = within;
    const isHidden = (one: string): boolean => results.has(one) && !shown.has(one);
    const isSame = (one: string): boolean => sizesOf(results.get(one))?.count === size.count;
    const safe =
      !small(size.count) &&
      !small(size.rest) &&
      !small(size.missing) &&
      !above.some((larger) => small(larger.count - size.count)) &&
      (base === undefined || shown.has(base)) &&
      !together.some(isHidden) &&
      !same.some((one) => isHidden(one) && isSame(one));
    if (!safe) shown.delete(id);
  }
}

/** Rule 3, for one figure. */
function hideAcross(id: string, results: readonly ById[], shown: Shown, smallest: number): void {
  for (;;) {
    const sizes = results.map((ofGroup) => sizesOf(ofGroup.get(id)));
    const missing = sizes.filter((size, index) => size && !shown[index]?.has(id));
    const together = (pick: 'count' | 'rest'): number =>
      missing.reduce((sum, size) => sum + (size?.[pick] ?? 0), 0);
    const open = (size: number): boolean => size > 0 && size < smallest;
    if (missing.length === 0) return;
    if (missing.length > 1 && !open(together('count')) && !open(together('rest'))) return;
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
