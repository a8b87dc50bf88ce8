/** A process brings groups with their fields itself; rule files use them without declaring them. */
import { expect, test } from 'vitest';
import { rulesInForce } from '../../dsl/in-force/rules-in-force.ts';
import { loadRules } from '../../dsl/load/load-rules.ts';
import { runTests } from '../../dsl/rule-tests/run-tests.ts';
import type { ProcessVocabulary, VocabularyFact } from '../../dsl/vocabulary.ts';

const number = { kind: 'number' } as const;
const fact = (code: string, da: string, en: string, type: VocabularyFact['type']): VocabularyFact => ({
  code,
  type,
  name: { da, en },
});
const minutes = fact('minutes', 'mødets minutter', 'minutes of the meeting', number);
const place = fact('number', 'nummer', 'number', number);

const process: ProcessVocabulary = {
  code: 'meetings',
  name: { da: 'møderække', en: 'series of meetings' },
  choices: [],
  facts: [fact('openedOn', 'åbningsdato', 'date opened', { kind: 'date' })],
  events: [{ code: 'MEETING_HELD', name: { da: 'møde holdt', en: 'meeting held' } }],
  groups: [
    {
      code: 'meeting',
      forms: { da: ['møde', 'møder'], en: ['meeting', 'meetings'] },
      fields: [place, minutes],
    },
    {
      code: 'agreement',
      forms: { da: ['aftale', 'aftaler'], en: ['agreement', 'agreements'] },
      fields: [place],
    },
  ],
};

const library = loadRules(
  [
    {
      path: 'møder.regel',
      text: `regelsæt mødernes længde [length of meetings]
  niveau national
  proces møderække
  version 1
  gælder fra 1. januar 2015
  version vælges efter åbningsdato
  kilde "Prøve"

begreb langt møde [long meeting] vedrører møde
  gælder når mødets minutter over 120
  kilde "Prøve"

begreb lang række [long series]
  gælder når mindst 2 møder hvor langt møde er opfyldt
  kilde "Prøve"

kontrol for langt møde [meeting too long] vedrører møde
  melder A-TOO-LONG "Mødet varede mere end to timer"
  ved møde holdt
  når langt møde er opfyldt
  styrke praksis
  kilde "Prøve"

prøvetabel "To timer"
  | mødets minutter | langt møde   |
  | 120             | ikke opfyldt |
  | 121             | opfyldt      |
  | ukendt          | ukendt       |

prøve "To lange møder"
  givet møder:
    - nummer er 1, mødets minutter er 130
    - nummer er 2, mødets minutter er 121
  forvent lang række er opfyldt
`,
    },
  ],
  [process],
);

test('names of the groups and of their fields are known', () => {
  expect(library.diagnostics).toEqual([]);
  expect(runTests(library.rulesets, [process]).map(({ passed }) => passed)).toEqual([true, true, true, true]);
});

test('a fact of the rules in force tells which groups have it', () => {
  const rules = rulesInForce(library, process, { process: 'meetings', municipality: '', on: '2015-02-01' });
  const groupsOf = (code: string) => rules.facts.find((one) => one.code === code)?.groups;
  expect([groupsOf('openedOn'), groupsOf('minutes'), groupsOf('number')]).toEqual([
    [],
    ['meeting'],
    ['meeting', 'agreement'],
  ]);
});

test('a check that concerns a group of the process is made for each of its records', () => {
  const rules = rulesInForce(library, process, { process: 'meetings', municipality: '', on: '2015-02-01' });
  const record = (id: string, count: number) => ({ id, fields: { minutes: { value: count } } });
  const facts = {
    facts: {},
    groups: { meeting: { complete: true, records: [record('a', 60), record('b', 121)] } },
  };
  const [check] = rules.checks;
  expect(check?.concerns).toBe('meeting');
  expect(['a', 'b'].map((id) => check?.when(facts, id))).toEqual(['not_met', 'met']);
});
