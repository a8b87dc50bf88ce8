/** What each event adds to the memory of a case. Pure; the machine runs it on every transition it takes. */
import type { FactRecord } from '../../../dsl/index.ts';
import { minutesBetween } from '../clock.ts';
import { entriesOf, type Facts, learn } from '../learn.ts';
import { type Context, isLeader, latestMeeting, type Meeting, type Participant } from './context.ts';
import type { EventOf, MeetingEvent } from './events.ts';

/** The memory after an event. */
export function fold(context: Context, event: MeetingEvent): Context {
  const { type, on, seq } = event;
  return { ...folded(context, event), latest: { ...context.latest, [type]: { on, seq } } };
}

function folded(context: Context, event: MeetingEvent): Context {
  const { seq, on } = event;
  switch (event.type) {
    case 'METHOD_CONSIDERED':
      return learn(context, seq, {
        consideredOn: on,
        ground: event.data.ground,
        needsSupport: event.data.needsSupport,
        linkedToOtherCase: event.data.linkedCase !== undefined,
      });
    case 'FAMILY_TALK_HELD':
      return learn(context, seq, {
        familyTalkHeld: true,
        talkParticipantsNoted: event.data.participants.length > 0,
        talkInformationNoted: event.data.informationShared.length > 0,
      });
    case 'CHILD_TALK_HELD':
      return learn(context, seq, { childTalkHeld: true });
    case 'CHILD_PRESENCE_DECIDED':
      return learn(context, seq, {
        childPresenceDecided: true,
        purposeWeighed: event.data.regards.includes('purpose'),
        maturityWeighed: event.data.regards.includes('maturity'),
        ageWeighed: event.data.regards.includes('age'),
        childAbsenceReason: event.data.reason ?? null,
      });
    case 'LEADER_APPOINTED':
      return {
        ...learn(context, seq, {
          leaderAppointed: true,
          adviserLeads: event.data.isAdviser,
          leaderInvolved: event.data.involved,
        }),
        leader: event.data.person,
      };
    case 'PARTICIPANTS_AGREED':
      return {
        ...learn(context, seq, { participantsAgreed: event.data.withFamily }),
        participants: event.data.participants.map((person) => ({ ...person, seq })),
      };
    case 'INVITATIONS_SENT':
      return informed(
        learn(context, seq, {
          invitedOn: on,
          meetingOn: event.data.meetingOn,
          purposeStated: event.data.purpose !== undefined,
          leafletEnclosed: event.data.leaflet,
        }),
        event.data.recipients,
      );
    case 'PURPOSE_TOLD':
      return informed(context, event.data.recipients);
    case 'MEETING_OPENED':
    case 'FOLLOW_UP_HELD':
      return opened(context, event);
    case 'EVALUATION_RECEIVED': {
      const { participant, heard, involved, form } = event.data;
      const evaluation = {
        id: participant,
        fields: entriesOf({ heard, involved, formAttached: form !== undefined }, seq),
      };
      return { ...context, evaluations: withRecord(context.evaluations, evaluation) };
    }
    case 'PAUSED':
      return { ...onMeeting(context, seq, { pauseHeld: true }), paused: true };
    case 'RESUMED':
      return { ...context, paused: false };
    default:
      return foldMeeting(context, event);
  }
}

/** What happens in the latest meeting, and after it. */
function foldMeeting(context: Context, event: MeetingEvent): Context {
  const { seq } = event;
  switch (event.type) {
    case 'SPEAKING_ORDER_SET':
      return onMeeting(context, seq, { speakingOrderSet: true });
    case 'AUTHORITY_ROLE_STATED':
      return onMeeting(context, seq, { authorityRoleStated: true });
    case 'SUMMED_UP':
      return onMeeting(context, seq, { summedUp: true });
    case 'PHASE_DONE':
      return event.data.phase === 'descriptive'
        ? onMeeting(context, seq, {
            descriptiveDone: true,
            situationNoted: event.data.situation !== undefined,
            wantedChangesNoted: event.data.wantedChanges.length > 0,
          })
        : onMeeting(context, seq, { reflectiveDone: true });
    case 'MEETING_CLOSED':
      return closed(context, event);
    case 'MINUTES_SENT':
      return minutesSent(context, event);
    case 'JOURNALISED':
      return onMeeting(context, seq, { journalised: true });
    case 'AGREEMENT_MINUTES_SENT':
      return onMeeting(context, seq, { agreementMinutesSentOn: event.on });
    case 'FOLLOW_UP_MOVED':
    case 'NEXT_FOLLOW_UP_AGREED':
      return followedUpOn(ended(context), event.data.followUpOn, seq);
    case 'CASE_CLOSED':
      return withoutFollowUp(ended(context), seq);
    default:
      return context;
  }
}

function informed(context: Context, recipients: readonly string[]): Context {
  return { ...context, purposeKnownBy: [...new Set([...context.purposeKnownBy, ...recipients])] };
}

function opened(context: Context, event: EventOf<'MEETING_OPENED' | 'FOLLOW_UP_HELD'>): Context {
  const { on, seq, data, type } = event;
  const joined: readonly Participant[] = data.joined.map((person) => ({ ...person, seq }));
  const known = [
    ...context.participants.filter(({ role }) => !joined.some((person) => person.role === role)),
    ...joined,
  ];
  const strangers = data.participants
    .filter((role) => !isLeader(context, role) && !known.some((person) => person.role === role))
    .map((role): Participant => ({ role, seq }));
  const participants = [...known, ...strangers];
  const present = [...data.participants, ...joined.map(({ role }) => role)];
  const meeting: Meeting = {
    followUp: type === 'FOLLOW_UP_HELD',
    on,
    present,
    startedAt: data.startedAt,
    closed: false,
    minutesTo: [],
    fields: entriesOf(
      {
        heldOn: on,
        childPresent: participants.some(
          ({ role, network }) => present.includes(role) && (role === 'child' || network === 'child'),
        ),
        leaderPresent: present.some((role) => isLeader(context, role)),
        privatePresent: networkPresent('private', participants, present),
      },
      seq,
    ),
  };
  return { ...context, participants, paused: false, meetings: [...context.meetings, meeting] };
}

/** Whether somebody of a network is there; unknown while that may be a stranger. */
function networkPresent(
  network: string,
  participants: readonly Participant[],
  present: readonly string[],
): boolean | undefined {
  const there = participants.filter(({ role }) => present.includes(role));
  if (there.some((person) => person.network === network)) return true;
  return there.some((person) => person.network === undefined) ? undefined : false;
}

function closed(context: Context, { on, seq, data }: EventOf<'MEETING_CLOSED'>): Context {
  const meeting = latestMeeting(context);
  const after = onMeeting(ended(context), seq, {
    agreementDone: true,
    minutesLong: meeting
      ? minutesBetween({ on: meeting.on, at: meeting.startedAt }, { on, at: data.endedAt })
      : undefined,
    agreementsMade: data.agreements.length,
    noAgreementsReasonGiven: data.noAgreementsReason !== undefined,
    noFollowUpReasonGiven: data.noFollowUpReason !== undefined,
  });
  const agreements = data.agreements.reduce(
    (records, { task, responsible, start }) =>
      withRecord(records, {
        id: task,
        fields: entriesOf(
          { taskNoted: true, responsibleNoted: responsible !== undefined, startNoted: start !== undefined },
          seq,
        ),
      }),
    context.agreements,
  );
  const noted = { ...after, agreements };
  if (data.followUpOn !== undefined) return followedUpOn(noted, data.followUpOn, seq);
  // A follow-up meeting may still agree on a next one before the case is closed.
  return meeting?.followUp && data.noFollowUpReason === undefined ? noted : withoutFollowUp(noted, seq);
}

/** Who has the minutes has an address. */
function minutesSent(context: Context, { on, seq, data }: EventOf<'MINUTES_SENT'>): Context {
  const { tasks, topicStarts, followUp, recipients } = data;
  const first = latestMeeting(context)?.fields.minutesSentOn;
  const sent = onMeeting(context, seq, {
    minutesSentOn: first ? undefined : on,
    minutesTasks: tasks,
    minutesTopicStarts: topicStarts,
    minutesFollowUp: followUp,
  });
  const participants = context.participants.map((person) =>
    recipients.includes(person.role) ? { ...person, contactComplete: true } : person,
  );
  return withMeeting({ ...sent, participants }, ({ minutesTo }) => ({
    minutesTo: [...new Set([...minutesTo, ...recipients])],
  }));
}

function followedUpOn(context: Context, followUpOn: string, seq: number): Context {
  return withMeeting(onMeeting(context, seq, { followUpOn }), () => ({ followUpOn }));
}

function withoutFollowUp(context: Context, seq: number): Context {
  return latestMeeting(context)?.followUpOn === undefined
    ? onMeeting(context, seq, { followUpOn: null })
    : context;
}

/** The latest meeting is over, also where nobody has closed it in so many words. */
function ended(context: Context): Context {
  return { ...withMeeting(context, () => ({ closed: true })), paused: false };
}

/** The latest meeting with these facts about it. */
function onMeeting(context: Context, seq: number, facts: Facts): Context {
  return withMeeting(context, ({ fields }) => ({ fields: { ...fields, ...entriesOf(facts, seq) } }));
}

function withMeeting(context: Context, change: (meeting: Meeting) => Partial<Meeting>): Context {
  const { meetings } = context;
  const latest = meetings.at(-1);
  return latest
    ? { ...context, meetings: [...meetings.slice(0, -1), { ...latest, ...change(latest) }] }
    : context;
}

function withRecord(records: readonly FactRecord[], record: FactRecord): readonly FactRecord[] {
  return [...records.filter(({ id }) => id !== record.id), record];
}
