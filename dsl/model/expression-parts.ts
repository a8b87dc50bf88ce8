/** What an expression is made of. */
import type { Expression } from '../model.ts';

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

/** The condition with everything inside it, itself first. */
export function withParts(expression: Expression): readonly Expression[] {
  return [expression, ...partsOf(expression).flatMap(withParts)];
}
