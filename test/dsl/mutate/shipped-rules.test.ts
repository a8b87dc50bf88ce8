/** The tests in the shipped rule files try everything, and notice every small error but those that change nothing. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { coverageOf, mutationResults, sharesOf } from '../../../dsl/index.ts';
import { vocabularies } from '../../../engine/process/vocabularies.ts';
import { library } from '../../support/shipped-rules.ts';

interface Accepted {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
}

const accepted = JSON.parse(
  readFileSync('test/conformance/language/accepted-mutants.json', 'utf8'),
) as readonly Accepted[];

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

test('every small error is noticed, or listed with the reason why it cannot be', () => {
  const alive = mutationResults(library.rulesets, vocabularies)
    .filter(({ killedBy }) => killedBy === undefined)
    .map(({ place, before, after }) => ({ file: place.file, before: before.da, after: after?.da ?? '–' }));
  const listed = accepted.map(({ file, before, after }) => ({ file, before, after }));
  expect(alive).toEqual(expect.arrayContaining(listed));
  expect(listed).toEqual(expect.arrayContaining(alive));
  expect(accepted.every(({ reason }) => reason.length > 20)).toBe(true);
});
