import { describe, expect, test } from 'vitest';
import { courseOf } from '../../../engine/case/course-of.ts';
import { networkCouncil } from '../../../engine/process/network-council/index.ts';
import { caseLog, held, type Line, notice, plan, resuspicion, summons, unclearNotice } from '../support/case-log.ts';
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

interface Row {
  readonly id: string;
  readonly before: readonly Line[];
  readonly then: Line;
  readonly to: string;
  /** The reason when the event is refused and the state stays. */
  readonly refused?: string;
}

const rows: readonly Row[] = [
  { id: 'T1', before: [], then: notice(R), to: 'received' },
  { id: 'T2', before: received, then: [R, 'ASSESSMENT_STARTED'], to: 'assessing' },
  { id: 'T4', before: [notice(R, { youth: { id: 'u', birthDate: '1997-03-02', custodyHolders: [] } })], then: [R, 'ASSESSED'], to: 'out_of_scope' },
  { id: 'T5', before: [notice(R, { suspicions: [{ incidentId: 'f', offenceType: 'vandalism', damageAmount: 1_600_000 }] })], then: [R, 'ASSESSED'], to: 'out_of_scope' },
  { id: 'T6', before: [unclearNotice(R), [R, 'ASSESSMENT_STARTED']], then: [R, 'ASSESSED'], to: 'assessing.needs_assessment' },
  { id: 'T7', before: needsAssessment, then: [R, 'FACTS_SUPPLIED', { suspicions: [{ incidentId: 'f1', offenceType: 'violence' }] }], to: 'assessing' },
  { id: 'T8', before: needsAssessment, then: [R, 'CONSULTED', { whom: 'police' }], to: 'assessing.needs_assessment' },
  { id: 'T9 in target', before: needsAssessment, then: [R, 'HUMAN_DECISION', { decision: 'IN_TARGET', rationale: 'Alvorligt' }], to: 'to_summon' },
  { id: 'T9 outside', before: needsAssessment, then: [R, 'HUMAN_DECISION', { decision: 'NOT_IN_TARGET', rationale: 'Bagatel' }], to: 'out_of_scope' },
  { id: 'T9 without rationale', before: needsAssessment, then: [R, 'HUMAN_DECISION', { decision: 'IN_TARGET' }], to: 'assessing.needs_assessment', refused: 'RATIONALE_MISSING' },
  { id: 'T9 against the rules', before: needsAssessment, then: [R, 'HUMAN_DECISION', { decision: 'RESUSPICION_REVIEW', rationale: 'x' }], to: 'assessing.needs_assessment', refused: 'DECISION_NOT_OPEN' },
  { id: 'T10', before: [resuspicion(R), [R, 'ASSESSMENT_STARTED']], then: [R, 'ASSESSED'], to: 'resuspicion_review' },
  { id: 'T11', before: assessing, then: [R, 'ASSESSED'], to: 'to_summon' },
  { id: 'T12', before: toSummon, then: summons('2015-03-03'), to: 'summoned' },
  { id: 'T13', before: toSummon, then: ['2015-03-03', 'SUMMONS_SENT', { recipients: ['youth'] }], to: 'to_summon' },
  { id: 'T13 then T12', before: [...toSummon, ['2015-03-03', 'SUMMONS_SENT', { recipients: ['youth'] }]], then: ['2015-03-04', 'SUMMONS_SENT', { recipients: ['mother'] }], to: 'summoned' },
  { id: 'C-23', before: toSummon, then: summons('2015-03-03', { letter: 'offer' }), to: 'to_summon', refused: 'OFFER_IS_NO_SUMMONS' },
  { id: 'T14', before: toSummon, then: ['2015-03-03', 'MEETING_CONVERTED', { originallyInvitedOn: '2015-02-20', meetingOn: '2015-03-12' }], to: 'summoned' },
  { id: 'T15', before: toSummon, then: held(R), to: 'held' },
  { id: 'T15 with a parent missing', before: toSummon, then: held(R, { participants: ['youth'] }), to: 'to_summon', refused: 'V-PARTY-MISSING' },
  { id: 'T16', before: toSummon, then: [R, 'DEEMED_NOT_RELEVANT', reason], to: 'not_held' },
  { id: 'T16 from summoned', before: summoned, then: ['2015-03-05', 'DEEMED_NOT_RELEVANT', reason], to: 'not_held' },
  { id: 'T16 without reason', before: toSummon, then: [R, 'DEEMED_NOT_RELEVANT', { rationale: 'x' }], to: 'to_summon', refused: 'REASON_MISSING' },
  { id: 'T16 without rationale', before: toSummon, then: [R, 'DEEMED_NOT_RELEVANT', { reason: 'health' }], to: 'to_summon', refused: 'RATIONALE_MISSING' },
  { id: 'T17', before: toSummon, then: [R, 'OTHER_BODY_ACTED', { body: 'skolen', done: 'netværksmøde' }], to: 'not_held' },
  { id: 'T17 without body', before: summoned, then: ['2015-03-05', 'OTHER_BODY_ACTED'], to: 'summoned', refused: 'BODY_MISSING' },
  { id: 'T18', before: toSummon, then: [R, 'MOVED_MUNICIPALITY', { to: 'Skovlund Kommune' }], to: 'to_summon' },
  { id: 'T18 from summoned', before: summoned, then: ['2015-03-05', 'MOVED_MUNICIPALITY', { to: 'Skovlund Kommune' }], to: 'summoned' },
  { id: 'T19', before: summoned, then: ['2015-03-05', 'SUMMONS_SENT', { recipients: ['class_teacher'] }], to: 'summoned' },
  { id: 'T20', before: summoned, then: ['2015-03-05', 'POSTPONED', { meetingOn: '2015-03-20', reason: 'en tvivl skal afklares' }], to: 'summoned' },
  { id: 'T20 without reason', before: summoned, then: ['2015-03-05', 'POSTPONED', { meetingOn: '2015-03-20' }], to: 'summoned', refused: 'REASON_MISSING' },
  { id: 'T21', before: summoned, then: ['2015-03-05', 'FAMILY_DECLINED', { who: ['youth'] }], to: 'rescheduling' },
  { id: 'T21b', before: toSummon, then: [R, 'FAMILY_DECLINED'], to: 'to_summon' },
  { id: 'T22', before: summoned, then: ['2015-03-10', 'NO_SHOW', { absent: ['youth', 'mother'] }], to: 'rescheduling' },
  { id: 'T22 before the meeting', before: summoned, then: ['2015-03-09', 'NO_SHOW'], to: 'summoned', refused: 'MEETING_NOT_YET' },
  { id: 'T22 when the mother came', before: summoned, then: ['2015-03-10', 'NO_SHOW', { absent: ['youth'] }], to: 'summoned', refused: 'FAMILY_CAME' },
  { id: 'T23', before: summoned, then: ['2015-03-09', 'CANCELLED', { reason: 'illness' }], to: 'rescheduling' },
  { id: 'T24', before: rescheduling, then: ['2015-03-11', 'RESUMMONED', { meetingOn: '2015-03-20' }], to: 'summoned' },
  { id: 'T25', before: rescheduling, then: ['2015-03-11', 'CONCLUDE_NOT_HELD', { reason: 'no_show' }], to: 'not_held' },
  { id: 'T25 without reason', before: rescheduling, then: ['2015-03-11', 'CONCLUDE_NOT_HELD'], to: 'rescheduling', refused: 'REASON_MISSING' },
  { id: 'T25b', before: toSummon, then: held('2015-03-05'), to: 'to_summon', refused: 'V-PARTY-MISSING' },
  { id: 'T25b with an override', before: toSummon, then: held('2015-03-05', { overrideRationale: 'Familien var der' }), to: 'held' },
  { id: 'T26', before: summoned, then: held('2015-03-10'), to: 'held' },
  { id: 'C-25 nobody of the family', before: summoned, then: held('2015-03-10', { participants: ['school'] }), to: 'summoned', refused: 'NOBODY_OF_FAMILY_PRESENT' },
  { id: 'C-25 telephone', before: summoned, then: held('2015-03-10', { mode: 'phone' }), to: 'summoned', refused: 'PHONE_TALK_IS_NO_COUNCIL' },
  { id: 'C-25 without the youth', before: summoned, then: held('2015-03-10', { participants: ['mother'] }), to: 'held' },
  { id: 'T27', before: councilHeld, then: ['2015-03-10', 'AGREEMENTS_RECORDED', { agreements: [{ holder: 'youth', text: 'passe skolen' }] }], to: 'held' },
  { id: 'T28', before: councilHeld, then: plan('2015-03-12'), to: 'plan_in_force' },
  { id: 'T28 with an empty plan', before: councilHeld, then: ['2015-03-12', 'PLAN_ADOPTED'], to: 'held', refused: 'PLAN_EMPTY' },
  { id: 'T29', before: councilHeld, then: ['2015-03-12', 'MINUTES_SENT', { recipients: ['youth'] }], to: 'held' },
  { id: 'T29 under the plan', before: planInForce, then: ['2015-03-13', 'MINUTES_SENT', { recipients: ['youth'] }], to: 'plan_in_force' },
  { id: 'T30', before: councilHeld, then: ['2015-03-12', 'FOLLOW_UP_PLANNED', { plannedOn: '2015-05-01' }], to: 'held' },
  { id: 'T30 under the plan', before: planInForce, then: ['2015-03-13', 'FOLLOW_UP_PLANNED', { plannedOn: '2015-05-01' }], to: 'plan_in_force' },
  { id: 'T31', before: planInForce, then: ['2015-06-01', 'FOLLOW_UP_DONE', { outcome: 'on_track', mode: 'phone' }], to: 'followed_up' },
  { id: 'T32', before: planInForce, then: ['2015-06-01', 'FOLLOW_UP_DONE', { outcome: 'needs_meeting' }], to: 'plan_in_force' },
  { id: 'T33', before: planInForce, then: ['2015-06-01', 'NO_FOLLOW_UP_NEEDED', { reason: 'flyttet udenlands' }], to: 'followed_up' },
  { id: 'T33 without reason', before: planInForce, then: ['2015-06-01', 'NO_FOLLOW_UP_NEEDED'], to: 'plan_in_force', refused: 'REASON_MISSING' },
  { id: 'T34', before: followedUp, then: ['2015-06-02', 'FOLLOW_UP_PLANNED', { plannedOn: '2015-09-01' }], to: 'plan_in_force' },
  { id: 'T35', before: review, then: ['2015-03-20', 'PLAN_REVIEWED', { outcome: 'revised', rationale: 'Nye venner' }], to: 'closed' },
  { id: 'T35 without rationale', before: review, then: ['2015-03-20', 'PLAN_REVIEWED', { outcome: 'unchanged' }], to: 'resuspicion_review', refused: 'RATIONALE_MISSING' },
  { id: 'T35b', before: review, then: summons('2015-03-04'), to: 'resuspicion_review' },
  { id: 'T35b and the council', before: [...review, summons('2015-03-04')], then: held('2015-03-10'), to: 'resuspicion_review' },
  { id: 'T35c', before: review, then: ['2015-03-20', 'CASE_CLOSED'], to: 'resuspicion_review', refused: 'V-REVIEW-MISSING' },
  { id: 'T36', before: notHeld, then: ['2015-03-12', 'CASE_CLOSED'], to: 'closed' },
  { id: 'T37', before: followedUp, then: ['2015-06-02', 'CASE_CLOSED'], to: 'closed' },
  { id: 'T38', before: planInForce, then: ['2015-06-02', 'CASE_CLOSED'], to: 'closed' },
  { id: 'T39', before: councilHeld, then: ['2015-03-12', 'CASE_CLOSED'], to: 'held', refused: 'V-PLAN-MISSING' },
  { id: 'T40', before: toSummon, then: ['2015-03-05', 'TURNED_18'], to: 'to_summon' },
  { id: 'T40 in a closed case', before: closed, then: ['2015-07-01', 'TURNED_18'], to: 'closed', refused: 'CASE_FINISHED' },
  { id: 'T41', before: councilHeld, then: ['2015-03-12', 'CHILD_EXAM_STARTED', { caseworker: 'examination_team' }], to: 'held' },
  { id: 'T41 under the plan', before: planInForce, then: ['2015-03-13', 'CHILD_EXAM_STARTED'], to: 'plan_in_force' },
  { id: 'T42', before: closed, then: ['2015-07-01', 'MEASURE_GRANTED', { measure: 'kontaktperson', grantedBy: 'allocation_committee' }], to: 'closed' },
  { id: 'T42 before the case', before: [], then: [R, 'MEASURE_GRANTED', { measure: 'kontaktperson' }], to: 'unopened', refused: 'CASE_NOT_OPENED' },
  { id: 'T43', before: received, then: [R, 'SENTENCE_KNOWN', { outcome: 'conditional' }], to: 'received' },
  { id: 'the clock of the system', before: received, then: ['2015-03-03', 'DATE_REACHED'], to: 'received' },
  { id: 'a closed case', before: closed, then: ['2015-07-01', 'SUMMONS_SENT', { recipients: ['youth'] }], to: 'closed', refused: 'CASE_FINISHED' },
  { id: 'a second notice', before: received, then: notice('2015-03-03'), to: 'received', refused: 'NOT_POSSIBLE_HERE' },
  { id: 'an event too early', before: received, then: held('2015-03-03'), to: 'received', refused: 'NOT_POSSIBLE_HERE' },
];

describe('every transition of the specification', () => {
  test.each(rows)('$id: $then.1 leads to $to', ({ before, then, to, refused }) => {
    const { steps } = courseOf(caseLog(...before, then), rulesFor);
    const step = steps.at(-1);

    expect(steps.slice(0, -1).filter(({ accepted }) => !accepted)).toEqual([]);
    expect(step?.state).toBe(to);
    expect(step?.accepted).toBe(refused === undefined);
    expect(step?.reasons.map(({ code }) => code)).toEqual(refused === undefined ? [] : [refused]);
  });

  test('T3: a notice from before the law goes to the former regime', () => {
    const { steps } = courseOf(caseLog(notice('2014-09-30'), ['2014-09-30', 'ASSESSED']), rulesFor);
    expect(steps[1]).toMatchObject({ state: 'legacy', regions: { clock: 'not_applicable' }, taken: { code: 'LEGACY_REGIME' } });
  });

  test('each number of the specification stands at some transition of the machine', () => {
    const numbers = JSON.stringify(networkCouncil.machine.definition).matchAll(/"description":"([^"]+)"/g);
    const found = new Set([...numbers].flatMap((match) => (match[1] ?? '').split(', ')));
    const expected = [...Array.from({ length: 43 }, (_, index) => `T${index + 1}`), 'T21b', 'T25b', 'T35b', 'T35c'];
    expect(expected.filter((number) => !found.has(number))).toEqual([]);
  });
});

describe('what is possible', () => {
  test('agrees with what is taken, wherever the data are not to blame', () => {
    const guardedByData = new Set(rows.filter(({ refused }) => refused && !refused.startsWith('NOT_')).map(({ id }) => id));
    for (const { id, before, then } of rows) {
      if (before.length === 0 || guardedByData.has(id) || networkCouncil.events[then[1]]?.derived) continue;
      const { now } = courseOf(caseLog(...before), rulesFor);
      const offered = now.possible.find(({ type }) => type === then[1]);
      const { steps } = courseOf(caseLog(...before, then), rulesFor);
      expect([id, offered?.possible]).toEqual([id, steps.at(-1)?.accepted]);
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
      events: ['MEASURE_GRANTED', 'SENTENCE_KNOWN', 'CASE_CLOSED'].toSorted((a, b) =>
        Object.keys(networkCouncil.events).indexOf(a) - Object.keys(networkCouncil.events).indexOf(b),
      ),
    });
  });
});
