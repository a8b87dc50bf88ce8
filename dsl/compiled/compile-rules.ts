/**
 * The second evaluator, for bulk: answers without saying why. The one that traces is the reference; the two agree on
 * every case (`test/dsl/two-evaluators.test.ts`).
 */
import type { Environment } from '../evaluate/environment.ts';
import type { CaseFacts } from '../facts.ts';
import { asker, environmentOf } from '../in-force/environment.ts';
import type { ConceptClauseModel, ConceptModel, FactModel, Gathered, Ruleset } from '../model.ts';
import type { MissingFact, Outcome } from '../outcome.ts';
import type { ProcessVocabulary } from '../vocabulary.ts';
import { conceptDiagram } from './concepts.ts';
import type { Compiler } from './conditions.ts';
import { type Diagram, Diagrams } from './diagram.ts';
import { layoutOf } from './layout.ts';
import { OUTCOMES } from './outcome-codes.ts';
import { type Frame, PreparedFacts } from './prepare.ts';

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
  const prepareFacts = (facts: CaseFacts): PreparedFacts => new PreparedFacts(layout, facts);
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
  const isOwn = (facts: CaseFacts | PreparedFacts): facts is PreparedFacts => {
    if (!('layout' in facts)) return false;
    if (facts.layout !== layout) throw new Error('facts were prepared for other rules');
    return true;
  };
  const own = (facts: CaseFacts | PreparedFacts): PreparedFacts =>
    isOwn(facts) ? facts : prepareFacts(facts);

  return {
    conceptCodes: [...environment.concepts.keys()],
    prepareFacts,
    concept: (code) => {
      const { concerns } = modelOf(code);
      const alone = compiler.concept(code, []);
      const plain = diagrams.plain(alone, layout);
      const start = diagrams.addressOf(alone);
      const frames: Frame[] = [];
      const ask = (at: number, prepared: PreparedFacts): Outcome => {
        frames[0] = prepared;
        return OUTCOMES[diagrams.run(at, { facts: prepared, frames })] as Outcome;
      };
      const ofCase = (facts: CaseFacts | PreparedFacts): Outcome => {
        if (!plain) return ask(start, own(facts));
        const code = isOwn(facts) ? plain.prepared(facts) : plain.table(facts.facts);
        return OUTCOMES[code] as Outcome;
      };
      if (concerns === undefined) return ofCase;
      const group = layout.groups.indexOf(concerns);
      const amongRecords = diagrams.addressOf(compiler.concept(code, [concerns]));
      return (facts, record) => {
        if (record === undefined) return ofCase(facts);
        const prepared = own(facts);
        const frame = prepared.group(group).own.find(({ id }) => id === record);
        if (!frame) return ofCase(prepared);
        frames[1] = frame;
        return ask(amongRecords, prepared);
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
