import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { courseOf } from '../../../engine/case/course-of.ts';
import type { CaseEvent } from '../../../engine/case/event.ts';
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

// Every rule is judged on every day of random cases.
vi.setConfig({ testTimeout: 60_000 });

const day = fc.integer({ min: 1, max: 28 });
const month = fc.integer({ min: 3, max: 9 });
const date = fc.tuple(month, day).map(([m, d]) => `2015-0${m}-${String(d).padStart(2, '0')}`);

const anyLine: fc.Arbitrary<Line> = date.chain((on) =>
  fc.constantFrom<Line>(
    [on, 'ASSESSMENT_STARTED'],
    [on, 'ASSESSED'],
    [on, 'ASSESSED'],
    [on, 'FACTS_SUPPLIED', { suspicions: [{ incidentId: 'f1', offenceType: 'violence' }] }],
    [on, 'HUMAN_DECISION', { decision: 'IN_TARGET', rationale: 'Alvorligt' }],
    [on, 'SUMMONS_SENT', { recipients: ['youth'] }],
    summons(on),
    held(on),
    held(on, { overrideRationale: 'Familien var der' }),
    [on, 'FAMILY_DECLINED'],
    [on, 'RESUMMONED', { meetingOn: on }],
    [on, 'CONCLUDE_NOT_HELD', { reason: 'other' }],
    [on, 'OTHER_BODY_ACTED', { body: 'skolen' }],
    plan(on),
    [on, 'MINUTES_SENT', { recipients: ['youth'] }],
    [on, 'FOLLOW_UP_DONE', { outcome: 'needs_meeting' }],
    [on, 'FOLLOW_UP_DONE', { outcome: 'on_track' }],
    [on, 'PLAN_REVIEWED', { outcome: 'unchanged', rationale: 'Planen virker' }],
    [on, 'CASE_CLOSED'],
    [on, 'TURNED_18'],
    [on, 'NO_SUCH_EVENT'],
    [on, 'SUMMONS_SENT', { recipients: 7 }],
  ),
);

const anyCase: fc.Arbitrary<readonly CaseEvent[]> = fc
  .tuple(fc.constantFrom(notice, unclearNotice, resuspicion), fc.array(anyLine, { maxLength: 12 }))
  .map(([opening, lines]) => caseLog(opening('2015-03-01'), ...lines));

const runs = { numRuns: 60 };

describe('any history at all', () => {
  test('is gone through without a failure, and nothing of it is lost', () => {
    fc.assert(
      fc.property(anyCase, (events) => {
        const { steps } = courseOf(events, rulesFor);
        expect(steps).toHaveLength(events.length);
        for (const { accepted, reasons } of steps) expect(accepted).toBe(reasons.length === 0);
      }),
      runs,
    );
  });

  test('has at every step the state that its first part alone ends in', () => {
    fc.assert(
      fc.property(anyCase, (events) => {
        const { steps } = courseOf(events, rulesFor);
        for (const [index, step] of steps.entries()) {
          const first = steps.slice(0, index + 1).map(({ event }) => event);
          expect(courseOf(first, rulesFor).steps.at(-1)).toEqual(step);
        }
      }),
      { numRuns: 10 },
    );
  });

  test('does not depend on when events were recorded, nor on the order of the lines', () => {
    fc.assert(
      fc.property(anyCase, fc.array(fc.integer({ min: 0, max: 10_000 })), (events, minutes) => {
        const recordedLater = events.map((event, index) => ({
          ...event,
          at: new Date(Date.UTC(2016, 0, 1) + (minutes[index] ?? 0) * 60_000).toISOString(),
        }));
        const bare = (list: readonly CaseEvent[]) =>
          courseOf(list, rulesFor).steps.map(({ event, ...standing }) => ({ ...standing, seq: event.seq }));
        expect(bare(recordedLater.toReversed())).toEqual(bare(events));
      }),
      { numRuns: 10 },
    );
  });

  test('never lets a day pass without judging it: time moved on by days or at once is the same', () => {
    fc.assert(
      fc.property(anyCase, date, (events, later) => {
        const asOf = events.reduce((latest, { on }) => (on > latest ? on : latest), later);
        const whole = courseOf(events, rulesFor, { asOf });
        const tick = (on: string): CaseEvent => ({
          ...(events[0] as CaseEvent),
          seq: 1000,
          on,
          type: 'DATE_REACHED',
          data: {},
        });
        const [opening, ...rest] = events as [CaseEvent, ...CaseEvent[]];
        const stops = rest.map(({ on }, index) => ({ ...tick(on), seq: 2000 + index }));
        const ticked = courseOf([opening, ...stops, ...rest], rulesFor, { asOf });
        expect(ticked.now).toEqual(whole.now);
      }),
      { numRuns: 10 },
    );
  });
});

describe('the order in which things happened', () => {
  test('is by day, then by number, whatever the order of recording', () => {
    const [opening, assessed, sent] = caseLog(
      notice('2015-03-02'),
      ['2015-03-03', 'ASSESSED'],
      summons('2015-03-04'),
    );
    const lateRecorded = [opening, sent, assessed].map((event, index) => ({
      ...(event as CaseEvent),
      seq: index + 1,
    }));
    const { steps } = courseOf(lateRecorded, rulesFor);
    expect(steps.map(({ event }) => [event.seq, event.type])).toEqual([
      [1, 'POLICE_NOTICE_RECEIVED'],
      [3, 'ASSESSED'],
      [2, 'SUMMONS_SENT'],
    ]);
    expect(steps.at(-1)?.state).toBe('summoned');
  });

  test('missing summonses that are recorded afterwards make the council admissible', () => {
    const council: Line = held('2015-03-20');
    const known = caseLog(notice('2015-03-02'), ['2015-03-03', 'ASSESSED'], council, summons('2015-03-05'));
    expect(courseOf(known.slice(0, 3), rulesFor).now.state).toBe('to_summon');
    expect(courseOf(known, rulesFor).now).toMatchObject({ state: 'held', regions: { clock: 'met' } });
  });

  test('a case can be seen as it was known at an earlier time', () => {
    const events = caseLog(notice('2015-03-02'), ['2015-03-03', 'ASSESSED'], summons('2015-03-04')).map(
      (event) => (event.type === 'SUMMONS_SENT' ? { ...event, at: '2015-03-09T08:00:00+01:00' } : event),
    );
    expect(courseOf(events, rulesFor, { knownAt: '2015-03-09T06:59:00Z' }).now.state).toBe('to_summon');
    expect(courseOf(events, rulesFor, { knownAt: '2015-03-09T07:00:00Z' }).now.state).toBe('summoned');
  });

  test('an audit on a day sees only what happened up to it', () => {
    const events = caseLog(notice('2015-03-02'), ['2015-03-03', 'ASSESSED'], summons('2015-03-04'));
    const { steps, now } = courseOf(events, rulesFor, { asOf: '2015-03-03' });
    expect(steps).toHaveLength(2);
    expect(now).toMatchObject({ date: '2015-03-03', state: 'to_summon' });
  });
});

describe('facts that the rules do not have', () => {
  const with_ = (fact: Record<string, unknown>): readonly CaseEvent[] =>
    caseLog(notice('2015-03-02', { suspicions: [{ incidentId: 'f1', offenceType: 'vandalism', ...fact }] }), [
      '2015-03-02',
      'ASSESSED',
    ]);

  test('count as unknown, with a finding that says what was probably meant', () => {
    const { steps } = courseOf(with_({ damageAmont: 2_000_000 }), rulesFor);
    expect(steps[0]?.accepted).toBe(true);
    expect(notable(steps[0]?.findings ?? [])).toMatchObject([
      {
        code: 'DQ-FACT-NOT-UNDERSTOOD',
        severity: 'DQ',
        text: {
          da: expect.stringContaining('mente du damageAmount?'),
          en: expect.stringContaining('did you mean damageAmount?'),
        },
      },
    ]);
    expect(steps[1]?.taken?.code).toBe('UNDETERMINED');
  });

  test.each([
    [{ damageAmount: 16_000.5 }, 'money'],
    [{ gross: 'yes' }, 'boolean'],
    [{ context: 'school_scuffel' }, 'mente du school_scuffle'],
    [{ incidentDate: '2015-02-30' }, 'date'],
  ])('of the wrong value are told apart: %j', (fact, told) => {
    const { steps } = courseOf(with_(fact), rulesFor);
    expect(notable(steps[0]?.findings ?? [])[0]?.text.da).toContain(told);
  });

  test('may be dates of month precision, and known to be none', () => {
    const { steps } = courseOf(with_({ incidentDate: '2015-02', damageAmount: null }), rulesFor);
    expect(notable(steps[0]?.findings ?? [])).toEqual([]);
  });
});

describe('data of the wrong shape', () => {
  test('are refused field by field', () => {
    const { steps } = courseOf(
      caseLog(
        notice('2015-03-02'),
        ['2015-03-02', 'ASSESSED'],
        ['2015-03-03', 'SUMMONS_SENT', { channel: 'pigeon', receipients: ['youth'] }],
      ),
      rulesFor,
    );
    expect(steps[2]?.reasons).toEqual([
      { code: 'FIELD_MISSING', args: { field: 'recipients' } },
      {
        code: 'FIELD_INVALID',
        args: { field: 'channel', expected: 'e_boks | letter | handed_over | phone' },
      },
      { code: 'UNKNOWN_FIELD', args: { field: 'receipients' } },
    ]);
  });

  test('a notice of the wrong shape opens no case', () => {
    const { steps, now, municipality } = courseOf(
      caseLog(notice('2015-03-02', { channel: 'rumour' })),
      rulesFor,
    );
    expect(steps[0]?.accepted).toBe(false);
    expect(now).toMatchObject({
      state: 'unopened',
      duties: [],
      findings: [{ code: 'DQ-EVENT-NOT-ADMISSIBLE' }],
    });
    expect(municipality).toBe('');
  });
});
