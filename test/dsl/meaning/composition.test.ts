/** What a concept comes to: the eight steps of the composition, each decided by a case that the steps before it leave. */
import { describe, expect, test } from 'vitest';
import type { Evaluation } from '../../../dsl/outcome.ts';
import { type Given, ofOffence, ruling } from '../support/ruling.ts';

const concept = (clauses: string): string =>
  `begreb alvorligt [serious] vedrører forhold\n${clauses
    .trim()
    .split('\n')
    .map((line) => `  ${line}\n`)
    .join('')}  kilde "Loven"\n`;

const ask = (clauses: string, offence: Given): Evaluation =>
  ofOffence(ruling(concept(clauses)), 'serious', offence);

const outcome = (clauses: string, offence: Given): string => ask(clauses, offence).outcome;

const decisive = ({ trace }: Evaluation): string[] =>
  trace.children.filter((each) => each.decisive).map(({ kind }) => kind);

/** Every step in one concept, in an order of its own: the order of the lines means nothing. */
const FULL = `
ellers skøn
  vurderes af sagsbehandler
gælder når skadebeløb over 16.000 kr.
skøn når sammenhæng er «elev og lærer»
  vurderes af teamleder
  lægger vægt på: sammenhæng, skadebeløb
  begrundelse kræves
undtagen når sammenhæng er skoleslagsmål
afgør for gerningstype er vold eller hærværk
gælder altid når gerningstype er røveri`;

describe('the eight steps', () => {
  test('1: always wins over everything', () => {
    const found = ask(FULL, { offenceType: 'robbery', context: 'school_scuffle', damageAmount: 0 });
    expect(found.outcome).toBe('met');
    expect(decisive(found)).toEqual(['always']);
  });

  test('2: an exception that holds wins over the rest', () => {
    const found = ask(FULL, { offenceType: 'violence', context: 'school_scuffle', damageAmount: 9_999_999 });
    expect(found.outcome).toBe('not_met');
    expect(decisive(found)).toEqual(['except']);
  });

  test('3: a plain exception that is not known leaves it open, even where the concept applies', () => {
    const found = ask(FULL, { offenceType: 'violence', damageAmount: 9_999_999 });
    expect(found.outcome).toBe('unknown');
    expect(decisive(found)).toEqual(['except']);
    expect(found.missing.map(({ code }) => code)).toEqual(['context']);
  });

  test('4: discretion wins over what applies', () => {
    const found = ask(FULL, { offenceType: 'violence', context: 'pupil_teacher', damageAmount: 9_999_999 });
    expect(found.outcome).toBe('discretion');
    expect(decisive(found)).toEqual(['discretion']);
    expect(found.assessments).toMatchObject([
      {
        concept: 'serious',
        by: { da: 'teamleder', en: 'team leader' },
        weighs: [
          { da: 'sammenhæng', en: 'context' },
          { da: 'skadebeløb', en: 'damage amount' },
        ],
        reasonsRequired: true,
      },
    ]);
  });

  test('5: what applies', () => {
    const found = ask(FULL, { offenceType: 'theft', context: 'other', damageAmount: 1_600_001 });
    expect(found.outcome).toBe('met');
    expect(decisive(found)).toEqual(['applies']);
    expect(found.missing).toEqual([]);
  });

  test('6: what may still apply leaves it open', () => {
    const found = ask(FULL, { offenceType: 'violence', context: 'other' });
    expect(found.outcome).toBe('unknown');
    expect(decisive(found)).toEqual(['applies']);
    expect(found.missing.map(({ code }) => code)).toEqual(['damageAmount']);
  });

  test('6: so does what may always apply', () => {
    const found = ask(FULL, { context: 'other', damageAmount: 0 });
    expect(found.outcome).toBe('unknown');
    expect(decisive(found)).toEqual(['always']);
    expect(found.missing.map(({ code }) => code)).toEqual(['offenceType']);
  });

  test('7: what the rules decide for is not met when nothing applies', () => {
    const found = ask(FULL, { offenceType: 'vandalism', context: 'other', damageAmount: 1_600_000 });
    expect(found.outcome).toBe('not_met');
    expect(decisive(found)).toEqual(['decides_for']);
  });

  test('8: the rest is what the rules say of the rest', () => {
    const found = ask(FULL, { offenceType: 'theft', context: 'other', damageAmount: 0 });
    expect(found.outcome).toBe('discretion');
    expect(decisive(found)).toEqual(['otherwise']);
    expect(found.assessments).toMatchObject([{ by: { da: 'sagsbehandler' }, reasonsRequired: false }]);
  });
});

describe('discretion that is not known', () => {
  const grey = 'skøn når groft er ja\n  vurderes af teamleder\ngælder når gerningstype er vold';

  test('does not block what applies', () => {
    expect(outcome(grey, { offenceType: 'violence' })).toBe('met');
  });

  test('does not hold up what does not apply: a grey zone must be established [C-12]', () => {
    expect(outcome(grey, { offenceType: 'theft' })).toBe('not_met');
    expect(outcome(grey, { offenceType: 'theft', gross: true })).toBe('discretion');
    expect(outcome(grey, { offenceType: 'theft', gross: false })).toBe('not_met');
  });
});

describe('what the rules decide for', () => {
  const rules = 'gælder når groft er ja\nafgør for gerningstype er vold';

  test('unknown leaves it open', () => {
    expect(outcome(`${rules}\nellers skøn`, { gross: false })).toBe('unknown');
  });

  test.each([
    ['ellers ikke opfyldt', 'not_met'],
    ['ellers opfyldt', 'met'],
    ['ellers skøn', 'discretion'],
  ])('%s', (otherwise, expected) => {
    expect(outcome(`${rules}\n${otherwise}`, { gross: false, offenceType: 'theft' })).toBe(expected);
  });

  test('without a word for the rest, the rest is never silently no', () => {
    const found = ask(rules, { gross: false, offenceType: 'theft' });
    expect(found.outcome).toBe('discretion');
    expect(found.assessments).toMatchObject([{ concept: 'serious', weighs: [], reasonsRequired: false }]);
  });

  test('any value of a fact: open until it is known, then decided', () => {
    const any = 'gælder når groft er ja\nafgør for enhver gerningstype\nellers skøn';
    expect(outcome(any, { gross: false })).toBe('unknown');
    expect(ask(any, { gross: false }).missing.map(({ code }) => code)).toEqual(['offenceType']);
    expect(outcome(any, { gross: false, offenceType: 'theft' })).toBe('not_met');
    expect(outcome(any, { gross: true })).toBe('met');
  });

  test('a concept that says neither decides everything', () => {
    expect(outcome('gælder når groft er ja', { gross: false })).toBe('not_met');
  });
});

describe('an exception that must be established', () => {
  const rules = 'gælder når gerningstype er vold\nundtagen når godtgjort: sammenhæng er skoleslagsmål';

  test('does not block while it is unknown, and says so', () => {
    const found = ask(rules, { offenceType: 'violence' });
    expect(found.outcome).toBe('met');
    expect(found.notices).toMatchObject([
      {
        kind: 'unestablished_exception',
        concept: 'serious',
        missing: [{ code: 'context', ifUnknown: { action: 'assess', by: { da: 'sagsbehandler' } } }],
      },
    ]);
    expect(found.missing).toEqual([]);
  });

  test('takes away when it is established', () => {
    expect(outcome(rules, { offenceType: 'violence', context: 'school_scuffle' })).toBe('not_met');
  });

  test('is no notice when it is known not to hold, or when nothing applied', () => {
    expect(ask(rules, { offenceType: 'violence', context: 'other' }).notices).toEqual([]);
    expect(ask(rules, { offenceType: 'theft' }).notices).toEqual([]);
    expect(ask(rules, {}).notices).toEqual([]);
  });

  test('is no notice where the concept always applies: nothing could be taken away', () => {
    const always =
      'gælder altid når gerningstype er vold\nundtagen når godtgjort: sammenhæng er skoleslagsmål';
    const found = ask(always, { offenceType: 'violence' });
    expect(found.outcome).toBe('met');
    expect(found.notices).toEqual([]);
  });

  test('discretion that is unknown is a notice as well', () => {
    const grey =
      'gælder når gerningstype er vold\nskøn når sammenhæng er «elev og lærer»\n  vurderes af teamleder';
    const found = ask(grey, { offenceType: 'violence' });
    expect(found.outcome).toBe('met');
    expect(found.notices.flatMap(({ missing }) => missing.map(({ code }) => code))).toEqual(['context']);
  });
});

describe('an example', () => {
  const rules = 'gælder for eksempel når gerningstype er tyveri og skadebeløb mindst 60.000 kr.';

  test('decides where it holds', () => {
    expect(outcome(rules, { offenceType: 'theft', damageAmount: 6_000_000 })).toBe('met');
  });

  test('leaves it open where it may hold', () => {
    const found = ask(rules, { offenceType: 'theft' });
    expect(found.outcome).toBe('unknown');
    expect(found.missing.map(({ code }) => code)).toEqual(['damageAmount']);
  });

  test('says nothing where it does not hold', () => {
    expect(outcome(`${rules}\nellers opfyldt`, { offenceType: 'theft', damageAmount: 5_999_999 })).toBe(
      'met',
    );
    expect(outcome(rules, { offenceType: 'theft', damageAmount: 5_999_999 })).toBe('discretion');
    expect(outcome(rules, { offenceType: 'violence' })).toBe('discretion');
  });

  test('beside a rule that is no example, the rule decides', () => {
    expect(outcome(`${rules}\ngælder når groft er ja`, { offenceType: 'violence', gross: false })).toBe(
      'not_met',
    );
  });
});

describe('a concept that asks another', () => {
  const two = (
    condition: string,
  ): string => `${concept('skøn når groft er ja\ngælder når gerningstype er vold')}
begreb alvorlig sag [serious case]
  gælder når ${condition}
  kilde "Loven"
`;
  const whole = (condition: string, ...offences: readonly Given[]) =>
    ruling(two(condition)).concept('seriousCase', {
      facts: {},
      groups: {
        offence: {
          complete: true,
          records: offences.map((fields, index) => ({
            id: `${index + 1}`,
            fields: Object.fromEntries(
              Object.entries(fields).map(([code, value]) => [code, { value: value as string }]),
            ),
          })),
        },
      },
    });
  const any = 'mindst 1 forhold hvor alvorligt er opfyldt';

  test('one record that is met is enough', () => {
    expect(
      whole(any, { gross: false, offenceType: 'theft' }, { gross: false, offenceType: 'violence' }).outcome,
    ).toBe('met');
  });

  test('an assessment is passed on with who assesses', () => {
    const found = whole(any, { gross: true, offenceType: 'theft' });
    expect(found.outcome).toBe('discretion');
    expect(found.assessments).toHaveLength(1);
  });

  test('a missing fact goes before an assessment', () => {
    const found = whole(any, { gross: true, offenceType: 'theft' }, { gross: false });
    expect(found.outcome).toBe('unknown');
    expect(found.missing).toMatchObject([{ code: 'offenceType', record: '2' }]);
  });

  test('whether it is unknown can be asked, and is never unknown', () => {
    const unknown = 'mindst 1 forhold hvor alvorligt er ukendt';
    expect(whole(unknown, { gross: false }).outcome).toBe('met');
    expect(whole(unknown, { gross: true }).outcome).toBe('met');
    expect(whole(unknown, { gross: false, offenceType: 'theft' }).outcome).toBe('not_met');
  });

  test('not met is not the same as unknown', () => {
    const not = 'mindst 1 forhold hvor alvorligt er ikke opfyldt';
    expect(whole(not, { gross: false, offenceType: 'theft' }).outcome).toBe('met');
    expect(whole(not, { gross: false }).outcome).toBe('unknown');
  });
});
