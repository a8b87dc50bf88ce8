/** What a concept reads, through everything it refers to: facts, atomic comparisons, counts and sums. */
import type { Environment } from '../evaluate/environment.ts';
import { operandsOf } from '../model/expression-parts.ts';
import type { ConceptModel, Expression, FactRef, Operand, Origin } from '../model.ts';

/** A concept to reason about, with the definitions in force for it. */
export interface Root {
  readonly environment: Environment;
  readonly concept: string;
}

/** A fact, read from the case or from the record in sight of a group. */
export interface FactRead {
  readonly fact: FactRef;
  readonly group?: string;
}

export type Atom = Extract<
  Expression,
  { readonly kind: 'compare' | 'range' | 'one_of' | 'includes' | 'knowledge' }
>;

/** A comparison where it stands: the groups whose records are in sight there, the innermost last. */
export interface PlacedAtom {
  readonly atom: Atom;
  readonly environment: Environment;
  readonly origin: Origin;
  readonly inSight: readonly string[];
}

export type Counting = Extract<Expression, { readonly kind: 'count' | 'sum' }>;

/** A count or a sum where it stands. */
export interface CountSite {
  readonly counting: Counting;
  readonly environment: Environment;
  readonly origin: Origin;
  readonly inSight: readonly string[];
}

export interface Reads {
  readonly facts: readonly FactRead[];
  readonly atoms: readonly PlacedAtom[];
  readonly sites: readonly CountSite[];
  /** Facts of which learning more may change what was decided: exceptions to be established, assumptions, `er ukendt`. */
  readonly revising: ReadonlySet<string>;
  /** Groups of which the same is true. */
  readonly revisingGroups: ReadonlySet<string>;
  /** Facts of which a rule asks whether they are known, itself or through a concept that is asked whether it is unknown. */
  readonly knowledgeAsked: ReadonlySet<string>;
}

/** How a condition is read: whether learning more may revise what it decides, and whether its being unknown is asked for. */
interface Manner {
  readonly revising: boolean;
  readonly asksUnknown: boolean;
}

/** The group in whose record a fact is read; undefined for a fact of the case. */
function groupRead(fact: FactRef, inSight: readonly string[]): string | undefined {
  return inSight.findLast((group) => fact.groups.includes(group));
}

/** The groups that really hold the records of a group. */
export function leavesOf(group: string, environment: Environment): readonly string[] {
  const collected = environment.groups.get(group)?.collects ?? [];
  return collected.length === 0 ? [group] : collected;
}

function factsOf(operand: Operand): readonly FactRef[] {
  switch (operand.kind) {
    case 'fact':
      return [operand.fact];
    case 'offset':
      return [operand.from, ...factsOf(operand.amount)];
    case 'value':
    case 'limit':
      return [];
  }
}

/** Every fact a comparison reads, its subject first; a limit that is asked like a fact is none. */
export function factsOfAtom(atom: Atom): readonly FactRef[] {
  return [...(atom.subject.limit ? [] : [atom.subject]), ...operandsOf(atom).flatMap(factsOf)];
}

/** Clauses that speak before others and wait for nobody: while they are unknown, a later clause may decide. */
const mayRevise = (clause: ConceptModel['clauses'][number]): boolean =>
  clause.kind === 'always' || clause.kind === 'discretion' || clause.established;

class Collector {
  readonly facts = new Map<string, FactRead>();
  readonly atoms: PlacedAtom[] = [];
  readonly sites: CountSite[] = [];
  readonly revising = new Set<string>();
  readonly revisingGroups = new Set<string>();
  readonly knowledgeAsked = new Set<string>();
  private readonly seen = new Set<string>();
  private readonly environment: Environment;
  private readonly side: number;

  constructor(environment: Environment, side: number, into?: Collector) {
    this.environment = environment;
    this.side = side;
    if (into) {
      this.facts = into.facts;
      this.atoms = into.atoms;
      this.sites = into.sites;
      this.revising = into.revising;
      this.revisingGroups = into.revisingGroups;
      this.knowledgeAsked = into.knowledgeAsked;
    }
  }

  concept(code: string, inSight: readonly string[], manner: Manner): void {
    const key = `${this.side} ${code} ${inSight.join(' ')} ${manner.revising} ${manner.asksUnknown}`;
    const concept = this.environment.concepts.get(code);
    if (!concept || this.seen.has(key)) return;
    this.seen.add(key);
    if (concept.decidesForAny) this.fact(concept.decidesForAny.fact, inSight, manner);
    if (concept.open) return;
    for (const clause of concept.clauses) {
      const revising = manner.revising || mayRevise(clause);
      this.condition(clause.condition, concept.origin, inSight, { ...manner, revising });
    }
  }

  private fact(fact: FactRef, inSight: readonly string[], { revising, asksUnknown }: Manner): void {
    const group = groupRead(fact, inSight);
    const key = `${group ?? ''} ${fact.code}`;
    if (!this.facts.has(key)) this.facts.set(key, { fact, ...(group !== undefined && { group }) });
    if (revising || asksUnknown || this.environment.facts.get(fact.code)?.assumed)
      this.revising.add(fact.code);
    if (asksUnknown) this.knowledgeAsked.add(fact.code);
  }

  private condition(
    expression: Expression,
    origin: Origin,
    inSight: readonly string[],
    manner: Manner,
  ): void {
    const { environment } = this;
    switch (expression.kind) {
      case 'all':
      case 'any':
      case 'none':
        for (const item of expression.items) this.condition(item, origin, inSight, manner);
        break;
      case 'not':
        this.condition(expression.item, origin, inSight, manner);
        break;
      case 'concept':
        this.concept(expression.concept, inSight, {
          ...manner,
          asksUnknown: manner.asksUnknown || expression.asks === 'unknown',
        });
        break;
      case 'compare':
      case 'range':
      case 'one_of':
      case 'includes':
      case 'knowledge': {
        const asksUnknown =
          manner.asksUnknown || (expression.kind === 'knowledge' && expression.asks !== 'none');
        for (const fact of factsOfAtom(expression)) this.fact(fact, inSight, { ...manner, asksUnknown });
        this.atoms.push({ atom: expression, environment, origin, inSight });
        break;
      }
      case 'count':
      case 'sum': {
        const { group, same, where, countedFrom } = expression.gathered;
        const inside = [...inSight, group];
        this.sites.push({ counting: expression, environment, origin, inSight });
        if (manner.revising || manner.asksUnknown)
          for (const leaf of leavesOf(group, environment)) this.revisingGroups.add(leaf);
        for (const fact of factsOf(expression.right)) this.fact(fact, inSight, manner);
        for (const fact of same ?? []) {
          this.fact(fact, inside, manner);
          if (inSight.some((each) => fact.groups.includes(each))) this.fact(fact, inSight, manner);
        }
        if (countedFrom) this.fact(countedFrom, inside, manner);
        if (expression.kind === 'sum') this.fact(expression.of, inside, manner);
        if (where) this.condition(where, origin, inside, manner);
        break;
      }
    }
  }
}

/** Everything that concepts read, each in its own environment. */
export function readsOf(roots: readonly Root[]): Reads {
  let all: Collector | undefined;
  for (const [side, { environment, concept }] of roots.entries()) {
    const collector: Collector = new Collector(environment, side, all);
    const concerns = environment.concepts.get(concept)?.concerns;
    const plainly = { revising: false, asksUnknown: false };
    collector.concept(concept, concerns === undefined ? [] : [concerns], plainly);
    all ??= collector;
  }
  return {
    facts: [...(all?.facts.values() ?? [])],
    atoms: all?.atoms ?? [],
    sites: all?.sites ?? [],
    revising: all?.revising ?? new Set(),
    revisingGroups: all?.revisingGroups ?? new Set(),
    knowledgeAsked: all?.knowledgeAsked ?? new Set(),
  };
}
