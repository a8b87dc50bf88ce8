/** Whether a comparison holds: of a fact with values, limits and other facts. */
import type { Comparator } from '../ast.ts';
import type { FactEntry } from '../facts.ts';
import { operandsOf } from '../model/expression-parts.ts';
import type { Expression, Operand } from '../model.ts';
import type { ValueType } from '../values.ts';
import { compareDates, compareValues, equalValues, offsetDate } from './compare.ts';
import { type Asked, type OperandReading, type OperandValue, type Reading, readOperand } from './reader.ts';

export type Comparison = Extract<Expression, { readonly kind: 'compare' | 'range' | 'one_of' | 'includes' }>;

const NO_OPTIONS: readonly string[] = [];

/** The right sides of a comparison, read. */
export function readOperands(expression: Comparison, reading: Reading): readonly OperandReading[] {
  return operandsOf(expression).map((operand) => readOperand(operand, reading));
}

/**
 * Whether a comparison holds; undefined where what is known does not decide it. A known absence fulfils neither a
 * comparison nor its opposite.
 *
 * @param entry what the fact is
 * @param readings what its operands are, in their order
 */
export function comparisonHolds(
  expression: Comparison,
  entry: FactEntry | undefined,
  readings: readonly OperandValue[],
  asked: Asked,
): boolean | undefined {
  if (isAbsent(expression, entry, readings)) return false;
  const truth = plainTruth(expression, entry, readings, asked);
  return truth === undefined ? undefined : truth !== expression.negated;
}

/** Whether a fact is known, not known or none, as a condition asks; undefined where what is known does not decide it. */
export function knowledgeHolds(
  { asks, negated }: Extract<Expression, { readonly kind: 'knowledge' }>,
  entry: FactEntry | undefined,
): boolean | undefined {
  switch (asks) {
    case 'known':
      return (entry !== undefined && !('none' in entry)) !== negated;
    case 'unknown':
      return (entry === undefined) !== negated;
    case 'none':
      return entry && 'none' in entry !== negated;
  }
}

function isAbsent(
  { kind }: Comparison,
  entry: FactEntry | undefined,
  readings: readonly OperandValue[],
): boolean {
  if (entry !== undefined && 'none' in entry) return true;
  if (readings.length === 0) return false;
  for (const { none } of readings) if (none !== (kind === 'one_of')) return kind !== 'one_of';
  return kind === 'one_of';
}

function plainTruth(
  expression: Comparison,
  entry: FactEntry | undefined,
  readings: readonly OperandValue[],
  asked: Asked,
): boolean | undefined {
  const { type } = expression.subject;
  switch (expression.kind) {
    case 'compare':
      return holds(entry, expression.comparator, expression.right, readings[0], type, asked);
    case 'range': {
      const from = holds(entry, 'at_least', expression.from, readings[0], type, asked);
      const to = holds(entry, 'at_most', expression.to, readings[1], type, asked);
      return from === false || to === false
        ? false
        : from === undefined || to === undefined
          ? undefined
          : true;
    }
    case 'includes':
      if (!entry || 'none' in entry) return undefined;
      return expression.values.every((value) => (entry.value as readonly string[]).includes(value));
    case 'one_of': {
      let open = false;
      for (let index = 0; index < readings.length; index += 1) {
        const { value, none } = readings[index] as OperandValue;
        const operand = expression.operands[index] as Operand;
        const equal =
          operand.kind === 'offset'
            ? holds(entry, 'exactly', operand, readings[index], type, asked)
            : none
              ? false
              : entry && !('none' in entry) && value !== undefined
                ? equalValues(entry.value, value, type)
                : undefined;
        if (equal === true) return true;
        open ||= equal === undefined;
      }
      return open ? undefined : false;
    }
  }
}

function holds(
  entry: FactEntry | undefined,
  comparator: Comparator,
  operand: Operand,
  right: OperandValue | undefined,
  type: ValueType,
  { environment }: Asked,
): boolean | undefined {
  if (!right) return undefined;
  if ((entry && 'none' in entry) || right.none) return false;
  if (!entry) return undefined;
  if (operand.kind === 'offset') {
    const moved =
      right.from !== undefined && right.amount && offsetDate(right.from, right.amount, operand.direction);
    return moved ? compareDates(entry.value as string, comparator, moved) : undefined;
  }
  if (right.value === undefined) return undefined;
  const options =
    type.kind === 'choice'
      ? (environment.choices.get(type.choice)?.options ?? []).map(({ code }) => code)
      : NO_OPTIONS;
  return compareValues(entry.value, comparator, right.value, type, options);
}
