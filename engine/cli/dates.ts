import { CannotDo } from './errors.ts';

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
