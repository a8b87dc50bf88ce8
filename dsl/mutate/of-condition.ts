/** The small errors that can be made in a condition. */
import type { Expression } from '../model.ts';
import type { MutantKind } from './mutant.ts';
import {
  type ConditionMutant,
  comparatorMutants,
  type Kind,
  type Own,
  steps,
  type Wherein,
} from './of-comparison.ts';
import { gatheredMutants } from './of-count.ts';
import * as syntax from './syntax.ts';

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
    case 'sum': {
      const { where } = expression.gathered;
      const inWhere = where ? conditionMutants(where, wherein) : [];
      return [...gatheredMutants(expression, inWhere, wherein, own), denied()];
    }
  }
}

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
