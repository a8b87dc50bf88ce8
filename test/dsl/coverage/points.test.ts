/** Which facts lie on which side of a boundary. */
import { expect, test } from 'vitest';
import { coverageOf } from '../../../dsl/coverage/coverage.ts';
import { loadRules } from '../../../dsl/index.ts';
import { process, words } from '../support/known-rules.ts';

/** The points of the last boundary that one test covers. */
function covered(condition: string, test: string, outcome = 'ikke opfyldt'): readonly string[] {
  const text = `regelsæt grænser [bounds]
  niveau national
  version 1
  gælder fra 1. januar 2015
  version vælges efter modtagelsesdato
  bygger på ordforråd version 1
  kilde "Prøve"

begreb ramt [hit] vedrører forhold
  gælder når ${condition}
  kilde "Prøve"

prøve "Én"
${test}
  forvent ramt er ${outcome}
`;
  const { rulesets, diagnostics } = loadRules([words, { path: 'grænser.regel', text }], [process]);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const [found] = coverageOf(rulesets.slice(1), [process]);
  return found?.boundaries.at(-1)?.points.flatMap(({ point, covered: is }) => (is ? [point] : [])) ?? [];
}

const records = (...fields: readonly string[]): string =>
  ['  givet forhold:', ...fields.map((field) => `    - ${field}`)].join('\n');

test.each([
  ['28. februar 2016', 'below'],
  ['29. februar 2016', 'at'],
  ['1. marts 2016', 'above'],
])('a year after the leap day before: received %s', (day, point) => {
  const dates = `  givet afholdelsesdato er 28. februar 2015\n  givet modtagelsesdato er ${day}`;
  const condition = 'modtagelsesdato senest 366 dage efter afholdelsesdato';
  expect(covered(condition, dates)).toEqual([point]);
});

test('a day that is not near the boundary covers nothing', () => {
  const dates = '  givet afholdelsesdato er 1. marts 2015\n  givet modtagelsesdato er 1. maj 2015';
  expect(covered('modtagelsesdato før afholdelsesdato', dates)).toEqual([]);
});

test('a date that is not known on either side is the unknown point', () => {
  const dates = '  givet modtagelsesdato er 1. maj 2015';
  expect(covered('modtagelsesdato før afholdelsesdato', dates)).toEqual(['unknown']);
});

test('a known absence lies on no point', () => {
  const dates = '  givet modtagelsesdato er 1. maj 2015\n  givet afholdelsesdato er ingen';
  expect(covered('modtagelsesdato før afholdelsesdato', dates)).toEqual([]);
});

test.each([
  [1, 'below'],
  [2, 'at'],
  [3, 'above'],
])('%i records against at least 2', (count, point) => {
  const same = Array.from({ length: count }, () => 'gerningstype er vold');
  expect(covered('mindst 2 forhold hvor gerningstype er vold', records(...same))).toEqual([point]);
});

test('a count that may still grow past the number is the unknown point', () => {
  const test = '  givet forhold er ufuldstændige:\n    - gerningstype er vold';
  expect(covered('mindst 2 forhold', test)).toEqual(['unknown']);
});

test('a sum one øre under', () => {
  const two = records('skadebeløb er 50 kr.', 'skadebeløb er 49,99 kr.');
  expect(covered('summen af skadebeløb er mindst 100 kr.', two)).toEqual(['below']);
});
