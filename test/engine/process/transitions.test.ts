import { describe, expect, test } from 'vitest';
import { courseOf } from '../../../engine/case/course-of.ts';
import { networkCouncil } from '../../../engine/process/network-council/index.ts';
import {
  caseLog,
  held,
  type Line,
  notice,
  plan,
  resuspicion,
  summons,
  unclearNotice,
} from '../support/case-log.ts';
import { rulesFor } from '../support/rules.ts';

const R = '2015-03-02';

const received = [notice(R)];
const assessing: Line[] = [...received, [R, 'ASSESSMENT_STARTED']];
const needsAssessment: Line[] = [unclearNotice(R), [R, 'ASSESSED']];
const review: Line[] = [resuspicion(R), [R, 'ASSESSED']];
const toSummon: Line[] = [...received, [R, 'ASSESSED']];
const summoned: Line[] = [...toSummon, summons('2015-03-04', { meetingOn: '2015-03-10' })];
const rescheduling: Line[] = [...summoned, ['2015-03-10', 'NO_SHOW']];
const notHeld: Line[] = [...rescheduling, ['2015-03-11', 'CONCLUDE_NOT_HELD', { reason: 'no_show' }]];
const councilHeld: Line[] = [...summoned, held('2015-03-10')];
const planInForce: Line[] = [...councilHeld, plan('2015-03-12')];
const followedUp: Line[] = [...planInForce, ['2015-06-01', 'FOLLOW_UP_DONE', { outcome: 'on_track' }]];
const closed: Line[] = [...followedUp, ['2015-06-02', 'CASE_CLOSED']];
const reason = { reason: 'health', rationale: 'Lægen fraråder det' };

/** Number, what happened before, the event, the state after it, and the reason when it is refused and the state stays. */
type Row = readonly [id: string, before: readonly Line[], event: Line, to: string, refused?: string];

const rows: readonly Row[] = [
  ['T1', [], notice(R), 'received'],
  ['T2', received, [R, 'ASSESSMENT_STARTED'], 'assessing'],
  [
    'T4',
    [notice(R, { youth: { id: 'u', birthDate: '1997-03-02', custodyHolders: [] } })],
    [R, 'ASSESSED'],
    'out_of_scope',
  ],
  [
    'T5',
    [notice(R, { suspicions: [{ incidentId: 'f', offenceType: 'vandalism', damageAmount: 1_600_000 }] })],
    [R, 'ASSESSED'],
    'out_of_scope',
  ],
  ['T6', [unclearNotice(R), [R, 'ASSESSMENT_STARTED']], [R, 'ASSESSED'], 'assessing.needs_assessment'],
  [
    'T7',
    needsAssessment,
    [R, 'FACTS_SUPPLIED', { suspicions: [{ incidentId: 'f1', offenceType: 'violence' }] }],
    'assessing',
  ],
  ['T8', needsAssessment, [R, 'CONSULTED', { whom: 'police' }], 'assessing.needs_assessment'],
  [
    'T9 in target',
    needsAssessment,
    [R, 'HUMAN_DECISION', { decision: 'IN_TARGET', rationale: 'Alvorligt' }],
    'to_summon',
  ],
  [
    'T9 outside',
    needsAssessment,
    [R, 'HUMAN_DECISION', { decision: 'NOT_IN_TARGET', rationale: 'Bagatel' }],
    'out_of_scope',
  ],
  [
    'T9 without rationale',
    needsAssessment,
    [R, 'HUMAN_DECISION', { decision: 'IN_TARGET' }],
    'assessing.needs_assessment',
    'RATIONALE_MISSING',
  ],
  [
    'T9 against the rules',
    needsAssessment,
    [R, 'HUMAN_DECISION', { decision: 'RESUSPICION_REVIEW', rationale: 'x' }],
    'assessing.needs_assessment',
    'DECISION_NOT_OPEN',
  ],
  ['T10', [resuspicion(R), [R, 'ASSESSMENT_STARTED']], [R, 'ASSESSED'], 'resuspicion_review'],
  ['T11', assessing, [R, 'ASSESSED'], 'to_summon'],
  ['T12', toSummon, summons('2015-03-03'), 'summoned'],
  ['T13', toSummon, ['2015-03-03', 'SUMMONS_SENT', { recipients: ['youth'] }], 'to_summon'],
  [
    'T13 then T12',
    [...toSummon, ['2015-03-03', 'SUMMONS_SENT', { recipients: ['youth'] }]],
    ['2015-03-04', 'SUMMONS_SENT', { recipients: ['mother'] }],
    'summoned',
  ],
  ['C-23', toSummon, summons('2015-03-03', { letter: 'offer' }), 'to_summon', 'OFFER_IS_NO_SUMMONS'],
  [
    'T14',
    toSummon,
    ['2015-03-03', 'MEETING_CONVERTED', { originallyInvitedOn: '2015-02-20', meetingOn: '2015-03-12' }],
    'summoned',
  ],
  ['T15', toSummon, held(R), 'held'],
  [
    'T15 with a parent missing',
    toSummon,
    held(R, { participants: ['youth'] }),
    'to_summon',
    'V-PARTY-MISSING',
  ],
  ['T16', toSummon, [R, 'DEEMED_NOT_RELEVANT', reason], 'not_held'],
  ['T16 from summoned', summoned, ['2015-03-05', 'DEEMED_NOT_RELEVANT', reason], 'not_held'],
  [
    'T16 without reason',
    toSummon,
    [R, 'DEEMED_NOT_RELEVANT', { rationale: 'x' }],
    'to_summon',
    'REASON_MISSING',
  ],
  [
    'T16 without rationale',
    toSummon,
    [R, 'DEEMED_NOT_RELEVANT', { reason: 'health' }],
    'to_summon',
    'RATIONALE_MISSING',
  ],
  ['T17', toSummon, [R, 'OTHER_BODY_ACTED', { body: 'skolen', done: 'netværksmøde' }], 'not_held'],
  ['T17 without body', summoned, ['2015-03-05', 'OTHER_BODY_ACTED'], 'summoned', 'BODY_MISSING'],
  ['T18', toSummon, [R, 'MOVED_MUNICIPALITY', { to: 'Skovlund Kommune' }], 'to_summon'],
  [
    'T18 from summoned',
    summoned,
    ['2015-03-05', 'MOVED_MUNICIPALITY', { to: 'Skovlund Kommune' }],
    'summoned',
  ],
  ['T19', summoned, ['2015-03-05', 'SUMMONS_SENT', { recipients: ['class_teacher'] }], 'summoned'],
  [
    'T20',
    summoned,
    ['2015-03-05', 'POSTPONED', { meetingOn: '2015-03-20', reason: 'en tvivl skal afklares' }],
    'summoned',
  ],
  [
    'T20 without reason',
    summoned,
    ['2015-03-05', 'POSTPONED', { meetingOn: '2015-03-20' }],
    'summoned',
    'REASON_MISSING',
  ],
  ['T21', summoned, ['2015-03-05', 'FAMILY_DECLINED', { who: ['youth'] }], 'rescheduling'],
  ['T21b', toSummon, [R, 'FAMILY_DECLINED'], 'to_summon'],
  ['T22', summoned, ['2015-03-10', 'NO_SHOW', { absent: ['youth', 'mother'] }], 'rescheduling'],
  ['T22 before the meeting', summoned, ['2015-03-09', 'NO_SHOW'], 'summoned', 'MEETING_NOT_YET'],
  [
    'T22 when the mother came',
    summoned,
    ['2015-03-10', 'NO_SHOW', { absent: ['youth'] }],
    'summoned',
    'FAMILY_CAME',
  ],
  ['T23', summoned, ['2015-03-09', 'CANCELLED', { reason: 'illness' }], 'rescheduling'],
  ['T24', rescheduling, ['2015-03-11', 'RESUMMONED', { meetingOn: '2015-03-20' }], 'summoned'],
  ['T25', rescheduling, ['2015-03-11', 'CONCLUDE_NOT_HELD', { reason: 'no_show' }], 'not_held'],
  ['T25 without reason', rescheduling, ['2015-03-11', 'CONCLUDE_NOT_HELD'], 'rescheduling', 'REASON_MISSING'],
  ['T25b', toSummon, held('2015-03-05'), 'to_summon', 'V-PARTY-MISSING'],
  ['T25b with an override', toSummon, held('2015-03-05', { overrideRationale: 'Familien var der' }), 'held'],
  ['T26', summoned, held('2015-03-10'), 'held'],
  [
    'C-25 nobody of the family',
    summoned,
    held('2015-03-10', { participants: ['school'] }),
    'summoned',
    'NOBODY_OF_FAMILY_PRESENT',
  ],
  ['C-25 telephone', summoned, held('2015-03-10', { mode: 'phone' }), 'summoned', 'PHONE_TALK_IS_NO_COUNCIL'],
  ['C-25 without the youth', summoned, held('2015-03-10', { participants: ['mother'] }), 'held'],
  [
    'T27',
    councilHeld,
    ['2015-03-10', 'AGREEMENTS_RECORDED', { agreements: [{ holder: 'youth', text: 'passe skolen' }] }],
    'held',
  ],
  ['T28', councilHeld, plan('2015-03-12'), 'plan_in_force'],
  ['T28 with an empty plan', councilHeld, ['2015-03-12', 'PLAN_ADOPTED'], 'held', 'PLAN_EMPTY'],
  ['T29', councilHeld, ['2015-03-12', 'MINUTES_SENT', { recipients: ['youth'] }], 'held'],
  [
    'T29 under the plan',
    planInForce,
    ['2015-03-13', 'MINUTES_SENT', { recipients: ['youth'] }],
    'plan_in_force',
  ],
  ['T30', councilHeld, ['2015-03-12', 'FOLLOW_UP_PLANNED', { plannedOn: '2015-05-01' }], 'held'],
  [
    'T30 under the plan',
    planInForce,
    ['2015-03-13', 'FOLLOW_UP_PLANNED', { plannedOn: '2015-05-01' }],
    'plan_in_force',
  ],
  [
    'T31',
    planInForce,
    ['2015-06-01', 'FOLLOW_UP_DONE', { outcome: 'on_track', mode: 'phone' }],
    'followed_up',
  ],
  ['T32', planInForce, ['2015-06-01', 'FOLLOW_UP_DONE', { outcome: 'needs_meeting' }], 'plan_in_force'],
  ['T33', planInForce, ['2015-06-01', 'NO_FOLLOW_UP_NEEDED', { reason: 'flyttet udenlands' }], 'followed_up'],
  [
    'T33 without reason',
    planInForce,
    ['2015-06-01', 'NO_FOLLOW_UP_NEEDED'],
    'plan_in_force',
    'REASON_MISSING',
  ],
  ['T34', followedUp, ['2015-06-02', 'FOLLOW_UP_PLANNED', { plannedOn: '2015-09-01' }], 'plan_in_force'],
  ['T35', review, ['2015-03-20', 'PLAN_REVIEWED', { outcome: 'revised', rationale: 'Nye venner' }], 'closed'],
  [
    'T35 without rationale',
    review,
    ['2015-03-20', 'PLAN_REVIEWED', { outcome: 'unchanged' }],
    'resuspicion_review',
    'RATIONALE_MISSING',
  ],
  ['T35b', review, summons('2015-03-04'), 'resuspicion_review'],
  ['T35b and the council', [...review, summons('2015-03-04')], held('2015-03-10'), 'resuspicion_review'],
  ['T35c', review, ['2015-03-20', 'CASE_CLOSED'], 'resuspicion_review', 'V-REVIEW-MISSING'],
  ['T36', notHeld, ['2015-03-12', 'CASE_CLOSED'], 'closed'],
  ['T37', followedUp, ['2015-06-02', 'CASE_CLOSED'], 'closed'],
  ['T38', planInForce, ['2015-06-02', 'CASE_CLOSED'], 'closed'],
  ['T39', councilHeld, ['2015-03-12', 'CASE_CLOSED'], 'held', 'V-PLAN-MISSING'],
  ['T40', toSummon, ['2015-03-05', 'TURNED_18'], 'to_summon'],
  ['T40 in a closed case', closed, ['2015-07-01', 'TURNED_18'], 'closed', 'CASE_FINISHED'],
  ['T41', councilHeld, ['2015-03-12', 'CHILD_EXAM_STARTED', { caseworker: 'examination_team' }], 'held'],
  ['T41 under the plan', planInForce, ['2015-03-13', 'CHILD_EXAM_STARTED'], 'plan_in_force'],
  [
    'T42',
    closed,
    ['2015-07-01', 'MEASURE_GRANTED', { measure: 'kontaktperson', grantedBy: 'allocation_committee' }],
    'closed',
  ],
  [
    'T42 before the case',
    [],
    [R, 'MEASURE_GRANTED', { measure: 'kontaktperson' }],
    'unopened',
    'CASE_NOT_OPENED',
  ],
  ['T43', received, [R, 'SENTENCE_KNOWN', { outcome: 'conditional' }], 'received'],
  ['the clock of the system', received, ['2015-03-03', 'DATE_REACHED'], 'received'],
  [
    'a closed case',
    closed,
    ['2015-07-01', 'SUMMONS_SENT', { recipients: ['youth'] }],
    'closed',
    'CASE_FINISHED',
  ],
  ['a second notice', received, notice('2015-03-03'), 'received', 'NOT_POSSIBLE_HERE'],
  ['an event too early', received, held('2015-03-03'), 'received', 'NOT_POSSIBLE_HERE'],
];

describe('every transition of the specification', () => {
  test.each(rows.map((row) => ({ id: row[0], row })))('$id', ({ row: [, before, event, to, refused] }) => {
    const { steps } = courseOf(caseLog(...before, event), rulesFor);
    const step = steps.at(-1);

    expect(steps.slice(0, -1).filter(({ accepted }) => !accepted)).toEqual([]);
    expect(step?.state).toBe(to);
    expect(step?.accepted).toBe(refused === undefined);
    expect(step?.reasons.map(({ code }) => code)).toEqual(refused === undefined ? [] : [refused]);
  });

  test('T3: a notice from before the law goes to the former regime', () => {
    const { steps } = courseOf(caseLog(notice('2014-09-30'), ['2014-09-30', 'ASSESSED']), rulesFor);
    expect(steps[1]).toMatchObject({
      state: 'legacy',
      regions: { clock: 'not_applicable' },
      taken: { code: 'LEGACY_REGIME' },
    });
  });

  test('each number of the specification stands at some transition of the machine', () => {
    const numbers = JSON.stringify(networkCouncil.machine.definition).matchAll(/"description":"([^"]+)"/g);
    const found = new Set([...numbers].flatMap((match) => (match[1] ?? '').split(', ')));
    const expected = [
      ...Array.from({ length: 43 }, (_, index) => `T${index + 1}`),
      'T21b',
      'T25b',
      'T35b',
      'T35c',
    ];
    expect(expected.filter((number) => !found.has(number))).toEqual([]);
  });
});

describe('what is possible', () => {
  test('agrees with what is taken, wherever the data are not to blame', () => {
    for (const [id, before, event, , refused] of rows) {
      const guardedByData = refused !== undefined && !refused.startsWith('NOT_');
      if (before.length === 0 || guardedByData || networkCouncil.events[event[1]]?.derived) continue;
      const { now } = courseOf(caseLog(...before), rulesFor);
      const offered = now.possible.find(({ type }) => type === event[1]);
      expect([id, offered?.possible]).toEqual([id, refused === undefined]);
    }
  });

  test('tells why a case cannot be closed before there is a plan', () => {
    const { now } = courseOf(caseLog(...councilHeld), rulesFor);
    const closing = now.possible.find(({ type }) => type === 'CASE_CLOSED');
    expect(closing).toMatchObject({ possible: false, reasons: [{ code: 'V-PLAN-MISSING' }] });
  });

  test('names what would be admissible instead', () => {
    const { steps } = courseOf(caseLog(...notHeld, held('2015-03-20')), rulesFor);
    expect(steps.at(-1)?.reasons[0]?.args).toEqual({
      state: 'not_held',
      events: [
        'MEASURE_GRANTED',
        'SENTENCE_KNOWN',
        'SCHOOL_STATEMENT_RECEIVED',
        'COURT_STATEMENT_SENT',
        'CASE_CLOSED',
        'HANDED_OVER',
        'REASON_RECORDED',
        'OTHER_MEETING_NOTED',
      ].toSorted(
        (a, b) =>
          Object.keys(networkCouncil.events).indexOf(a) - Object.keys(networkCouncil.events).indexOf(b),
      ),
    });
  });
});
