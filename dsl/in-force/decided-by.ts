/** Whether a condition is what decided an outcome: what `fordi` asks. */
import { type AskConcept, evaluateCondition } from '../evaluate/condition.ts';
import type { Reading } from '../evaluate/reader.ts';
import type { ConceptModel, Expression } from '../model.ts';
import type { TraceNode } from '../outcome.ts';
import { clausesAsking } from './same-condition.ts';

/**
 * True when a clause that holds the condition was decisive and came out as the condition does.
 *
 * @param written the concept in whose words the condition is looked for; its clauses stand for those at the same place
 */
export function isDecidedBy(
  because: Expression,
  trace: TraceNode,
  concept: ConceptModel,
  asked: Omit<Reading, 'origin'>,
  ask: AskConcept,
  written: ConceptModel = concept,
): boolean {
  return clausesAsking(because, written, asked.environment).some(({ clause, expression }) => {
    const place = concept.clauses.findIndex(({ span }) => span === written.clauses[clause]?.span);
    const spoken = trace.children[place];
    return (
      spoken?.decisive === true &&
      evaluateCondition(expression, { ...asked, origin: concept.origin }, ask).outcome === spoken.outcome
    );
  });
}
