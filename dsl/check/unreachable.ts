/** `R133`: a clause or a bullet that cannot be true, or never makes a difference because another always decides. */
import type { Expression } from '../model.ts';
import type { Span } from '../source.ts';
import { asksLimit, type Examined, type Example, printed, writtenParts } from './examine.ts';
import type { LintContext } from './lint-context.ts';

interface Dead {
  readonly span: Span;
  readonly why: 'never' | 'covered';
  readonly shown: Example;
}

/** The case in which most of a condition holds: it shows best why the whole never does. */
function closest(expression: Expression, examples: readonly Example[]): Example | undefined {
  const holding = ({ parts }: Example): number =>
    writtenParts(expression).filter((part) => parts.get(part) === 'met').length;
  return examples.toSorted((a, b) => holding(b) - holding(a))[0];
}

/** The smallest part that is never true, and bullets that only are when another bullet of their list is. */
function deadParts(expression: Expression, each: Examined): readonly Dead[] {
  const { examples, environment } = each;
  const parts = writtenParts(expression);
  const inside = parts.flatMap((part) => deadParts(part, each));
  if (inside.some(({ why }) => why === 'never') && expression.kind !== 'none') return inside;
  const whereMet = (part: Expression): readonly Example[] =>
    examples.filter((example) => example.parts.get(part) === 'met');
  // Another municipality may set the limit otherwise.
  if (asksLimit(expression, environment)) return inside;
  const own = whereMet(expression);
  const shown = closest(expression, examples);
  if (own.length === 0 && shown) return [...inside, { span: expression.syntax.span, why: 'never', shown }];
  if (expression.kind !== 'any') return inside;
  const live = new Set(parts);
  const covered = parts.flatMap((part): readonly Dead[] => {
    const met = whereMet(part);
    const [first] = met;
    const others = [...live].filter((other) => other !== part);
    const isCovered = met.every((example) => others.some((other) => example.parts.get(other) === 'met'));
    if (!first || !isCovered) return [];
    live.delete(part);
    return [{ span: part.syntax.span, why: 'covered', shown: first }];
  });
  return [...inside, ...covered];
}

/** Reports what can be left out without changing any outcome; only where all cases were seen. */
export function checkReach(examined: readonly Examined[], context: LintContext): void {
  for (const each of examined.filter(({ exact }) => exact)) {
    const { concept, examples } = each;
    for (const [index, clause] of concept.clauses.entries()) {
      const dead = deadParts(clause.condition, each);
      const met = examples.filter(({ clauses }) => clauses[index]?.outcome === 'met');
      const [first] = met;
      const decides = clause.kind === 'decides_for' || met.some(({ clauses }) => clauses[index]?.decisive);
      const idle: readonly Dead[] =
        first && !decides ? [{ span: clause.span, why: 'covered', shown: first }] : [];
      for (const { span, why, shown } of idle.length > 0 ? idle : dead) {
        context.report('R133', span, {
          name: concept.name[context.language],
          why,
          case: printed(shown, each, context),
        });
      }
    }
  }
}
