/** The transitions of the processual meeting series (4.2, 4.4), each refusal with its reason, and what only a live event is told. */
import { describe, expect, test } from 'vitest';
import { canApply } from '../../../engine/case/decide.ts';
import { processualSeries } from '../../../engine/process/processual-series/index.ts';
import { rulesFor } from '../../support/shipped-rules.ts';
import type { Line } from '../support/case-log.ts';
import {
  accepted,
  agreed,
  almostReady,
  assessed,
  between,
  close,
  courseFor,
  eventsFor,
  first,
  found,
  inAssessment,
  inFirst,
  inTarget,
  invitation,
  lastAnnounced,
  leads,
  minutes,
  noNext,
  offer,
  offered,
  open,
  participant,
  phase,
  ready,
  yes,
} from '../support/series-case.ts';

/** What happened before, the event, the state after it, and the reason when it is refused and the state stays. */
type Row = readonly [id: string, before: readonly Line[], event: Line, to: string, refused?: string];

const at = (type: string, data: object = {}, on = first): Line => [on, type, { meetingNo: 1, ...data }];
const ended = (reason: string, on = '2010-05-03'): Line => [on, 'SERIES_ENDED', { reason }];
const reopening: Line = ['2010-12-01', 'REOPEN_REQUESTED', { byRole: 'lærer', need: 'uro igen' }];
const closedAsPlanned = [...inFirst, lastAnnounced(1, first), noNext(1, first), close(1, first)];
const session = 'meeting_in_session';

const rows: readonly Row[] = [
  ['T1', [], found[0] as Line, 'identified'],
  ['T2', found, inAssessment[1] as Line, 'in_referral_assessment'],
  ['T3', inAssessment, assessed({ C6: 'no' }), 'not_eligible'],
  ['T4', inAssessment, assessed({ C6: 'unknown' }), 'in_referral_assessment'],
  ['T4b', inAssessment, assessed(), 'in_referral_assessment'],
  ['T5', inTarget, offer, 'offer_open'],
  ['T5b without an assessment', found, offer, 'offer_open'],
  ['T5b without a verdict', inAssessment, offer, 'offer_open'],
  ['T6', offered, yes, 'preparing_first_meeting'],
  [
    'T6 by a child',
    offered,
    ['2010-03-15', 'OFFER_ACCEPTED', { byPersons: ['søn'] }],
    'offer_open',
    'NO_PARENT',
  ],
  ['T6 before an offer', inTarget, yes, 'in_referral_assessment', 'NOT_POSSIBLE_HERE'],
  ['T7', offered, ['2010-03-15', 'OFFER_DECLINED'], 'offer_declined'],
  ['T8', almostReady, invitation(1, '2010-03-22'), 'first_meeting_ready'],
  ['T8 not yet', accepted, invitation(1, '2010-03-22'), 'preparing_first_meeting'],
  ['no longer ready', ready, participant('læge'), 'preparing_first_meeting'],
  [
    'the second meeting before the first',
    accepted,
    invitation(2, '2010-03-22'),
    'preparing_first_meeting',
    'NOT_NEXT_MEETING',
  ],
  ['T9', ready, open(1, first), `${session}.opening`],
  ['T9b', accepted, open(1, first), `${session}.opening`],
  ['T9c', offered, open(1, first), `${session}.opening`],
  ['T9c from the start', found, open(1, first), `${session}.opening`],
  ['T10', [...inFirst, agreed(1, first, '2010-06-01')], close(1, first), 'between_meetings'],
  [
    'T10 announced as last',
    [...inFirst, lastAnnounced(1, first), agreed(1, first, '2010-06-01')],
    close(1, first),
    'between_meetings',
  ],
  ['T11', [...inFirst, lastAnnounced(1, first), noNext(1, first)], close(1, first), 'closed_completed'],
  ['T11 without a decision', [...inFirst, lastAnnounced(1, first)], close(1, first), 'closed_completed'],
  ['T12', [...inFirst, noNext(1, first)], close(1, first), 'ended_no_new_meeting'],
  ['T13', inFirst, close(1, first), 'between_meetings'],
  ['closed before it began', inFirst, close(1, first, '12:00'), `${session}.opening`, 'ENDS_BEFORE_START'],
  ['another meeting closed', inFirst, close(2, first), `${session}.opening`, 'OTHER_MEETING'],
  ['T14', between, open(2, '2010-06-01'), `${session}.opening`],
  ['T14 after years', between, open(2, '2014-06-01'), `${session}.opening`],
  [
    'T15',
    between,
    ['2010-05-03', 'NEXT_MEETING_MOVED', { meetingNo: 1, newDate: '2010-06-08' }],
    'between_meetings',
  ],
  [
    'T15 with nothing to move',
    [...inFirst, close(1, first)],
    ['2010-05-03', 'NEXT_MEETING_MOVED', { meetingNo: 1, newDate: '2010-06-08' }],
    'between_meetings',
    'NEXT_NOT_AGREED',
  ],
  ['T16 the family', between, ended('family_withdrew'), 'ended_family_withdrew'],
  ['T16 the target group', between, ended('outside_target'), 'ended_outside_target_group'],
  ['T16 anything else', between, ended('other'), 'ended_other'],
  ['T16 in a meeting', inFirst, ended('other'), `${session}.opening`, 'NOT_POSSIBLE_HERE'],
  ['T17', closedAsPlanned, reopening, 'preparing_first_meeting'],
  ['T17 after none', [...inFirst, noNext(1, first), close(1, first)], reopening, 'preparing_first_meeting'],
  ['T17 after withdrawal', [...between, ended('family_withdrew')], reopening, 'preparing_first_meeting'],
  ['T17 of a final state', [...between, ended('other')], reopening, 'ended_other', 'CASE_FINISHED'],
  ['T18', between, leads('LEADER_SUBSTITUTED', { person: 'vikar' }, '2010-05-30'), 'between_meetings'],
  ['T19', between, ['2010-04-08', 'INTERIM_EVENT', { afterMeetingNo: 1, text: 'x' }], 'between_meetings'],
  [
    'T19 of a meeting to come',
    between,
    ['2010-04-08', 'INTERIM_EVENT', { afterMeetingNo: 2, text: 'x' }],
    'between_meetings',
    'NO_MEETING_YET',
  ],
  ['the opening done', inFirst, phase(1, first, 'opening'), `${session}.round_describe`],
  ['the describing round', inFirst, phase(1, first, 'round_describe'), `${session}.round_reflect`],
  [
    'the describing round with the family silent',
    inFirst,
    phase(1, first, 'round_describe', { silentPersons: ['mother'] }),
    `${session}.opening`,
    'ONE_SIDE_SILENT',
  ],
  [
    'follow-up in the first meeting',
    inFirst,
    phase(1, first, 'round_follow_up'),
    `${session}.opening`,
    'DESCRIBE_INSTEAD',
  ],
  [
    'the opening of a later one',
    [...between, open(2, '2010-06-01')],
    phase(2, '2010-06-01', 'opening'),
    `${session}.round_follow_up`,
  ],
  [
    'description in a later one',
    [...between, open(2, '2010-06-01')],
    phase(2, '2010-06-01', 'round_describe'),
    `${session}.opening`,
    'FOLLOW_UP_INSTEAD',
  ],
  ['a phase skipped', inFirst, phase(1, first, 'round_actions'), `${session}.joint_plan`],
  [
    'a phase noted late',
    [...inFirst, phase(1, first, 'round_actions')],
    phase(1, first, 'round_reflect'),
    `${session}.joint_plan`,
  ],
  ['the plan', [...inFirst, phase(1, first, 'joint_plan')], noNext(1, first), `${session}.closing`],
  ...(['NO_SHOW', 'PERSON_LEFT_EARLY', 'DISTRESS_OBSERVED', 'DISCLOSURE'] as const).map(
    (type): Row => [type, inFirst, at(type, { person: 'mother' }), `${session}.opening`],
  ),
  ...(['CONFLICT_DISCUSSED', 'METHOD_REVIEW', 'CAUSE_FOR_NOTIFICATION', 'INTERPRETER_MISSING'] as const).map(
    (type): Row => [type, inFirst, at(type), `${session}.opening`],
  ),
  [
    'the interpretation flagged',
    inFirst,
    at('INTERPRETATION_FLAGGED', { remark: 'x' }),
    `${session}.opening`,
  ],
  ['minutes of a meeting going on', inFirst, minutes(1, first), `${session}.opening`, 'MEETING_NOT_CLOSED'],
  ['minutes', between, minutes(1, '2010-04-12'), 'between_meetings'],
  [
    'minutes shared before they are written',
    between,
    ['2010-04-12', 'MINUTES_SHARED', { meetingNo: 1, recipients: ['mother'] }],
    'between_meetings',
    'MINUTES_NOT_WRITTEN',
  ],
  [
    'a report on no agreement',
    between,
    ['2010-04-12', 'ACTION_UPDATED', { agreementId: 'z', status: 'done' }],
    'between_meetings',
    'NO_AGREEMENT',
  ],
];

describe('every transition of the specification', () => {
  test.each(rows.map((row) => ({ id: row[0], row })))('$id', ({ row: [, before, event, to, refused] }) => {
    const { steps } = courseFor([...before, event]);
    const step = steps.at(-1);
    expect(steps.slice(0, -1).filter(({ accepted: taken }) => !taken)).toEqual([]);
    expect(step?.reasons.map(({ code }) => code)).toEqual(refused === undefined ? [] : [refused]);
    expect(step?.state).toBe(to);
  });

  test('each reason has a text in both languages', () => {
    const shared = ['NOT_POSSIBLE_HERE', 'CASE_FINISHED'];
    const codes = rows.flatMap((row) => row[4] ?? []).filter((code) => !shared.includes(code));
    expect(codes.filter((code) => !processualSeries.reasonTexts[code])).toEqual([]);
  });
});

/** What history takes and a live event is told instead: the code of the finding that it would give. */
const live: readonly (readonly [
  id: string,
  before: readonly Line[],
  event: Line,
  reasons: readonly string[],
])[] = [
  ['an offer outside the target group', inAssessment, offer, ['FN-TARGET']],
  ['an offer in it', inTarget, offer, []],
  ['an invitation before the yes', offered, invitation(1, '2010-03-22'), ['FN-NO-YES']],
  ['a meeting before the yes', offered, open(1, first), ['FN-NO-YES']],
  ['a meeting without a leader', accepted, open(1, first), ['LEADER_MISSING']],
  ['a meeting without an invitation', almostReady, open(1, first), ['FN-REPRESENTATION']],
  ['a meeting that is ready', ready, open(1, first), []],
  ['the wrong meeting', ready, open(2, first), ['NOT_NEXT_MEETING']],
  ['a later meeting, whatever it lacks', between, open(2, '2011-06-01'), []],
  ...(
    [
      ['FN-LEADER-CASEWORKER', { isCaseworkerForFamily: true }],
      ['FN-LEADER-AUTHORITY', { hasAuthorityOverFamily: true }],
      ['FN-LEADER-UNTRAINED', { trainingRoute: 'one_day' }],
    ] as const
  ).flatMap(([code, more]) =>
    ['LEADER_APPOINTED', 'LEADER_SUBSTITUTED'].map(
      (type) => [`${type} ${code}`, accepted, leads(type, more), [code]] as const,
    ),
  ),
  [
    'a substitute with the one-day course who has sat in',
    between,
    leads('LEADER_SUBSTITUTED', { trainingRoute: 'one_day', satInBefore: true }, '2010-05-30'),
    [],
  ],
];

describe('history takes what a live event is refused, with the code of the finding', () => {
  test.each(live.map((row) => ({ id: row[0], row })))('$id', ({ row: [, before, event, reasons] }) => {
    const events = eventsFor([...before, event]);
    const course = courseFor(before);
    const next = events.at(-1);
    expect(next && canApply(course, next, rulesFor).map(({ code }) => code)).toEqual(reasons);
    expect(courseFor([...before, event]).steps.at(-1)?.accepted).toBe(true);
  });

  test('each has a text in both languages', () => {
    const codes = live.flatMap(([, , , reasons]) => reasons);
    expect(codes.filter((code) => !processualSeries.reasonTexts[code])).toEqual([]);
  });
});
