/** What a series of processual network meetings remembers. Facts carry the number of the event they came from. */
import type { FactTable } from '../../../dsl/index.ts';

export interface Context {
  /** Facts learned so far. What is not known is not there. */
  readonly known: FactTable;
  readonly members: readonly Member[];
  readonly participants: readonly Participant[];
  readonly invitations: number;
  /** Those who have been told what is special about the method. */
  readonly informed: readonly string[];
  /** Whoever leads until somebody else is appointed. */
  readonly leader?: Leader;
  /** In order; the last one may still be ahead. */
  readonly meetings: readonly Meeting[];
  readonly agreements: readonly Agreement[];
  readonly aftercare: readonly AftercareNeed[];
  /** The number of the meeting that the latest event is about. */
  readonly about?: number | undefined;
  /** The agreement that the latest event is about. */
  readonly aboutAgreement?: string | undefined;
  /** Codes of what the rules find lacking for the meeting ahead; undefined while none is prepared. */
  readonly lacks?: readonly string[] | undefined;
  readonly ended: boolean;
  readonly audited: boolean;
}

export interface Member {
  readonly id: string;
  readonly role: string;
  readonly age?: number | undefined;
  readonly needsInterpreter?: boolean | undefined;
}

export interface Participant {
  readonly person: string;
  readonly concerns: readonly string[];
  readonly parentsAgree: string;
  readonly isCaseworker: boolean;
  readonly seq: number;
}

export interface Leader {
  readonly person: string;
  readonly trainingRoute: string;
  readonly satInBefore?: boolean | undefined;
  readonly isCaseworker: boolean;
  readonly hasAuthority: boolean;
  readonly knewFamily?: boolean | undefined;
  readonly seq: number;
}

export interface Meeting {
  readonly no: number;
  /** A day, or only the month or the year it lies in; none until the meeting is opened. */
  readonly on?: string;
  /** None for the first meeting, and for the first one after a closing. */
  readonly previousOn?: string;
  readonly afterClosing: boolean;
  /** The day of the log on which it was opened, and the time. */
  readonly startedOn?: string;
  readonly startedAt?: string | undefined;
  /** Who came, with the number of persons under the name. */
  readonly present: Readonly<Record<string, number>>;
  readonly absent: readonly string[];
  readonly closed: boolean;
  /** The leader as the meeting was opened. */
  readonly leader?: Leader;
  readonly minuteTaker?: string;
  readonly briefed?: string;
  readonly invited: readonly string[];
  readonly rounds: readonly Round[];
  readonly lastAnnounced: boolean;
  readonly nextOn?: string | undefined;
  readonly noNext: boolean;
  readonly minutesWritten: boolean;
  readonly minutesShared: boolean;
  /** What the rules get to see of it beside what is worked out. */
  readonly fields: FactTable;
}

export interface Round {
  readonly phase: string;
  readonly silent: readonly string[];
}

export interface Agreement {
  readonly id: string;
  readonly meetingNo: number;
  readonly owners: readonly string[];
  /** None until something is reported. */
  readonly status?: string;
  readonly seq: number;
}

export interface AftercareNeed {
  readonly meetingNo: number;
  readonly person: string;
  readonly reason: string;
  readonly given: boolean;
  readonly seq: number;
}

export const emptyContext: Context = {
  known: {},
  members: [],
  participants: [],
  invitations: 0,
  informed: [],
  meetings: [],
  agreements: [],
  aftercare: [],
  ended: false,
  audited: false,
};

export function emptyMeeting(no: number): Meeting {
  return {
    no,
    afterClosing: false,
    present: {},
    absent: [],
    closed: false,
    invited: [],
    rounds: [],
    lastAnnounced: false,
    noNext: false,
    minutesWritten: false,
    minutesShared: false,
    fields: {},
  };
}

export function isOpened(meeting: Meeting): boolean {
  return meeting.on !== undefined;
}

/** How many meetings have been opened. */
export function openedCount({ meetings }: Context): number {
  return meetings.filter(isOpened).length;
}

/** The number of the meeting after the latest one opened; they go on after a reopening (PNM-089). */
export function nextNumber(context: Context): number {
  return (latestOpened(context)?.no ?? 0) + 1;
}

export function meetingNumbered({ meetings }: Context, no: number): Meeting | undefined {
  return meetings.find((meeting) => meeting.no === no);
}

/** The meeting that is going on, or was the last to be held. */
export function latestOpened({ meetings }: Context): Meeting | undefined {
  return meetings.filter(isOpened).at(-1);
}

/** The meeting that is being prepared. */
export function meetingAhead({ meetings }: Context): Meeting | undefined {
  const last = meetings.at(-1);
  return last && !isOpened(last) ? last : undefined;
}

/** The meeting that is being prepared, or was the last to be held. */
export function latestMeeting({ meetings }: Context): Meeting | undefined {
  return meetings.at(-1);
}

const parents: readonly string[] = ['mother', 'father', 'parent'];

/** Of the family: as listed when the family was found, or named as such. */
export function isOfFamily({ members }: Context, person: string): boolean {
  return members.some(({ id }) => id === person) || [...parents, 'child'].includes(person);
}

export function isParent({ members }: Context, person: string): boolean {
  const member = members.find(({ id }) => id === person);
  return member ? member.role === 'parent' : parents.includes(person);
}

/** Leads, takes the minutes or interprets; neither family nor one of the professionals around it. */
export function servesMeeting(meeting: Meeting, person: string): boolean {
  const serving = ['meeting_leader', 'minute_taker', 'interpreter'];
  return serving.includes(person) || person === meeting.leader?.person || person === meeting.minuteTaker;
}

export function isCaseworker({ participants }: Context, person: string): boolean {
  return (
    person === 'caseworker' ||
    participants.some((participant) => participant.person === person && participant.isCaseworker)
  );
}

/** Those present who are neither family nor serve the meeting. */
export function professionalsAt(context: Context, meeting: Meeting): readonly string[] {
  return Object.keys(meeting.present).filter(
    (person) => !isOfFamily(context, person) && !servesMeeting(meeting, person),
  );
}

/** Statuses after which nothing is left to do about an agreement. */
const settled: readonly string[] = [
  'done',
  'done_with_side_effect',
  'replaced',
  'superseded_outside_meeting',
  'lapsed_staff_change',
  'carried_over',
];

export function isSettled(status: string | undefined): boolean {
  return status !== undefined && settled.includes(status);
}

export function openAgreements({ agreements }: Context): readonly Agreement[] {
  return agreements.filter(({ status }) => !isSettled(status));
}
