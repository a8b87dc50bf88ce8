/** What a case shows to the rules: what is, never whether it is late, missing or wrong. */
import type { CaseFacts, FactEntry, FactRecord, FactTable } from '../../../dsl/index.ts';
import { entriesOf, noes, worked } from '../learn.ts';
import type { View } from '../process.ts';
import { breach } from './choices.ts';
import { type Context, latestMeeting, ofNetwork, type Participant, presentNow } from './context.ts';

/** No until an event says yes. */
const noUntilYes = [
  'familyTalkHeld',
  'talkParticipantsNoted',
  'talkInformationNoted',
  'childTalkHeld',
  'childPresenceDecided',
  'purposeWeighed',
  'maturityWeighed',
  'ageWeighed',
  'leaderAppointed',
  'participantsAgreed',
  'purposeStated',
  'linkedToOtherCase',
] as const;

/** None, not unknown, until the event that brings it. */
const noneUntilKnown = ['childAbsenceReason', 'invitedOn', 'meetingOn'] as const;

const meetingNoUntilYes = [
  'pauseHeld',
  'descriptiveDone',
  'reflectiveDone',
  'agreementDone',
  'situationNoted',
  'wantedChangesNoted',
  'speakingOrderSet',
  'authorityRoleStated',
  'summedUp',
  'noAgreementsReasonGiven',
  'noFollowUpReasonGiven',
  'journalised',
] as const;

const none: FactEntry = { none: true };

/** What every case, and every meeting in it, is taken to be until an event says otherwise. */
const atFirst: FactTable = {
  ...noes(noUntilYes),
  ...Object.fromEntries(noneUntilKnown.map((code) => [code, none])),
};
const meetingAtFirst: FactTable = {
  ...noes(meetingNoUntilYes),
  minutesSentOn: none,
  agreementMinutesSentOn: none,
  // The machine takes the parts in their order only.
  phasesInOrder: { value: true },
};

/** The facts on a day; `state` is the main state, top level. Entries carry the number of their event. */
export function factsOf(context: Context, state: string, { date, refused }: View): CaseFacts {
  const people = context.meetings.length > 0 ? presentNow(context) : context.participants;
  const unreachable = context.participants.filter(({ contactComplete }) => contactComplete === false);
  return {
    facts: {
      ...atFirst,
      ...context.known,
      ...worked({
        privateParticipants: countOf(people, 'private'),
        professionalParticipants: countOf(people, 'professional'),
      }),
      contactsMissing: { value: unreachable.length },
      meetingsHeld: { value: context.meetings.length },
      breachesTried: { value: breachesTried(context, refused) },
      ...(state !== 'unopened' && { state: { value: state } }),
      today: { value: date },
    },
    groups: {
      meeting: { complete: true, records: meetings(context) },
      participant: { complete: true, records: participants(context) },
      agreement: { complete: true, records: context.agreements },
      evaluation: { complete: true, records: context.evaluations },
    },
  };
}

/** How many belong to a network; unknown while nobody is known to and somebody may. */
function countOf(people: readonly Participant[], network: string): number | undefined {
  const count = ofNetwork(people, network).length;
  return count === 0 && people.some((person) => person.network === undefined) ? undefined : count;
}

/** Refused for a breach of the method, and not put right by a later event of the same type that was accepted. */
function breachesTried({ latest }: Context, refused: View['refused']): readonly string[] {
  const standing = refused.filter(({ type, on, seq }) => {
    const after = latest[type];
    return !after || after.on < on || (after.on === on && after.seq < seq);
  });
  const reasons = new Set(standing.flatMap(({ reasons: codes }) => codes));
  return breach.codes.filter((code) => reasons.has(code));
}

function meetings(context: Context): readonly FactRecord[] {
  return context.meetings.map(({ followUp, closed, fields }, index, all) => ({
    id: String(index + 1),
    fields: {
      ...meetingAtFirst,
      ...fields,
      meetingNo: { value: index + 1 },
      followUpMeeting: { value: followUp },
      currentMeeting: { value: index === all.length - 1 },
      meetingClosed: { value: closed },
    },
  }));
}

/** Whether somebody got the minutes is known once those of the latest meeting are sent, of those who were there. */
function participants(context: Context): readonly FactRecord[] {
  const meeting = latestMeeting(context);
  const sent = meeting && meeting.minutesTo.length > 0 ? meeting : undefined;
  return context.participants.map(({ role, network, reason, contactComplete, seq }) => ({
    id: role,
    fields: entriesOf(
      {
        participantNetwork: network,
        reasonNoted: reason !== undefined,
        contactComplete,
        knowsPurpose: context.purposeKnownBy.includes(role),
        gotMinutes: sent?.present.includes(role) ? sent.minutesTo.includes(role) : undefined,
      },
      seq,
    ),
  }));
}
