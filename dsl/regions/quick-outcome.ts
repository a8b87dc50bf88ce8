/** What a concept comes to in many cases, by the evaluator that answers without saying why. */
import { type CompiledConcept, type CompiledRules, compileEnvironment } from '../compiled/compile-rules.ts';
import { evaluateConcept } from '../evaluate/concept.ts';
import type { AskConcept, Result } from '../evaluate/condition.ts';
import type { Environment } from '../evaluate/environment.ts';
import type { CaseFacts } from '../facts.ts';
import { asker } from '../in-force/environment.ts';
import type { Outcome } from '../outcome.ts';
import type { Root } from './reads.ts';

const compiled = new WeakMap<Environment, CompiledRules>();

function compiledFor(environment: Environment): CompiledRules {
  const rules = compiled.get(environment) ?? compileEnvironment(environment);
  compiled.set(environment, rules);
  return rules;
}

interface Shown {
  readonly facts: CaseFacts;
  readonly record?: string;
}

/** Answers for one concept; what is compiled for it is kept for as long as its environment is. */
export function quickOutcome({ environment, concept }: Root): (shown: Shown) => Outcome {
  const answer = compiledFor(environment).concept(concept);
  return ({ facts, record }) => answer(facts, record);
}

/**
 * A concept with what each of its own conditions comes to, and nothing of why the concepts come out as they do that it
 * refers to.
 */
export function closeUp({ environment, concept }: Root): (shown: Shown) => Result {
  const model = environment.concepts.get(concept);
  if (!model) throw new Error(`no concept ${concept} in force`);
  const group = model.concerns;
  const answers = new Map<string, CompiledConcept>();
  const traced = asker(environment);
  return ({ facts, record }) => {
    const found =
      group === undefined ? undefined : facts.groups[group]?.records.find(({ id }) => id === record);
    const records = group !== undefined && found ? [{ group, record: found }] : [];
    const ask: AskConcept = (code, outer) => {
      // The compiled rules see one record at most: the one of the group that the concept concerns.
      if (outer.records !== records) return traced(code, outer);
      const answer = answers.get(code) ?? compiledFor(environment).concept(code);
      answers.set(code, answer);
      const asked = environment.concepts.get(code)?.concerns;
      if (records.length > 0 && asked !== group) return traced(code, outer);
      return { ...UNSAID, outcome: answer(facts, record) };
    };
    return evaluateConcept(model, { environment, facts, records }, ask);
  };
}

const UNSAID: Result = {
  outcome: 'unknown',
  trace: {
    kind: 'concept',
    text: { da: '', en: '' },
    outcome: 'unknown',
    sources: [],
    facts: [],
    limits: [],
    children: [],
  },
  missing: [],
  assessments: [],
  notices: [],
  assumptions: [],
};
