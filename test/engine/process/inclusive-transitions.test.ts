/** Every transition of the inclusive network meeting (5.2), and each refusal with its reason. */
import { describe, expect, test } from 'vitest';
import { inclusiveMeeting } from '../../../engine/process/inclusive-meeting/index.ts';
import type { Line } from '../support/case-log.ts';
import {
  adviser,
  agreed,
  agreedOn,
  child,
  closed,
  closing,
  considered,
  courseFor,
  descriptive,
  due,
  everybody,
  followed,
  following,
  grandmother,
  inAgreement,
  invitation,
  invited,
  leader,
  minutes,
  opened,
  preparing,
  present,
  ready,
  reflective,
  running,
  start,
  talk,
  task,
} from '../support/meeting-case.ts';

/** What happened before, the event, the state after it, and the reason when it is refused and the state stays. */
type Row = readonly [id: string, before: readonly Line[], event: Line, to: string, refused?: string];

const rows: readonly Row[] = [
  ['considered with one of the four grounds', [], start, 'considered'],
  [
    'considered with another ground, but without words',
    [],
    ['2015-03-02', 'METHOD_CONSIDERED', { municipality: 'Egelev Kommune', child: 'b', ground: 'other' }],
    'unopened',
    'GROUND_TEXT_MISSING',
  ],
  ['chosen', considered, ['2015-03-03', 'METHOD_CHOSEN'], 'preparing'],
  ...(
    [
      ['considered', considered],
      ['preparing', preparing],
      ['invited', invited],
    ] as const
  ).flatMap(([from, before]): Row[] => [
    [`dropped when ${from}`, before, ['2015-03-10', 'DROPPED', { reason: 'familien siger nej' }], 'dropped'],
    [`dropped when ${from} without reason`, before, ['2015-03-10', 'DROPPED'], from, 'REASON_MISSING'],
  ]),
  ['the introductory talk', preparing, talk, 'preparing'],
  ['the talk with the child', preparing, ['2015-03-05', 'CHILD_TALK_HELD'], 'preparing'],
  ['the talk with the child late, but before', invited, ['2015-03-12', 'CHILD_TALK_HELD'], 'invited'],
  [
    'the child’s presence',
    preparing,
    [
      '2015-03-05',
      'CHILD_PRESENCE_DECIDED',
      { present: false, regards: ['purpose', 'maturity', 'age'], reason: 'maturity' },
    ],
    'preparing',
  ],
  [
    'the child’s presence with regard to age alone',
    preparing,
    ['2015-03-05', 'CHILD_PRESENCE_DECIDED', { present: false, regards: ['age'] }],
    'preparing',
    'REGARDS_MISSING',
  ],
  ['a colleague as leader', preparing, leader, 'preparing'],
  [
    'the adviser as leader',
    preparing,
    ['2015-03-05', 'LEADER_APPOINTED', { person: 'family_adviser', isAdviser: true, involved: false }],
    'preparing',
    'B-LEADER-INVOLVED',
  ],
  [
    'somebody involved as leader',
    preparing,
    ['2015-03-05', 'LEADER_APPOINTED', { person: 'lærer', isAdviser: false, involved: true }],
    'preparing',
    'B-LEADER-INVOLVED',
  ],
  ['participants of both networks', preparing, agreed, 'preparing'],
  ['nobody private', preparing, agreedOn([child, adviser]), 'preparing', 'B-NO-PRIVATE'],
  ['nobody professional', preparing, agreedOn([child, grandmother]), 'preparing', 'B-NO-PROFESSIONAL'],
  [
    'the mother as private network',
    preparing,
    agreedOn([{ role: 'mother', network: 'private', reason: 'x' }, adviser]),
    'preparing',
    'FAMILY_IS_NO_NETWORK',
  ],
  [
    'one person twice',
    preparing,
    agreedOn([grandmother, grandmother, adviser]),
    'preparing',
    'PARTICIPANT_TWICE',
  ],
  [
    'a participant without a reason',
    preparing,
    agreedOn([{ role: 'nabo', network: 'private' }, adviser]),
    'preparing',
    'PARTICIPANT_REASON_MISSING',
  ],
  [
    'a participant without contact details',
    preparing,
    agreedOn([{ ...grandmother, contactComplete: false }, adviser]),
    'preparing',
    'A-CONTACT-MISSING',
  ],
  ['invitations', ready, invitation(), 'invited'],
  [
    'invitations without the talk',
    [...preparing, leader, agreed],
    invitation(),
    'preparing',
    'B-NO-FAMILY-TALK',
  ],
  [
    'invitations to nobody agreed on',
    [...preparing, talk, leader],
    invitation(),
    'preparing',
    'B-NO-PRIVATE',
  ],
  [
    'invitations not agreed with the family',
    [...preparing, talk, leader, agreedOn([grandmother, adviser], false)],
    invitation(),
    'preparing',
    'NOT_AGREED_WITH_FAMILY',
  ],
  ['invitations without a leader', [...preparing, talk, agreed], invitation(), 'preparing', 'LEADER_MISSING'],
  ['invitations without purpose', ready, invitation({ purpose: undefined }), 'preparing', 'PURPOSE_MISSING'],
  ['invitations without leaflet', ready, invitation({ leaflet: false }), 'invited'],
  ['the purpose told', invited, ['2015-03-10', 'PURPOSE_TOLD', { recipients: ['onkel'] }], 'invited'],
  ['opened', invited, ['2015-03-16', 'MEETING_OPENED', present], 'in_meeting.descriptive'],
  [
    'opened without the leader',
    invited,
    ['2015-03-16', 'MEETING_OPENED', { participants: everybody }],
    'invited',
    'LEADER_ABSENT',
  ],
  ['the descriptive part done', opened, descriptive('2015-03-16'), 'in_meeting.reflective'],
  [
    'the descriptive part without a situation',
    opened,
    ['2015-03-16', 'PHASE_DONE', { phase: 'descriptive', wantedChanges: ['x'] }],
    'in_meeting.descriptive',
    'SITUATION_MISSING',
  ],
  [
    'the descriptive part without wanted changes',
    opened,
    ['2015-03-16', 'PHASE_DONE', { phase: 'descriptive', situation: 'x' }],
    'in_meeting.descriptive',
    'SITUATION_MISSING',
  ],
  [
    'the reflective part first',
    opened,
    reflective('2015-03-16'),
    'in_meeting.descriptive',
    'B-PHASE-SKIPPED',
  ],
  [
    'the reflective part done',
    [...opened, descriptive('2015-03-16')],
    reflective('2015-03-16'),
    'in_meeting.agreement',
  ],
  ['closed in the descriptive part', opened, closing(), 'in_meeting.descriptive', 'B-PHASE-SKIPPED'],
  [
    'closed in the reflective part',
    [...opened, descriptive('2015-03-16')],
    closing(),
    'in_meeting.reflective',
    'B-PHASE-SKIPPED',
  ],
  [
    'a speaking order',
    opened,
    ['2015-03-16', 'SPEAKING_ORDER_SET', { order: everybody }],
    'in_meeting.descriptive',
  ],
  [
    'a speaking order without the adviser',
    opened,
    ['2015-03-16', 'SPEAKING_ORDER_SET', { order: ['child', 'mormor'] }],
    'in_meeting.descriptive',
    'NO_TURN',
  ],
  ...(
    [
      ['descriptive', opened],
      ['reflective', [...opened, descriptive('2015-03-16')]],
      ['agreement', inAgreement],
    ] as const
  ).map(
    ([part, before]): Row => [
      `a break in the ${part} part`,
      before,
      ['2015-03-16', 'PAUSED'],
      `in_meeting.${part}`,
    ],
  ),
  ['a break before the meeting', invited, ['2015-03-10', 'PAUSED'], 'invited', 'NO_MEETING_GOING_ON'],
  [
    'a break within a break',
    [...opened, ['2015-03-16', 'PAUSED']],
    ['2015-03-16', 'PAUSED'],
    'in_meeting.descriptive',
    'NOT_POSSIBLE_HERE',
  ],
  [
    'the break over',
    [...opened, ['2015-03-16', 'PAUSED']],
    ['2015-03-16', 'RESUMED'],
    'in_meeting.descriptive',
  ],
  ['closed', inAgreement, closing(), 'minutes_due'],
  [
    'closed without agreements',
    inAgreement,
    closing({ agreements: [] }),
    'in_meeting.agreement',
    'AGREEMENTS_MISSING',
  ],
  [
    'closed without agreements, for a reason',
    inAgreement,
    closing({ agreements: [], noAgreementsReason: 'alle vil tænke' }),
    'minutes_due',
  ],
  [
    'closed without a follow-up date',
    inAgreement,
    closing({ followUpOn: undefined }),
    'in_meeting.agreement',
    'FOLLOW_UP_MISSING',
  ],
  [
    'closed without a follow-up date, for a reason',
    inAgreement,
    closing({ followUpOn: undefined, noFollowUpReason: 'ingen' }),
    'minutes_due',
  ],
  [
    'closed before it was opened',
    inAgreement,
    closing({ endedAt: '09:00' }),
    'in_meeting.agreement',
    'ENDS_BEFORE_START',
  ],
  ['minutes', closed, minutes('2015-03-17'), 'agreements_running'],
  ['minutes to some', closed, minutes('2015-03-17', ['child']), 'minutes_due', 'NOT_ADDRESSED'],
  ['the journal before the minutes', closed, ['2015-03-17', 'JOURNALISED'], 'minutes_due'],
  ['the journal after the minutes', running, ['2015-03-18', 'JOURNALISED'], 'agreements_running'],
  [
    'agreement minutes',
    running,
    ['2015-06-16', 'AGREEMENT_MINUTES_SENT', { recipients: everybody }],
    'follow_up_due',
  ],
  [
    'agreement minutes without a date',
    [...inAgreement, closing({ followUpOn: undefined, noFollowUpReason: 'x' }), minutes('2015-03-17')],
    ['2015-06-16', 'AGREEMENT_MINUTES_SENT', { recipients: everybody }],
    'agreements_running',
    'NO_FOLLOW_UP_DATE',
  ],
  [
    'the follow-up moved',
    due,
    ['2015-06-20', 'FOLLOW_UP_MOVED', { followUpOn: '2015-07-10' }],
    'follow_up_due',
  ],
  [
    'the follow-up without agreement minutes',
    running,
    ['2015-06-30', 'FOLLOW_UP_HELD', present],
    'follow_up_meeting.descriptive',
  ],
  ['the follow-up', due, ['2015-06-30', 'FOLLOW_UP_HELD', present], 'follow_up_meeting.descriptive'],
  ['a part of the follow-up', following, descriptive('2015-06-30'), 'follow_up_meeting.reflective'],
  [
    'the follow-up closed with a part left out',
    following,
    ['2015-06-30', 'MEETING_CLOSED', { agreements: [task] }],
    'follow_up_meeting.descriptive',
    'B-PHASE-SKIPPED',
  ],
  [
    'the follow-up closed with a next date',
    followed.slice(0, -1),
    ['2015-06-30', 'MEETING_CLOSED', { agreements: [task], followUpOn: '2015-09-30' }],
    'agreements_running',
  ],
  ['the minutes of the follow-up', followed, minutes('2015-07-01'), 'follow_up_meeting.held'],
  [
    'a next date after the follow-up',
    followed,
    ['2015-07-01', 'NEXT_FOLLOW_UP_AGREED', { followUpOn: '2015-09-30' }],
    'agreements_running',
  ],
  ['the case closed', followed, ['2015-07-02', 'CASE_CLOSED'], 'closed'],
  [
    'the case closed with a follow-up ahead',
    running,
    ['2015-04-01', 'CASE_CLOSED'],
    'agreements_running',
    'FOLLOW_UP_AHEAD',
  ],
  [
    'the case closed with none ahead',
    [...inAgreement, closing({ followUpOn: undefined, noFollowUpReason: 'x' }), minutes('2015-03-17')],
    ['2015-04-01', 'CASE_CLOSED'],
    'closed',
  ],
  [
    'an evaluation',
    running,
    ['2015-03-20', 'EVALUATION_RECEIVED', { participant: 'mormor', heard: true, form: 'skema 1' }],
    'agreements_running',
  ],
  [
    'an evaluation before the meeting',
    invited,
    ['2015-03-10', 'EVALUATION_RECEIVED', { participant: 'mormor' }],
    'invited',
    'NO_MEETING_YET',
  ],
];

describe('every transition of the specification', () => {
  test.each(rows.map((row) => ({ id: row[0], row })))('$id', ({ row: [, before, event, to, refused] }) => {
    const { steps } = courseFor([...before, event]);
    const step = steps.at(-1);
    expect(steps.slice(0, -1).filter(({ accepted }) => !accepted)).toEqual([]);
    expect(step?.reasons.map(({ code }) => code)).toEqual(refused === undefined ? [] : [refused]);
    expect(step?.state).toBe(to);
  });

  test('each type of event is tried', () => {
    const tried = new Set(rows.flatMap(([, before, event]) => [...before, event].map(([, type]) => type)));
    const noted = ['AUTHORITY_ROLE_STATED', 'SUMMED_UP'];
    expect(Object.keys(inclusiveMeeting.events).filter((type) => !tried.has(type))).toEqual(noted);
  });

  test('each reason has a text in both languages', () => {
    const codes = rows.flatMap((row) => row[4] ?? []).filter((code) => code !== 'NOT_POSSIBLE_HERE');
    expect(codes.filter((code) => !inclusiveMeeting.reasonTexts[code])).toEqual([]);
  });
});
