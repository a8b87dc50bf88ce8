/** How the conditions and deadlines of rules in force are asked of a case. */
import type { AskConcept, Watch } from '../evaluate/condition.ts';
import { evaluateCondition } from '../evaluate/condition.ts';
import { type AskOutcome, conditionOutcome } from '../evaluate/condition-outcome.ts';
import { evaluateDeadline } from '../evaluate/deadline.ts';
import type { Environment } from '../evaluate/environment.ts';
import type { CurrentRecord } from '../evaluate/reader.ts';
import { recordsOf } from '../evaluate/records.ts';
import type { CaseFacts } from '../facts.ts';
import type { Expression, Origin } from '../model.ts';
import type { DeadlineResult, Evaluation, Outcome } from '../outcome.ts';
import { asker, outcomeAsker } from './environment.ts';

/** What a rule was written in, and the group it concerns. */
export interface Ruled {
  readonly origin: Origin;
  readonly concerns?: string;
}

/** The questions that rules ask; `record` names the record of the group that the rule concerns. */
export interface Asking {
  readonly environment: Environment;
  readonly ask: AskConcept;
  readonly askOutcome: AskOutcome;
  /** The record of a group with this id, as what conditions look at; nothing for a rule of the case as a whole. */
  lookingAt(
    group: string | undefined,
    record: string | undefined,
    facts: CaseFacts,
  ): readonly CurrentRecord[];
  outcome(expression: Expression, ruled: Ruled, facts: CaseFacts, record?: string): Outcome;
  answer(expression: Expression, ruled: Ruled, facts: CaseFacts): Evaluation;
  /** Throws on an unknown code: that is a bug in the caller. */
  deadline(code: string, facts: CaseFacts, records?: readonly CurrentRecord[]): DeadlineResult;
}

/** @param watch is told of every condition that is asked for its outcome */
export function askingUnder(environment: Environment, watch?: Watch): Asking {
  const ask = asker(environment);
  const askOutcome = outcomeAsker(environment);
  const lookingAt: Asking['lookingAt'] = (group, record, facts) => {
    if (group === undefined || record === undefined) return [];
    const found = recordsOf(group, facts, environment).records.find(({ id }) => id === record);
    return found ? [{ group, record: found }] : [];
  };
  return {
    environment,
    ask,
    askOutcome,
    lookingAt,
    outcome(expression, { origin, concerns }, facts, record) {
      const reading = { environment, facts, records: lookingAt(concerns, record, facts), origin };
      watch?.(expression, reading, ask);
      return conditionOutcome(expression, reading, askOutcome);
    },
    answer(expression, { origin }, facts) {
      return evaluateCondition(expression, { environment, facts, records: [], origin }, ask);
    },
    deadline(code, facts, records = []) {
      const model = environment.deadlines.get(code);
      if (!model) throw new Error(`no deadline ${code} in force`);
      return evaluateDeadline(model, { environment, facts, records });
    },
  };
}
