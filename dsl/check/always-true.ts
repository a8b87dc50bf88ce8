/** `R134`: a condition that is true in every case, so that it says nothing. */
import type { Expression } from '../model.ts';
import { asksLimit, type Examined, printed, writtenParts } from './examine.ts';
import type { LintContext } from './lint-context.ts';

/** The smallest parts that are always true; none inside one that is left standing by another. */
function alwaysTrue(expression: Expression, each: Examined): readonly Expression[] {
  const { examples, environment } = each;
  const inside = writtenParts(expression).flatMap((part) => alwaysTrue(part, each));
  if (inside.length > 0) return inside;
  if (!examples.every(({ parts }) => parts.get(expression) === 'met')) return [];
  // Another municipality may set the limit otherwise.
  return asksLimit(expression, environment) ? [] : [expression];
}

/** Reports conditions that no case makes false; only where all cases were seen. */
export function checkAlwaysTrue(examined: readonly Examined[], context: LintContext): void {
  for (const each of examined.filter(({ exact }) => exact)) {
    const { concept, examples } = each;
    const [first] = examples;
    if (!first) continue;
    for (const { condition } of concept.clauses) {
      for (const part of alwaysTrue(condition, each)) {
        const name = concept.name[context.language];
        context.report('R134', part.syntax.span, { name, case: printed(first, each, context) });
      }
    }
  }
}
