/** Small errors put into rule files: weak tests notice few of them, strong ones all. */
import { describe, expect, test } from 'vitest';
import { loadRules } from '../../../dsl/index.ts';
import { type MutantResult, type MutationResults, mutationResults } from '../../../dsl/mutate/mutate.ts';
import { process, words } from '../support/known-rules.ts';

const HEAD = `regelsæt hærværk i Prøveby [vandalism in Prøveby]
  niveau kommunal for Prøveby
  version 1
  gælder fra 1. januar 2015
  version vælges efter modtagelsesdato
  bygger på ordforråd version 1
  kilde "Prøve"
`;

const RULES = `
grænse hærværksgrænse [vandalism limit]
  fra 1. januar 2015: 16.000 kr.
  kilde "Prøve"

begreb alvorligt [serious] vedrører forhold
  afgør for gerningstype er hærværk
  undtagen når godtgjort: sammenhæng er skoleslagsmål
  gælder når hærværk over hærværksgrænse
  ellers skøn
    vurderes af sagsbehandler
  kilde "Prøve"

frist svar [answer]
  7 dage regnet fra dagen efter modtagelsesdato
  på lukkedage: behold dagen
  kilde "Prøve"
`;

function results(body: string): MutationResults {
  const library = loadRules([words, { path: 'prøve.regel', text: HEAD + body }], [process]);
  expect(library.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return mutationResults(library, [process], library.rulesets.slice(1));
}

const mutants = (body: string): readonly MutantResult[] => results(body).mutants;

const said = ({ before, after }: MutantResult): string => `${before.da} → ${after?.da ?? '–'}`;
const score = (results: readonly MutantResult[]): readonly [number, number] => [
  results.filter(({ killedBy }) => killedBy).length,
  results.length,
];

const WEAK = `
prøvetabel "To tydelige sager"
  | gerningstype | skadebeløb | alvorligt    |
  | hærværk      | 50.000 kr. | opfyldt      |
  | hærværk      | 100 kr.    | ikke opfyldt |
`;

const STRONG = `
prøvetabel "Grænsen"
  | gerningstype | sammenhæng       | skadebeløb    | alvorligt    |
  | hærværk      | anden sammenhæng | 15.999,99 kr. | ikke opfyldt |
  | hærværk      | anden sammenhæng | 16.000 kr.    | ikke opfyldt |
  | hærværk      | anden sammenhæng | 16.000,01 kr. | opfyldt      |
  | hærværk      | ukendt           | 16.000,01 kr. | opfyldt      |
  | hærværk      | skoleslagsmål    | 16.000,01 kr. | ikke opfyldt |
  | tyveri       | anden sammenhæng | 16.000,01 kr. | skøn         |

prøve "Svar"
  givet modtagelsesdato er 2. januar 2015
  forvent svar er 9. januar 2015
`;

describe('the score', () => {
  test('two clear cases notice less than half', () => {
    const [killed, all] = score(mutants(RULES + WEAK));
    expect(killed).toBeGreaterThan(0);
    expect(killed / all).toBeLessThan(0.5);
  });

  test('a table of the boundary, the exception and the rest notices every one', () => {
    const results = mutants(RULES + STRONG);
    expect(results.filter(({ killedBy }) => !killedBy).map(said)).toEqual([]);
    expect(results.length).toBeGreaterThan(12);
  });

  test('no tests notice nothing', () => {
    expect(score(mutants(RULES))[0]).toBe(0);
  });

  test('a test that fails on the rules as they are notices nothing', () => {
    const wrong = WEAK.replace('| opfyldt      |', '| ikke opfyldt |').replace(
      '100 kr.    | ikke opfyldt',
      '100 kr.    | opfyldt     ',
    );
    expect(score(mutants(RULES + wrong))[0]).toBe(0);
  });

  test('the test that notices is named', () => {
    const found = mutants(RULES + STRONG).find(({ kind }) => kind === 'day_after');
    expect(found?.killedBy).toMatchObject({ title: 'Svar', place: { file: 'prøve.regel' } });
  });
});

describe('the errors that are tried', () => {
  const inConcept = (clauses: string): readonly string[] =>
    mutants(`\nbegreb ramt [hit] vedrører forhold\n${clauses}\n  kilde "Prøve"\n`).map(said);

  test.each([
    [
      'skadebeløb over 5 kr.',
      [
        'gælder når skadebeløb over 5 kr. → –',
        'skadebeløb over 5 kr. → skadebeløb mindst 5 kr.',
        'skadebeløb over 5 kr. → skadebeløb over 4,99 kr.',
        'skadebeløb over 5 kr. → skadebeløb over 5,01 kr.',
        'skadebeløb over 5 kr. → skadebeløb ikke over 5 kr.',
      ],
    ],
    [
      'gerningsdato senest 1. marts 2015',
      [
        'gælder når gerningsdato senest 1. marts 2015 → –',
        'gerningsdato senest 1. marts 2015 → gerningsdato før 1. marts 2015',
        'gerningsdato senest 1. marts 2015 → gerningsdato senest 28. februar 2015',
        'gerningsdato senest 1. marts 2015 → gerningsdato senest 2. marts 2015',
        'gerningsdato senest 1. marts 2015 → gerningsdato ikke senest 1. marts 2015',
      ],
    ],
    [
      'gerningsdato efter 14 dage efter modtagelsesdato',
      [
        'gælder når gerningsdato efter 14 dage efter modtagelsesdato → –',
        'gerningsdato efter 14 dage efter modtagelsesdato → gerningsdato tidligst 14 dage efter modtagelsesdato',
        'gerningsdato efter 14 dage efter modtagelsesdato → gerningsdato efter 13 dage efter modtagelsesdato',
        'gerningsdato efter 14 dage efter modtagelsesdato → gerningsdato efter 15 dage efter modtagelsesdato',
        'gerningsdato efter 14 dage efter modtagelsesdato → gerningsdato ikke efter 14 dage efter modtagelsesdato',
      ],
    ],
    [
      'gerningstype er vold, røveri eller tyveri',
      [
        'gælder når gerningstype er vold, røveri eller tyveri → –',
        'gerningstype er vold, røveri eller tyveri → gerningstype er røveri eller tyveri',
        'gerningstype er vold, røveri eller tyveri → gerningstype er vold eller tyveri',
        'gerningstype er vold, røveri eller tyveri → gerningstype er vold eller røveri',
        'gerningstype er vold, røveri eller tyveri → gerningstype er ikke vold, røveri eller tyveri',
      ],
    ],
    [
      'groft er ja og gerningstype er vold',
      [
        'gælder når groft er ja og gerningstype er vold → –',
        'groft er ja og gerningstype er vold → mindst én af følgende: groft er ja; gerningstype er vold',
        'groft er ja → –',
        'gerningstype er vold → –',
        'groft er ja → groft er ikke ja',
        'gerningstype er vold → gerningstype er ikke vold',
      ],
    ],
    [
      'mindst 2 forhold inden for 12 måneder hvor groft er ja regnet fra gerningsdato',
      [
        'gælder når mindst 2 forhold inden for 12 måneder hvor groft er ja regnet fra gerningsdato → –',
        'mindst 2 forhold inden for 12 måneder hvor groft er ja regnet fra gerningsdato → mindst 1 forhold inden for 12 måneder hvor groft er ja regnet fra gerningsdato',
        'mindst 2 forhold inden for 12 måneder hvor groft er ja regnet fra gerningsdato → mindst 3 forhold inden for 12 måneder hvor groft er ja regnet fra gerningsdato',
        'mindst 2 forhold inden for 12 måneder hvor groft er ja regnet fra gerningsdato → mindst 2 forhold inden for 11 måneder hvor groft er ja regnet fra gerningsdato',
        'mindst 2 forhold inden for 12 måneder hvor groft er ja regnet fra gerningsdato → mindst 2 forhold inden for 13 måneder hvor groft er ja regnet fra gerningsdato',
        'mindst 2 forhold inden for 12 måneder hvor groft er ja regnet fra gerningsdato → mindst 2 forhold inden for 12 måneder regnet fra gerningsdato',
        'groft er ja → groft er ikke ja',
        'mindst 2 forhold inden for 12 måneder hvor groft er ja regnet fra gerningsdato → ikke (mindst 2 forhold inden for 12 måneder hvor groft er ja regnet fra gerningsdato)',
      ],
    ],
  ])('gælder når %s', (condition, expected) => {
    expect(inConcept(`  gælder når ${condition}`)).toEqual(expected);
  });

  test('clauses: left out, no longer to be established, another outcome for the rest', () => {
    const found = inConcept(
      '  undtagen når godtgjort: groft er nej\n  gælder når groft er ja\n  ellers skøn',
    );
    expect(found).toEqual(
      expect.arrayContaining([
        'undtagen når godtgjort: groft er nej → –',
        'undtagen når godtgjort: groft er nej → undtagen når groft er nej',
        'gælder når groft er ja → –',
        'ellers skøn → ellers opfyldt',
        'ellers skøn → ellers ikke opfyldt',
      ]),
    );
  });

  test('limits and deadlines', () => {
    const found = mutants(RULES).map(said);
    expect(found).toEqual(
      expect.arrayContaining([
        'fra 1. januar 2015: 16.000 kr. → fra 1. januar 2015: 15.999,99 kr.',
        'fra 1. januar 2015: 16.000 kr. → fra 1. januar 2015: 16.000,01 kr.',
        '7 dage regnet fra dagen efter modtagelsesdato → 6 dage regnet fra dagen efter modtagelsesdato',
        '7 dage regnet fra dagen efter modtagelsesdato → 8 dage regnet fra dagen efter modtagelsesdato',
        '7 dage regnet fra dagen efter modtagelsesdato → 7 dage regnet fra modtagelsesdato',
        'afgør for gerningstype er hærværk → –',
      ]),
    );
  });

  test('`hærværk over X` is one condition: nothing of it is left out', () => {
    const found = inConcept('  gælder når hærværk over 5 kr.');
    expect(found).toEqual([
      'gælder når hærværk over 5 kr. → –',
      'hærværk over 5 kr. → hærværk ikke over 5 kr.',
      'skadebeløb over 5 kr. → skadebeløb mindst 5 kr.',
      'skadebeløb over 5 kr. → skadebeløb over 4,99 kr.',
      'skadebeløb over 5 kr. → skadebeløb over 5,01 kr.',
    ]);
  });
});
