/** The small errors that can be made in a condition. */
import type { Comparator, Condition } from '../ast.ts';
import type { Environment } from '../evaluate/environment.ts';
import type { Expression, Gathered, Operand } from '../model.ts';
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

const STEPS = [-1, 1] as const;

/** The language of the file and what is declared. */
export interface Wherein {
  readonly environment: Environment;
  readonly language: Language;
}

/** Every condition that differs from this one in one place. */
export function conditionMutants(expression: Expression, wherein: Wherein): readonly ConditionMutant[] {
  const own = (kind: MutantKind, changed: Expression): ConditionMutant => ({
    kind,
    expression: changed,
    before: expression.syntax,
    after: changed.syntax,
  });
  const denied = (): ConditionMutant =>
    own('negation', { kind: 'not', item: expression, syntax: syntax.negated(expression.syntax) });
  switch (expression.kind) {
    case 'all':
    case 'any':
    case 'none':
      return listMutants(expression, wherein, own, denied);
    case 'not':
      return [
        own('negation', expression.item),
        ...conditionMutants(expression.item, wherein).map((inner) => ({
          ...inner,
          expression: { ...expression, item: inner.expression },
        })),
      ];
    case 'compare':
      return [
        ...comparatorMutants(expression, own),
        ...steps(expression.right, expression.subject.type, wherein).map(({ right, value, named }) =>
          own('limit', {
            ...expression,
            right,
            syntax: syntax.withBound(expression.syntax, 0, value, named),
          }),
        ),
        denied(),
      ];
    case 'range':
      return [
        ...(['from', 'to'] as const).flatMap((end, which) =>
          steps(expression[end], expression.subject.type, wherein).map(({ right, value, named }) =>
            own('limit', {
              ...expression,
              [end]: right,
              syntax: syntax.withBound(expression.syntax, which as 0 | 1, value, named),
            }),
          ),
        ),
        denied(),
      ];
    case 'one_of':
      return [
        ...(expression.operands.length < 2 ? [] : expression.operands).map((_, index) =>
          own('alternative', {
            ...expression,
            operands: expression.operands.toSpliced(index, 1),
            syntax: syntax.withoutAlternative(expression.syntax, index),
          }),
        ),
        denied(),
      ];
    case 'includes':
      return [
        ...(expression.values.length < 2 ? [] : expression.values).map((_, index) =>
          own('alternative', {
            ...expression,
            values: expression.values.toSpliced(index, 1),
            syntax: syntax.withoutAlternative(expression.syntax, index),
          }),
        ),
        denied(),
      ];
    case 'knowledge':
    case 'concept':
      return [denied()];
    case 'count':
    case 'sum':
      return [...gatheredMutants(expression, wherein, own), denied()];
  }
}

type Own = (kind: MutantKind, changed: Expression) => ConditionMutant;
type Kind<K extends Expression['kind']> = Extract<Expression, { readonly kind: K }>;

function listMutants(
  expression: Kind<'all' | 'any' | 'none'>,
  wherein: Wherein,
  own: Own,
  denied: () => ConditionMutant,
): readonly ConditionMutant[] {
  // `hærværk over X` is one condition to its author: it is denied as a whole, and nothing of it can be left out.
  const isOne = expression.syntax.kind === 'predicate';
  const inside = expression.items.flatMap((item, index) =>
    conditionMutants(item, wherein)
      .filter(({ kind }) => !isOne || kind !== 'negation')
      .map((inner) => ({
        ...inner,
        expression: { ...expression, items: expression.items.with(index, inner.expression) },
      })),
  );
  if (isOne) return [denied(), ...inside];
  const mode = expression.kind === 'any' ? 'all' : 'any';
  const dropped = expression.items.length < 2 ? [] : expression.items;
  return [
    ...(expression.items.length < 2 && expression.kind !== 'none'
      ? []
      : [own('list', { ...expression, kind: mode, syntax: syntax.withMode(expression.syntax, mode) })]),
    ...dropped.map(
      (item, index): ConditionMutant => ({
        kind: 'part_dropped',
        expression: { ...expression, items: expression.items.toSpliced(index, 1) },
        before: item.syntax,
      }),
    ),
    ...inside,
  ];
}

function comparatorMutants(
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

function gatheredMutants(
  expression: Kind<'count' | 'sum'>,
  wherein: Wherein,
  own: Own,
): readonly ConditionMutant[] {
  const { gathered } = expression;
  const type: ValueType = expression.kind === 'count' ? { kind: 'number' } : expression.of.type;
  const { where: _, ...all } = gathered;
  const { where, within, same = [] } = gathered;
  // `over 2 forhold` cannot be written: for a count the neighbouring numbers are the same error.
  const canCompare = expression.syntax.kind !== 'count' || expression.comparator === 'exactly';
  return [
    ...(canCompare ? comparatorMutants(expression, own) : []),
    ...steps(expression.right, type, wherein).map(({ right, value, named }) =>
      own('limit', { ...expression, right, syntax: syntax.withBound(expression.syntax, 0, value, named) }),
    ),
    ...(within
      ? STEPS.flatMap((step) => {
          const count = within.count + step;
          if (count < 0) return [];
          const changed = { count, unit: within.unit };
          const windowed = { ...gathered, within: changed };
          return [
            own('limit', {
              ...expression,
              gathered: windowed,
              syntax: syntax.withWindow(expression.syntax, changed),
            }),
          ];
        })
      : []),
    ...(gathered.calendarYear
      ? [
          own('part_dropped', {
            ...expression,
            gathered: withoutYear(gathered),
            syntax: syntax.withoutYear(expression.syntax),
          }),
        ]
      : []),
    ...same.map((_, index) =>
      own('part_dropped', {
        ...expression,
        gathered: withoutShared(gathered, index),
        syntax: syntax.withoutShared(expression.syntax, index),
      }),
    ),
    ...(where
      ? [
          own('part_dropped', {
            ...expression,
            gathered: all,
            syntax: syntax.withoutWhere(expression.syntax),
          }),
          ...conditionMutants(where, wherein).map((inner) => ({
            ...inner,
            expression: { ...expression, gathered: { ...gathered, where: inner.expression } },
          })),
        ]
      : []),
  ];
}

function withoutYear({ calendarYear: _, countedFrom: __, ...gathered }: Gathered): Gathered {
  return gathered;
}

function withoutShared({ same = [], ...gathered }: Gathered, index: number): Gathered {
  const left = same.toSpliced(index, 1);
  return { ...gathered, ...(left.length > 0 && { same: left }) };
}

interface Step {
  readonly right: Operand;
  readonly value: FactValue;
  readonly named: string;
}

/** A constant one unit down and one unit up; what a limit holds is changed in the limit. */
function steps(operand: Operand, type: ValueType, wherein: Wherein): readonly Step[] {
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
