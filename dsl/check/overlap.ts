/** `R132`: two clauses that answer differently are true in the same case, so that their order decides. */
import type { ClauseKind, ConceptClauseModel } from '../model.ts';
import { type Examined, type Example, printed } from './examine.ts';
import type { LintContext } from './lint-context.ts';

/**
 * The pairs worth knowing, the one that wins first. That an exception takes back what `gælder når` says is its purpose, and
 * that `gælder altid når` overrides both is what `altid` says.
 */
const PAIRS: readonly (readonly [ClauseKind, ClauseKind])[] = [['except', 'discretion']];

/** Reports each overlapping pair of clauses with the plainest case in which both are true. */
export function checkOverlaps(examined: readonly Examined[], context: LintContext): void {
  for (const each of examined) {
    const { clauses } = each.concept;
    for (const [index, loser] of clauses.entries()) {
      const winner = clauses.findIndex(
        ({ kind }, other) =>
          PAIRS.some(([wins, loses]) => kind === wins && loser.kind === loses) && both(each, other, index),
      );
      const shown = winner === -1 ? undefined : both(each, winner, index);
      if (!shown) continue;
      context.report('R132', loser.span, {
        name: each.concept.name[context.language],
        wins: (clauses[winner] as ConceptClauseModel).kind,
        loses: loser.kind,
        case: printed(shown, each, context),
      });
    }
  }
}

const both = ({ examples }: Examined, one: number, other: number): Example | undefined =>
  examples.find(({ clauses }) => clauses[one]?.outcome === 'met' && clauses[other]?.outcome === 'met');
