/** What must hold for an event to be taken (chapter 5.2), each with the reason when it does not. */
import { minutesBetween } from '../clock.ts';
import { because, type Guard, guardsAbout } from '../guard.ts';
import {
  type Context,
  isLeader,
  latestMeeting,
  missingFrom,
  ofNetwork,
  type Participant,
  presentNow,
} from './context.ts';
import type { MeetingEvent } from './events.ts';

type CaseGuard = Guard<Context, MeetingEvent>;
const about = guardsAbout<Context, MeetingEvent>();

const family: readonly string[] = ['child', 'mother', 'father'];
const networks: readonly string[] = ['private', 'professional'];

/** Why these people are not the private and the professional network that the method asks for (IC-04, INM-010). */
function lackOf(people: readonly Participant[]) {
  if (ofNetwork(people, 'private').length === 0) return because('B-NO-PRIVATE');
  return ofNetwork(people, 'professional').length === 0 ? because('B-NO-PROFESSIONAL') : undefined;
}

const phaseIs =
  (phase: string): CaseGuard =>
  (_, event) =>
    event?.type === 'PHASE_DONE' && event.data.phase !== phase ? because('B-PHASE-SKIPPED') : undefined;

/** The end of a meeting, in its agreement part. */
const closesMeeting = about('MEETING_CLOSED', ({ on, data }, context) => {
  if (data.agreements.length === 0 && data.noAgreementsReason === undefined)
    return because('AGREEMENTS_MISSING');
  const meeting = latestMeeting(context);
  const minutes =
    meeting && minutesBetween({ on: meeting.on, at: meeting.startedAt }, { on, at: data.endedAt });
  return minutes !== undefined && minutes < 0 ? because('ENDS_BEFORE_START') : undefined;
});

export const guards = {
  hasMet: (context) => (context.meetings.length > 0 ? undefined : because('NO_MEETING_YET')),

  groundIsNamed: about('METHOD_CONSIDERED', ({ data }) =>
    data.ground === 'other' && data.groundText === undefined ? because('GROUND_TEXT_MISSING') : undefined,
  ),
  givesReason: about('DROPPED', ({ data }) =>
    data.reason === undefined ? because('REASON_MISSING') : undefined,
  ),
  presenceIsWeighed: about('CHILD_PRESENCE_DECIDED', ({ data }) =>
    ['purpose', 'maturity', 'age'].every((regard) => (data.regards as readonly string[]).includes(regard))
      ? undefined
      : because('REGARDS_MISSING'),
  ),
  /** IC-05: a colleague without a part in the case is neutral. */
  leaderIsNeutral: about('LEADER_APPOINTED', ({ data }) =>
    data.isAdviser || data.involved ? because('B-LEADER-INVOLVED') : undefined,
  ),
  participantsFit: about('PARTICIPANTS_AGREED', ({ seq, data }) => {
    const people = data.participants.map((person) => ({ ...person, seq }));
    const roles = people.map(({ role }) => role);
    const twice = roles.filter((role, index) => roles.indexOf(role) !== index);
    if (twice.length > 0) return because('PARTICIPANT_TWICE', { parties: twice });
    const ofFamily = people.filter(
      ({ role, network }) => family.includes(role) && networks.includes(network),
    );
    if (ofFamily.length > 0)
      return because('FAMILY_IS_NO_NETWORK', { parties: ofFamily.map(({ role }) => role) });
    const lack = lackOf(people);
    if (lack) return lack;
    const unexplained = people.filter(({ network, reason }) => networks.includes(network) && !reason);
    if (unexplained.length > 0)
      return because('PARTICIPANT_REASON_MISSING', { parties: unexplained.map(({ role }) => role) });
    const unreachable = people.filter(({ contactComplete }) => !contactComplete);
    return unreachable.length > 0
      ? because('A-CONTACT-MISSING', { parties: unreachable.map(({ role }) => role) })
      : undefined;
  }),
  /** INM-003, INM-010, INM-014: judged before there is an invitation, so that it shows what is still to do. */
  mayInvite: (context, event) => {
    const { known, participants, leader } = context;
    if (!known.familyTalkHeld) return because('B-NO-FAMILY-TALK');
    const lack = lackOf(participants);
    if (lack) return lack;
    const agreed = known.participantsAgreed;
    if (!(agreed && 'value' in agreed && agreed.value)) return because('NOT_AGREED_WITH_FAMILY');
    if (leader === undefined) return because('LEADER_MISSING');
    return event?.type === 'INVITATIONS_SENT' && event.data.purpose === undefined
      ? because('PURPOSE_MISSING')
      : undefined;
  },
  leaderIsThere: about('MEETING_OPENED', ({ data }, context) =>
    data.participants.some((role) => isLeader(context, role)) ? undefined : because('LEADER_ABSENT'),
  ),

  /** INM-023: everybody present has a turn, the adviser as well; the leader chairs. */
  everybodyHasATurn: about('SPEAKING_ORDER_SET', ({ data }, context) => {
    const left = missingFrom(data.order, presentNow(context));
    return left.length > 0 ? because('NO_TURN', { parties: left }) : undefined;
  }),
  endsDescriptive: (context, event) =>
    phaseIs('descriptive')(context, event) ??
    about('PHASE_DONE', ({ data }) =>
      data.situation === undefined || data.wantedChanges.length === 0
        ? because('SITUATION_MISSING')
        : undefined,
    )(context, event),
  endsReflective: phaseIs('reflective'),
  /** A meeting is closed in its agreement part; before that its closing is always refused (INM-016). */
  partIsMissing: () => because('B-PHASE-SKIPPED'),
  closesFirstMeeting: (context, event) =>
    closesMeeting(context, event) ??
    about('MEETING_CLOSED', ({ data }) =>
      data.followUpOn === undefined && data.noFollowUpReason === undefined
        ? because('FOLLOW_UP_MISSING')
        : undefined,
    )(context, event),
  closesFollowUp: closesMeeting,
  closesAgreeingNext: (context, event) =>
    closesMeeting(context, event) ??
    about('MEETING_CLOSED', ({ data }) =>
      data.followUpOn === undefined ? because('NO_FOLLOW_UP_DATE') : undefined,
    )(context, event),
  mayPause: (context) => {
    const meeting = latestMeeting(context);
    return meeting && !meeting.closed ? undefined : because('NO_MEETING_GOING_ON');
  },
  isNotPaused: (context) => (context.paused ? because('PAUSED') : undefined),

  /** Whoever took part and can be reached gets the minutes (INM-028); who cannot be is for the rules to report. */
  addressesEverybody: about('MINUTES_SENT', ({ data }, context) => {
    const reachable = presentNow(context).filter(({ contactComplete }) => contactComplete !== false);
    const addressed = [...data.recipients, ...(latestMeeting(context)?.minutesTo ?? [])];
    const left = missingFrom(addressed, reachable);
    return left.length > 0 ? because('NOT_ADDRESSED', { parties: left }) : undefined;
  }),
  hasFollowUpDate: (context) =>
    latestMeeting(context)?.followUpOn === undefined ? because('NO_FOLLOW_UP_DATE') : undefined,
  hasNoFollowUpAhead: (context) => {
    const date = latestMeeting(context)?.followUpOn;
    return date === undefined ? undefined : because('FOLLOW_UP_AHEAD', { date });
  },
} as const satisfies Readonly<Record<string, CaseGuard>>;
