/** The tests in the shipped rule files try everything, and notice every small error but those accepted with a reason. */
import { expect, test } from 'vitest';
import { coverageOf, mutationResults, reaches, sharesOf } from '../../../dsl/index.ts';
import { vocabularies } from '../../../engine/process/registry.ts';
import { askNorm } from '../../../engine/scenario/ask-norm.ts';
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

test('nearly every answer of the duties and checks', () => {
  const coverages = coverageOf(library.rulesets, vocabularies, library.rulesets, () => undefined, askNorm);
  const { normConditions, normBoundaries } = sharesOf(coverages);
  expect(normConditions.total).toBeGreaterThan(3000);
  expect(reaches(normConditions, { covered: 98, total: 100 })).toBe(true);
  expect(reaches(normBoundaries, { covered: 99, total: 100 })).toBe(true);
});

test('every small error is noticed, or accepted with the reason why it cannot be', () => {
  const { mutants, stale } = mutationResults(library, vocabularies, library.rulesets, askNorm);
  const alive = mutants.filter(({ killedBy, accepted }) => killedBy === undefined && accepted === undefined);
  expect(
    alive.map(({ place, before, after }) => `${place.file}:${place.line} ${before.da} → ${after?.da ?? '–'}`),
  ).toEqual([]);
  expect(stale).toEqual([]);
  expect(mutants.length).toBeGreaterThan(4000);
});
