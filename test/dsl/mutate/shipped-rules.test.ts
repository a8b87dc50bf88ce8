/** The tests in the shipped rule files try everything, and notice every small error but those that change nothing. */
import { expect, test } from 'vitest';
import { coverageOf, mutationResults, sharesOf } from '../../../dsl/index.ts';
import { vocabularies } from '../../../engine/process/vocabularies.ts';
import { library } from '../../support/shipped-rules.ts';

test('every condition true, false and open; every boundary; every deadline', () => {
  const coverages = coverageOf(library.rulesets, vocabularies);
  const gaps = coverages.flatMap(({ conditions, boundaries, deadlines }) => [
    ...[...conditions, ...boundaries].flatMap(({ place, text, points }) =>
      points
        .filter(({ covered }) => !covered)
        .map(({ point }) => `${place.file}:${place.line} ${text.da}: ${point}`),
    ),
    ...deadlines.filter(({ covered }) => !covered).map(({ name }) => name.da),
  ]);
  expect(gaps).toEqual([]);
  const { conditions, boundaries, deadlines } = sharesOf(coverages);
  expect(Math.min(conditions.total, boundaries.total, deadlines.total)).toBeGreaterThan(0);
});

test('every small error is noticed, or accepted with the reason why it cannot be', () => {
  const { mutants, stale } = mutationResults(library, vocabularies);
  const alive = mutants
    .filter(({ killedBy, accepted }) => killedBy === undefined && accepted === undefined)
    .map(({ place, before, after }) => `${place.file}:${place.line} ${before.da} → ${after?.da ?? '–'}`);
  expect(alive).toEqual([]);
  expect(stale).toEqual([]);
  expect(mutants.length).toBeGreaterThan(1400);
});
