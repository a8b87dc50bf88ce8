/** Closed days and working days of a calendar that a rule file declares. */

import type { CalendarModel } from '../model.ts';
import type { Bilingual } from '../source.ts';
import { dateText, dayNumber, dayOfWeek } from '../values/civil-date.ts';

const yearOf = (day: number): number => Number(dateText(day).slice(0, 4));

/** Day number of Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher). */
export function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const lunar = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - lunar + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const month = Math.floor((epact + weekday - 7 * shift + 114) / 31);
  const day = ((epact + weekday - 7 * shift + 114) % 31) + 1;
  return dayNumber(
    `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  );
}

/** Whether a day is closed; undefined for a year that the calendar does not cover. */
export function isClosed(day: number, calendar: CalendarModel): boolean | undefined {
  const year = yearOf(day);
  if (year < calendar.from || year > calendar.to) return undefined;
  return calendar.weekdays.includes(dayOfWeek(day)) || namedClosedDay(day, calendar) !== undefined;
}

/** The closed day that has a name on this day: `skærtorsdag`. */
export function namedClosedDay(day: number, { days }: CalendarModel): Bilingual | undefined {
  const date = dateText(day);
  const year = yearOf(day);
  return days.find(({ rule, from, to }) => {
    if ((from !== undefined && year < from) || (to !== undefined && year > to)) return false;
    return rule.kind === 'easter'
      ? easterSunday(year) + rule.days === day
      : Number(date.slice(5, 7)) === rule.month && Number(date.slice(8)) === rule.day;
  })?.name;
}

/** The first day from `day` on that is not closed; undefined where the calendar ends. */
export function workingDayFrom(day: number, calendar: CalendarModel): number | undefined {
  for (let next = day; ; next += 1) {
    const closed = isClosed(next, calendar);
    if (closed === undefined) return undefined;
    if (!closed) return next;
  }
}

/** The `count`th working day from `first` on, `first` itself included; undefined where the calendar ends. */
export function workingDay(count: number, first: number, calendar: CalendarModel): number | undefined {
  let day: number | undefined = first - 1;
  for (let counted = 0; counted < count && day !== undefined; counted += 1)
    day = workingDayFrom(day + 1, calendar);
  return day;
}
