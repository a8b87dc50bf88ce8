/**
 * What can be counted of a documented course of meetings (processual network meetings 8.5): headcounts, attendances, and
 * the days between meetings of which only the month is known.
 */
import { type Gap, gapBetween, type UsualGap } from '../gap.ts';
import type { StudyCourse } from './study.ts';

/** What the rules call usual. */
export interface UsualMeetings extends UsualGap {
  readonly fewest: number;
  readonly most: number;
}

export interface CountedMeeting {
  readonly month: string;
  readonly headcount: number;
  readonly family: number;
  /** Without the family, the leader, the interpreter and the minute-taker. */
  readonly network: number;
  readonly interpreter: boolean;
  readonly absences: number;
  readonly isUsual: boolean;
}

export interface CourseAccount {
  readonly meetings: readonly CountedMeeting[];
  readonly gaps: readonly Gap[];
}

/** The account of one course. Pure. */
export function courseAccount({ months, attendance }: StudyCourse, usual: UsualMeetings): CourseAccount {
  const meetings = months.map((month, index): CountedMeeting => {
    const present = (isAsked: (role: StudyCourse['attendance'][number]['role']) => boolean): number =>
      attendance
        .filter(({ role }) => isAsked(role))
        .reduce((sum, { at }) => sum + (typeof at[index] === 'number' ? at[index] : 0), 0);
    const headcount = present(() => true);
    return {
      month,
      headcount,
      family: present((role) => role === 'family'),
      network: present((role) => role === 'other'),
      interpreter: present((role) => role === 'interpreter') > 0,
      absences: attendance.filter(({ at }) => at[index] === 'A').length,
      isUsual: usual.fewest <= headcount && headcount <= usual.most,
    };
  });
  const gaps = months.slice(1).map((to, index) => gapBetween(months[index] ?? to, to, usual));
  return { meetings, gaps };
}

/** The middle one of these numbers; of an even number, the lower one of the two. */
export function medianOf(numbers: readonly number[]): number | undefined {
  return numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)];
}
