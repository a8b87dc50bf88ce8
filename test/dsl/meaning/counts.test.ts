/** Counts and sums, alone and in windows, against a naive reckoning day by day and over everything that may be. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDuration, dateText, dayNumber } from '../../../dsl/values/civil-date.ts';
import { formatDuration } from '../../../dsl/values/numerals.ts';
import type { Duration } from '../../../dsl/values.ts';
import { caseOf, type Given, group, ruling } from '../support/ruling.ts';

const rulesOf = (condition: string) =>
  ruling(`begreb gentaget [repeated]\n  gælder når ${condition}\n  kilde "Loven"\n`);

const asking = (condition: string) => {
  const rules = rulesOf(condition);
  return (records: readonly Given[], complete = true): string =>
    rules.concept('repeated', caseOf({}, { offence: group(records, complete) })).outcome;
};

const gross = (count: number): Given[] => Array.from({ length: count }, () => ({ gross: true }));

describe('counting', () => {
  test.each([
    ['mindst 2', 'not_met', 'met', 'met'],
    ['højst 2', 'met', 'met', 'not_met'],
    ['netop 2', 'not_met', 'met', 'not_met'],
  ])('%s of one, two and three', (how, ...expected) => {
    const ask = asking(`${how} forhold hvor groft er ja`);
    expect([1, 2, 3].map((count) => ask(gross(count)))).toEqual(expected);
    expect([1, 2, 3].map((count) => ask([...gross(count), { gross: false }]))).toEqual(expected);
  });

  test.each([
    ['mindst 2', 'unknown', 'met', 'met'],
    ['højst 2', 'unknown', 'unknown', 'not_met'],
    ['netop 2', 'unknown', 'unknown', 'not_met'],
  ])('%s of one, two and three where earlier ones may be missing', (how, ...expected) => {
    const ask = asking(`${how} forhold hvor groft er ja`);
    expect([1, 2, 3].map((count) => ask(gross(count), false))).toEqual(expected);
  });

  test('a record that may count leaves it open only where it matters', () => {
    const ask = asking('mindst 2 forhold hvor groft er ja');
    expect(ask([...gross(1), {}])).toBe('unknown');
    expect(ask([...gross(2), {}])).toBe('met');
    expect(ask([{}])).toBe('not_met');
  });

  test('no record at all', () => {
    expect(asking('mindst 1 forhold')([])).toBe('not_met');
    expect(asking('højst 1 forhold')([])).toBe('met');
    expect(asking('mindst 1 forhold')([], false)).toBe('unknown');
  });

  test('a group of groups sees each record once, and is as complete as its parts', () => {
    const rules = rulesOf('mindst 2 registrerede forhold hvor groft er ja');
    const of = (earlier: Given[], now: Given[], complete: boolean): string =>
      rules.concept(
        'repeated',
        caseOf(
          {},
          {
            offence: group(now),
            earlierOffence: {
              complete,
              records: group(earlier).records.map((record) => ({ ...record, id: `earlier ${record.id}` })),
            },
          },
        ),
      ).outcome;
    expect(of(gross(1), gross(1), true)).toBe('met');
    expect(of([], gross(1), true)).toBe('not_met');
    expect(of([], gross(1), false)).toBe('unknown');
  });

  test('an assessment decides a count only when nothing else is missing', () => {
    const rules = ruling(`begreb alvorligt [serious] vedrører forhold
  skøn når groft er ja
  kilde "Loven"
  ellers ikke opfyldt

begreb gentaget [repeated]
  gælder når mindst 2 forhold hvor alvorligt er opfyldt
  kilde "Loven"
`);
    const of = (records: Given[], complete: boolean): string =>
      rules.concept('repeated', caseOf({}, { offence: group(records, complete) })).outcome;
    expect(of(gross(2), true)).toBe('discretion');
    expect(of(gross(1), true)).toBe('not_met');
    expect(of(gross(2), false)).toBe('unknown');
  });
});

test('against a fact that is known to be none a count fulfils nothing, and misses nothing', () => {
  const rules = ruling(
    'oplysning tilladte forhold [allowed offences]\n  type tal\n\nbegreb for mange [too many]\n  gælder når antallet af forhold er over tilladte forhold\n  kilde "Loven"\n',
  );
  const ask = (allowedOffences: number | null | undefined) => {
    const { outcome, missing } = rules.concept(
      'tooMany',
      caseOf({ allowedOffences }, { offence: group([{}, {}]) }),
    );
    return [outcome, missing.map(({ code }) => code)];
  };
  expect([1, 2, null, undefined].map(ask)).toEqual([
    ['met', []],
    ['not_met', []],
    ['not_met', []],
    ['unknown', ['allowedOffences']],
  ]);
});

describe('windows', () => {
  const within = (how: string) => asking(`${how} forhold inden for 12 måneder regnet fra gerningsdato`);
  const on = (...days: (string | null | undefined)[]): Given[] =>
    days.map((incidentDate) => ({ incidentDate }));

  test('both ends are inside', () => {
    expect(within('mindst 2')(on('2015-03-02', '2016-03-02'))).toBe('met');
    expect(within('mindst 2')(on('2015-03-02', '2016-03-03'))).toBe('not_met');
    expect(within('mindst 2')(on('2016-02-29', '2017-02-28'))).toBe('met');
    expect(within('mindst 2')(on('2015-03-02', '2015-03-02'))).toBe('met');
  });

  test('one record is in a window of its own, whenever it was', () => {
    expect(within('mindst 1')(on(undefined))).toBe('met');
    expect(within('mindst 1')(on('2015'))).toBe('met');
    expect(within('mindst 1')(on(null))).toBe('not_met');
    expect(within('højst 1')(on(undefined))).toBe('met');
  });

  test('vague dates decide where the window is wider than they are', () => {
    expect(within('mindst 2')(on('2015-03', '2015-03'))).toBe('met');
    expect(within('mindst 2')(on('2015-03', '2015-10'))).toBe('met');
    expect(within('mindst 2')(on('2015-03', '2016-03'))).toBe('unknown');
    expect(within('mindst 2')(on('2015-03', '2016-05'))).toBe('not_met');
    expect(within('mindst 2')(on('2015', '2015'))).toBe('met');
    expect(within('mindst 2')(on('2014', '2016'))).toBe('not_met');
  });

  test('a vague record does not draw two others together', () => {
    const month = asking('mindst 3 forhold inden for 1 måned regnet fra gerningsdato');
    expect(month(on('2015-01-15', '2015-12-15', '2015'))).toBe('not_met');
    expect(month(on('2015-01-15', '2015-02-10', '2015'))).toBe('unknown');
  });

  test('an unknown day may be any day', () => {
    expect(within('mindst 2')(on('2015-03-02', undefined))).toBe('unknown');
    expect(within('mindst 3')(on('2015-03-02', undefined))).toBe('not_met');
  });
});

const DAY = dayNumber('2015-01-31');
const days = fc.integer({ min: DAY - 120, max: DAY + 120 });
const duration: fc.Arbitrary<Duration> = fc.oneof(
  fc.record({ count: fc.integer({ min: 1, max: 60 }), unit: fc.constant('day' as const) }),
  fc.record({ count: fc.integer({ min: 1, max: 8 }), unit: fc.constant('week' as const) }),
  fc.record({ count: fc.integer({ min: 1, max: 3 }), unit: fc.constant('month' as const) }),
);
const COMPARE = {
  mindst: (value: number, right: number) => value >= right,
  højst: (value: number, right: number) => value <= right,
  netop: (value: number, right: number) => value === right,
} as const;
const comparator = fc.constantFrom(...(Object.keys(COMPARE) as (keyof typeof COMPARE)[]));

/** The most that any window comes to, tried on every day. */
function heaviest(records: readonly { day: number; weight: number }[], { count, unit }: Duration): number {
  let most = 0;
  for (let end = DAY - 121; end <= DAY + 121; end += 1) {
    const from = addDuration(end, { count: -count, unit });
    const inside = records.filter(({ day }) => from <= day && day <= end);
    most = Math.max(
      most,
      inside.reduce((sum, { weight }) => sum + weight, 0),
    );
  }
  return most;
}

describe('against a window tried on every day', () => {
  test('counts of known days', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ day: days, counts: fc.boolean() }), { maxLength: 6 }),
        duration,
        comparator,
        fc.integer({ min: 1, max: 4 }),
        (records, length, how, right) => {
          const ask = asking(
            `${how} ${right} forhold inden for ${formatDuration(length, 'da')} hvor groft er ja regnet fra gerningsdato`,
          );
          const value = heaviest(
            records.filter(({ counts }) => counts).map(({ day }) => ({ day, weight: 1 })),
            length,
          );
          expect(
            ask(records.map(({ day, counts }) => ({ incidentDate: dateText(day), gross: counts }))),
          ).toBe(COMPARE[how](value, right) ? 'met' : 'not_met');
        },
      ),
      { numRuns: 150 },
    );
  });

  test('sums of known days and amounts', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ day: days, weight: fc.integer({ min: 0, max: 1_000_000 }) }), { maxLength: 6 }),
        fc.integer({ min: 2, max: 60 }),
        fc.integer({ min: 0, max: 20_000 }),
        (records, length, kroner) => {
          const ask = asking(
            `summen af skadebeløb inden for ${length} dage regnet fra gerningsdato er over ${kroner} kr.`,
          );
          const value = heaviest(records, { count: length, unit: 'day' });
          expect(
            ask(records.map(({ day, weight }) => ({ incidentDate: dateText(day), damageAmount: weight }))),
          ).toBe(value > kroner * 100 ? 'met' : 'not_met');
        },
      ),
      { numRuns: 150 },
    );
  });

  test('what is decided with facts missing is what every completion comes to', { timeout: 60_000 }, () => {
    const month = fc.constantFrom('2015-01', '2015-02', '2015-03', undefined);
    const vague = fc.record({
      date: fc.oneof(month, days.map(dateText)),
      counts: fc.constantFrom(true, false, undefined),
    });
    fc.assert(
      fc.property(
        fc.array(vague, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        comparator,
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 5, max: 60 }),
        fc.infiniteStream(fc.nat()),
        (records, complete, how, right, length, chance) => {
          const ask = asking(
            `${how} ${right} forhold inden for ${length} dage hvor groft er ja regnet fra gerningsdato`,
          );
          const given = records.map(({ date, counts }) => ({ incidentDate: date, gross: counts }));
          const outcome = ask(given, complete);
          if (outcome === 'unknown') return;
          const pick = (span: number): number => (chance.next().value as number) % span;
          for (let completion = 0; completion < 25; completion += 1) {
            const known = records.map(({ date, counts }) => {
              const first =
                date === undefined ? DAY - 120 : dayNumber(date.length === 7 ? `${date}-01` : date);
              const span = date === undefined ? 240 : date.length === 7 ? 28 : 1;
              return { day: first + pick(span), weight: (counts ?? pick(2) === 1) ? 1 : 0 };
            });
            const more = complete
              ? []
              : Array.from({ length: pick(4) }, () => ({ day: DAY + pick(60), weight: 1 }));
            const value = heaviest([...known, ...more], { count: length, unit: 'day' });
            expect(outcome).toBe(COMPARE[how](value, right) ? 'met' : 'not_met');
          }
        },
      ),
      { numRuns: 250 },
    );
  });
});
