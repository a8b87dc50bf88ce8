import { describe, expect, test } from 'vitest';
import type { Course, Step } from '../../../engine/case/course.ts';
import { courseOf } from '../../../engine/case/course-of.ts';
import { caseLog, held, notable, notice, summons } from '../support/case-log.ts';
import { rulesFor } from '../support/rules.ts';

/** `day type → state clock | open duties with last day | findings that stand`. */
function line({ event, state, regions, duties, findings }: Step): string {
  const open = notable(duties)
    .filter(({ status }) => status === 'open' || status === 'overdue')
    .map(({ code, due }) => (due === undefined ? code : `${code} ${due}`));
  const found = notable(findings)
    .filter(({ status }) => status === 'open' || status === 'permanent')
    .map(({ code, days }) => (days === undefined ? code : `${code} ${days}`));
  return `${event.on} ${event.type} → ${state} ${regions.clock} | ${open.join(', ')} | ${found.join(', ')}`;
}

const lines = ({ steps }: Course): readonly string[] => steps.map(line);

describe('the worked timelines of chapter 5.10', () => {
  test('A: an ordinary course', () => {
    const course = courseOf(
      caseLog(
        notice('2015-03-02', {
          youth: { id: 'u', birthDate: '1998-05-04', custodyHolders: ['mother', 'father'] },
        }),
        ['2015-03-03', 'ASSESSED'],
        ['2015-03-04', 'SUMMONS_SENT', { recipients: ['youth', 'mother'] }],
        ['2015-03-06', 'SUMMONS_SENT', { recipients: ['father'] }],
        ['2015-03-11', 'SUMMONS_SENT', { recipients: ['class_teacher'] }],
        ['2015-03-19', 'COUNCIL_HELD', { participants: ['youth', 'mother', 'father', 'class_teacher'] }],
        ['2015-03-19', 'AGREEMENTS_RECORDED', { agreements: [{ holder: 'youth', text: 'passe skolen' }] }],
        ['2015-03-24', 'PLAN_ADOPTED', { initiatives: ['kontaktperson'] }],
        ['2015-03-25', 'MINUTES_SENT', { recipients: ['youth', 'mother', 'father', 'class_teacher'] }],
        ['2015-05-11', 'FOLLOW_UP_DONE', { mode: 'phone', outcome: 'on_track' }],
        ['2015-05-12', 'CASE_CLOSED'],
      ),
      rulesFor,
    );

    expect(lines(course)).toEqual([
      '2015-03-02 POLICE_NOTICE_RECEIVED → received running | O-ASSESS | ',
      '2015-03-03 ASSESSED → to_summon running | O-SUMMON 2015-03-09 | ',
      '2015-03-04 SUMMONS_SENT → to_summon running | O-SUMMON 2015-03-09 | ',
      '2015-03-06 SUMMONS_SENT → summoned met | O-HOLD 2015-03-20 | ',
      '2015-03-11 SUMMONS_SENT → summoned met | O-HOLD 2015-03-20 | ',
      '2015-03-19 COUNCIL_HELD → held met | O-PLAN, O-MINUTES | ',
      '2015-03-19 AGREEMENTS_RECORDED → held met | O-PLAN, O-MINUTES | ',
      '2015-03-24 PLAN_ADOPTED → plan_in_force met | O-MINUTES, O-FOLLOW-UP 2015-06-19 | ',
      '2015-03-25 MINUTES_SENT → plan_in_force met | O-FOLLOW-UP 2015-06-19 | ',
      '2015-05-11 FOLLOW_UP_DONE → followed_up met |  | ',
      '2015-05-12 CASE_CLOSED → closed met |  | ',
    ]);
    expect(course.now.regions).toMatchObject({ clock: 'met', age: 'minor', plan: 'v1' });
    expect(course.steps[2]?.facts.facts).toMatchObject({
      familySummoned: { value: false },
      familySummonedOn: { none: true },
    });
    expect(course.steps[3]?.facts.facts.familySummonedOn).toEqual({ value: '2015-03-06', seq: 4 });
  });

  test('B: a new suspicion within the year is a review, without a clock', () => {
    const course = courseOf(
      caseLog(
        notice('2015-10-05', { history: { latestHeldCouncilOn: '2015-03-19' } }),
        ['2015-10-05', 'ASSESSED'],
        ['2015-10-20', 'PLAN_REVIEWED', { outcome: 'revised', rationale: 'Nye venner' }],
      ),
      rulesFor,
    );

    expect(lines(course)).toEqual([
      '2015-10-05 POLICE_NOTICE_RECEIVED → received running | O-ASSESS | ',
      '2015-10-05 ASSESSED → resuspicion_review not_applicable | O-REVIEW-PLAN | ',
      '2015-10-20 PLAN_REVIEWED → closed not_applicable |  | ',
    ]);
    expect(course.now.regions.plan).toBe('v2');
  });

  test('C: summoned a day late, nobody came, held after the advice', () => {
    const events = caseLog(
      notice('2015-08-10', { youth: { id: 'u', birthDate: '2000-05-04', custodyHolders: ['mother'] } }),
      ['2015-08-11', 'ASSESSED'],
      summons('2015-08-18', { meetingOn: '2015-08-27' }),
      ['2015-08-27', 'NO_SHOW'],
      ['2015-08-28', 'RESUMMONED', { meetingOn: '2015-09-10' }],
      held('2015-09-10'),
    );
    const course = courseOf(events, rulesFor);

    expect(lines(course)).toEqual([
      '2015-08-10 POLICE_NOTICE_RECEIVED → received running | O-ASSESS | ',
      '2015-08-11 ASSESSED → to_summon running | O-SUMMON 2015-08-17 | ',
      '2015-08-18 SUMMONS_SENT → summoned met_late | O-HOLD 2015-09-01 | V-SUMMON-LATE 1',
      '2015-08-27 NO_SHOW → rescheduling met_late | O-HOLD 2015-09-01 | V-SUMMON-LATE 1',
      '2015-08-28 RESUMMONED → summoned met_late | O-HOLD 2015-09-01 | V-SUMMON-LATE 1',
      '2015-09-10 COUNCIL_HELD → held met_late | O-PLAN, O-MINUTES | V-SUMMON-LATE 1, A-HOLD-14 9',
    ]);
    const advice = (asOf: string) =>
      courseOf(events, rulesFor, { asOf }).now.findings.find(({ code }) => code === 'A-HOLD-14');
    expect(advice('2015-09-01')).toBeUndefined();
    expect(advice('2015-09-02')).toMatchObject({ status: 'open', openedOn: '2015-09-02', days: 1 });
    expect(advice('2015-09-10')).toMatchObject({ status: 'permanent', openedOn: '2015-09-02', days: 9 });
  });

  test('D: a youth in remand is summoned and heard in time', () => {
    const course = courseOf(
      caseLog(
        notice('2015-05-08'),
        ['2015-05-08', 'ASSESSED'],
        summons('2015-05-13'),
        held('2015-05-26', { place: 'secured_unit', durationMinutes: 58 }),
      ),
      rulesFor,
    );

    expect(lines(course)).toEqual([
      '2015-05-08 POLICE_NOTICE_RECEIVED → received running | O-ASSESS | ',
      '2015-05-08 ASSESSED → to_summon running | O-SUMMON 2015-05-15 | ',
      '2015-05-13 SUMMONS_SENT → summoned met | O-HOLD 2015-05-27 | ',
      '2015-05-26 COUNCIL_HELD → held met | O-PLAN, O-MINUTES | ',
    ]);
  });
});

describe('counting the seven days (chapter 1.2)', () => {
  test.each([
    ['2015-02-23', '2015-03-02', '2015-03-03'],
    ['2016-02-25', '2016-03-03', '2016-03-04'],
    ['2015-12-26', '2016-01-02', '2016-01-03'],
    ['2015-04-01', '2015-04-08', '2015-04-09'],
  ])('received %s: %s is the last day, %s is late', (receivedOn, last, late) => {
    const opening = [notice(receivedOn), [receivedOn, 'ASSESSED'] as const];
    const open = caseLog(...opening);
    const clockOn = (asOf: string) => courseOf(open, rulesFor, { asOf }).now.regions.clock;

    expect(courseOf(open, rulesFor).now.deadlines.find(({ code }) => code === 'D-SUMMON')?.due).toBe(last);
    expect([clockOn(last), clockOn(late)]).toEqual(['running', 'overdue']);
    const inTime = courseOf(caseLog(...opening, summons(last)), rulesFor).now;
    expect(inTime.regions.clock).toBe('met');
    expect(notable(inTime.findings)).toEqual([]);
    const afterwards = courseOf(caseLog(...opening, summons(late)), rulesFor).now;
    expect(afterwards.regions.clock).toBe('met_late');
    expect(notable(afterwards.findings).at(-1)).toMatchObject({
      code: 'V-SUMMON-LATE',
      days: 1,
      severity: 'VIOLATION',
    });
  });
});
