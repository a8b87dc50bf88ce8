import * as z from 'zod';
import { CannotDo } from '../errors.ts';

/** Today in Denmark, whatever the zone of the machine. */
export function todayInDenmark(clock: Date): string {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Copenhagen', dateStyle: 'short' });
  return parts.format(clock);
}

/** A whole date from the command line; `flag` names the option in messages. */
export function dateOption(flag: string, value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) throw new CannotDo(({ errors }) => errors.badDate(flag, value));
  const day = new Date(`${value}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value) {
    throw new CannotDo(({ errors }) => errors.impossibleDate(flag, value));
  }
  return value;
}

/** As `dateOption`, for a date that must have come: nobody can say how a case stands on a later day. */
export function pastDateOption(flag: string, value: string, today: string): string {
  const date = dateOption(flag, value);
  if (date > today) throw new CannotDo(({ errors }) => errors.futureDate(flag, value, today));
  return date;
}

/**
 * A point of time from the command line, as an ISO date-time. A date means the end of that day in Denmark: everything that
 * was recorded on it counts. A day that has not come is refused.
 */
export function instantOption(flag: string, value: string, today: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return endOfDay(pastDateOption(flag, value, today));
  const known = z.iso.datetime({ offset: true }).safeParse(value);
  if (!known.success || Number.isNaN(Date.parse(value))) {
    throw new CannotDo(({ replay }) => replay.errors.badInstant(flag, value));
  }
  pastDateOption(flag, todayInDenmark(new Date(value)), today);
  return value;
}

/** The last instant of a day in Denmark; the clock there is one hour ahead of UTC in winter and two in summer. */
function endOfDay(date: string): string {
  const summer = `${date}T23:59:59.999+02:00`;
  return todayInDenmark(new Date(Date.parse(summer) + 1)) === date ? `${date}T23:59:59.999+01:00` : summer;
}
