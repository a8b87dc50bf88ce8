/** `inden for et kalenderår` and `med samme`: the best choice of records, against counting them by hand. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FactEntry, FactRecord } from '../../dsl/facts.ts';
import { asker, environmentOf } from '../../dsl/in-force/environment.ts';
import { loadRules } from '../../dsl/load/load-rules.ts';
import type { ProcessVocabulary } from '../../dsl/vocabulary.ts';

const vocabulary: ProcessVocabulary = {
  code: 'trial',
  name: { da: 'prøvesag', en: 'trial' },
  choices: [],
  facts: [{ code: 'opened', name: { da: 'åbnet', en: 'opened' }, type: { kind: 'date' } }],
  events: [],
  groups: [{ code: 'payment' }, { code: 'child' }],
};

const HEAD = `regelsæt betalinger [payments]
  niveau national
  proces prøvesag
  version 1
  gælder fra 1. januar 2020
  version vælges efter åbnet
  kilde "Notat"

oplysning barn [child]
  type tal

oplysning familie [family]
  type tal

oplysning beløb [amount]
  type beløb

oplysning betalt [paid]
  type dato

oplysning mærker [marks]
  type mængde af farve

valg farve [colour]
  - rød [red]

gruppe betaling / betalinger [payment / payments]
  felter: barn, familie, beløb, betalt, mærker

gruppe barn / børn [child / children]
  felter: barn

`;

const load = (rules: string) => loadRules([{ path: 'betalinger.regel', text: HEAD + rules }], [vocabulary]);

const errorsIn = (condition: string): readonly string[] =>
  load(`begreb prøvet [tried]\n  gælder når ${condition}\n  kilde "Notat"\n`)
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);

function asking(condition: string, concerns = '') {
  const { rulesets, diagnostics } = load(
    `begreb prøvet [tried]${concerns}\n  gælder når ${condition}\n  kilde "Notat"\n`,
  );
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const environment = environmentOf(rulesets, vocabulary, '2020-01-01');
  const ask = asker(environment);
  return (payments: readonly Payment[], child?: FactRecord) =>
    ask('tried', {
      environment,
      facts: { facts: {}, groups: { payment: { complete: true, records: payments.map(recordOf) } } },
      records: child ? [{ group: 'child', record: child }] : [],
    });
}

interface Payment {
  readonly child?: number | null;
  readonly family?: number | null;
  readonly amount?: number | null;
  readonly paid?: string | null;
}

function recordOf(payment: Payment, index: number): FactRecord {
  const entries = Object.entries(payment).flatMap(([code, value]): [string, FactEntry][] =>
    value === undefined ? [] : [[code, value === null ? { none: true } : { value }]],
  );
  return { id: `${index}`, fields: Object.fromEntries(entries) };
}

/** The most of one class, by hand; a payment without one of the facts is in no class. */
function most(payments: readonly Payment[], keys: readonly (keyof Payment)[], year: boolean): number {
  const sums = new Map<string, number>();
  for (const payment of payments) {
    const parts = [...keys.map((key) => payment[key]), ...(year ? [payment.paid?.slice(0, 4) ?? null] : [])];
    if (parts.includes(null)) continue;
    const key = JSON.stringify(parts);
    sums.set(key, (sums.get(key) ?? 0) + (payment.amount ?? 0));
  }
  return Math.max(0, ...sums.values());
}

const DAYS = ['2020-12-31', '2021-01-01', '2021-12-31', '2022-01-01'] as const;

const payment = (known: boolean): fc.Arbitrary<Payment> => {
  const rarely = known ? [null] : [null, undefined];
  return fc
    .record({
      child: fc.constantFrom(1, 1, 2, ...rarely),
      family: fc.constantFrom(1, 1, 2, ...rarely),
      amount: fc.constantFrom(0, 100, 250, 400, 600, ...rarely),
      paid: fc.constantFrom(...DAYS, ...rarely),
    })
    .map((each) => Object.fromEntries(Object.entries(each).filter(([, value]) => value !== undefined)));
};

const FORMS = [
  ['inden for et kalenderår regnet fra betalt', [], true],
  ['med samme barn', ['child'], false],
  ['med samme barn, familie', ['child', 'family'], false],
  ['inden for et kalenderår med samme barn regnet fra betalt', ['child'], true],
] as const;

describe.each(FORMS)('the sum %s', (window, keys, year) => {
  const over = asking(`summen af beløb ${window} er over 5 kr.`);

  test('with everything known it is the most that one of them has', () => {
    fc.assert(
      fc.property(fc.array(payment(true), { maxLength: 6 }), (payments) => {
        expect(over(payments).outcome).toBe(most(payments, keys, year) > 500 ? 'met' : 'not_met');
      }),
      { numRuns: 400 },
    );
  });

  test('what it says of incomplete payments holds however they are completed', () => {
    const filled = (each: Payment, whole: Payment): Payment => ({ ...whole, ...each });
    const pairs = fc.array(fc.tuple(payment(false), payment(true)), { maxLength: 5 });
    fc.assert(
      fc.property(pairs, (drawn) => {
        const { outcome } = over(drawn.map(([each]) => each));
        const completed = drawn.map(([each, whole]) => filled(each, whole));
        if (outcome !== 'unknown') expect(over(completed).outcome).toBe(outcome);
      }),
      { numRuns: 600 },
    );
  });
});

describe('beside a record in sight that has the fact', () => {
  const over = asking('summen af beløb med samme barn er over 5 kr.', ' vedrører barn');
  const child = (number?: number): FactRecord => recordOf({ ...(number && { child: number }) }, 9);
  const payments: readonly Payment[] = [
    { child: 1, amount: 300 },
    { child: 2, amount: 300 },
    { child: 1, amount: 300 },
  ];

  test.each([
    [1, 'met'],
    [2, 'not_met'],
    [3, 'not_met'],
    [undefined, 'unknown'],
  ])('only what it shares with it counts: child %s is %s', (number, expected) => {
    expect(over(payments, child(number)).outcome).toBe(expected);
  });

  test('a payment of which it is not known leaves it open, and is named', () => {
    const { outcome, missing } = over([...payments, { amount: 300 }], child(2));
    expect(outcome).toBe('unknown');
    expect(missing.map(({ code, record }) => [code, record])).toEqual([['child', '3']]);
  });

  test('a count joins groups by it', () => {
    const none = asking('højst 0 betalinger med samme barn', ' vedrører barn');
    expect(none(payments, child(1)).outcome).toBe('not_met');
    expect(none(payments, child(3)).outcome).toBe('met');
  });
});

test('a month or a year as date lies in one calendar year', () => {
  const twice = asking('mindst 2 betalinger inden for et kalenderår regnet fra betalt');
  expect(twice([{ paid: '2021-03' }, { paid: '2021' }]).outcome).toBe('met');
  expect(twice([{ paid: '2021-03' }, { paid: '2020' }]).outcome).toBe('not_met');
  expect(twice([{ paid: '2021-03' }, {}]).outcome).toBe('unknown');
});

test('both may stand with a window of some length', () => {
  const twice = asking('mindst 2 betalinger inden for 1 dag med samme barn regnet fra betalt');
  const on = (paid: string, child: number): Payment => ({ paid, child });
  expect(twice([on('2020-12-31', 1), on('2021-01-01', 1)]).outcome).toBe('met');
  expect(twice([on('2020-12-31', 1), on('2021-01-01', 2)]).outcome).toBe('not_met');
});

test('a year needs a date, and what is shared must be a single value that the records have', () => {
  expect(errorsIn('mindst 2 betalinger inden for et kalenderår')).toEqual(['R058']);
  expect(errorsIn('mindst 2 børn med samme beløb')).toEqual(['R084']);
  expect(errorsIn('mindst 2 betalinger med samme mærker')).toEqual(['R084']);
  expect(errorsIn('mindst 2 betalinger med samme bil')).toEqual(['R021']);
});
