/** What a trace holds: the clauses with what decided, the facts with their events, the limits with source and place. */
import { describe, expect, test } from 'vitest';
import type { CaseFacts } from '../../../dsl/facts.ts';
import { FIRST_LINE, linesOf, ruling } from '../support/ruling.ts';

const RULES = `grænse skadegrænse [damage limit]
  fra 1. januar 2015: 16.000 kr.
  fra 1. januar 2016: 18.000 kr.
  kilde "Politikken, afsnit 3" af 12. november 2015

begreb alvorligt [serious] vedrører forhold
  undtagen når sammenhæng er skoleslagsmål
  gælder når mindst én af følgende:
    - gerningstype er røveri
    - hærværk over skadegrænse
  kilde serviceloven § 57 c, stk. 1
`;

const facts: CaseFacts = {
  facts: {},
  groups: {
    offence: {
      complete: true,
      records: [
        {
          id: 'f1',
          fields: {
            offenceType: { value: 'vandalism', seq: 1 },
            damageAmount: { value: 1_750_000, seq: 4 },
            context: { none: true, seq: 1 },
          },
        },
      ],
    },
  },
};

const at = (line: number, column: number) => ({ file: 'prøve.regel', line: FIRST_LINE + line - 1, column });
const { outcome, trace } = ruling(RULES).concept('serious', facts, 'f1');
const lines = linesOf(trace);
const line = (text: string) => lines.find((each) => each.text.da === text);

describe('the trace of a decision', () => {
  test('begins with the concept, its source and its place', () => {
    expect(outcome).toBe('met');
    expect(trace).toMatchObject({
      kind: 'concept',
      text: { da: 'alvorligt', en: 'serious' },
      outcome: 'met',
      sources: ['serviceloven § 57 c, stk. 1'],
      place: at(6, 1),
    });
  });

  test('has the clauses in the order of the file, and says which decided', () => {
    expect(
      trace.children.map(({ kind, outcome, decisive, place }) => [kind, outcome, decisive, place]),
    ).toEqual([
      ['except', 'not_met', undefined, at(7, 3)],
      ['applies', 'met', true, at(8, 3)],
    ]);
  });

  test('keeps each condition under its clause, met or not', () => {
    expect(trace.children[1]?.children.map(({ text, outcome }) => [text.da, text.en, outcome])).toEqual([
      ['gerningstype er røveri', 'offence type is robbery', 'not_met'],
      ['hærværk over skadegrænse', 'vandalism over damage limit', 'met'],
    ]);
  });

  test('names the fact that was read, its record and the event it came from', () => {
    expect(line('skadebeløb over skadegrænse')?.facts).toMatchObject([
      {
        code: 'damageAmount',
        value: 1_750_000,
        display: { da: '17.500 kr.', en: '17,500 kr.' },
        seq: 4,
        record: 'f1',
      },
    ]);
  });

  test('tells known to be none from not known', () => {
    expect(line('sammenhæng er skoleslagsmål')?.facts).toMatchObject([
      { code: 'context', value: null, display: { da: 'ingen', en: 'none' }, seq: 1 },
    ]);
    const unknown = linesOf(
      ruling(RULES).concept(
        'serious',
        { facts: {}, groups: { offence: { complete: true, records: [{ id: 'f1', fields: {} }] } } },
        'f1',
      ).trace,
    );
    const [fact] = unknown.find(({ text }) => text.da === 'sammenhæng er skoleslagsmål')?.facts ?? [];
    expect(fact).toMatchObject({ display: { da: 'ukendt', en: 'unknown' } });
    expect(fact).not.toHaveProperty('value');
  });

  test('names the limit with its value that day, since when, where it stands and who decided it', () => {
    expect(line('skadebeløb over skadegrænse')?.limits).toEqual([
      {
        code: 'damageLimit',
        name: { da: 'skadegrænse', en: 'damage limit' },
        display: { da: '16.000 kr.', en: '16,000 kr.' },
        from: '2015-01-01',
        place: at(2, 3),
        sources: ['Politikken, afsnit 3 (12. november 2015)'],
      },
    ]);
    const later = linesOf(ruling(RULES, '2016-03-01').concept('serious', facts, 'f1').trace);
    expect(later.flatMap(({ limits }) => limits.map(({ from, place }) => [from, place]))).toEqual([
      ['2016-01-01', at(3, 3)],
    ]);
  });

  test('follows a concept into the records it was asked of', () => {
    const rules = ruling(`${RULES}
begreb alvorlig sag [serious case]
  gælder når mindst 1 forhold hvor alvorligt er opfyldt
  kilde "Loven"
`);
    const whole = linesOf(rules.concept('seriousCase', facts).trace);
    expect(whole.find(({ text }) => text.da === 'skadebeløb over skadegrænse')?.facts[0]?.record).toBe('f1');
  });
});

describe('an open concept', () => {
  const open = `åbent begreb alvorligt [serious] vedrører forhold
  hvis ikke udfyldt: skøn
    vurderes af sagsbehandler
    begrundelse kræves
  kilde "Loven"
`;

  test('that nobody fills is what the law says it is then', () => {
    const found = ruling(open).concept('serious', facts, 'f1');
    expect(found.outcome).toBe('discretion');
    expect(found.trace.children).toMatchObject([
      { kind: 'not_filled', decisive: true, text: { da: 'hvis ikke udfyldt: skøn' } },
    ]);
    expect(found.assessments).toMatchObject([{ by: { da: 'sagsbehandler' }, reasonsRequired: true }]);
  });

  test('without a word for that case is discretion', () => {
    const bare = 'åbent begreb alvorligt [serious] vedrører forhold\n  kilde "Loven"\n';
    const found = ruling(bare).concept('serious', facts, 'f1');
    expect(found.outcome).toBe('discretion');
    expect(found.assessments).toHaveLength(1);
  });

  test('that is filled answers as what fills it, under its own source', () => {
    const filled = ruling(`${open}
begreb alvorligt i Fjordby [serious in Fjordby] vedrører forhold
  udfylder alvorligt
  gælder når gerningstype er hærværk
  kilde "Byrådet"
`).concept('serious', facts, 'f1');
    expect(filled.outcome).toBe('met');
    expect(filled.trace).toMatchObject({ text: { da: 'alvorligt i Fjordby' }, sources: ['Byrådet'] });
  });
});
