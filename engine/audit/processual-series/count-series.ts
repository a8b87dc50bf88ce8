/** What one series contributes to the report, read from its course. */
import type { FactRecord } from '../../../dsl/index.ts';
import type { Course } from '../../case/course.ts';
import { type Countable, standingFindings } from '../countable.ts';

export interface HeldMeeting {
  readonly no: number;
  /** A day, or only the month or the year it lies in. */
  readonly on: string;
  /** None for the first meeting, and for the first one after a closing (PNM-114). */
  readonly previousOn?: string;
  /** Everybody present (PNM-056). */
  readonly headcount?: number;
  /** Minutes from the opening to the closing. */
  readonly minutesLong?: number;
  readonly interpreter?: boolean;
  readonly minutesWritten: boolean;
}

export interface CountedSeries extends Countable {
  /** The public code of the state. */
  readonly state: string;
  /** Meetings that have been opened, in order. */
  readonly meetings: readonly HeldMeeting[];
}

/** The contribution of a series; undefined for one in which no family was found. Pure. */
export function countSeries(course: Course): CountedSeries | undefined {
  const opening = course.steps.find(({ accepted, event }) => accepted && event.type === 'FAMILY_IDENTIFIED');
  if (!opening) return undefined;
  const records = course.now.facts.groups.meeting?.records ?? [];
  return {
    case: course.case,
    municipality: course.municipality,
    person: String(opening.event.data.familyId),
    state: course.now.state,
    meetings: records.flatMap((record) => heldMeeting(record) ?? []),
    findings: standingFindings(course),
  };
}

function heldMeeting({ fields }: FactRecord): HeldMeeting | undefined {
  const value = (code: string): unknown => {
    const entry = fields[code];
    return entry && 'value' in entry ? entry.value : undefined;
  };
  const on = value('meetingOn');
  if (typeof on !== 'string') return undefined;
  const previousOn = value('previousMeetingOn');
  const headcount = value('headcount');
  const minutesLong = value('minutesLong');
  const interpreter = value('interpreterPresent');
  return {
    no: Number(value('meetingNo')),
    on,
    minutesWritten: value('minutesWritten') === true,
    ...(typeof previousOn === 'string' && { previousOn }),
    ...(typeof headcount === 'number' && { headcount }),
    ...(typeof minutesLong === 'number' && { minutesLong }),
    ...(typeof interpreter === 'boolean' && { interpreter }),
  };
}
