/** Three-valued logic with the assessment beside it, as tables. */
import { describe, expect, test } from 'vitest';
import { conjunction, disjunction, fromTruth, isDecided, negation } from '../../../dsl/evaluate/kleene.ts';
import type { Outcome } from '../../../dsl/outcome.ts';

const ALL: readonly Outcome[] = ['met', 'not_met', 'unknown', 'discretion'];

const AND = `
            met         not_met  unknown  discretion
met         met         not_met  unknown  discretion
not_met     not_met     not_met  not_met  not_met
unknown     unknown     not_met  unknown  unknown
discretion  discretion  not_met  unknown  discretion`;

const OR = `
            met  not_met     unknown  discretion
met         met  met         met      met
not_met     met  not_met     unknown  discretion
unknown     met  unknown     unknown  unknown
discretion  met  discretion  unknown  discretion`;

function rows(text: string): readonly (readonly [Outcome, Outcome, Outcome])[] {
  const [head = [], ...lines] = text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/ +/) as Outcome[]);
  return lines.flatMap(([left, ...cells]) =>
    cells.map((cell, column) => [left as Outcome, head[column] as Outcome, cell] as const),
  );
}

describe('og', () => {
  test.each(rows(AND))('%s and %s is %s', (left, right, expected) => {
    expect(conjunction([left, right])).toBe(expected);
  });

  test('of nothing holds', () => expect(conjunction([])).toBe('met'));
});

describe('eller', () => {
  test.each(rows(OR))('%s or %s is %s', (left, right, expected) => {
    expect(disjunction([left, right])).toBe(expected);
  });

  test('of nothing does not hold', () => expect(disjunction([])).toBe('not_met'));
});

test('ikke turns what is decided and leaves the rest', () => {
  expect(ALL.map(negation)).toEqual(['not_met', 'met', 'unknown', 'discretion']);
});

test('ikke over og is eller over ikke', () => {
  for (const left of ALL)
    for (const right of ALL)
      expect(negation(conjunction([left, right]))).toBe(disjunction([negation(left), negation(right)]));
});

test('an answer that may be missing', () => {
  expect([true, false, undefined].map(fromTruth)).toEqual(['met', 'not_met', 'unknown']);
  expect(ALL.filter(isDecided)).toEqual(['met', 'not_met']);
});
