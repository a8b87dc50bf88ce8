/** Tests in rule files: the outcome must be right, and right for the reason that was given. */
import { expect, test } from 'vitest';
import { loadRules } from '../../../dsl/load/load-rules.ts';
import { runTests } from '../../../dsl/rule-tests/run-tests.ts';
import { process, words } from '../support/known-rules.ts';

const RULES = `regelsæt prøve [trial]
  niveau national
  proces netværkssamråd
  version 1
  gælder fra 1. januar 2015
  version vælges efter modtagelsesdato
  bygger på ordforråd version 1
  kilde "Loven"

grænse skadegrænse [damage limit]
  fra 1. januar 2015: 16.000 kr.
  fra 1. januar 2016: 18.000 kr.
  kilde "Loven"

begreb alvorligt [serious] vedrører forhold
  gælder når hærværk over skadegrænse
  gælder når gerningstype er vold og groft er ja
  undtagen når sammenhæng er skoleslagsmål
  ellers ikke opfyldt
  kilde "Loven"

frist svar [answer]
  7 dage regnet fra dagen efter modtagelsesdato
  på lukkedage: behold dagen
  kilde "Loven"

prøve "En prøve"
`;

const VANDALISM =
  '  givet forhold:\n    - gerningstype er hærværk, skadebeløb er 17.000 kr., sammenhæng er anden sammenhæng\n';
const VIOLENCE =
  '  givet forhold:\n    - gerningstype er vold, groft er ja, sammenhæng er anden sammenhæng\n';
const SCUFFLE = '  givet forhold:\n    - gerningstype er vold, groft er ja, sammenhæng er skoleslagsmål\n';

function run(clauses: string): readonly (string | undefined)[] {
  const library = loadRules([words, { path: 'prøve.regel', text: RULES + clauses }], [process]);
  expect(library.diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(
    [],
  );
  return runTests(library.rulesets, [process]).map(({ failure }) => failure?.kind);
}

test.each([
  [
    'the condition as it is written',
    `${VANDALISM}  forvent alvorligt er opfyldt fordi hærværk over skadegrænse\n`,
  ],
  [
    'the limit as its value that day',
    `${VANDALISM}  forvent alvorligt er opfyldt fordi hærværk over 16.000 kr.\n`,
  ],
  ['a part of the clause that decided', `${VIOLENCE}  forvent alvorligt er opfyldt fordi groft er ja\n`],
  [
    'the whole clause',
    `${VIOLENCE}  forvent alvorligt er opfyldt fordi gerningstype er vold og groft er ja\n`,
  ],
  ['an exception', `${SCUFFLE}  forvent alvorligt er ikke opfyldt fordi sammenhæng er skoleslagsmål\n`],
])('%s is the right reason', (_, clauses) => expect(run(clauses)).toEqual([undefined]));

test.each([
  [
    'a condition of another clause',
    `${VIOLENCE}  forvent alvorligt er opfyldt fordi hærværk over skadegrænse\n`,
  ],
  ['the value of another year', `${VANDALISM}  forvent alvorligt er opfyldt fordi hærværk over 18.000 kr.\n`],
  [
    'a condition that no clause holds',
    `${VANDALISM}  forvent alvorligt er opfyldt fordi gerningstype er hærværk og groft er ja\n`,
  ],
  ['the clause that the exception beat', `${SCUFFLE}  forvent alvorligt er ikke opfyldt fordi groft er ja\n`],
])('%s is the wrong reason', (_, clauses) => expect(run(clauses)).toEqual(['reason']));

test('a wrong outcome is told before a wrong reason', () => {
  expect(run(`${VIOLENCE}  forvent alvorligt er ikke opfyldt fordi hærværk over skadegrænse\n`)).toEqual([
    'outcome',
  ]);
});

test('each expectation answers for itself', () => {
  expect(
    run(`${VANDALISM}  givet modtagelsesdato er 2. marts 2015
  forvent alvorligt er opfyldt
  forvent svar er 9. marts 2015
  forvent svar er 10. marts 2015
  forvent alvorligt er ukendt
`),
  ).toEqual([undefined, undefined, 'deadline', 'outcome']);
});

test('the day of the test selects the limit', () => {
  expect(run(`  pr. 1. januar 2016\n${VANDALISM}  forvent alvorligt er ikke opfyldt\n`)).toEqual([undefined]);
  expect(run(`  pr. 31. december 2015\n${VANDALISM}  forvent alvorligt er opfyldt\n`)).toEqual([undefined]);
});
