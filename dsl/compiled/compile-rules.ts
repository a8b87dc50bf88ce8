/**
 * The second evaluator, for bulk: answers without saying why. The one that traces is the reference; the two agree on
 * every case (`test/dsl/two-evaluators.test.ts`).
 */
import type { Environment } from '../evaluate/environment.ts';
import type { CaseFacts } from '../facts.ts';
import type { ConceptClauseModel, ConceptModel, FactModel, Gathered, Ruleset } from '../model.ts';
import type { MissingFact, Outcome } from '../outcome.ts';
import { asker, environmentOf } from '../rules-in-force.ts';
import type { ProcessVocabulary } from '../vocabulary.ts';
import { conceptDiagram } from './concepts.ts';
import type { Compiler, Sight } from './conditions.ts';
import { type Diagram, Diagrams } from './diagram.ts';
import { layoutOf } from './layout.ts';
import { OUTCOMES } from './outcome-codes.ts';
import { PreparedFacts, preparer, type Scope } from './prepare.ts';

/** The outcome of one concept; `record` names the record of the group that the concept concerns. */
export type CompiledConcept = (facts: CaseFacts | PreparedFacts, record?: string) => Outcome;

export interface CompiledRules {
  readonly conceptCodes: readonly string[];
  /** Throws on an unknown code: that is a bug in the caller. */
  concept(code: string): CompiledConcept;
  /** Reads the facts of a case once for any number of questions to these rules. */
  prepareFacts(facts: CaseFacts): PreparedFacts;
  /** The facts that could still decide a concept. Costs an evaluation that traces. */
  missing(code: string, facts: CaseFacts | PreparedFacts, record?: string): readonly MissingFact[];
}

/**
 * What the definitions can say, all of it read here or known to have no bearing on outcomes. A new part of one does not
 * pass the type check before it is read too.
 */
type Heeded = {
  concept:
    | 'code'
    | 'open'
    | 'concerns'
    | 'fills'
    | 'departsFrom'
    | 'clauses'
    | 'decidesForAny'
    | 'otherwise'
    | 'ifNotFilled';
  conceptAside: 'name' | 'sources' | 'origin' | 'binding' | 'mustInclude';
  clause: 'kind' | 'condition' | 'established';
  clauseAside: 'terms' | 'span';
  fact: 'code' | 'type' | 'assumed';
  factAside: 'name' | 'groups' | 'ifUnknown';
  gathered: 'group' | 'within' | 'calendarYear' | 'same' | 'where' | 'countedFrom';
};
type Unheeded =
  | Exclude<keyof ConceptModel, Heeded['concept' | 'conceptAside']>
  | Exclude<keyof ConceptClauseModel, Heeded['clause' | 'clauseAside']>
  | Exclude<keyof FactModel, Heeded['fact' | 'factAside']>
  | Exclude<keyof Gathered, Heeded['gathered']>;
const unheeded: readonly Unheeded[] = [];
unheeded satisfies readonly never[];

/**
 * Compiles the concepts of exactly these rule sets, with limits as of a day.
 *
 * @param rulesets in the order of `selectRulesets`: later definitions stand in for earlier ones
 */
export function compileRules(
  rulesets: readonly Ruleset[],
  vocabulary: ProcessVocabulary | undefined,
  asOf: string,
): CompiledRules {
  return compileEnvironment(environmentOf(rulesets, vocabulary, asOf));
}

/** Compiles the concepts of an environment, e.g. one that lies between two versions. */
export function compileEnvironment(environment: Environment): CompiledRules {
  const layout = layoutOf(environment);
  const prepareFacts = preparer(layout);
  const diagrams = new Diagrams();
  const done = new Map<string, Diagram | undefined>();
  const modelOf = (code: string): ConceptModel => {
    const model = environment.concepts.get(code);
    if (!model) throw new Error(`no concept ${code} in force`);
    return model;
  };
  const compiler: Compiler = {
    layout,
    diagrams,
    concept: (code, sight) => {
      const model = modelOf(code);
      const key = [model.code, ...sight].join('\u0000');
      const known = done.get(key);
      if (known !== undefined) return known;
      if (done.has(key)) throw new Error(`concept ${model.code} rests on itself`);
      done.set(key, undefined);
      const diagram = conceptDiagram(model, sight, compiler);
      done.set(key, diagram);
      return diagram;
    },
  };
  const addressOf = (code: string, sight: Sight): number => diagrams.addressOf(compiler.concept(code, sight));
  const own = (facts: CaseFacts | PreparedFacts): PreparedFacts => {
    if (!(facts instanceof PreparedFacts)) return prepareFacts(facts);
    if (facts.layout !== layout) throw new Error('facts were prepared for other rules');
    return facts;
  };

  return {
    conceptCodes: [...environment.concepts.keys()],
    prepareFacts,
    concept: (code) => {
      const { concerns } = modelOf(code);
      const group = concerns === undefined ? -1 : layout.groups.indexOf(concerns);
      const alone = addressOf(code, []);
      const within = concerns === undefined ? alone : addressOf(code, [concerns]);
      let scope: Scope | undefined;
      return (facts, record) => {
        const prepared = own(facts);
        scope ??= { facts: prepared, frames: [prepared] };
        scope.facts = prepared;
        scope.frames[0] = prepared;
        let start = alone;
        if (record !== undefined && group >= 0) {
          const frame = prepared.groups[group]?.own.find(({ id }) => id === record);
          if (frame) {
            scope.frames[1] = frame;
            start = within;
          }
        }
        return OUTCOMES[diagrams.run(start, scope)] as Outcome;
      };
    },
    missing: (code, given, record) => {
      const facts = given instanceof PreparedFacts ? given.facts : given;
      const { concerns } = modelOf(code);
      const found =
        record === undefined || concerns === undefined
          ? undefined
          : facts.groups[concerns]?.records.find(({ id }) => id === record);
      const records = found && concerns !== undefined ? [{ group: concerns, record: found }] : [];
      return asker(environment)(code, { environment, facts, records }).missing;
    },
  };
}
