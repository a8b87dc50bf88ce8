/** Where the summons stands against its last day. A review of the plan after a new suspicion has none of its own (VG-55). */
import type { DeadlineStanding } from '../standing.ts';
import type { CountedCase } from './counted-case.ts';

export function summonsStanding(
  { standing, summonsDue, summonedOn, held }: CountedCase,
  date: string,
): DeadlineStanding | undefined {
  if (summonsDue === undefined || standing === 'review') return undefined;
  if (summonedOn !== undefined) {
    if (summonedOn === summonsDue) return 'on_last_day';
    return summonedOn < summonsDue ? 'in_time' : 'late';
  }
  if (held === true) return undefined;
  if (held === false) return 'never';
  return date > summonsDue ? 'overdue' : 'running';
}
