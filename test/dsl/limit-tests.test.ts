/** A test in a rule file can ask for a limit, and a deadline can be counted back from a date. */
import { describe, expect, test } from 'vitest';
import { mutationResults } from '../../dsl/index.ts';
import { loadRules } from '../../dsl/load/load-rules.ts';
import { translateFile } from '../../dsl/print/translate.ts';
import { boundName } from '../../dsl/resolve/bound-name.ts';
import { runTests } from '../../dsl/rule-tests/run-tests.ts';
import type { ProcessVocabulary } from '../../dsl/vocabulary.ts';

const process: ProcessVocabulary = {
  code: 'meetings',
  name: { da: 'møderække', en: 'series of meetings' },
  choices: [],
  facts: [
    { code: 'followUpOn', type: { kind: 'date' }, name: { da: 'opfølgningsdato', en: 'follow-up date' } },
  ],
  events: [],
  groups: [],
};

const rules = (tests: string, length = 'varsel'): string => `regelsæt opfølgning [follow-up]
  niveau national
  proces møderække
  version 1
  gælder fra 1. januar 2015
  version vælges efter opfølgningsdato
  kilde "Prøve"

grænse varsel [lead time]
  fra 1. januar 2015: 14 dage
  fra 1. januar 2016: 10 dage
  kilde "Prøve"

indstilling superbrugere [super-users]
  type tal
  fri
  kilde "Prøve"

frist aftalereferat [agreement minutes]
  kode D-AGREEMENT-MINUTES
  ${length} før opfølgningsdato
  på lukkedage: behold dagen
  kilde "Prøve"

${tests}`;

const load = (text: string) => loadRules([{ path: 'opfølgning.regel', text }], [process]);

const whole = rules(`prøvetabel "Fjorten dage"
  | opfølgningsdato  | aftalereferat     |
  | 10. marts 2015   | 24. februar 2015  |
  | 30. juni 2015    | 16. juni 2015     |
  | 8. januar 2016   | 25. december 2015 |

prøve "Varslet"
  forvent varsel er 14 dage
  forvent superbrugere er ukendt

prøvetabel "Det nye varsel"
  pr. 1. januar 2016
  | varsel  |
  | 10 dage |
`);

describe('a limit in a test', () => {
  test('the value on the day of the test is asked for', () => {
    const { rulesets, diagnostics } = load(whole);
    expect(diagnostics).toEqual([]);
    expect(runTests(rulesets, [process]).map(({ passed }) => passed)).toEqual(Array(6).fill(true));
  });

  test('an error in the value is noticed', () => {
    const { mutants } = mutationResults(load(whole), [process]);
    const alive = mutants.filter(({ killedBy }) => killedBy === undefined);
    expect(alive.map(({ before }) => before.da)).toEqual([]);
  });

  test('another value fails and both are shown', () => {
    const { rulesets } = load(
      rules('prøve "Varslet"\n  forvent varsel er 15 dage\n  forvent superbrugere er 1\n'),
    );
    expect(runTests(rulesets, [process]).map(({ failure }) => failure)).toEqual([
      {
        kind: 'limit',
        limit: 'leadTime',
        expected: { da: '15 dage', en: '15 days' },
        actual: { da: '14 dage', en: '14 days' },
      },
      { kind: 'limit', limit: 'superUsers', expected: { da: '1', en: '1' }, actual: undefined },
    ]);
  });

  test('an outcome is not what a limit has', () => {
    const { diagnostics } = load(rules('prøve "Varslet"\n  forvent varsel er opfyldt\n'));
    expect(diagnostics.map(({ code }) => code)).toEqual(['R123']);
  });
});

describe('a deadline before a date', () => {
  test('comes back from English with the same bytes', () => {
    const { files } = load(whole);
    const [one] = files;
    const bindings = one?.ruleset?.origin.bindings;
    if (!one || !bindings) throw new Error('does not load');
    const english = translateFile(one.file, 'en', (name) => boundName(name, 'en', bindings));
    expect(english).toContain('  lead time before follow-up date\n');
    const back = load(english).files[0];
    const theirs = back?.ruleset?.origin.bindings;
    if (!back || !theirs) throw new Error('the English does not load');
    expect(translateFile(back.file, 'da', (name) => boundName(name, 'da', theirs))).toBe(
      translateFile(one.file, 'da', (name) => boundName(name, 'da', bindings)),
    );
  });

  test('is not counted in working days', () => {
    const { diagnostics } = load(rules('prøve "X"\n  forvent varsel er 14 dage\n', '5 hverdage'));
    expect(diagnostics.map(({ code }) => code)).toContain('R117');
  });
});
