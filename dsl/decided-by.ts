/** Whether a condition is what decided an outcome: what `fordi` asks. */
import { type AskConcept, evaluateCondition } from './evaluate/condition.ts';
import type { Reading } from './evaluate/reader.ts';
import type { ConceptModel, Expression } from './model.ts';
import type { TraceNode } from './outcome.ts';
import { clausesAsking } from './same-condition.ts';

/** True when a clause that holds the condition was decisive and came out as the condition does. */
export function isDecidedBy(
  because: Expression,
  trace: TraceNode,
  concept: ConceptModel,
  asked: Omit<Reading, 'origin'>,
  ask: AskConcept,
): boolean {
  return clausesAsking(because, concept, asked.environment).some(
    ({ clause, expression }) =>
      trace.children[clause]?.decisive === true &&
      evaluateCondition(expression, { ...asked, origin: concept.origin }, ask).outcome ===
        trace.children[clause]?.outcome,
  );
}
