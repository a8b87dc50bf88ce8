/** Which answers a condition can give at all: `er kendt` is never open, nor is a fact that a rule assumes. */
import { evaluateCondition } from '../evaluate/condition.ts';
import type { Environment } from '../evaluate/environment.ts';
import { isDecided } from '../evaluate/kleene.ts';
import type { Expression, FactRef, Operand, Origin } from '../model.ts';
import type { Outcome } from '../outcome.ts';

export type ConditionPoint = 'true' | 'false' | 'open';

/** What an outcome is to the coverage. */
export function pointOf(outcome: Outcome): ConditionPoint {
  return outcome === 'met' ? 'true' : isDecided(outcome) ? 'false' : 'open';
}

/**
 * The answers that tests can try. What holds a limit against a value answers the same in every case: only what the limit
 * holds counts, until a municipality sets it otherwise and a test tries that.
 */
export function answersToTry(
  expression: Expression,
  origin: Origin,
  environment: Environment,
): readonly ConditionPoint[] {
  const answers: readonly ConditionPoint[] = canBeOpen(expression, environment)
    ? ['true', 'false', 'open']
    : ['true', 'false'];
  if (!('subject' in expression) || !expression.subject.limit) return answers;
  const read =
    'operands' in expression ? expression.operands : 'right' in expression ? [expression.right] : [];
  if (read.some(({ kind }) => kind === 'fact' || kind === 'offset')) return answers;
  const days = environment.limits.get(expression.subject.code)?.values.map(({ from }) => from) ?? [];
  const held = days.map((asOf) => {
    const reading = {
      environment: { ...environment, asOf },
      facts: { facts: {}, groups: {} },
      records: [],
      origin,
    };
    return pointOf(evaluateCondition(expression, reading, noConcept).outcome);
  });
  return held.length === 0 ? answers : answers.filter((answer) => held.includes(answer));
}

function noConcept(): never {
  throw new Error('a comparison asks for no concept');
}

/** Whether a condition can come out neither true nor false. */
export function canBeOpen(expression: Expression, environment: Environment): boolean {
  const fact = ({ code, limit }: FactRef): boolean =>
    limit
      ? (environment.limits.get(code)?.values.length ?? 0) === 0
      : environment.facts.get(code)?.assumed === undefined;
  const operand = (each: Operand): boolean => {
    switch (each.kind) {
      case 'fact':
        return fact(each.fact);
      case 'offset':
        return fact(each.from) || operand(each.amount);
      case 'value':
      case 'limit':
        return false;
    }
  };
  switch (expression.kind) {
    case 'all':
    case 'any':
    case 'none':
      return expression.items.some((item) => canBeOpen(item, environment));
    case 'not':
      return canBeOpen(expression.item, environment);
    case 'compare':
      return fact(expression.subject) || operand(expression.right);
    case 'range':
      return fact(expression.subject) || operand(expression.from) || operand(expression.to);
    case 'one_of':
      return fact(expression.subject) || expression.operands.some(operand);
    case 'includes':
      return fact(expression.subject);
    case 'knowledge':
      return expression.asks === 'none' && fact(expression.subject);
    case 'concept':
      return expression.asks === 'met' && conceptCanBeOpen(expression.concept, environment);
    case 'count':
    case 'sum':
      // The history of a case can always be incomplete.
      return true;
  }
}

function conceptCanBeOpen(code: string, environment: Environment): boolean {
  const concept = environment.concepts.get(code);
  if (!concept) return false;
  if (concept.open || concept.otherwise?.outcome === 'discretion') return true;
  if (concept.decidesForAny && environment.facts.get(concept.decidesForAny.fact.code)?.assumed === undefined)
    return true;
  return concept.clauses.some(
    ({ kind, condition }) => kind === 'discretion' || canBeOpen(condition, environment),
  );
}
