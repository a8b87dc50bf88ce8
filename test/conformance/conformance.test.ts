import { describe, expect, test } from 'vitest';
import type { OutcomeCheck } from './check.ts';
import { type Cell, families, timelines, truthTable, vignettes } from './families.ts';
import { theLibrary } from './product.ts';
import { judge, problemsOf } from './run-checks.ts';
import { compareCourse, runCourse } from './run-course.ts';

test('the rules and the test municipalities are free of errors', () => {
  const { diagnostics } = theLibrary();
  // The truth table is what tests the test municipalities, so they need no tests of their own.
  const wrong = diagnostics.filter(
    ({ severity, source }) => severity === 'error' || source.path.startsWith('rules/'),
  );
  expect(wrong.map(({ code, source, span }) => `${source.path} ${span.start} ${code}`)).toEqual([]);
});

describe.each(families())('$family: $title', ({ requirements }) => {
  test('every row has its own number', () => {
    const ids = requirements.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(requirements)('$id $text', (row) => {
    expect(judge(row).problems).toEqual([]);
  });
});

describe.each(vignettes())('$title', ({ requirements }) => {
  test.each(requirements)('$id $text', (row) => {
    expect(judge(row).problems).toEqual([]);
  });
});

describe('truth table of the candidate rules', () => {
  const { on, columns, rows } = truthTable();
  const expected: Readonly<Record<Cell, Pick<OutcomeCheck, 'expect' | 'decided' | 'notice'>>> = {
    S: { expect: 'met' },
    N: { expect: 'not_met' },
    '-': { expect: 'discretion', decided: 'otherwise' },
    '? unknown': { expect: 'unknown' },
    '? discretion': { expect: 'discretion', decided: 'discretion' },
    'S + notice': { expect: 'met', notice: 'context' },
  };
  test.each(rows)('$row', ({ offence, earlier, facts, expect: cells }) => {
    const wrong = Object.entries(cells).flatMap(([column, cell]) =>
      problemsOf({
        kind: 'outcome',
        municipality: columns[column]?.municipality ?? '',
        on,
        offences: [offence],
        ...(earlier && { earlier }),
        facts,
        concept: 'seriousCrime',
        ...expected[cell],
      }).map((problem) => `${column}: ${problem}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('timelines', () => {
  const { counting, timelines: lines } = timelines();

  test.each(counting)('seven days from $receivedOn', ({ receivedOn, day1, lastDay, firstLateDay }) => {
    const day = 24 * 60 * 60 * 1000;
    expect(Date.parse(day1) - Date.parse(receivedOn)).toBe(day);
    expect(Date.parse(firstLateDay) - Date.parse(lastDay)).toBe(day);
    expect(
      problemsOf({ kind: 'deadline', code: 'D-SUMMON', facts: { receivedOn }, expect: lastDay }),
    ).toEqual([]);
  });

  describe.each(lines)('$id: $title', ({ events, rows }) => {
    test.each(rows)('$on $text', ({ upTo, asOf, expect: wanted }) => {
      expect(compareCourse(runCourse(events.slice(0, upTo), asOf), wanted)).toEqual([]);
    });
  });
});
