import { describe, expect, test } from 'vitest';
import type { CaseFacts } from '../../../dsl/facts.ts';
import type { Outcome } from '../../../dsl/outcome.ts';
import { factsStillNeeded } from '../../../dsl/regions/needed-facts.ts';
import { productSize } from '../../../dsl/regions/product.ts';
import { quickOutcome } from '../../../dsl/regions/quick-outcome.ts';
import type { Root } from '../../../dsl/regions/reads.ts';
import { outcomeIn, regionSpace } from '../../../dsl/regions/space.ts';
import { type Open, unknownsOf } from '../../../dsl/regions/unknowns.ts';
import { shippedRoots } from './shipped-roots.ts';

const keyOf = (open: Open): string =>
  open.kind === 'history' ? `§ ${open.group}` : `${open.code} ${open.record ?? ''}`;

/** Every way in which everything can turn out; a fact is needed when two that differ in it alone come out differently. */
function bruteForce(root: Root, facts: CaseFacts, record: string | undefined): readonly string[] | undefined {
  const { unknowns } = unknownsOf(root, facts, record, { absence: 'asked', merge: true });
  if (productSize(unknowns.map(({ turns }) => turns)) > 3000) return undefined;
  const answer = quickOutcome(root);
  const outcomesFrom = (depth: number, current: CaseFacts): readonly Outcome[] =>
    depth === unknowns.length
      ? [answer({ facts: current, ...(record !== undefined && { record }) })]
      : (unknowns[depth]?.turns ?? []).flatMap((turn) => outcomesFrom(depth + 1, turn(current)));
  // In the order of the turns, those of the last unknown next to each other.
  const outcomes = outcomesFrom(0, facts);
  const matters = (depth: number): boolean => {
    const step = productSize(unknowns.slice(depth + 1).map(({ turns }) => turns));
    const turns = unknowns[depth]?.turns.length ?? 1;
    return outcomes.some((outcome, index) => {
      const turn = Math.floor(index / step) % turns;
      return outcome !== outcomes[index - turn * step];
    });
  };
  return unknowns.flatMap(({ open }, depth) => (matters(depth) ? [keyOf(open)] : []));
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
