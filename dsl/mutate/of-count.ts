/** The small errors that can be made in counts and sums. */
import type { Gathered } from '../model.ts';
import type { ValueType } from '../values.ts';
import {
  type ConditionMutant,
  comparatorMutants,
  type Kind,
  type Own,
  STEPS,
  steps,
  type Wherein,
} from './of-comparison.ts';
import * as syntax from './syntax.ts';

/** @param inWhere the errors that can be made in what stands after `hvor` */
export function gatheredMutants(
  expression: Kind<'count' | 'sum'>,
  inWhere: readonly ConditionMutant[],
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
          ...inWhere.map((inner) => ({
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
