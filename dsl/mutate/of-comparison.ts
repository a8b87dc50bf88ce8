/** The small errors that can be made in what is compared with what. */
import type { Comparator, Condition } from '../ast.ts';
import type { Environment } from '../evaluate/environment.ts';
import type { Expression, Operand } from '../model.ts';
import type { Language } from '../source.ts';
import { displayValue } from '../values/display.ts';
import { isOrdered, neighbour } from '../values/neighbour.ts';
import type { FactValue, ValueType } from '../values.ts';
import type { MutantKind } from './mutant.ts';
import * as syntax from './syntax.ts';

/** A condition with one error in it; `before` and `after` are the part that differs. */
export interface ConditionMutant {
  readonly kind: MutantKind;
  readonly expression: Expression;
  readonly before: Condition;
  readonly after?: Condition;
}

/** The language of the file and what is declared. */
export interface Wherein {
  readonly environment: Environment;
  readonly language: Language;
}

/** Makes a mutant of the condition that is gone through. */
export type Own = (kind: MutantKind, changed: Expression) => ConditionMutant;

/** Conditions of these kinds. */
export type Kind<K extends Expression['kind']> = Extract<Expression, { readonly kind: K }>;

/** What a comparison is mistaken for: the edge on the other side. */
const MISTAKEN: Readonly<Record<Comparator, readonly Comparator[]>> = {
  over: ['at_least'],
  at_least: ['over'],
  under: ['at_most'],
  at_most: ['under'],
  before: ['no_later'],
  no_later: ['before'],
  after: ['no_earlier'],
  no_earlier: ['after'],
  exactly: ['at_least', 'at_most'],
};

const MISTAKEN_DAY: Partial<Record<Comparator, Comparator>> = { at_least: 'no_earlier', at_most: 'no_later' };

/** The comparison with the comparing words that its own is mistaken for. */
export function comparatorMutants(
  expression: Kind<'compare' | 'count' | 'sum'>,
  own: Own,
): readonly ConditionMutant[] {
  // In the words of the file: `mindst` for a date means `tidligst`.
  const isDate = expression.kind === 'compare' && expression.subject.type.kind === 'date';
  return MISTAKEN[expression.comparator].map((written) => {
    const comparator = (isDate && MISTAKEN_DAY[written]) || written;
    return own('comparator', {
      ...expression,
      comparator,
      syntax: syntax.withComparator(expression.syntax, comparator),
    });
  });
}

export const STEPS = [-1, 1] as const;

interface Step {
  readonly right: Operand;
  readonly value: FactValue;
  readonly named: string;
}

/** A constant one unit down and one unit up; what a limit holds is changed in the limit. */
export function steps(operand: Operand, type: ValueType, wherein: Wherein): readonly Step[] {
  const { choices } = wherein.environment;
  switch (operand.kind) {
    case 'value':
      if (!isOrdered(type, choices)) return [];
      return STEPS.flatMap((step) => {
        const value = neighbour(operand.value, type, step, choices);
        if (value === undefined) return [];
        const named = displayValue(value, type, choices)[wherein.language];
        return [{ right: { ...operand, value }, value, named }];
      });
    case 'offset':
      return steps(operand.amount, { kind: 'duration' }, wherein).map(({ right, ...changed }) => ({
        right: { ...operand, amount: right },
        ...changed,
      }));
    case 'fact':
    case 'limit':
      return [];
  }
}
