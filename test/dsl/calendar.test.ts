/** Closed days and working days, by the calendar in `rules/`, against an independent library. */
import Holidays from 'date-holidays';
import { expect, test } from 'vitest';
import { easterSunday, isClosed, workingDay, workingDayFrom } from '../../dsl/evaluate/calendar.ts';
import { rulesInForce } from '../../dsl/index.ts';
import type { CalendarModel } from '../../dsl/model.ts';
import { dateText, dayNumber } from '../../dsl/values/civil-date.ts';
import { vocabulary } from '../../engine/process/network-council/vocabulary.ts';
import { library, libraryOf } from '../support/shipped-rules.ts';

const calendar = library.rulesets.flatMap(({ calendars }) => calendars)[0] as CalendarModel;

/** Closed in the administration without being public holidays by law; the library calls them observances or leaves them out. */
const HALF_HOLIDAYS = ['06-05', '12-24', '12-31'];

test('is closed on weekends, public holidays and the three closing days, and on no other day from 1990 to 2060', () => {
  const oracle = new Holidays('DK', { timezone: 'UTC' });
  const wrong: string[] = [];
  for (let year = 1990; year <= 2060; year += 1) {
    const holidays = new Set(
      oracle
        .getHolidays(year)
        .filter(({ type }) => type === 'public')
        .map(({ date }) => date.slice(0, 10)),
    );
    for (let day = dayNumber(`${year}-01-01`); day <= dayNumber(`${year}-12-31`); day += 1) {
      const date = dateText(day);
      const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
      const expected =
        weekday === 0 || weekday === 6 || holidays.has(date) || HALF_HOLIDAYS.includes(date.slice(5));
      if (isClosed(day, calendar) !== expected) wrong.push(date);
    }
  }
  expect(wrong).toEqual([]);
});

test.each([
  ['2023-05-05', true],
  ['2024-04-26', false],
])('store bededag ended with 2023: closed on %s is %s', (date, closed) => {
  expect(isClosed(dayNumber(date), calendar)).toBe(closed);
});

test('knows nothing of years it does not cover', () => {
  expect(isClosed(dayNumber('1989-12-31'), calendar)).toBeUndefined();
  expect(workingDayFrom(dayNumber('2060-12-31'), calendar)).toBeUndefined();
});

test.each([
  [2015, '2015-04-05'],
  [2024, '2024-03-31'],
  [2038, '2038-04-25'],
])('Easter Sunday of %i is %s', (year, date) => {
  expect(dateText(easterSunday(year))).toBe(date);
});

test('the first of no working days is the day before, the first of one is the day itself when open', () => {
  expect(workingDay(1, dayNumber('2015-03-02'), calendar)).toBe(dayNumber('2015-03-02'));
  expect(workingDay(1, dayNumber('2015-03-07'), calendar)).toBe(dayNumber('2015-03-09'));
});

const deadlines = (rule: string): string => `regelsæt frister på prøve [trial deadlines]
  niveau national
  version 1
  gælder fra 1. oktober 2014
  version vælges efter modtagelsesdato
  bygger på danske helligdage version 1
  kilde "Notat"

frist svar [answer]
  ${rule}
  kalender danske lukkedage
  kilde "Notat"
`;

function due(rule: string, receivedOn: string): string | undefined {
  const sources = library.files
    .map(({ file }) => file.source)
    .filter(({ path }) => path.endsWith('kalender.regel'));
  const trial = libraryOf([...sources, { path: 'rules/frister-prøve.regel', text: deadlines(rule) }]);
  expect(trial.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const rules = rulesInForce(trial, vocabulary, {
    process: 'network-council',
    municipality: 'X',
    on: '2015-01-01',
  });
  return rules.deadline('answer', { facts: { receivedOn: { value: receivedOn } }, groups: {} }).due;
}

const KEPT = '7 dage regnet fra dagen efter modtagelsesdato\n  på lukkedage: behold dagen';
const MOVED = '7 dage regnet fra dagen efter modtagelsesdato\n  på lukkedage: flyt til første hverdag';
const WORKING = '5 hverdage regnet fra dagen efter modtagelsesdato\n  på lukkedage: behold dagen';

test.each([
  [KEPT, '2015-03-27', '2015-04-03'],
  [MOVED, '2015-03-27', '2015-04-07'],
  [MOVED, '2015-03-02', '2015-03-09'],
  [MOVED, '2014-12-24', '2015-01-02'],
  [WORKING, '2015-03-27', '2015-04-08'],
  [WORKING, '2015-03-02', '2015-03-09'],
])('%s, received %s: due %s', (rule, receivedOn, expected) => {
  expect(due(rule, receivedOn)).toBe(expected);
});
