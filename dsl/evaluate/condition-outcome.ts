/**
 * What a condition comes to, without the reasons: `evaluateCondition` gives the same outcome with its trace. Nothing is read
 * that cannot matter any more, so that what was read tells what the outcome rests on.
 */
import { operandsOf } from '../model/expression-parts.ts';
import type { Expression } from '../model.ts';
import type { Outcome } from '../outcome.ts';
import { comparisonHolds, knowledgeHolds } from './comparison.ts';
import { countedAs, countingOutcome, ONE, recordsInSight, weightOf } from './count.ts';
import { fromTruth, isDecided, negation } from './kleene.ts';
import { type Asked, entryOf, operandValue } from './reader.ts';

/** How the outcome of a concept is found. */
export type AskOutcome = (code: string, asked: Asked) => Outcome;

/** The outcome of a condition; `ask` gives that of a concept it refers to. */
export function conditionOutcome(expression: Expression, asked: Asked, ask: AskOutcome): Outcome {
  switch (expression.kind) {
    case 'all':
      return together(expression.items, 'not_met', asked, ask);
    case 'any':
      return together(expression.items, 'met', asked, ask);
    case 'none':
      return negation(together(expression.items, 'met', asked, ask));
    case 'not':
      return negation(conditionOutcome(expression.item, asked, ask));
    case 'concept': {
      const outcome = ask(expression.concept, asked);
      const truth = expression.asks === 'unknown' ? fromTruth(!isDecided(outcome)) : outcome;
      return expression.negated ? negation(truth) : truth;
    }
    case 'knowledge':
      return fromTruth(knowledgeHolds(expression, entryOf(expression.subject, asked)));
    case 'compare':
    case 'range':
    case 'one_of':
    case 'includes': {
      const entry = entryOf(expression.subject, asked);
      const operands = operandsOf(expression).map((operand) => operandValue(operand, asked));
      return fromTruth(comparisonHolds(expression, entry, operands, asked));
    }
    case 'count':
    case 'sum': {
      const { gathered } = expression;
      const { complete, records } = recordsInSight(gathered, asked);
      const items = records.map((each) => {
        const outcome = gathered.where ? conditionOutcome(gathered.where, each.inside, ask) : 'met';
        return { ...countedAs(each, outcome, gathered, asked), inside: each.inside };
      });
      const right = operandValue(expression.right, asked);
      return countingOutcome(expression, { complete, items }, right, ({ inside }) =>
        expression.kind === 'count' ? ONE : weightOf(entryOf(expression.of, inside)),
      );
    }
  }
}

/** Parts of which one that comes to `deciding` decides; without one they are all decided the other way, or open. */
function together(
  items: readonly Expression[],
  deciding: 'met' | 'not_met',
  asked: Asked,
  ask: AskOutcome,
): Outcome {
  let outcome: Outcome = negation(deciding);
  for (const item of items) {
    const next = conditionOutcome(item, asked, ask);
    if (next === deciding) return next;
    if (next === 'unknown' || (next === 'discretion' && outcome !== 'unknown')) outcome = next;
  }
  return outcome;
}
