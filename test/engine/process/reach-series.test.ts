/** Every state and every transition of the processual meeting series is walked, on paths that xstate/graph finds. */
import { expect, test } from 'vitest';
import { contextOf } from '../../../engine/process/define.ts';
import type { Snapshot } from '../../../engine/process/process.ts';
import type { Context } from '../../../engine/process/processual-series/context.ts';
import { processualSeries } from '../../../engine/process/processual-series/index.ts';
import { countOf, reach, type Sample } from '../support/reach.ts';

const criteria = Object.fromEntries(['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7'].map((code) => [code, 'yes']));
const leader = {
  person: 'l',
  trainingRoute: 'seven_day',
  isCaseworkerForFamily: false,
  hasAuthorityOverFamily: false,
};
const assessed = { route: 'committee', decidedBy: ['committee'], criteria };
const found: readonly Sample[] = [['FAMILY_IDENTIFIED', { municipality: 'x', familyId: 'f', byRole: 'r' }]];
const accepted: readonly Sample[] = [
  ...found,
  ['OFFER_MADE', { byRole: 'r' }],
  ['OFFER_ACCEPTED', { byPersons: ['mother'] }],
];
const opened = (meetingNo: number): Sample => [
  'MEETING_OPENED',
  { meetingNo, attendees: [{ person: 'mother' }] },
];
const phase = (meetingNo: number, name: string): Sample => ['PHASE_COMPLETED', { meetingNo, phase: name }];

/** Every event of preparation, with what the rules find lacking afterwards. */
const prepared = (no: number, lacks: readonly string[]): readonly Sample[] => [
  ['PARTICIPANTS_DISCUSSED', { withParents: true }, undefined, lacks],
  [
    'PARTICIPANT_ADDED',
    { person: 'p', function: 'p', proposedBy: 'mother', parentsAgree: 'yes' },
    undefined,
    lacks,
  ],
  ['MINUTE_TAKER_APPOINTED', { meetingNo: no, person: 'm' }, undefined, lacks],
  ['INTERPRETER_BOOKED', { meetingNo: no }, undefined, lacks],
  ['LOGISTICS_CONFIRMED', { meetingNo: no, room: true, time: true, refreshments: true }, undefined, lacks],
  ['INVITATION_SENT', { meetingNo: no, person: 'p', methodInfoIncluded: true }, undefined, lacks],
  ['FAMILY_PREPARED', { topics: ['P1'], by: 'p' }, undefined, lacks],
  ['AFTERCARE_NAMED', { meetingNo: no, person: 'p' }, undefined, lacks],
  ['LEADER_BRIEFED', { meetingNo: no, person: 'l', minutesOfMeetingNo: no }, undefined, lacks],
  ['LEADER_APPOINTED', leader, undefined, lacks],
  ['LEADER_SUBSTITUTED', leader, undefined, lacks],
  ['ABSENCE_NOTICE', { meetingNo: no, person: 'p' }],
  ['INTERPRETER_MISSING', { meetingNo: no }],
];

const ends: readonly Sample[] = ['family_withdrew', 'outside_target', 'other'].map((reason) => [
  'SERIES_ENDED',
  { reason },
]);

const noted = (no: number): readonly Sample[] => [
  ...(
    ['NO_SHOW', 'PERSON_LEFT_EARLY', 'DISTRESS_OBSERVED', 'DISCLOSURE', 'CONCLUSION_DRAWN_BY'] as const
  ).map((type): Sample => [type, { meetingNo: no, person: 'mother' }]),
  ...(['CONFLICT_DISCUSSED', 'METHOD_REVIEW', 'CAUSE_FOR_NOTIFICATION'] as const).map(
    (type): Sample => [type, { meetingNo: no }],
  ),
  ['WRONG_TARGET_NOTICED', { meetingNo: no, reason: 'x' }],
  ['AGREEMENT_MADE', { meetingNo: no, agreementId: 'a', text: 'x' }],
];

const later: readonly Sample[] = [
  ...['AGREEMENT_SIGNED', 'STEERING_GROUP_SET', 'SUPERVISION_HELD', 'SET_STANDBY', 'PUT_IN_OPERATION'].map(
    (type): Sample => [type, { municipality: 'x' }],
  ),
  ['PROJECT_LEADER_SET', { municipality: 'x', persons: ['p'] }],
  ['BACKING_CONFIRMED', { municipality: 'x', by: 'direktion' }],
  ['LEADER_TRAINED', { municipality: 'x', route: 'seven_day' }],
  ['WITHDREW', { municipality: 'x', reason: 'y' }],
  ['AUDITED'],
  ['DATE_REACHED'],
];

const after: readonly Sample[] = [
  ['MINUTES_COMPLETED', { meetingNo: 1, kind: 'brief', author: 'm' }],
  ['MINUTES_SHARED', { meetingNo: 1, recipients: ['mother'] }],
  ['AFTERCARE_CONTACT', { meetingNo: 1, by: 'p', person: 'mother' }],
  ['ACTION_UPDATED', { agreementId: 'a', status: 'done' }],
  ['INTERPRETATION_FLAGGED', { meetingNo: 1 }],
  ['LEADER_PARTISAN_NOTED', { meetingNo: 1, person: 'mother' }],
  ['COORDINATOR_NAMED', { role: 'r', person: 'p' }],
  ['RESULT_SUMMARY_WRITTEN', { by: 'p' }],
  ['INTERIM_EVENT', { afterMeetingNo: 1, text: 'x' }],
];

const agreedNext = (meetingNo: number): Sample => ['NEXT_MEETING_AGREED', { meetingNo, date: '2015-05-11' }];
const closed = (meetingNo: number): Sample => ['MEETING_CLOSED', { meetingNo }];
const phases = [
  'opening',
  'round_describe',
  'round_follow_up',
  'round_reflect',
  'round_actions',
  'joint_plan',
  'next_date',
];

/** Together they take every transition; none walks through all that can be noted in any order. */
const searches: Readonly<Record<string, readonly Sample[]>> = {
  referral: [
    ...found,
    ['ASSESSMENT_STARTED', { route: 'committee' }],
    ...['in', 'outside', 'unknown'].map((code): Sample => ['REFERRAL_ASSESSED', assessed, code]),
    ['OFFER_MADE', { byRole: 'r' }],
    ['OFFER_ACCEPTED', { byPersons: ['mother'] }],
    ['OFFER_DECLINED'],
    ...ends,
    ...later,
  ],
  // From history only: prepared and held before the family has said yes.
  early: [
    ...found,
    ['ASSESSMENT_STARTED', { route: 'committee' }],
    ['OFFER_MADE', { byRole: 'r' }],
    ...prepared(1, ['x']),
    opened(1),
  ],
  ready: [...accepted, ...prepared(1, []), ...prepared(1, ['x']).slice(0, 11), opened(1), ...ends],
  meeting: [
    ...accepted,
    opened(1),
    ...noted(1),
    ['AFTERCARE_NAMED', { meetingNo: 1, person: 'p' }],
    ['ABSENCE_NOTICE', { meetingNo: 1, person: 'p' }],
    ['INTERPRETER_MISSING', { meetingNo: 1 }],
    ['PARTICIPANT_ADDED', { person: 'p', function: 'p', proposedBy: 'mother', parentsAgree: 'yes' }],
    ['LEADER_SUBSTITUTED', leader],
    closed(1),
    ...after,
  ],
  phases: [
    ...accepted,
    opened(1),
    ...phases.map((name) => phase(1, name)),
    agreedNext(1),
    ['NO_NEXT_MEETING', { meetingNo: 1, reason: 'x' }],
    ['EXPECTED_LAST_ANNOUNCED', { meetingNo: 1 }],
    closed(1),
    opened(2),
    ...phases.map((name) => phase(2, name)),
    ['REOPEN_REQUESTED', { byRole: 'r', need: 'x' }],
  ],
  between: [
    ...accepted,
    opened(1),
    agreedNext(1),
    closed(1),
    ['NEXT_MEETING_MOVED', { meetingNo: 1, newDate: '2015-05-18' }],
    ['NO_NEXT_MEETING', { meetingNo: 1, reason: 'x' }],
    ...prepared(2, []),
    ['INVITATION_SENT', { meetingNo: 2, person: 'p', methodInfoIncluded: true }, undefined, ['x']],
    [
      'PARTICIPANT_ADDED',
      { person: 'q', function: 'q', proposedBy: 'mother', parentsAgree: 'yes' },
      undefined,
      ['x'],
    ],
    ['MINUTES_COMPLETED', { meetingNo: 1, kind: 'brief', author: 'm' }, undefined, []],
    opened(2),
    ...ends,
    ['REOPEN_REQUESTED', { byRole: 'r', need: 'x' }],
  ],
  minutes: [
    ...accepted,
    opened(1),
    agreedNext(1),
    closed(1),
    ...[1, 2].flatMap((no): readonly Sample[] => [
      ['MINUTES_COMPLETED', { meetingNo: no, kind: 'brief', author: 'm' }],
      ['MINUTES_SHARED', { meetingNo: no, recipients: ['mother'] }],
    ]),
    opened(2),
    ['AGREEMENT_MADE', { meetingNo: 1, agreementId: 'a', text: 'x' }],
    ['AGREEMENT_MADE', { meetingNo: 2, agreementId: 'b', text: 'x' }],
    ['ACTION_UPDATED', { agreementId: 'a', status: 'done' }],
    ...[1, 2].map((meetingNo): Sample => ['DISTRESS_OBSERVED', { meetingNo, person: 'mother' }]),
    ['AFTERCARE_CONTACT', { meetingNo: 1, by: 'p', person: 'mother' }],
    closed(2),
  ],
};

/** What tells positions apart; texts and counts of the context do not. */
function keyOf(snapshot: Snapshot): unknown {
  const { known, meetings, participants, agreements, aftercare, lacks, ended } = contextOf<Context>(snapshot);
  return [
    known.offerAccepted !== undefined,
    meetings.map(
      ({ on, closed: over, nextOn, noNext, lastAnnounced, minutesWritten, minutesShared, invited }) => [
        on !== undefined,
        over,
        nextOn !== undefined,
        noNext,
        lastAnnounced,
        minutesWritten,
        minutesShared,
        invited.length,
      ],
    ),
    participants.length,
    agreements.map(({ status }) => status),
    aftercare.map(({ given }) => given),
    lacks?.length,
    ended,
  ];
}

test('the machine of the processual meeting series reaches every state and takes every transition', () => {
  const reached = reach(processualSeries, searches, keyOf);
  console.info(countOf(reached));
  expect(reached).toMatchObject({ missedStates: [], missedTransitions: [] });
});
