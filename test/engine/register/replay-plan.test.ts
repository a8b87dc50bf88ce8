import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileOutcomes } from '../../../engine/register/outcomes.ts';
import { postgresOutcomes } from '../../../engine/register/postgres-outcomes.ts';
import {
  type CaseOutcome,
  casesIn,
  type ReplayPlan,
  replayPlanOf,
  totalsOf,
} from '../../../engine/register/replay-plan.ts';
import { addition, KEY, onEveryStore } from '../../support/registers.ts';

const outcome = (name: string, hash: string): CaseOutcome => ({
  case: name,
  verdict: 'same',
  grade: 'fine',
  hash,
});
const emptyPlan = (id: string): ReplayPlan => ({ id, below: 0, cases: 0, ranges: [] });

onEveryStore(({ make, open }) => {
  test('a plan shares all cases out once, and is the same for the same register and rules', async () => {
    const where = await make();
    const register = await open(where);
    await register.append(
      Array.from({ length: 250 }, (_, index) => addition(`${index}`, 0, 1)),
      KEY.secret,
    );
    const plan = await replayPlanOf(register, { rules: 'a' });
    expect(plan).toMatchObject({ below: 250, cases: 250 });
    const names: string[] = [];
    for (const range of plan.ranges) {
      for await (const stored of register.cases({ range, below: plan.below })) names.push(stored.case);
    }
    expect(plan.ranges).toHaveLength(3);
    expect(names).toEqual(await register.names());

    expect(await replayPlanOf(await open(where), { rules: 'a' })).toEqual(plan);
    expect((await replayPlanOf(register, { rules: 'b' })).id).not.toBe(plan.id);
    await register.append([addition('new', 0, 1)], KEY.secret);
    expect((await replayPlanOf(register, { rules: 'a' })).id).not.toBe(plan.id);
    expect(casesIn(plan, new Set([0, 2]))).toBe(150);
  });

  test('outcomes come together to one root in whatever order they are put, also twice', async () => {
    const where = await make();
    const isServer = where.startsWith('postgres');
    const all = Array.from({ length: 12 }, (_, index) => outcome(`sag ${index} æøå`, `${index}`));
    const sorted = all.toSorted((a, b) => Buffer.compare(Buffer.from(a.case), Buffer.from(b.case)));
    const expected = await totalsOf(sorted);
    let run = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...all.keys(), ...all.keys()], { minLength: 24 }),
        async (order) => {
          run += 1;
          const file = path.join(mkdtempSync(path.join(tmpdir(), 'samraad-')), 'outcomes');
          const plan = emptyPlan(`plan ${run}`);
          const outcomes = isServer ? await postgresOutcomes(where, plan) : fileOutcomes(file, plan);
          for (const index of order) await outcomes.put(index, [all[index] as CaseOutcome]);
          expect(await totalsOf(outcomes.all())).toEqual(expected);
          expect(await outcomes.done()).toEqual(new Set(all.keys()));
          await outcomes.close({ isFinished: true });
        },
      ),
      { numRuns: 8 },
    );
  });
});

describe('the root', () => {
  test('changes with any case and any outcome', async () => {
    const all = [outcome('a', '1'), outcome('b', '2')];
    const { root } = await totalsOf(all);
    for (const other of [
      [outcome('a', '1')],
      [outcome('a', '1'), outcome('b', '3')],
      [outcome('a', '1'), outcome('c', '2')],
    ]) {
      expect((await totalsOf(other)).root).not.toBe(root);
    }
  });
});

test('outcomes of another plan are not taken for those of this one', async () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'samraad-')), 'outcomes');
  const first = fileOutcomes(file, emptyPlan('one'));
  await first.put(0, [outcome('a', '1')]);
  await first.close({ isFinished: false });
  const again = fileOutcomes(file, emptyPlan('one'));
  expect(await again.done()).toEqual(new Set([0]));
  await again.close({ isFinished: false });
  const other = fileOutcomes(file, emptyPlan('other'));
  expect([await other.done(), await totalsOf(other.all())]).toMatchObject([new Set(), { cases: 0 }]);
  await other.close({ isFinished: true });
});
