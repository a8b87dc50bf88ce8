import { describe, expect, test } from 'vitest';
import { insertEvent, replaceEvent, skipEvent } from '../../../engine/case/branch.ts';
import { courseOf } from '../../../engine/case/course-of.ts';
import { canApply, completeEvent } from '../../../engine/case/decide.ts';
import type { CaseEvent } from '../../../engine/case/event.ts';
import { caseLog, held, type Line, notice, plan, summons } from '../support/case-log.ts';
import { rulesFor } from '../support/rules.ts';

const lines: readonly Line[] = [
  notice('2015-03-02'),
  ['2015-03-03', 'ASSESSED'],
  summons('2015-03-04'),
  held('2015-03-10'),
];

/** The last line as an event that is about to be written. */
const live = (...before: readonly Line[]) => ({
  course: courseOf(caseLog(...before.slice(0, -1)), rulesFor),
  event: caseLog(...before).at(-1) as CaseEvent,
});

describe('a live event', () => {
  test.each<[string, Line, string[]]>([
    ['that fits', plan('2015-03-12'), []],
    ['that does not fit', ['2015-03-12', 'CASE_CLOSED'], ['V-PLAN-MISSING']],
    ['of an unknown type', ['2015-03-12', 'PLAN_ADOPTET'], ['UNKNOWN_EVENT']],
    ['before the latest one', plan('2015-03-09'), ['BEFORE_LATEST_EVENT']],
    ['of the wrong shape', ['2015-03-12', 'MINUTES_SENT'], ['FIELD_MISSING']],
  ])('%s', (_, line, reasons) => {
    const { course, event } = live(...lines, line);
    expect(canApply(course, event, rulesFor).map(({ code }) => code)).toEqual(reasons);
  });

  test('in a closed case is refused because it is closed', () => {
    const closed: Line[] = [notice('2015-03-02', { suspicions: [] }), ['2015-03-02', 'ASSESSED']];
    const { course, event } = live(...closed, summons('2015-03-03'));
    expect(canApply(course, event, rulesFor)).toEqual([
      { code: 'CASE_FINISHED', args: { state: 'out_of_scope' } },
    ]);
  });

  test('with a fact that the rules do not have is refused, though history would keep it', () => {
    const before: Line[] = [
      notice('2015-03-02', { suspicions: [{ incidentId: 'f1' }] }),
      ['2015-03-02', 'ASSESSED'],
    ];
    const supplied: Line = [
      '2015-03-03',
      'FACTS_SUPPLIED',
      { suspicions: [{ incidentId: 'f1', offenseType: 'violence' }] },
    ];
    const { course, event } = live(...before, supplied);
    expect(canApply(course, event, rulesFor)).toEqual([
      { code: 'UNKNOWN_FIELD', args: { field: 'suspicions.f1.offenseType', suggestion: 'offenceType' } },
    ]);
  });

  test('that decides is completed with the decision, the rules by hash and the lines that decided', () => {
    const { course, event } = live(notice('2015-03-02'), ['2015-03-03', 'ASSESSED']);
    const { data } = completeEvent(course, event, rulesFor);
    expect(data.recorded).toMatchObject({
      code: 'IN_TARGET',
      rulesets: expect.arrayContaining([
        {
          name: 'alvorlig kriminalitet i Fjordby',
          version: 1,
          hash: expect.stringMatching(/^[0-9a-f]{64}$/),
          file: expect.any(String),
        },
      ]),
      reasons: expect.arrayContaining([
        expect.objectContaining({
          text: expect.objectContaining({ da: 'gerningstype er vold' }),
          outcome: 'met',
          file: 'rules/fjordby/alvorlig-kriminalitet-1.regel',
          line: expect.any(Number),
          sources: [expect.stringContaining('Fjordby')],
        }),
      ]),
    });
    const stored = JSON.parse(JSON.stringify({ ...event, data })) as CaseEvent;
    expect(
      courseOf([...course.steps.map((step) => step.event), stored], rulesFor).steps[1]?.recorded,
    ).toEqual(data.recorded);
  });

  test('that decides nothing is left as it is', () => {
    const { course, event } = live(...lines);
    expect(completeEvent(course, event, rulesFor)).toBe(event);
  });
});

describe('what if', () => {
  const events = caseLog(...lines);
  const types = (list: readonly CaseEvent[]) => list.map(({ seq, type }) => `${seq} ${type}`);

  test('an event is put in by its day, after the others of that day', () => {
    const [extra] = caseLog(['2015-03-04', 'SUMMONS_SENT', { recipients: ['school'] }]);
    const branch = insertEvent(events, extra as CaseEvent);
    expect(types(branch.events)).toEqual([
      '1 POLICE_NOTICE_RECEIVED',
      '2 ASSESSED',
      '3 SUMMONS_SENT',
      '4 SUMMONS_SENT',
      '5 COUNCIL_HELD',
    ]);
    expect(branch.marked.map(({ mark, was }) => [mark, was])).toEqual([
      ['kept', 1],
      ['kept', 2],
      ['kept', 3],
      ['inserted', undefined],
      ['kept', 4],
    ]);
  });

  test('an event is left out, and the rest is renumbered', () => {
    const branch = skipEvent(events, 3);
    expect(types(branch.events)).toEqual(['1 POLICE_NOTICE_RECEIVED', '2 ASSESSED', '3 COUNCIL_HELD']);
    expect(branch.skipped).toEqual([3]);
    expect(courseOf(branch.events, rulesFor).now.state).toBe('to_summon');
  });

  test('an event is replaced, and the log stays as it was', () => {
    const [late] = caseLog(summons('2015-03-12'));
    const branch = replaceEvent(events, 3, late as CaseEvent);
    expect(branch.marked.map(({ mark, was }) => [mark, was])).toEqual([
      ['kept', 1],
      ['kept', 2],
      ['kept', 4],
      ['replaced', 3],
    ]);
    expect(types(events)[2]).toBe('3 SUMMONS_SENT');
  });
});
