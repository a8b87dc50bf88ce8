/** The days between two meetings of which perhaps only the month or the year is known (processual network meetings 4.9). */
import { dateAfter, daysBetween } from '../../dsl/index.ts';

/** The shortest and the longest usual number of calendar days. */
export interface UsualGap {
  readonly shortestGap: number;
  readonly longestGap: number;
}

export const gapVerdicts = ['within', 'short', 'long', 'unknown'] as const;

type GapVerdict = (typeof gapVerdicts)[number];

export interface Gap {
  readonly from: string;
  readonly to: string;
  readonly fewestDays: number;
  readonly mostDays: number;
  readonly verdict: GapVerdict;
}

/** From the last day that the one can be to the first day that the other can be, and from the first to the last. Pure. */
export function gapBetween(from: string, to: string, { shortestGap, longestGap }: UsualGap): Gap {
  const fewestDays = daysBetween(dayAfter(from), firstDay(to)) + 1;
  const mostDays = daysBetween(firstDay(from), dayAfter(to)) - 1;
  const within = shortestGap <= fewestDays && mostDays <= longestGap;
  const verdict = within
    ? 'within'
    : fewestDays > longestGap
      ? 'long'
      : mostDays < shortestGap
        ? 'short'
        : 'unknown';
  return { from, to, fewestDays, mostDays, verdict };
}

/** Of `2010`, `2010-04` or `2010-04-06`. */
function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** The day after the last one that the date can be. */
function dayAfter(date: string): string {
  const parts = date.split('-').length;
  const unit = parts === 1 ? 'year' : parts === 2 ? 'month' : 'day';
  return dateAfter(firstDay(date), { count: 1, unit });
}
