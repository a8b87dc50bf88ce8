import { describe, expect, test } from 'vitest';
import type { CaseFacts } from '../../../dsl/facts.ts';
import { factsStillNeeded } from '../../../dsl/regions/needed-facts.ts';
import { product, productSize } from '../../../dsl/regions/product.ts';
import type { Root } from '../../../dsl/regions/reads.ts';
import { outcomeIn, regionSpace } from '../../../dsl/regions/space.ts';
import { type Open, unknownsOf } from '../../../dsl/regions/unknowns.ts';
import { shippedRoots } from './shipped-roots.ts';

const keyOf = (open: Open): string =>
  open.kind === 'history' ? `§ ${open.group}` : `${open.code} ${open.record ?? ''}`;

/** Every way in which everything can turn out; a fact is needed when two that differ in it alone come out differently. */
function bruteForce(root: Root, facts: CaseFacts, record: string | undefined): readonly string[] | undefined {
  const { unknowns } = unknownsOf(root, facts, record, { absence: 'asked', merge: true });
  const lists = unknowns.map(({ turns }) => turns.map((_, index) => index));
  if (productSize(lists) > 3000) return undefined;
  const outcomes = new Map<string, string>();
  for (const places of product(lists)) {
    const turned = places.reduce(
      (current, place, index) => unknowns[index]?.turns[place]?.(current) ?? current,
      facts,
    );
    const asked = { facts: turned, ...(record !== undefined && { record }) };
    outcomes.set(places.join(' '), outcomeIn(root, asked).outcome);
  }
  const matters = (index: number): boolean =>
    [...outcomes].some(([places, outcome]) =>
      (lists[index] ?? []).some((other) => {
        const changed = places.split(' ').with(index, String(other)).join(' ');
        return outcomes.get(changed) !== outcome;
      }),
    );
  return unknowns.flatMap(({ open }, index) => (matters(index) ? [keyOf(open)] : []));
}

describe('what is still needed', () => {
  // Brute force cannot take the cases of a concept with many settings; most cases of all concepts it can.
  let compared = 0;
  let skipped = 0;

  test.each(shippedRoots)('%s: equals brute force over all completions', { timeout: 60_000 }, (_, root) => {
    for (const region of regionSpace([root], { cap: 80 }).cases()) {
      const { facts, record } = region;
      if (outcomeIn(root, region).outcome !== 'unknown') continue;
      const expected = bruteForce(root, facts, record);
      if (!expected) {
        skipped += 1;
        continue;
      }
      const { needed, exact } = factsStillNeeded(root, facts, record);
      const named = needed.map(keyOf);
      expect(named).toEqual(expect.arrayContaining([...expected]));
      if (!exact) {
        skipped += 1;
        continue;
      }
      expect(named.toSorted()).toEqual([...expected].toSorted());
      compared += 1;
    }
  });

  test('most cases were compared', () => {
    expect(compared).toBeGreaterThan(1000);
    expect(skipped).toBeLessThan(compared / 10);
  });
});
