/** How much of the rules their tests try, counted by hand on a small file. */
import { describe, expect, test } from 'vitest';
import { coverageOf, type RulesetCoverage, sharesOf } from '../../../dsl/coverage/coverage.ts';
import { loadRules } from '../../../dsl/index.ts';
import { process, words } from '../support/known-rules.ts';

const RULES = `regelsæt hærværk i Prøveby [vandalism in Prøveby]
  niveau kommunal for Prøveby
  version 1
  gælder fra 1. januar 2015
  version vælges efter modtagelsesdato
  bygger på ordforråd version 1
  kilde "Prøve"

grænse hærværksgrænse [vandalism limit]
  fra 1. januar 2015: 16.000 kr.
  fra 1. januar 2016: 18.000 kr.
  kilde "Prøve"

begreb groft hærværk [gross vandalism] vedrører forhold
  gælder når alle følgende:
    - gerningstype er hærværk
    - skadebeløb over hærværksgrænse
  kilde "Prøve"

frist svar [answer]
  7 dage regnet fra dagen efter modtagelsesdato
  på lukkedage: behold dagen
  kilde "Prøve"
`;

function coverage(tests: string): RulesetCoverage {
  const library = loadRules([words, { path: 'prøve.regel', text: `${RULES}\n${tests}` }], [process]);
  expect(library.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const own = library.rulesets.filter(({ level }) => level === 'municipal');
  const [found] = coverageOf(own, [process], library.rulesets);
  if (!found) throw new Error('no municipal rule set');
  return found;
}

const gaps = ({ conditions, boundaries }: RulesetCoverage): readonly string[] =>
  [...conditions, ...boundaries].flatMap(({ text, points }) =>
    points.filter(({ covered }) => !covered).map(({ point, value }) => `${text.da}: ${value?.da ?? point}`),
  );

describe('counted by hand', () => {
  test('three conditions with three answers, one limit with two dated values, one deadline', () => {
    expect(sharesOf([coverage('')])).toMatchObject({
      conditions: { covered: 0, total: 9 },
      boundaries: { covered: 0, total: 8 },
      deadlines: { covered: 0, total: 1 },
    });
  });

  test('one row covers the answers and the point it lies on', () => {
    const one = coverage(`prøvetabel "Over grænsen"
  | gerningstype | skadebeløb    | groft hærværk |
  | hærværk      | 16.000,01 kr. | opfyldt       |
`);
    expect(sharesOf([one])).toMatchObject({
      conditions: { covered: 3, total: 9 },
      boundaries: { covered: 1, total: 8 },
      deadlines: { covered: 0, total: 1 },
    });
  });

  test('what is missing is named with the value to try', () => {
    const most = coverage(`prøvetabel "Alt på nær den gamle grænse"
  pr. 2. januar 2016
  | gerningstype | skadebeløb    | groft hærværk |
  | hærværk      | 17.999,99 kr. | ikke opfyldt  |
  | hærværk      | 18.000 kr.    | ikke opfyldt  |
  | hærværk      | 18.000,01 kr. | opfyldt       |
  | hærværk      | ukendt        | ukendt        |
  | vold         | 20.000 kr.    | ikke opfyldt  |

prøve "En sag fra 2015"
  pr. 2. marts 2015
  givet forhold:
    - gerningstype er hærværk, skadebeløb er 16.000 kr.
  forvent groft hærværk er ikke opfyldt

prøve "Svar"
  givet modtagelsesdato er 2. januar 2015
  forvent svar er 9. januar 2015
`);
    expect(gaps(most)).toEqual([
      'gerningstype er hærværk: open',
      'skadebeløb over hærværksgrænse: 15.999,99 kr.',
      'skadebeløb over hærværksgrænse: 16.000,01 kr.',
      'skadebeløb over hærværksgrænse: unknown',
    ]);
    expect(sharesOf([most])).toMatchObject({
      conditions: { covered: 8, total: 9 },
      boundaries: { covered: 5, total: 8 },
      deadlines: { covered: 1, total: 1 },
    });
  });
});

test('the tests of a file that builds on another count for the conditions of the other', () => {
  const shared = {
    path: 'fælles.regel',
    text: RULES.replace('niveau kommunal for Prøveby', 'niveau national'),
  };
  const municipal = `regelsæt mere i Prøveby [more in Prøveby]
  niveau kommunal for Prøveby
  version 1
  gælder fra 1. januar 2015
  version vælges efter modtagelsesdato
  bygger på hærværk i Prøveby version 1
  kilde "Prøve"

prøvetabel "Over grænsen"
  | gerningstype | skadebeløb    | groft hærværk |
  | hærværk      | 16.000,01 kr. | opfyldt       |
`;
  const { rulesets, diagnostics } = loadRules(
    [words, shared, { path: 'mere.regel', text: municipal }],
    [process],
  );
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const asked = rulesets.filter(({ name }) => name.da === 'hærværk i Prøveby');
  expect(sharesOf(coverageOf(asked, [process], rulesets)).conditions).toEqual({ covered: 3, total: 9 });
  expect(sharesOf(coverageOf(asked, [process])).conditions).toEqual({ covered: 0, total: 9 });
});

test('transitions are asked by the tests of their file', () => {
  const version = (number: number, rest: string): string =>
    RULES.slice(0, RULES.indexOf('grænse')).replace('  version 1\n', `  version ${number}\n${rest}`);
  const first = version(1, '').replace('2015\n', '2015 til og med 31. december 2015\n');
  const second = `${version(2, '  overgang når afholdelsesdato før 1. januar 2016: version 1\n').replace('fra 1. januar 2015', 'fra 1. januar 2016')}
begreb holdt [held]
  gælder når afholdelsesdato er kendt
  kilde "Prøve"

prøvetabel "Overgangen"
  pr. 1. marts 2016
  | afholdelsesdato  | holdt        |
  | 1. januar 2016   | opfyldt      |
  | ukendt           | ikke opfyldt |
`;
  const { rulesets, diagnostics } = loadRules(
    [words, { path: '1.regel', text: first }, { path: '2.regel', text: second }],
    [process],
  );
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const [found] = coverageOf(rulesets.slice(2), [process], rulesets);
  const tried = (points: readonly { readonly point: string; readonly covered: boolean }[] = []) =>
    points.map(({ point, covered }) => `${point} ${covered}`);
  expect(tried(found?.conditions[0]?.points)).toEqual(['true false', 'false true', 'open true']);
  expect(tried(found?.boundaries[0]?.points)).toEqual([
    'below false',
    'at true',
    'above false',
    'unknown true',
  ]);
});

describe('what a condition can answer', () => {
  const answers = (condition: string): readonly string[] =>
    coverage(`begreb mere [more] vedrører forhold\n  gælder når ${condition}\n  kilde "Prøve"\n`)
      .conditions.at(-1)
      ?.points.map(({ point }) => point) ?? [];

  test.each([
    ['groft er ja', ['true', 'false', 'open']],
    ['groft er kendt', ['true', 'false']],
    ['groft er ingen', ['true', 'false', 'open']],
    ['groft hærværk er opfyldt', ['true', 'false', 'open']],
    ['groft hærværk er ukendt', ['true', 'false']],
    ['mindst 2 registrerede forhold', ['true', 'false', 'open']],
    // Nobody sets the limit otherwise.
    ['hærværksgrænse over 16.500 kr.', ['true', 'false']],
    ['hærværksgrænse over 10.000 kr.', ['true']],
  ])('%s', (condition, expected) => {
    expect(answers(condition)).toEqual(expected);
  });
});

describe('the points of a boundary', () => {
  const points = (condition: string): readonly string[] =>
    coverage(`begreb mere [more] vedrører forhold\n  gælder når ${condition}\n  kilde "Prøve"\n`)
      .boundaries.slice(2)
      .map((boundary) => boundary.points.map(({ point, value }) => value?.da ?? point).join(' | '));

  test.each([
    ['skadebeløb mindst 5 kr.', ['4,99 kr. | 5 kr. | 5,01 kr. | unknown']],
    ['skadebeløb under 0 kr.', ['0 kr. | 0,01 kr. | unknown']],
    [
      'skadebeløb fra 1 kr. til og med 2 kr.',
      ['0,99 kr. | 1 kr. | 1,01 kr. | unknown', '1,99 kr. | 2 kr. | 2,01 kr. | unknown'],
    ],
    ['forventet sanktion over bøde', ['ingen sanktion | bøde | betinget dom | unknown']],
    ['forventet sanktion over ubetinget dom', ['betinget dom | ubetinget dom | unknown']],
    ['modtagelsesdato før 1. marts 2015', ['28. februar 2015 | 1. marts 2015 | 2. marts 2015 | unknown']],
    ['alder ved modtagelsen under 18 år', ['17 år | 18 år | 19 år | unknown']],
    ['modtagelsesdato senest 1 år efter afholdelsesdato', ['below | at | above | unknown']],
    ['mindst 2 registrerede forhold', ['1 | 2 | 3 | unknown']],
    ['summen af skadebeløb er over 100 kr.', ['99,99 kr. | 100 kr. | 100,01 kr. | unknown']],
    ['gerningstype er vold', []],
    ['groft er ja', []],
  ])('%s', (condition, expected) => {
    expect(points(condition)).toEqual(expected);
  });
});
