/** What a meeting adds, from its opening to its minutes (section 4.4), and how a meeting is kept. */
import { minutesBetween } from '../clock.ts';
import { entriesOf, type Facts } from '../learn.ts';
import {
  type Context,
  emptyMeeting,
  isCaseworker,
  isOpened,
  latestOpened,
  type Meeting,
  meetingNumbered,
  nextNumber,
} from './context.ts';
import type { EventOf, SeriesEvent } from './events.ts';

/** The memory after an event of a meeting; any other leaves it as it is. */
export function foldMeeting(context: Context, event: SeriesEvent): Context {
  const { seq } = event;
  switch (event.type) {
    case 'MEETING_OPENED':
      return opened(context, event);
    case 'ABSENCE_NOTICE':
    case 'NO_SHOW':
      return absent(context, event.data);
    case 'PHASE_COMPLETED':
      return completed(context, event);
    case 'LEADER_PARTISAN_NOTED':
      return onMeeting(context, event.data.meetingNo, seq, { leaderTookSide: true });
    case 'CONCLUSION_DRAWN_BY':
      return concluded(context, event);
    case 'EXPECTED_LAST_ANNOUNCED':
      return withMeeting(context, event.data.meetingNo, () => ({ lastAnnounced: true }));
    case 'NEXT_MEETING_AGREED': {
      const { meetingNo, date } = event.data;
      const decided = withMeeting(context, meetingNo, () => ({ nextOn: date, noNext: false }));
      return withMeeting(decided, nextNumber(context), () => ({}));
    }
    case 'NO_NEXT_MEETING':
      return withoutNext(context, event.data.meetingNo);
    case 'NEXT_MEETING_MOVED':
      return withMeeting(context, event.data.meetingNo, () => ({ nextOn: event.data.newDate }));
    case 'MEETING_CLOSED':
      return closed(context, event);
    case 'MINUTES_COMPLETED': {
      const { meetingNo, kind } = event.data;
      const written = withMeeting(context, meetingNo, () => ({ minutesWritten: true }));
      return onMeeting(written, meetingNo, seq, { minutesKind: kind });
    }
    case 'MINUTES_SHARED':
      return withMeeting(context, event.data.meetingNo, () => ({ minutesShared: true }));
    default:
      return context;
  }
}

/** A meeting is opened under its own number, or the next one where that has been taken. */
function opened(context: Context, { on, seq, data }: EventOf<'MEETING_OPENED'>): Context {
  const before = latestOpened(context);
  const no = Math.max(data.meetingNo, nextNumber(context));
  const { leader } = context;
  const after = withMeeting(context, no, (meeting) => ({
    on: data.date ?? on,
    startedOn: on,
    startedAt: data.startTime,
    present: Object.fromEntries(data.attendees.map(({ person, count }) => [person, count])),
    ...(before?.on !== undefined && !meeting.afterClosing && { previousOn: before.on }),
    ...(leader && { leader }),
  }));
  return {
    ...onMeeting(after, no, seq, { minutesAtOpening: before?.minutesWritten ?? null }),
    about: no,
    lacks: undefined,
    audited: false,
  };
}

/** Notices of absence count for nobody present, also where the list has them (PNM-056). */
function absent(context: Context, { meetingNo, person }: EventOf<'ABSENCE_NOTICE'>['data']): Context {
  return withMeeting(context, meetingNo, ({ absent: before }) => ({
    absent: [...new Set([...before, person])],
  }));
}

function completed(context: Context, { seq, data }: EventOf<'PHASE_COMPLETED'>): Context {
  const { meetingNo, phase, silentPersons, problemsRecorded, resourcesRecorded, goalsBy } = data;
  const noted = onMeeting(context, meetingNo, seq, {
    problemsNoted: problemsRecorded,
    resourcesNoted: resourcesRecorded,
    goalsFromFamily: goalsBy?.family,
    goalsFromProfessionals: goalsBy?.professionals,
    ...(phase === 'round_reflect' && { reflectionHeld: true }),
    ...(phase === 'joint_plan' && { planMade: true }),
  });
  if (!phase.startsWith('round_')) return noted;
  return withMeeting(noted, meetingNo, ({ rounds }) => ({
    rounds: [...rounds, { phase, silent: silentPersons }],
  }));
}

/** E3: the conclusion is not the caseworker's to draw, whoever of them it is. */
function concluded(context: Context, { seq, data }: EventOf<'CONCLUSION_DRAWN_BY'>): Context {
  const { meetingNo, person } = data;
  const leader = meetingNumbered(context, meetingNo)?.leader;
  const byLeader = leader?.isCaseworker === true && ['meeting_leader', leader.person].includes(person);
  return isCaseworker(context, person) || byLeader
    ? onMeeting(context, meetingNo, seq, { caseworkerConcluded: true })
    : context;
}

/** What was planned after a meeting is given up. */
function withoutNext(context: Context, meetingNo: number): Context {
  const decided = withMeeting(context, meetingNo, () => ({ nextOn: undefined, noNext: true }));
  const ended = meetingNumbered(context, meetingNo)?.closed ?? false;
  return { ...decided, meetings: decided.meetings.filter(isOpened), lacks: undefined, ended };
}

function closed(context: Context, { on, seq, data }: EventOf<'MEETING_CLOSED'>): Context {
  const meeting = meetingNumbered(context, data.meetingNo);
  const start = meeting?.startedOn;
  const minutesLong =
    start === undefined
      ? undefined
      : minutesBetween({ on: start, at: meeting?.startedAt }, { on, at: data.endTime });
  const after = onMeeting(context, data.meetingNo, seq, { minutesLong });
  return {
    ...withMeeting(after, data.meetingNo, () => ({ closed: true })),
    ended: meeting?.nextOn === undefined && (meeting?.noNext === true || meeting?.lastAnnounced === true),
  };
}

/** The meeting with these facts about it. */
export function onMeeting(context: Context, no: number, seq: number, facts: Facts): Context {
  return withMeeting(context, no, ({ fields }) => ({ fields: { ...fields, ...entriesOf(facts, seq) } }));
}

/** The meeting with a change; one that nobody has heard of yet begins here. */
export function withMeeting(
  context: Context,
  no: number,
  change: (meeting: Meeting) => Partial<Meeting>,
): Context {
  const meetings = meetingNumbered(context, no) ? context.meetings : [...context.meetings, emptyMeeting(no)];
  return {
    ...context,
    meetings: meetings.map((meeting) => (meeting.no === no ? { ...meeting, ...change(meeting) } : meeting)),
  };
}
