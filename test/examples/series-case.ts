/** Builds a case of a meeting series from what is known of each of its meetings. */
import type { Scenario, ScenarioEvent } from './scenarios.ts';

type Data = Readonly<Record<string, unknown>>;

interface Agreed {
  readonly id: string;
  readonly owners?: readonly string[];
  readonly text: string;
  readonly conditional?: true;
}

interface Held {
  readonly no: number;
  readonly month: string;
  /** Name and number of persons. */
  readonly present: Readonly<Record<string, number>>;
  readonly absent?: readonly string[];
  /** What had become of earlier agreements. */
  readonly reported?: readonly (readonly [id: string, status: string, more?: Data])[];
  readonly expectations?: readonly (readonly [who: string, expectation: string])[];
  readonly changes?: readonly string[];
  readonly agreements: readonly Agreed[];
  /** In the meeting, before it is decided how to go on. */
  readonly also?: readonly (readonly [type: string, data: Data])[];
  readonly next?: { readonly month: string; readonly reason?: string };
  readonly noNext?: string;
  readonly problems: readonly string[];
  readonly resources: readonly string[];
  readonly goals: readonly string[];
  /** After the meeting. */
  readonly events?: readonly string[];
}

const by = 'caseworker';
export const happens = (on: string, type: string, data: Data = {}): ScenarioEvent => ({ on, type, by, data });

const serving = ['meeting_leader', 'interpreter', 'minute_taker'];

/** Everything that a meeting needs beforehand, with an invitation to each professional who was to come. */
function prepared(no: number, on: string, people: readonly string[]): readonly ScenarioEvent[] {
  return [
    happens(on, 'MINUTE_TAKER_APPOINTED', { meetingNo: no, person: 'minute_taker', source: 'third_person' }),
    happens(on, 'INTERPRETER_BOOKED', { meetingNo: no }),
    happens(on, 'LOGISTICS_CONFIRMED', { meetingNo: no, room: true, time: true, refreshments: true }),
    happens(on, 'AFTERCARE_NAMED', { meetingNo: no, person: 'socialrådgiver i familieafdelingen' }),
    ...people.map((person) =>
      happens(on, 'INVITATION_SENT', { meetingNo: no, person, methodInfoIncluded: true }),
    ),
    ...(no > 1
      ? [
          happens(on, 'LEADER_BRIEFED', {
            meetingNo: no,
            person: 'meeting_leader',
            minutesOfMeetingNo: no - 1,
          }),
        ]
      : []),
  ];
}

/** A meeting from its opening to its minutes. */
function held(meeting: Held): readonly ScenarioEvent[] {
  const { no, month, present, absent = [], reported = [], agreements, also = [], next, noNext } = meeting;
  const on = `${month}-01`;
  const during = (type: string, data: Data = {}) => happens(on, type, { meetingNo: no, ...data });
  const first = no === 1;
  return [
    during('MEETING_OPENED', {
      date: month,
      attendees: Object.entries(present).map(([person, count]) => ({ person, count })),
    }),
    ...absent.map((person) => during('ABSENCE_NOTICE', { person })),
    during('PHASE_COMPLETED', { phase: 'opening' }),
    ...reported.map(([agreementId, status, more = {}]) =>
      happens(on, 'ACTION_UPDATED', { agreementId, status, recordedAtMeetingNo: no, ...more }),
    ),
    during('PHASE_COMPLETED', {
      phase: first ? 'round_describe' : 'round_follow_up',
      ...(first && { problemsRecorded: true, resourcesRecorded: true }),
      ...(meeting.expectations && {
        expectations: meeting.expectations.map(([who, expectation]) => ({ who, expectation })),
      }),
      ...(meeting.changes && { changes: meeting.changes }),
    }),
    during('PHASE_COMPLETED', { phase: 'round_reflect' }),
    ...agreements.map(({ id, owners = [], text, conditional }) =>
      during('AGREEMENT_MADE', { agreementId: id, owners, text, ...(conditional && { conditional }) }),
    ),
    during('PHASE_COMPLETED', { phase: 'round_actions' }),
    during('PHASE_COMPLETED', { phase: 'joint_plan', goalsBy: { family: true, professionals: true } }),
    ...also.map(([type, data]) => during(type, data)),
    next
      ? during('NEXT_MEETING_AGREED', { date: next.month, ...(next.reason && { reason: next.reason }) })
      : during('NO_NEXT_MEETING', { reason: noNext }),
    during('MEETING_CLOSED'),
    during('MINUTES_COMPLETED', {
      kind: 'detailed',
      author: 'minute_taker',
      problems: meeting.problems,
      resources: meeting.resources,
      goals: meeting.goals,
    }),
    during('MINUTES_SHARED', { recipients: ['mother', 'meeting_leader'], channel: 'other' }),
    ...(meeting.events ?? []).map((text) => happens(on, 'INTERIM_EVENT', { afterMeetingNo: no, text })),
  ];
}

interface Course {
  readonly name: string;
  readonly identified: string;
  readonly family: Data;
  readonly criteria: Data;
  readonly services: number;
  /** The professionals, and for whom in the family each is there. */
  readonly network: Readonly<Record<string, readonly string[]>>;
  readonly caseworkers: readonly string[];
  readonly meetings: readonly Held[];
  /** Days on which the professionals of each meeting were invited. */
  readonly invitedOn: readonly string[];
  readonly afterwards: readonly ScenarioEvent[];
}

export function scenarioOf(course: Course): Scenario {
  const { name, identified, family, criteria, network, caseworkers, meetings, invitedOn } = course;
  const expected = ({ present, absent = [] }: Held) =>
    [...Object.keys(present), ...absent].filter((person) => person in network);
  return {
    name,
    process: 'processual-series',
    events: [
      happens(identified, 'FAMILY_IDENTIFIED', {
        municipality: 'Sundvig Kommune',
        byRole: 'socialrådgiver i familieafdelingen',
        ...family,
      }),
      happens(identified, 'ASSESSMENT_STARTED', { route: 'committee' }),
      happens(identified, 'REFERRAL_ASSESSED', {
        route: 'committee',
        decidedBy: ['committee'],
        criteria,
        services: course.services,
      }),
      happens(identified, 'OFFER_MADE', { byRole: 'socialrådgiver i familieafdelingen' }),
      happens(identified, 'OFFER_ACCEPTED', { byPersons: ['mother'] }),
      happens(identified, 'PARTICIPANTS_DISCUSSED', { withParents: true }),
      happens(identified, 'LEADER_APPOINTED', {
        person: 'meeting_leader',
        trainingRoute: 'seven_day',
        isCaseworkerForFamily: false,
        hasAuthorityOverFamily: false,
        knewFamilyBefore: false,
      }),
      happens(identified, 'FAMILY_PREPARED', {
        topics: ['P1', 'P2', 'P3', 'P4'],
        by: 'socialrådgiver i familieafdelingen',
      }),
      ...meetings.flatMap((meeting, index) => [
        ...expected(meeting)
          .filter((person) => !meetings.slice(0, index).some((before) => expected(before).includes(person)))
          .map((person) =>
            happens(invitedOn[index] ?? identified, 'PARTICIPANT_ADDED', {
              person,
              function: person,
              concerns: network[person],
              proposedBy: 'mother',
              parentsAgree: 'yes',
              ...(caseworkers.includes(person) && { isCaseworkerForFamily: true }),
            }),
          ),
        ...prepared(meeting.no, invitedOn[index] ?? identified, expected(meeting)),
        ...held(meeting),
      ]),
      ...course.afterwards,
    ],
  };
}

const served = Object.fromEntries(serving.map((person) => [person, 1]));
/** One person of each, and whoever serves every meeting. */
export const one = (...people: readonly string[]): Readonly<Record<string, number>> => ({
  ...served,
  ...Object.fromEntries(people.map((person) => [person, 1])),
});
