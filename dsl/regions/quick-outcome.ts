/** What a concept comes to in many cases, by the evaluator that answers without saying why. */
import { type CompiledRules, compileEnvironment } from '../compiled/compile-rules.ts';
import type { Environment } from '../evaluate/environment.ts';
import type { CaseFacts } from '../facts.ts';
import type { Outcome } from '../outcome.ts';
import type { Root } from './reads.ts';

const compiled = new WeakMap<Environment, CompiledRules>();

/** Answers for one concept; what is compiled for it is kept for as long as its environment is. */
export function quickOutcome({
  environment,
  concept,
}: Root): (shown: { readonly facts: CaseFacts; readonly record?: string }) => Outcome {
  const rules = compiled.get(environment) ?? compileEnvironment(environment);
  compiled.set(environment, rules);
  const answer = rules.concept(concept);
  return ({ facts, record }) => answer(facts, record);
}
