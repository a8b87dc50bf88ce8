/**
 * `R137`: a binding municipal definition of a concept that the law leaves open, without any way to an assessment. The law
 * gives a discretion; internal rules may guide it and may not cut it off.
 */
import { type Examined, printed } from './examine.ts';
import { filledBy, type LintContext } from './lint-context.ts';

/** Reports each such definition with the plainest case that it decides without looking at it. */
export function checkFettered(examined: readonly Examined[], context: LintContext): void {
  if (context.ruleset.level !== 'municipal') return;
  for (const each of examined) {
    const { concept, examples } = each;
    const open = filledBy(concept, context);
    if (!open || !concept.binding) continue;
    const leavesRoom =
      concept.otherwise?.outcome === 'discretion' ||
      concept.clauses.some(({ kind }) => kind === 'discretion') ||
      examples.some(({ outcome }) => outcome === 'discretion');
    const shown = examples.find(({ outcome }) => outcome === 'met' || outcome === 'not_met');
    if (leavesRoom || !shown) continue;
    context.report('R137', concept.origin.span, {
      name: concept.name[context.language],
      source: open.sources.join('; '),
      case: printed(shown, each, context),
    });
  }
}
