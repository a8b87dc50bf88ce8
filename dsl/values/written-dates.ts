/** Dates as they are written in rule files: `1. januar 2016`, `1 January 2016`. ISO dates are understood and rewritten. */

import { MONTH_NAMES } from '../keywords.ts';
import type { Language } from '../source.ts';
import type { DateText } from '../values.ts';
import { dayInterval, daysInMonth } from './civil-date.ts';

export type ScannedDate =
  | { readonly kind: 'date'; readonly date: DateText; readonly length: number }
  /** A day without a year: `1. januar`. */
  | { readonly kind: 'day_month'; readonly day: DayOfYear; readonly length: number }
  | {
      readonly kind: 'bad';
      readonly problem: DateProblem;
      readonly length: number;
      readonly rewrite?: string;
    };

export interface DayOfYear {
  readonly month: number;
  readonly day: number;
}

/**
 * `impossible`: no such day; `month`: unknown month name;
 * `numeric`: day and month as numbers, which the languages read differently.
 */
export type DateProblem = 'impossible' | 'month' | 'numeric';

const LONG = {
  da: /(\d{1,2})\.[ \u00a0\u202f]*(\p{L}+)[ \u00a0\u202f]+(\d{4})(?!\d)/uy,
  en: /(\d{1,2})[ \u00a0\u202f]+(\p{L}+)[ \u00a0\u202f]+(\d{4})(?!\d)/uy,
} as const satisfies Readonly<Record<Language, RegExp>>;
/** Only with the Danish dot: `2 May` may be a number and a name. */
const WITHOUT_YEAR = /(\d{1,2})\.[ \u00a0\u202f]*(\p{L}+)/uy;
const ISO = /(\d{4})-(\d{2})-(\d{2})(?!\d)/y;
const NUMERIC = /(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?!\d)/y;

/** Number of a month by its name; 0 for a word that names none. */
function monthOf(word: string, language: Language): number {
  const wanted = word.toLowerCase();
  return MONTH_NAMES[language].findIndex((name) => name.toLowerCase() === wanted) + 1;
}

function scanWithoutYear(text: string, offset: number): ScannedDate | undefined {
  WITHOUT_YEAR.lastIndex = offset;
  const written = WITHOUT_YEAR.exec(text);
  const month = written ? monthOf(written[2] as string, 'da') : 0;
  if (!written || month === 0) return undefined;
  const day = Number(written[1]);
  const exists = day >= 1 && day <= daysInMonth(2000, month);
  return exists
    ? { kind: 'day_month', day: { month, day }, length: written[0].length }
    : { kind: 'bad', problem: 'impossible', length: written[0].length };
}

const pad = (value: string | number): string => String(value).padStart(2, '0');

/** The date if there is such a day; else the last day of the month as what may have been meant. */
function checked(
  { year, month, day }: { readonly year: string; readonly month: number; readonly day: string },
  length: number,
  language: Language,
): ScannedDate {
  const date = `${year}-${pad(month)}-${pad(day)}`;
  if (dayInterval(date)) return { kind: 'date', date, length };
  if (month < 1 || month > 12) return { kind: 'bad', problem: 'impossible', length };
  const last = `${year}-${pad(month)}-${daysInMonth(Number(year), month)}`;
  return { kind: 'bad', problem: 'impossible', length, rewrite: formatDate(last, language) };
}

/** Reads the date that starts at `offset`, or undefined where none stands. */
export function scanDate(text: string, offset: number, language: Language): ScannedDate | undefined {
  const long = LONG[language];
  long.lastIndex = offset;
  const written = long.exec(text);
  if (written) {
    const month = monthOf(written[2] as string, language);
    if (month === 0) return { kind: 'bad', problem: 'month', length: written[0].length };
    return checked(
      { year: written[3] as string, month, day: written[1] as string },
      written[0].length,
      language,
    );
  }
  ISO.lastIndex = offset;
  const iso = ISO.exec(text);
  if (iso)
    return checked(
      { year: iso[1] as string, month: Number(iso[2]), day: iso[3] as string },
      iso[0].length,
      language,
    );
  NUMERIC.lastIndex = offset;
  const numeric = NUMERIC.exec(text);
  if (!numeric) return language === 'da' ? scanWithoutYear(text, offset) : undefined;
  const readAsDanish = `${numeric[3]}-${pad(numeric[2] as string)}-${pad(numeric[1] as string)}`;
  return {
    kind: 'bad',
    problem: 'numeric',
    length: numeric[0].length,
    ...(language === 'da' && dayInterval(readAsDanish) && { rewrite: formatDate(readAsDanish, 'da') }),
  };
}

/** A date in words, with as much precision as it has: `2. marts 2015`, `marts 2015`, `2015`. */
export function formatDate(date: DateText, language: Language): string {
  const [year, month, day] = date.split('-');
  if (month === undefined) return date;
  const monthName = MONTH_NAMES[language][Number(month) - 1];
  if (day === undefined) return `${monthName} ${year}`;
  return language === 'da' ? `${Number(day)}. ${monthName} ${year}` : `${Number(day)} ${monthName} ${year}`;
}

/** `1. januar`, `1 January`. */
export function formatDayOfYear({ month, day }: DayOfYear, language: Language): string {
  return `${day}${language === 'da' ? '.' : ''} ${MONTH_NAMES[language][month - 1]}`;
}
