/** Meetings, people, agreements and after-care as the rules get to see them, one record each. */
import type { FactRecord } from '../../../dsl/index.ts';
import { entriesOf, type Facts, noes, worked } from '../learn.ts';
import {
  type Agreement,
  type Context,
  isCaseworker,
  isOfFamily,
  isOpened,
  isParent,
  latestMeeting,
  latestOpened,
  type Meeting,
  meetingNumbered,
  professionalsAt,
  servesMeeting,
} from './context.ts';

/** No until an event says yes. */
const meetingNoUntilYes = [
  'leaderTookSide',
  'caseworkerConcluded',
  'interpreterBooked',
  'roomConfirmed',
  'timeConfirmed',
  'refreshmentsConfirmed',
  'aftercareNamed',
  'reflectionHeld',
  'planMade',
] as const;

export function meetings(context: Context): readonly FactRecord[] {
  const all = context.meetings;
  return all.map((meeting, index) => ({
    id: String(meeting.no),
    fields: {
      ...noes(meetingNoUntilYes),
      ...worked({
        ...leaderFacts(context, meeting),
        ...peopleFacts(context, meeting),
        ...agreementFacts(context, meeting),
        meetingNo: meeting.no,
        currentMeeting: meeting.no === context.about,
        meetingOn: meeting.on,
        previousMeetingOn: isOpened(meeting) ? (meeting.previousOn ?? null) : undefined,
        nextMeetingOn: meeting.nextOn,
        nextDecided: meeting.nextOn !== undefined || meeting.noNext,
        meetingEnded: meeting.closed,
        followedByMeeting: all.slice(index + 1).some(isOpened),
        minutesWritten: meeting.minutesWritten,
      }),
      ...meeting.fields,
      ...worked({ headcount: headcount(meeting) }),
    },
  }));
}

/** The leader as the meeting was opened; of a meeting ahead, whoever is to lead it. */
function leaderFacts(context: Context, meeting: Meeting): Facts {
  const leader = isOpened(meeting) ? meeting.leader : context.leader;
  const { minuteTaker, briefed, no } = meeting;
  const named = leader !== undefined;
  return {
    leaderNamed: named,
    leaderIsCaseworker: leader?.isCaseworker,
    leaderHasAuthority: leader?.hasAuthority,
    leaderTraining: leader?.trainingRoute,
    leaderSatIn: leader?.satInBefore,
    leaderKnewFamily: leader?.knewFamily,
    leaderBriefed: no > 1 ? named && briefed === leader.person : undefined,
    minuteTakerNamed: minuteTaker !== undefined,
    minuteTakerIsLeader:
      minuteTaker === undefined || !named
        ? undefined
        : minuteTaker === leader.person || minuteTaker === 'meeting_leader',
  };
}

/** Who is there, or is to be there. */
function peopleFacts(context: Context, meeting: Meeting): Facts {
  const opened = isOpened(meeting);
  const there = presentAt(meeting);
  const expected = opened
    ? professionalsAt(context, meeting).filter((person) => there.includes(person))
    : context.participants.map(({ person }) => person);
  const unwanted = context.participants.filter(
    ({ person, parentsAgree }) => parentsAgree === 'no' && (!opened || there.includes(person)),
  );
  return {
    interpreterNeeded: interpreterNeeded(context, opened ? there : undefined),
    uninvited: uninvited(context, meeting, expected).length,
    uninformed: expected.filter((person) => !context.informed.includes(person)).length,
    againstWish: unwanted.length,
    unrepresented:
      context.members.length === 0
        ? undefined
        : context.members.filter(({ id }) => !isRepresented(context, meeting, id)).length,
    ...(opened && {
      interpreterPresent: there.includes('interpreter'),
      parentsPresent: there.some((person) => isParent(context, person)),
      professionalsPresent: expected.reduce((sum, person) => sum + (meeting.present[person] ?? 0), 0),
    }),
  };
}

/**
 * Those without an invitation to this meeting. Of one that is ahead nobody knows yet who is to come: all, while nobody is
 * invited, and then those who were never invited to any.
 */
function uninvited(context: Context, meeting: Meeting, expected: readonly string[]): readonly string[] {
  const { invited } = meeting;
  const ever =
    isOpened(meeting) || invited.length === 0 ? invited : context.meetings.flatMap((one) => one.invited);
  return expected.filter((person) => !ever.includes(person));
}

/** Whether a family member who is there, or may come, needs an interpreter; unknown while nobody says so. */
function interpreterNeeded({ members }: Context, there?: readonly string[]): boolean | undefined {
  const coming = members.filter(({ id }) => there === undefined || there.includes(id));
  if (coming.some(({ needsInterpreter }) => needsInterpreter)) return true;
  const known = members.length > 0 && coming.every(({ needsInterpreter }) => needsInterpreter === false);
  return known ? false : undefined;
}

/** One professional on the list of invitations is concerned with this member of the family. */
function isRepresented({ participants: people }: Context, { invited }: Meeting, member: string): boolean {
  return people.some(({ person, concerns }) => invited.includes(person) && concerns.includes(member));
}

function agreementFacts(context: Context, { no }: Meeting): Facts {
  const made = context.agreements.filter(({ meetingNo }) => meetingNo === no);
  return {
    agreementsMade: made.length,
    agreementsOfCaseworker: made.filter(
      ({ owners }) => owners.length > 0 && owners.every((owner) => isCaseworker(context, owner)),
    ).length,
  };
}

/** Those who came, without those who sent their regrets or did not show up. */
function presentAt({ present, absent }: Meeting): readonly string[] {
  return Object.keys(present).filter((person) => !absent.includes(person));
}

/** Everybody present, family, leader, interpreter and minute-taker included; two under one name count two (PNM-056). */
function headcount(meeting: Meeting): number | undefined {
  if (!isOpened(meeting)) return undefined;
  return presentAt(meeting).reduce((sum, person) => sum + (meeting.present[person] ?? 0), 0);
}

/** Those added and those who came. Of the family, being invited is not a question: it has accepted the offer. */
export function participants(context: Context): readonly FactRecord[] {
  const meeting = latestMeeting(context);
  const opened = latestOpened(context);
  const came = opened ? presentAt(opened).filter((person) => !servesMeeting(opened, person)) : [];
  const people = [...new Set([...context.participants.map(({ person }) => person), ...came])];
  return people.map((person) => {
    const added = context.participants.find((participant) => participant.person === person);
    const ofFamily = isOfFamily(context, person);
    return {
      id: person,
      fields: {
        ...(added && entriesOf({ parentsAgree: answerOf(added.parentsAgree) }, added.seq)),
        ...worked({
          participantPresent: opened ? came.includes(person) : undefined,
          participantInvited: ofFamily ? null : (meeting?.invited.includes(person) ?? false),
          methodExplained: ofFamily ? null : context.informed.includes(person),
          spoke: opened && spoke(opened, person),
        }),
      },
    };
  });
}

function answerOf(answer: string): boolean | undefined {
  return answer === 'unknown' ? undefined : answer === 'yes';
}

/** Whether somebody spoke in any round that has been held; unknown before the first. */
function spoke({ rounds }: Meeting, person: string): boolean | undefined {
  return rounds.length === 0 ? undefined : rounds.some(({ silent }) => !silent.includes(person));
}

export function familyMembers(context: Context): readonly FactRecord[] {
  const meeting = latestMeeting(context);
  return context.members.map(({ id, role, age }) => ({
    id,
    fields: worked({
      familyRole: role,
      age: age === undefined ? undefined : { count: age, unit: 'year' },
      professionalInvited: meeting ? isRepresented(context, meeting, id) : undefined,
    }),
  }));
}

export function agreements(context: Context): readonly FactRecord[] {
  return context.agreements.map((agreement, index) => ({
    id: agreement.id,
    fields: {
      ...entriesOf({ owners: agreement.owners.length }, agreement.seq),
      ...worked({
        currentAgreement: agreement.id === context.aboutAgreement,
        agreementNo: index + 1,
        ownerPresent: ownerPresent(context, agreement),
        agreementStatus: agreement.status ?? null,
        meetingsSince: context.meetings.filter(({ no, closed }) => closed && no > agreement.meetingNo).length,
      }),
    },
  }));
}

/** Whether somebody who owns an agreement was at the meeting that made it. */
function ownerPresent(context: Context, { meetingNo, owners }: Agreement): boolean | undefined {
  const meeting = meetingNumbered(context, meetingNo);
  if (!meeting || owners.length === 0) return undefined;
  const there = presentAt(meeting);
  return owners.some((owner) => there.includes(owner));
}

/** After-care of a person after a meeting: due once the meeting is over. */
export function aftercareNeeds(context: Context): readonly FactRecord[] {
  return context.aftercare.map(({ meetingNo, person, reason, given, seq }, index, all) => ({
    id: all.findIndex((need) => need.person === person) === index ? person : `${person} ${meetingNo}`,
    fields: {
      ...entriesOf({ aftercareReason: reason }, seq),
      ...worked({
        aftercareDue: meetingNumbered(context, meetingNo)?.closed ?? false,
        aftercareGiven: given,
        metAgain: context.meetings.some((meeting) => meeting.no > meetingNo && isOpened(meeting)),
      }),
    },
  }));
}
