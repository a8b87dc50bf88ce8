/** What an expression is made of. */
import type { Expression, Operand } from '../model.ts';

type Comparison = Extract<
  Expression,
  { readonly kind: 'compare' | 'range' | 'one_of' | 'includes' | 'knowledge' }
>;

/** The conditions directly inside a condition: bullets, what `ikke` denies, what stands after `hvor`. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'all':
    case 'any':
    case 'none':
      return expression.items;
    case 'not':
      return [expression.item];
    case 'count':
    case 'sum':
      return expression.gathered.where ? [expression.gathered.where] : [];
    case 'compare':
    case 'range':
    case 'one_of':
    case 'includes':
    case 'knowledge':
    case 'concept':
      return [];
  }
}

/**
 * The condition with what `instead` gives put in the place of its parts, itself the first to be asked about. What was put
 * in is not gone through again.
 */
export function withReplaced(
  expression: Expression,
  instead: (part: Expression) => Expression | undefined,
): Expression {
  const other = instead(expression);
  if (other) return other;
  const within = (part: Expression): Expression => withReplaced(part, instead);
  switch (expression.kind) {
    case 'all':
    case 'any':
    case 'none':
      return { ...expression, items: expression.items.map(within) };
    case 'not':
      return { ...expression, item: within(expression.item) };
    case 'count':
    case 'sum': {
      const { gathered } = expression;
      const { where } = gathered;
      return where ? { ...expression, gathered: { ...gathered, where: within(where) } } : expression;
    }
    case 'compare':
    case 'range':
    case 'one_of':
    case 'includes':
    case 'knowledge':
    case 'concept':
      return expression;
  }
}

/** The condition with everything inside it, itself first. */
export function withParts(expression: Expression): readonly Expression[] {
  return [expression, ...partsOf(expression).flatMap(withParts)];
}

/** The right sides of a comparison. */
export function operandsOf(comparison: Comparison): readonly Operand[] {
  switch (comparison.kind) {
    case 'compare':
      return [comparison.right];
    case 'range':
      return [comparison.from, comparison.to];
    case 'one_of':
      return comparison.operands;
    case 'includes':
    case 'knowledge':
      return [];
  }
}
