/** `R131`: a concept that says what it decides leaves cases that nothing in it speaks about. */
import { type Examined, printed } from './examine.ts';
import type { LintContext } from './lint-context.ts';

/** Reports the plainest case that reaches neither a clause nor `afgør for` nor `ellers`. */
export function checkGaps(examined: readonly Examined[], context: LintContext): void {
  for (const each of examined) {
    const { concept, examples } = each;
    const limited = concept.clauses.some(({ kind }) => kind === 'decides_for');
    if (!limited || concept.otherwise || concept.decidesForAny) continue;
    const silent = examples.find(({ clauses }) => clauses.every(({ outcome }) => outcome === 'not_met'));
    if (!silent) continue;
    const name = concept.name[context.language];
    context.report('R131', concept.origin.span, { name, case: printed(silent, each, context) });
  }
}
