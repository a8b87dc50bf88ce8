import { describe, expect, test } from 'vitest';
import type { RecordedValue } from '../../../engine/case/course.ts';
import { courseOf, type RulesFor } from '../../../engine/case/course-of.ts';
import { completeEvent } from '../../../engine/case/decide.ts';
import type { CaseEvent } from '../../../engine/case/event.ts';
import { compareCourses } from '../../../engine/replay/compare.ts';
import { compareReasons } from '../../../engine/replay/reasons.ts';
import { replayCase } from '../../../engine/replay/replay.ts';
import { caseLog, held, type Line, notice, plan, summons } from '../support/case-log.ts';
import { editedRules, rulesFor } from '../support/rules.ts';

const vandalism = (damageAmount: number): Line =>
  notice('2015-03-02', { suspicions: [{ incidentId: 'f1', offenceType: 'vandalism', damageAmount }] });

/** The case as it would have been written live, decisions and all. */
function decided(lines: readonly Line[], rules: RulesFor = rulesFor): readonly CaseEvent[] {
  const done: CaseEvent[] = [];
  for (const event of caseLog(...lines)) {
    done.push(done.length === 0 ? event : completeEvent(courseOf(done, rules), event, rules));
  }
  return done;
}

const rest: readonly Line[] = [
  ['2015-03-03', 'ASSESSED'],
  summons('2015-03-04'),
  held('2015-03-10'),
  plan('2015-03-12'),
];
const fjordby = 'rules/fjordby/alvorlig-kriminalitet-1.regel';
const higherLimit = editedRules(fjordby, (text) =>
  text.replace('fra 1. januar 2015: 16.000 kr.', 'fra 1. januar 2015: 18.000 kr.'),
);
const commented = editedRules(fjordby, (text) => `// Gennemset.\n\n${text}`);

describe('replay', () => {
  test('under the same rules gives the identical decisions, dates and findings', () => {
    const events = decided([vandalism(1_700_000), ...rest]);
    const { decisions, course, firstChange, unrecorded } = replayCase(events, rulesFor);
    expect(decisions).toMatchObject([{ seq: 2, change: 'none', reasons: [] }]);
    expect([firstChange, unrecorded]).toEqual([undefined, []]);
    expect(compareCourses(courseOf(events, rulesFor), course).same).toBe(true);
  });

  test('under other rules names the decision that differs and the line that made it', () => {
    const events = decided([vandalism(1_700_000), ...rest]);
    const { decisions, firstChange } = replayCase(events, higherLimit);
    expect(decisions).toHaveLength(1);
    expect(firstChange).toMatchObject({
      change: 'decision',
      before: { code: 'IN_TARGET' },
      after: { code: 'NOT_IN_TARGET', ground: 'not_serious' },
    });
    const limit = 'skadebeløb over hærværksgrænse';
    expect(firstChange?.reasons).toContainEqual({
      before: expect.objectContaining({
        text: expect.objectContaining({ da: limit }),
        outcome: 'met',
        file: fjordby,
      }),
      after: expect.objectContaining({
        text: expect.objectContaining({ da: limit }),
        outcome: 'not_met',
        file: fjordby,
      }),
      values: [
        {
          before: expect.objectContaining({ display: { da: '16.000 kr.', en: '16,000 kr.' }, file: fjordby }),
          after: expect.objectContaining({ display: { da: '18.000 kr.', en: '18,000 kr.' }, file: fjordby }),
        },
      ],
    });
  });

  test('where only the text around the rules changed, it is the hash', () => {
    const { decisions } = replayCase(decided([vandalism(9_000_000), ...rest]), commented);
    expect(decisions.map(({ change }) => change)).toEqual(['hash']);
  });

  test('a decision that is not possible any more is told, with what was decided then', () => {
    const unclear = notice('2015-03-02', { suspicions: [{ incidentId: 'f1', offenceType: 'robbery' }] });
    const human: Line = ['2015-03-03', 'HUMAN_DECISION', { decision: 'IN_TARGET', rationale: 'Alvorligt' }];
    const events = decided([unclear, ['2015-03-03', 'ASSESSED'], human]);
    const serious = events.map((event) =>
      event.seq === 1
        ? {
            ...event,
            data: {
              ...event.data,
              suspicions: [{ incidentId: 'f1', offenceType: 'violence', context: 'other' }],
            },
          }
        : event,
    );
    expect(replayCase(serious, rulesFor).decisions).toMatchObject([
      { seq: 2, change: 'decision', before: { code: 'UNDETERMINED' }, after: { code: 'IN_TARGET' } },
      { seq: 3, change: 'not_taken', before: { code: 'IN_TARGET' } },
    ]);
  });

  test('decisions that keep no record are listed', () => {
    expect(replayCase(caseLog(vandalism(1_700_000), ...rest), rulesFor).unrecorded).toEqual([2]);
  });
});

describe('comparing two courses', () => {
  test('tells decisions, path, duties, deadlines and findings apart', () => {
    const events = caseLog(vandalism(1_700_000), ['2015-03-03', 'ASSESSED'], summons('2015-03-12'));
    const comparison = compareCourses(courseOf(events, rulesFor), courseOf(events, higherLimit));
    expect(comparison).toMatchObject({
      same: false,
      decisions: [{ key: '2', before: 'IN_TARGET', after: 'NOT_IN_TARGET.not_serious' }],
      path: [
        { key: '2', before: { state: 'to_summon' }, after: { state: 'out_of_scope' } },
        {
          key: '3',
          before: { state: 'summoned', accepted: true },
          after: { state: 'out_of_scope', accepted: false },
        },
      ],
      findings: expect.arrayContaining([
        { key: 'V-SUMMON-LATE 2015-03-12 1', before: 'VIOLATION permanent' },
      ]),
      duties: expect.arrayContaining([{ key: 'O-SUMMON', before: 'met_late' }]),
      deadlines: [{ key: 'D-HOLD', before: '2015-03-26' }],
    });
  });
});

describe('the lines that decided', () => {
  const both = (text: string) => ({ da: text, en: text });
  const limit = (display: string, at: number) => ({
    name: both('grænse'),
    display: both(display),
    file: 'rules/a.regel',
    line: at,
    sources: ['Notat'],
  });
  const line = (
    text: string,
    at: number,
    outcome = 'met',
    file = 'rules/a.regel',
    values: RecordedValue[] = [],
  ) => ({
    text: both(text),
    outcome,
    file,
    line: at,
    sources: [],
    values,
  });

  test('are the same when they only moved, within a file, to another folder or to the next version of it', () => {
    expect(compareReasons([line('a', 1), line('b', 2)], [line('b', 9), line('a', 8)])).toEqual([]);
    expect(
      compareReasons([line('a', 1, 'met', 'rules/x-1.regel')], [line('a', 1, 'met', '/tmp/r/x-2.regel')]),
    ).toEqual([]);
  });

  test('that turned are the cause, with the values that changed; what decides instead follows from them', () => {
    const before = [line('a', 1, 'met', 'rules/a.regel', [limit('16.000 kr.', 21)]), line('b', 2)];
    const after = [line('a', 1, 'not_met', 'rules/a.regel', [limit('18.000 kr.', 21)]), line('d', 9)];
    expect(compareReasons(before, after)).toEqual([
      {
        before: before[0],
        after: after[0],
        values: [{ before: limit('16.000 kr.', 21), after: limit('18.000 kr.', 21) }],
      },
    ]);
  });

  test('are told as gone and come where none turned', () => {
    const before = [line('a', 1), line('b', 2)];
    const after = [line('a', 1), line('d', 9)];
    expect(compareReasons(before, after)).toEqual([
      { before: before[1], values: [] },
      { after: after[1], values: [] },
    ]);
  });
});
