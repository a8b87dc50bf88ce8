import { describe, expect, test } from 'vitest';
import { type CourseOptions, courseOf } from '../../../engine/case/course-of.ts';
import {
  caseLog,
  held,
  type Line,
  notable,
  notice,
  plan,
  resuspicion,
  summons,
  unclearNotice,
} from '../support/case-log.ts';
import { rulesFor } from '../support/rules.ts';

const R = '2015-03-02';
const toSummon: Line[] = [notice(R), [R, 'ASSESSED']];

/** `code status opened–closed days` for each finding, in the order in which they opened. */
function lives(lines: readonly Line[], options: CourseOptions = {}): readonly string[] {
  return notable(courseOf(caseLog(...lines), rulesFor, options).now.findings).map(
    ({ code, severity, status, openedOn, closedOn, days }) =>
      [code, severity, status, `${openedOn}–${closedOn ?? ''}`, days]
        .filter((part) => part !== undefined)
        .join(' '),
  );
}

describe('the summons that is missing', () => {
  test('is nothing on the last day and overdue on the next', () => {
    expect(lives(toSummon, { asOf: '2015-03-09' })).toEqual([]);
    expect(lives(toSummon, { asOf: '2015-03-10' })).toEqual([
      'V-SUMMON-OVERDUE VIOLATION open 2015-03-10– 1',
    ]);
    expect(lives(toSummon, { asOf: '2015-03-20' })).toEqual([
      'V-SUMMON-OVERDUE VIOLATION open 2015-03-10– 11',
    ]);
  });

  test('gives way to the late one, which stays', () => {
    expect(
      lives([...toSummon, summons('2015-03-12', { lateReason: 'holiday' })], { asOf: '2015-12-31' }),
    ).toEqual([
      'V-SUMMON-OVERDUE VIOLATION replaced 2015-03-10–2015-03-12 3',
      'V-SUMMON-LATE VIOLATION permanent 2015-03-12– 3',
      'A-HOLD-14 ADVISORY open 2015-03-27– 280',
    ]);
  });

  test('gives way to the one that never came, a deviation because the reason is recorded', () => {
    const concluded: Line = ['2015-03-15', 'OTHER_BODY_ACTED', { body: 'skolen' }];
    expect(lives([...toSummon, concluded])).toEqual([
      'V-SUMMON-OVERDUE VIOLATION replaced 2015-03-10–2015-03-15 6',
      'V-SUMMON-MISSING DEVIATION permanent 2015-03-15– 6',
    ]);
  });

  test('was never overdue when the case was concluded in time', () => {
    const concluded: Line = ['2015-03-05', 'OTHER_BODY_ACTED', { body: 'skolen' }];
    expect(lives([...toSummon, concluded], { asOf: '2015-12-31' })).toEqual([
      'V-SUMMON-MISSING DEVIATION permanent 2015-03-05–',
    ]);
  });

  test('is only provisional while the case is undetermined, and counts from the decision', () => {
    const undetermined: Line[] = [unclearNotice(R), [R, 'ASSESSED']];
    const { now } = courseOf(caseLog(...undetermined), rulesFor, { asOf: '2015-03-11' });
    expect(now.duties.find(({ code }) => code === 'O-SUMMON')).toMatchObject({
      status: 'provisional',
      due: '2015-03-09',
      daysLeft: -2,
    });
    expect(now.regions.clock).toBe('overdue');
    expect(notable(now.findings)).toEqual([]);

    const decided: Line = ['2015-03-12', 'HUMAN_DECISION', { decision: 'IN_TARGET', rationale: 'Alvorligt' }];
    expect(lives([...undetermined, decided])).toEqual(['V-SUMMON-OVERDUE VIOLATION open 2015-03-12– 3']);
  });

  test('is no matter after all when the case turns out not to be in the target group', () => {
    const lines: Line[] = [
      unclearNotice(R),
      [R, 'ASSESSED'],
      ['2015-03-20', 'HUMAN_DECISION', { decision: 'NOT_IN_TARGET', rationale: 'Bagatel' }],
    ];
    const { now } = courseOf(caseLog(...lines), rulesFor, { asOf: '2015-12-31' });
    expect(now.regions.clock).toBe('not_applicable');
    expect(notable(now.findings)).toEqual([]);
    expect(now.duties.map(({ code }) => code)).not.toContain('O-SUMMON');
  });
});

describe('the council that was advised within 14 days', () => {
  const summoned: Line[] = [...toSummon, summons('2015-03-04')];
  const declined: Line = ['2015-03-10', 'FAMILY_DECLINED'];
  const conclude = (on: string): Line => [on, 'CONCLUDE_NOT_HELD', { reason: 'family_declined' }];

  test('is no finding when concluded on the fourteenth day', () => {
    expect(lives([...summoned, declined, conclude('2015-03-18')], { asOf: '2015-12-31' })).toEqual([]);
  });

  test('stays a finding when concluded on the day after', () => {
    expect(lives([...summoned, declined, conclude('2015-03-19')], { asOf: '2015-12-31' })).toEqual([
      'A-HOLD-14 ADVISORY permanent 2015-03-19– 1',
    ]);
  });

  test('is not restarted by a renewed summons', () => {
    const again: Line = ['2015-03-12', 'RESUMMONED', { meetingOn: '2015-03-24' }];
    expect(lives([...summoned, declined, again, held('2015-03-24')])).toEqual([
      'A-HOLD-14 ADVISORY permanent 2015-03-19– 6',
    ]);
  });
});

describe('events that are refused', () => {
  const councilHeld: Line[] = [...toSummon, summons('2015-03-04'), held('2015-03-10')];

  test('closing without a plan is kept as an attempt, and the missing plan is a finding until it is there', () => {
    const attempt: Line = ['2015-03-20', 'CASE_CLOSED'];
    expect(lives(councilHeld, { asOf: '2015-06-01' })).toEqual([]);
    expect(lives([...councilHeld, attempt])).toEqual([
      'V-PLAN-MISSING VIOLATION open 2015-03-20–',
      'DQ-EVENT-NOT-ADMISSIBLE DQ permanent 2015-03-20–',
    ]);
    expect(lives([...councilHeld, attempt, plan('2015-04-01')])).toEqual([
      'V-PLAN-MISSING VIOLATION resolved 2015-03-20–2015-04-01',
      'DQ-EVENT-NOT-ADMISSIBLE DQ permanent 2015-03-20–',
    ]);
  });

  test('an audit asks for the plan without any attempt', () => {
    expect(lives(councilHeld, { asOf: '2015-06-01', audit: true })).toEqual([
      'V-PLAN-MISSING VIOLATION open 2015-03-10–',
    ]);
  });

  test('closing a review without its outcome', () => {
    const lines: Line[] = [resuspicion(R), [R, 'ASSESSED'], ['2015-03-20', 'CASE_CLOSED']];
    expect(lives(lines)[0]).toBe('V-REVIEW-MISSING VIOLATION open 2015-03-20–');
    const reviewed: Line = [
      '2015-03-25',
      'PLAN_REVIEWED',
      { outcome: 'unchanged', rationale: 'Planen virker' },
    ];
    expect(lives([...lines, reviewed])[0]).toBe('V-REVIEW-MISSING VIOLATION resolved 2015-03-20–2015-03-25');
  });

  test('leave the state as it was, and the log whole', () => {
    const { steps } = courseOf(caseLog(...toSummon, plan('2015-03-03'), summons('2015-03-04')), rulesFor);
    expect(steps.map(({ accepted, state }) => [accepted, state])).toEqual([
      [true, 'received'],
      [true, 'to_summon'],
      [false, 'to_summon'],
      [true, 'summoned'],
    ]);
  });
});

test('turning 18 is noticed on the birthday, between two events', () => {
  const lines: Line[] = [
    notice(R, { youth: { id: 'u', birthDate: '1997-03-20', custodyHolders: [] } }),
    [R, 'ASSESSED'],
  ];
  const on = (asOf: string) => courseOf(caseLog(...lines), rulesFor, { asOf });
  expect(on('2015-03-19').now.regions.age).toBe('minor');
  expect(on('2015-03-20').now.regions.age).toBe('adult');
  expect(on('2015-12-31').passed).toMatchObject([
    { on: '2015-03-10', event: 'SUMMON_DUE_PASSED' },
    { on: '2015-03-20', event: 'TURNED_18' },
  ]);
  expect(on('2015-12-31').now.findings.find(({ code }) => code === 'I-TURNED-18')).toMatchObject({
    severity: 'INFO',
    openedOn: '2015-03-20',
  });
});

test('a follow-up that is due is late from the day after, and made good when it is done', () => {
  const lines: Line[] = [...toSummon, summons('2015-03-04'), held('2015-03-10'), plan('2015-03-12')];
  expect(lives(lines, { asOf: '2015-06-10' })).toEqual([]);
  expect(lives(lines, { asOf: '2015-06-11' })).toEqual(['A-FOLLOWUP-LATE ADVISORY open 2015-06-11– 1']);
  const done: Line = ['2015-06-20', 'FOLLOW_UP_DONE', { outcome: 'on_track' }];
  expect(lives([...lines, done])[0]).toBe('A-FOLLOWUP-LATE ADVISORY resolved 2015-06-11–2015-06-20 10');
});

test('an exemption that nobody knows of is told with the decision', () => {
  const lines: Line[] = [
    notice(R, { suspicions: [{ incidentId: 'f1', offenceType: 'violence' }] }),
    [R, 'ASSESSED'],
  ];
  expect(lives(lines)).toEqual(['I-UNKNOWN-EXEMPTION INFO permanent 2015-03-02–']);
});
