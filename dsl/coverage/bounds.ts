/** Where conditions turn: one unit below, at, one unit above, and not known. */
import { compareDates, compareValues, offsetDate } from '../evaluate/compare.ts';
import { type AskConcept, evaluateCondition } from '../evaluate/condition.ts';
import type { Environment } from '../evaluate/environment.ts';
import { limitOn } from '../evaluate/environment.ts';
import { isDecided } from '../evaluate/kleene.ts';
import { type Reading, readFact, readOperand } from '../evaluate/reader.ts';
import type { Expression, Operand, Ruleset } from '../model.ts';
import { isOrdered, neighbour } from '../values/neighbour.ts';
import type { FactValue, ValueType } from '../values.ts';

export const BOUNDARY_POINTS = ['below', 'at', 'above', 'unknown'] as const;
export type BoundaryPoint = (typeof BOUNDARY_POINTS)[number];

/** One value that a condition is held against. */
export interface Bound {
  readonly operand: Operand;
  readonly type: ValueType;
}

/** A dated value of the limit in it; the same object for every test that reads it, undefined where there is no limit. */
export type DatedValue = { readonly from: string; readonly value: FactValue } | undefined;

const STEPS = { below: -1, at: 0, above: 1 } as const;

/** The values a condition turns at. */
export function boundsOf(expression: Expression, { choices }: Environment): readonly Bound[] {
  const ordered = (type: ValueType, operands: readonly Operand[]): readonly Bound[] =>
    isOrdered(type, choices) ? operands.map((operand) => ({ operand, type })) : [];
  switch (expression.kind) {
    case 'compare':
      return ordered(expression.subject.type, expression.subject.limit ? [] : [expression.right]);
    case 'range':
      if (expression.subject.limit) return [];
      return ordered(expression.subject.type, [expression.from, expression.to]);
    case 'count':
      return [{ operand: expression.right, type: { kind: 'number' } }];
    case 'sum':
      return [{ operand: expression.right, type: expression.of.type }];
    case 'all':
    case 'any':
    case 'none':
    case 'not':
    case 'one_of':
    case 'includes':
    case 'knowledge':
    case 'concept':
      return [];
  }
}

/** The limit that an operand reads. */
function limitCode(operand: Operand): string | undefined {
  if (operand.kind === 'limit') return operand.code;
  return operand.kind === 'offset' ? limitCode(operand.amount) : undefined;
}

/** The dated values that can be in force while the rule set is. */
export function datedValues(
  { operand }: Bound,
  { limits }: Environment,
  { inForceFrom, inForceTo }: Ruleset,
): readonly DatedValue[] {
  const code = limitCode(operand);
  if (code === undefined) return [undefined];
  const values = limits.get(code)?.values ?? [];
  return values.filter(({ from }, index) => {
    const next = values[index + 1]?.from;
    return (inForceTo === undefined || from <= inForceTo) && (next === undefined || next > inForceFrom);
  });
}

/** The dated value that is read on the day of an environment. */
export function datedValueOn({ operand }: Bound, environment: Environment): DatedValue {
  const code = limitCode(operand);
  const limit = code === undefined ? undefined : environment.limits.get(code);
  return limit && limitOn(limit, environment.asOf);
}

/** The value itself, where it is the same in every case. */
export function fixedValue({ operand }: Bound, dated: DatedValue): FactValue | undefined {
  if (operand.kind === 'value') return operand.value;
  return operand.kind === 'limit' ? dated?.value : undefined;
}

/** The value at a point, where the bound is the same in every case; undefined where there is no such value. */
export function valueAt(
  bound: Bound,
  dated: DatedValue,
  point: Exclude<BoundaryPoint, 'unknown'>,
  { choices }: Environment,
): FactValue | undefined {
  const value = fixedValue(bound, dated);
  const step = STEPS[point];
  return value === undefined || step === 0 ? value : neighbour(value, bound.type, step, choices);
}

/** The point of a bound that a case lies on, if it lies on one. */
export function pointOn(
  expression: Expression,
  bound: Bound,
  reading: Reading,
  ask: AskConcept,
): BoundaryPoint | undefined {
  const near = (['below', 'at', 'above'] as const).find((point) =>
    liesOn(expression, bound, point, reading, ask),
  );
  if (near !== undefined) return near;
  if (expression.kind === 'count' || expression.kind === 'sum')
    return isDecided(evaluateCondition(expression, reading, ask).outcome) ? undefined : 'unknown';
  if (expression.kind !== 'compare' && expression.kind !== 'range') return undefined;
  const { entry } = readFact(expression.subject, reading);
  return entry === undefined || readOperand(bound.operand, reading).missing.length > 0
    ? 'unknown'
    : undefined;
}

function liesOn(
  expression: Expression,
  { operand, type }: Bound,
  point: Exclude<BoundaryPoint, 'unknown'>,
  reading: Reading,
  ask: AskConcept,
): boolean {
  const { choices } = reading.environment;
  const step = STEPS[point];
  const read = readOperand(operand, reading);
  const beside = (value: FactValue): FactValue | undefined =>
    step === 0 ? value : neighbour(value, type, step, choices);
  if (expression.kind === 'count' || expression.kind === 'sum') {
    const value = read.value === undefined ? undefined : beside(read.value);
    if (value === undefined) return false;
    const exactly = {
      ...expression,
      comparator: 'exactly' as const,
      right: { kind: 'value' as const, value, type },
    };
    return evaluateCondition(exactly, reading, ask).outcome === 'met';
  }
  if (expression.kind !== 'compare' && expression.kind !== 'range') return false;
  const { entry } = readFact(expression.subject, reading);
  if (!entry || 'none' in entry) return false;
  if (operand.kind === 'offset') {
    const day =
      read.from === undefined || !read.amount
        ? undefined
        : offsetDate(read.from, read.amount, operand.direction);
    if (!day || day.first !== day.last) return false;
    const moved = { first: day.first + step, last: day.last + step };
    return compareDates(entry.value as string, 'exactly', moved) === true;
  }
  const value = read.value === undefined ? undefined : beside(read.value);
  if (value === undefined) return false;
  const options = type.kind === 'choice' ? (choices.get(type.choice)?.options ?? []) : [];
  return (
    compareValues(
      entry.value,
      'exactly',
      value,
      type,
      options.map(({ code }) => code),
    ) === true
  );
}
