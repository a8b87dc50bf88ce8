/** How long something took, from the days and the times of day that a log has of it. */
import { daysBetween } from '../../dsl/index.ts';

interface Instant {
  /** A civil date. */
  readonly on: string;
  /** `10:30`. */
  readonly at: string | undefined;
}

/** Minutes from one to the other, breaks included (IC-02); unknown without both times. Negative when it ends first. */
export function minutesBetween(start: Instant, end: Instant): number | undefined {
  if (start.at === undefined || end.at === undefined) return undefined;
  const minutesInDay = 24 * 60;
  return daysBetween(start.on, end.on) * minutesInDay + minuteOf(end.at) - minuteOf(start.at);
}

function minuteOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}
