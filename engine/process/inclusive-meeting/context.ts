/** What a case with an inclusive network meeting remembers. Facts carry the number of the event they came from. */
import type { FactRecord, FactTable } from '../../../dsl/index.ts';

export interface Context {
  /** Facts learned so far. What is not known is not there. */
  readonly known: FactTable;
  readonly leader?: string;
  /** Those agreed on and those who came along, each once. */
  readonly participants: readonly Participant[];
  readonly purposeKnownBy: readonly string[];
  /** The first meeting and its follow-ups, in order. */
  readonly meetings: readonly Meeting[];
  readonly agreements: readonly FactRecord[];
  readonly evaluations: readonly FactRecord[];
  readonly paused: boolean;
  /** When each type of event was last accepted. */
  readonly latest: Readonly<Record<string, Moment>>;
}

/** Of somebody who came without being agreed on or introduced, only the role is known. */
export interface Participant {
  readonly role: string;
  readonly network?: string;
  readonly reason?: string | undefined;
  readonly contactComplete?: boolean;
  readonly seq: number;
}

export interface Meeting {
  readonly followUp: boolean;
  readonly on: string;
  readonly present: readonly string[];
  readonly startedAt?: string | undefined;
  readonly closed: boolean;
  readonly followUpOn?: string;
  readonly minutesTo: readonly string[];
  /** What the rules get to see of it. */
  readonly fields: FactTable;
}

export interface Moment {
  readonly on: string;
  readonly seq: number;
}

export const emptyContext: Context = {
  known: {},
  participants: [],
  purposeKnownBy: [],
  meetings: [],
  agreements: [],
  evaluations: [],
  paused: false,
  latest: {},
};

/** The meeting that is going on, or was the last to be held. */
export function latestMeeting({ meetings }: Context): Meeting | undefined {
  return meetings.at(-1);
}

/** Those who took part in the latest meeting, agreed or not; the leader chairs and is not counted. */
export function presentNow(context: Context): readonly Participant[] {
  const present = latestMeeting(context)?.present ?? [];
  return context.participants.filter(({ role }) => present.includes(role));
}

/** The roles of these people that a list leaves out. */
export function missingFrom(list: readonly string[], people: readonly Participant[]): readonly string[] {
  return people.map(({ role }) => role).filter((role) => !list.includes(role));
}

/** True when the leader is there, named as appointed or by the role. */
export function isLeader({ leader }: Context, role: string): boolean {
  return role === 'meeting_leader' || role === leader;
}

export function ofNetwork(people: readonly Participant[], network: string): readonly Participant[] {
  return people.filter((person) => person.network === network);
}
