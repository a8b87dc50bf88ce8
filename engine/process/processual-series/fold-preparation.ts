/** What is put in place for a meeting before it is held (sections 4.3 and 5.1). */
import { entriesOf, learn } from '../learn.ts';
import type { Context, Leader, Participant } from './context.ts';
import type { EventOf, SeriesEvent } from './events.ts';
import { onMeeting, withMeeting } from './fold-meeting.ts';

const TOPICS = {
  P1: 'preparedPurpose',
  P2: 'preparedParticipants',
  P3: 'preparedNoComplaints',
  P4: 'preparedExpectations',
} as const;

/** The memory after an event of preparation; any other leaves it as it is. */
export function foldPreparation(context: Context, event: SeriesEvent): Context {
  const { seq } = event;
  switch (event.type) {
    case 'PARTICIPANTS_DISCUSSED':
      return event.data.withParents ? learn(context, seq, { discussedWithParents: true }) : context;
    case 'PARTICIPANT_ADDED':
      return withParticipant(context, event);
    case 'LEADER_APPOINTED':
    case 'LEADER_SUBSTITUTED':
      return { ...context, leader: leaderOf(event) };
    case 'MINUTE_TAKER_APPOINTED':
      return withMeeting(context, event.data.meetingNo, () => ({ minuteTaker: event.data.person }));
    case 'INTERPRETER_BOOKED':
      return onMeeting(context, event.data.meetingNo, seq, { interpreterBooked: true });
    case 'INTERPRETER_MISSING':
      return onMeeting(context, event.data.meetingNo, seq, { interpreterPresent: false });
    case 'LOGISTICS_CONFIRMED': {
      const { meetingNo, room, time, refreshments } = event.data;
      return onMeeting(context, meetingNo, seq, {
        roomConfirmed: room,
        timeConfirmed: time,
        refreshmentsConfirmed: refreshments,
      });
    }
    case 'INVITATION_SENT':
      return invited(context, event);
    case 'FAMILY_PREPARED': {
      const prepared = event.data.topics.map((topic): [string, boolean] => [TOPICS[topic], true]);
      return learn(context, seq, Object.fromEntries(prepared));
    }
    case 'AFTERCARE_NAMED':
      return onMeeting(context, event.data.meetingNo, seq, { aftercareNamed: true });
    case 'LEADER_BRIEFED':
      return event.data.minutesOfMeetingNo === event.data.meetingNo - 1
        ? withMeeting(context, event.data.meetingNo, () => ({ briefed: event.data.person }))
        : context;
    default:
      return context;
  }
}

function withParticipant(context: Context, { seq, data }: EventOf<'PARTICIPANT_ADDED'>): Context {
  const { person, concerns, parentsAgree, isCaseworkerForFamily = false } = data;
  const added: Participant = { person, concerns, parentsAgree, isCaseworker: isCaseworkerForFamily, seq };
  const others = context.participants.filter((participant) => participant.person !== person);
  return { ...context, participants: [...others, added] };
}

function leaderOf({ seq, data }: EventOf<'LEADER_APPOINTED' | 'LEADER_SUBSTITUTED'>): Leader {
  return {
    person: data.person,
    trainingRoute: data.trainingRoute,
    satInBefore: data.satInBefore,
    isCaseworker: data.isCaseworkerForFamily,
    hasAuthority: data.hasAuthorityOverFamily,
    knewFamily: data.knewFamilyBefore,
    seq,
  };
}

/** Whoever has once been told what is special about the method has been told (section 6.4). */
function invited(context: Context, { seq, data }: EventOf<'INVITATION_SENT'>): Context {
  const { meetingNo, person, methodInfoIncluded } = data;
  const sent = withMeeting(context, meetingNo, (meeting) => ({
    invited: [...new Set([...meeting.invited, person])],
  }));
  return {
    ...sent,
    invitations: context.invitations + 1,
    informed: methodInfoIncluded ? [...new Set([...context.informed, person])] : context.informed,
    known: { ...sent.known, ...entriesOf({ invitationsSent: context.invitations + 1 }, seq) },
  };
}
