/** Deadlines: which day is day 1, months of unequal length, leap years, and every day between 1990 and 2060. */
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateAfter, dateText, dayNumber, dayOfWeek, daysBetween } from '../../../dsl/values/civil-date.ts';
import { caseOf, ruling } from '../support/ruling.ts';

const deadline = (counted: string) => {
  const rules = ruling(`frist svar [answer]\n  ${counted}\n  på lukkedage: behold dagen\n  kilde "Loven"\n`);
  return (receivedOn: string | null | undefined) => rules.deadline('answer', caseOf({ receivedOn }));
};

const due = (counted: string) => {
  const ask = deadline(counted);
  return (receivedOn: string) => ask(receivedOn).due;
};

describe('seven days from the day after', () => {
  const seven = due('7 dage regnet fra dagen efter modtagelsesdato');

  test.each([
    ['2015-02-23', '2015-03-02'],
    ['2016-02-25', '2016-03-03'],
    ['2015-12-26', '2016-01-02'],
    ['2015-04-01', '2015-04-08'],
  ])('received %s, the last lawful day is %s', (received, last) => expect(seven(received)).toBe(last));

  test('counted from the day itself ends a day earlier', () => {
    expect(due('7 dage regnet fra modtagelsesdato')('2015-02-23')).toBe('2015-03-01');
    expect(due('1 dag regnet fra modtagelsesdato')('2015-02-23')).toBe('2015-02-23');
  });

  test('two weeks are fourteen days', () => {
    expect(due('2 uger regnet fra dagen efter modtagelsesdato')('2015-02-23')).toBe('2015-03-09');
  });
});

describe('months end on the same day number, or on the last of a shorter month', () => {
  const one = due('1 måned regnet fra dagen efter modtagelsesdato');
  const three = due('3 måneder regnet fra dagen efter modtagelsesdato');
  const year = due('1 år regnet fra dagen efter modtagelsesdato');

  test.each([
    [one, '2015-01-31', '2015-02-28'],
    [one, '2016-01-31', '2016-02-29'],
    [one, '2015-02-28', '2015-03-28'],
    [three, '2015-11-30', '2016-02-29'],
    [three, '2014-11-30', '2015-02-28'],
    [three, '2015-03-19', '2015-06-19'],
    [year, '2016-02-29', '2017-02-28'],
    [year, '2015-03-19', '2016-03-19'],
    [due('4 år regnet fra dagen efter modtagelsesdato'), '2016-02-29', '2020-02-29'],
    [due('18 år regnet fra dagen efter modtagelsesdato'), '1999-05-04', '2017-05-04'],
  ])('%s', (ask, from, to) => expect(ask(from)).toBe(to));
});

describe('what cannot be counted', () => {
  const ask = deadline('7 dage regnet fra dagen efter modtagelsesdato');

  test('an unknown start is missing', () => {
    expect(ask(undefined)).not.toHaveProperty('due');
    expect(ask(undefined).missing.map(({ code }) => code)).toEqual(['receivedOn']);
  });

  test('a start known not to be has no deadline and misses nothing', () => {
    expect(ask(null)).not.toHaveProperty('due');
    expect(ask(null).missing).toEqual([]);
  });

  test('a start of month precision must be told to the day', () => {
    expect(ask('2015-02')).not.toHaveProperty('due');
    expect(ask('2015-02').missing.map(({ code }) => code)).toEqual(['receivedOn']);
  });

  test('the text says how it was counted', () => {
    expect(ask('2015-02-23').text).toEqual({
      da: '7 dage regnet fra dagen efter modtagelsesdato 23. februar 2015',
      en: '7 days counted from the day after date of receipt 23 February 2015',
    });
  });
});

describe('civil days against a calendar of their own, in UTC', () => {
  const FIRST = dayNumber('1990-01-01');
  const LAST = dayNumber('2060-12-31');
  const utc = (day: number): Date => new Date(day * 86_400_000);
  const text = (date: Date): string => date.toISOString().slice(0, 10);

  test('every day has its name and its weekday', () => {
    for (let day = FIRST; day <= LAST; day += 1) {
      const name = text(utc(day));
      if (dateText(day) !== name || dayNumber(name) !== day || dayOfWeek(day) !== (utc(day).getUTCDay() || 7))
        expect.fail(name);
    }
  });

  test('days and months later', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: FIRST, max: LAST }),
        fc.integer({ min: -600, max: 600 }),
        (day, count) => {
          const from = dateText(day);
          // date-fns reckons in local time; noon keeps both calendars on the same day.
          const noon = new Date(`${from}T12:00:00`);
          const local = (date: Date): string =>
            [date.getFullYear(), date.getMonth() + 1, date.getDate()]
              .map((part) => String(part).padStart(2, '0'))
              .join('-');
          expect(dateAfter(from, { count, unit: 'day' })).toBe(local(addDays(noon, count)));
          expect(dateAfter(from, { count, unit: 'month' })).toBe(local(addMonths(noon, count)));
          expect(dateAfter(from, { count, unit: 'week' })).toBe(local(addDays(noon, 7 * count)));
          expect(daysBetween(from, dateAfter(from, { count, unit: 'day' }))).toBe(count);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
