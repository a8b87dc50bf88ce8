/** `R134`: a condition that is true in every case, so that it says nothing. */
import type { Expression } from '../model.ts';
import { asksLimit, type Examined, type Example, printed, writtenParts } from './examine.ts';
import type { LintContext } from './lint-context.ts';

/** The smallest parts that are always true; none inside one that is left standing by another. */
function alwaysTrue(expression: Expression, examples: readonly Example[]): readonly Expression[] {
  if (asksLimit(expression)) return [];
  const inside = writtenParts(expression).flatMap((part) => alwaysTrue(part, examples));
  if (inside.length > 0) return inside;
  return examples.every(({ parts }) => parts.get(expression) === 'met') ? [expression] : [];
}

/** Reports conditions that no case makes false; only where all cases were seen. */
export function checkAlwaysTrue(examined: readonly Examined[], context: LintContext): void {
  for (const each of examined.filter(({ exact }) => exact)) {
    const { concept, examples } = each;
    const [first] = examples;
    if (!first) continue;
    for (const { condition } of concept.clauses) {
      for (const part of alwaysTrue(condition, examples)) {
        const name = concept.name[context.language];
        context.report('R134', part.syntax.span, { name, case: printed(first, each, context) });
      }
    }
  }
}
