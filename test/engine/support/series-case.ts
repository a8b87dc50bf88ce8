/** A series of processual network meetings, as far as a test needs it. Everything in it is made up. */
import type { Course } from '../../../engine/case/course.ts';
import { courseOf } from '../../../engine/case/course-of.ts';
import type { CaseEvent } from '../../../engine/case/event.ts';
import { rulesFor } from '../../support/shipped-rules.ts';
import type { Line } from './case-log.ts';

export function eventsFor(lines: readonly Line[]): readonly CaseEvent[] {
  return lines.map(([on, type, data = {}], index) => ({
    case: 'række',
    process: 'processual-series',
    seq: index + 1,
    type,
    on,
    at: `${on}T12:00:00Z`,
    by: 'caseworker',
    data,
  }));
}

export function courseFor(lines: readonly Line[], audit = false): Course {
  return courseOf(eventsFor(lines), rulesFor, { audit });
}

const criteria = { C1: 'no', C2: 'no', C3: 'no', C4: 'yes', C5: 'yes', C6: 'yes', C7: 'yes' };

export const found: readonly Line[] = [
  [
    '2010-03-01',
    'FAMILY_IDENTIFIED',
    {
      municipality: 'Egelev Kommune',
      familyId: 'familie-9',
      byRole: 'lærer',
      members: [
        { id: 'mother', role: 'parent', needsInterpreter: false },
        { id: 'søn', role: 'child', age: 11, needsInterpreter: false },
      ],
    },
  ],
];
export const inAssessment: readonly Line[] = [
  ...found,
  ['2010-03-02', 'ASSESSMENT_STARTED', { route: 'committee' }],
];
export const assessed = (changes: object = {}, more: object = {}): Line => [
  '2010-03-08',
  'REFERRAL_ASSESSED',
  { route: 'committee', decidedBy: ['committee'], criteria: { ...criteria, ...changes }, ...more },
];
export const inTarget: readonly Line[] = [...inAssessment, assessed()];
export const offer: Line = ['2010-03-10', 'OFFER_MADE', { byRole: 'socialrådgiver' }];
export const offered: readonly Line[] = [...inTarget, offer];
export const yes: Line = ['2010-03-15', 'OFFER_ACCEPTED', { byPersons: ['mother'] }];
export const accepted: readonly Line[] = [...offered, yes];
export const participant = (person: string, more: object = {}): Line => [
  '2010-03-16',
  'PARTICIPANT_ADDED',
  {
    person,
    function: person,
    concerns: ['mother', 'søn'],
    proposedBy: 'mother',
    parentsAgree: 'yes',
    ...more,
  },
];
export const leads = (type: string, more: object = {}, on = '2010-03-17'): Line => [
  on,
  type,
  {
    person: 'leder',
    trainingRoute: 'seven_day',
    isCaseworkerForFamily: false,
    hasAuthorityOverFamily: false,
    knewFamilyBefore: false,
    ...more,
  },
];
export const invitation = (meetingNo: number, on: string, person = 'lærer'): Line => [
  on,
  'INVITATION_SENT',
  { meetingNo, person, methodInfoIncluded: true },
];
const practical = (meetingNo: number, on: string): readonly Line[] => [
  [on, 'MINUTE_TAKER_APPOINTED', { meetingNo, person: 'referenten', source: 'third_person' }],
  [on, 'LOGISTICS_CONFIRMED', { meetingNo, room: true, time: true, refreshments: true }],
  [on, 'AFTERCARE_NAMED', { meetingNo, person: 'lærer' }],
];
/** Everything but the invitation. */
export const almostReady: readonly Line[] = [
  ...accepted,
  ['2010-03-16', 'PARTICIPANTS_DISCUSSED', { withParents: true }],
  participant('lærer'),
  leads('LEADER_APPOINTED'),
  ...practical(1, '2010-03-18'),
  ['2010-03-19', 'FAMILY_PREPARED', { topics: ['P1', 'P2', 'P3', 'P4'], by: 'lærer' }],
];
export const ready: readonly Line[] = [...almostReady, invitation(1, '2010-03-22')];
export const open = (meetingNo: number, on: string, more: object = {}): Line => [
  on,
  'MEETING_OPENED',
  {
    meetingNo,
    startTime: '13:00',
    attendees: ['leder', 'mother', 'lærer', 'referenten'].map((person) => ({ person })),
    ...more,
  },
];
export const first = '2010-04-06';
export const inFirst: readonly Line[] = [...ready, open(1, first)];
export const phase = (meetingNo: number, on: string, name: string, more: object = {}): Line => [
  on,
  'PHASE_COMPLETED',
  { meetingNo, phase: name, ...more },
];
export const agreed = (meetingNo: number, on: string, date: string): Line => [
  on,
  'NEXT_MEETING_AGREED',
  { meetingNo, date },
];
export const noNext = (meetingNo: number, on: string): Line => [
  on,
  'NO_NEXT_MEETING',
  { meetingNo, reason: 'x' },
];
export const lastAnnounced = (meetingNo: number, on: string): Line => [
  on,
  'EXPECTED_LAST_ANNOUNCED',
  { meetingNo },
];
export const close = (meetingNo: number, on: string, endTime = '15:00'): Line => [
  on,
  'MEETING_CLOSED',
  { meetingNo, endTime },
];
export const between: readonly Line[] = [...inFirst, agreed(1, first, '2010-06-01'), close(1, first)];
export const minutes = (meetingNo: number, on: string): Line => [
  on,
  'MINUTES_COMPLETED',
  { meetingNo, kind: 'brief', author: 'referenten' },
];
