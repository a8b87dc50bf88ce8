/**
 * Civil dates as whole days, without clock, time zone or Date object. A day number counts days from 1 January 1970.
 * Dates of month or year precision are intervals; a comparison that the interval does not decide is unknown.
 */
import type { DateText, Duration } from '../values.ts';

/** First and last day that a date of any precision can mean, as day numbers. */
export interface DayInterval {
  readonly first: number;
  readonly last: number;
}

interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DATE_TEXT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days in a month; months count from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Day number of a civil date (proleptic Gregorian). */
function dayNumberOf({ year, month, day }: CivilDate): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

function civilOf(dayNumber: number): CivilDate {
  const shifted = dayNumber + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** `2015-03-02` of a day number. */
export function dateText(dayNumber: number): DateText {
  const { year, month, day } = civilOf(dayNumber);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The days a date text can mean, or undefined when it is no date (`2015-02-30`, `maj`). */
export function dayInterval(text: DateText): DayInterval | undefined {
  const match = DATE_TEXT.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[2] === undefined) {
    return {
      first: dayNumberOf({ year, month: 1, day: 1 }),
      last: dayNumberOf({ year, month: 12, day: 31 }),
    };
  }
  const month = Number(match[2]);
  if (month < 1 || month > 12) return undefined;
  const length = daysInMonth(year, month);
  if (match[3] === undefined) {
    return { first: dayNumberOf({ year, month, day: 1 }), last: dayNumberOf({ year, month, day: length }) };
  }
  const day = Number(match[3]);
  if (day < 1 || day > length) return undefined;
  const number = dayNumberOf({ year, month, day });
  return { first: number, last: number };
}

/** Day number of a full date. Throws on a text that is no day: callers hold checked dates. */
export function dayNumber(text: DateText): number {
  const interval = dayInterval(text);
  if (!interval || interval.first !== interval.last) throw new Error(`not a civil date: ${text}`);
  return interval.first;
}

/** A duration later (or earlier, with a negative count). Months and years keep the day number, reduced to the month's last day (C-08). */
export function addDuration(day: number, { count, unit }: Duration): number {
  if (unit === 'day') return day + count;
  if (unit === 'week') return day + 7 * count;
  const civil = civilOf(day);
  const months = civil.year * 12 + civil.month - 1 + (unit === 'year' ? 12 * count : count);
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  return dayNumberOf({ year, month, day: Math.min(civil.day, daysInMonth(year, month)) });
}

/** ISO day of the week: Monday 1 … Sunday 7. */
export function dayOfWeek(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Whole days from one full date to another; negative when `to` is earlier. */
export function daysBetween(from: DateText, to: DateText): number {
  return dayNumber(to) - dayNumber(from);
}

/** A full date some days, months or years after another. */
export function dateAfter(date: DateText, duration: Duration): DateText {
  return dateText(addDuration(dayNumber(date), duration));
}
