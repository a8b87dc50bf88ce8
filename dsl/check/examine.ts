/** A concept in all of its region cases, with what each of its conditions came to: what the checks look at. */
import { type Environment, limitOn } from '../evaluate/environment.ts';
import { operandsOf, withParts } from '../model/expression-parts.ts';
import type { ConceptModel, Expression, Operand } from '../model.ts';
import type { Outcome, TraceNode } from '../outcome.ts';
import { caseText } from '../regions/case-text.ts';
import { closeUp } from '../regions/quick-outcome.ts';
import { type RegionCase, regionSpace } from '../regions/space.ts';
import { apart, readsNothingTwice } from './apart.ts';
import type { LintContext } from './lint-context.ts';

/** Most cases of one concept, and of all concepts of a file together: the checks run whenever rules are loaded. */
const MOST_CASES = 1500;
const MOST_CASES_IN_FILE = 12_000;
/** Past so many concepts each is seen apart from those it refers to: together they have too many cases for even a sample. */
const MOST_CONCEPTS_TOGETHER = 200;

/** One case, and what came of it. */
export interface Example {
  readonly region: RegionCase;
  readonly outcome: Outcome;
  /** What the clauses came to, in the order in which they stand, and whether each decided. */
  readonly clauses: readonly { readonly outcome: Outcome; readonly decisive: boolean }[];
  /** What every clause, bullet and part came to. */
  readonly parts: ReadonlyMap<Expression, Outcome>;
}

export interface Examined {
  readonly concept: ConceptModel;
  readonly environment: Environment;
  /** False when the cases are a sample, or a concept below is still open: then only what a case shows is certain. */
  readonly exact: boolean;
  /** `apart`: what it refers to was taken as given; `form`: that, and its form shows that no case has to be tried. */
  readonly seen: 'together' | 'sampled' | 'apart' | 'form';
  /** The plainest first. */
  readonly examples: readonly Example[];
}

/** A limit that has no value here gets one from the municipality that sets it. */
function isLeftOpen(operand: Operand, environment: Environment): boolean {
  if (operand.kind === 'offset') return isLeftOpen(operand.amount, environment);
  const limit = operand.kind === 'limit' ? environment.limits.get(operand.code) : undefined;
  return limit !== undefined && limitOn(limit, environment.asOf) === undefined;
}

/** What a condition is held up against, itself and not its parts. */
function comparedWith(part: Expression): readonly Operand[] {
  switch (part.kind) {
    case 'all':
    case 'any':
    case 'none':
    case 'not':
    case 'concept':
      return [];
    case 'count':
    case 'sum':
      return [part.right];
    default:
      return operandsOf(part);
  }
}

/**
 * Whether a condition, or a concept it refers to, asks a limit like a fact, or compares with one that has no value here:
 * what it says differs between municipalities.
 */
export function asksLimit(
  expression: Expression,
  environment: Environment,
  through: ReadonlySet<string> = new Set(),
): boolean {
  return withParts(expression).some((part) => {
    if (part.kind !== 'concept')
      return (
        ('subject' in part && part.subject.limit === true) ||
        comparedWith(part).some((operand) => isLeftOpen(operand, environment))
      );
    if (through.has(part.concept)) return false;
    const clauses = environment.concepts.get(part.concept)?.clauses ?? [];
    const further = new Set([...through, part.concept]);
    return clauses.some(({ condition }) => asksLimit(condition, environment, further));
  });
}

/** The conditions that were written as such: bullets, and what stands on either side of `og`. */
export function writtenParts(expression: Expression): readonly Expression[] {
  return 'items' in expression && expression.syntax.kind !== 'predicate' ? expression.items : [];
}

function collect(expression: Expression, trace: TraceNode, into: Map<Expression, Outcome>): void {
  into.set(expression, trace.outcome);
  for (const [index, part] of writtenParts(expression).entries()) {
    const child = trace.children[index];
    if (child) collect(part, child, into);
  }
}

/** Whether a concept rests on one that nothing in sight fills: then a rule set to come decides what its cases are. */
function restsOnOpen(code: string, environment: Environment): boolean {
  const concept = environment.concepts.get(code);
  if (!concept || concept.open) return true;
  const asked = concept.clauses
    .flatMap(({ condition }) => withParts(condition))
    .flatMap((part) => (part.kind === 'concept' ? [part.concept] : []));
  return asked.some((each) => restsOnOpen(each, environment));
}

/** Examines the concepts that a rule set itself defines, as of its first day. */
export function examineConcepts({ ruleset, environmentOn }: LintContext): readonly Examined[] {
  const environment = environmentOn(ruleset.inForceFrom);
  const concepts = ruleset.concepts.filter(({ open }) => !open);
  const isLarge = concepts.length > MOST_CONCEPTS_TOGETHER;
  const tried = isLarge ? concepts.filter((concept) => !readsNothingTwice(concept, environment)) : concepts;
  const cap = Math.min(MOST_CASES, Math.floor(MOST_CASES_IN_FILE / Math.max(tried.length, 1)));
  return concepts.map((concept): Examined => {
    if (!tried.includes(concept)) return { concept, environment, exact: false, seen: 'form', examples: [] };
    return examine(concept, isLarge ? apart(concept, environment) : environment, cap, isLarge);
  });
}

function examine(concept: ConceptModel, environment: Environment, cap: number, isApart: boolean): Examined {
  const root = { environment, concept: concept.code };
  const own = environment.concepts.get(concept.code) as ConceptModel;
  const space = regionSpace([root], { cap, unknown: false });
  const evaluate = closeUp(root);
  const examples = [...space.cases()].map((region): Example => {
    const { outcome, trace } = evaluate(region);
    const parts = new Map<Expression, Outcome>();
    const clauses = own.clauses.map(({ condition }, index) => {
      const child = trace.children[index] as TraceNode;
      collect(condition, child, parts);
      return { outcome: child.outcome, decisive: child.decisive === true };
    });
    return { region, outcome, clauses, parts };
  });
  const plainest = examples.toSorted((a, b) => a.region.oddity - b.region.oddity);
  const exact = space.exact && (isApart || !restsOnOpen(concept.code, environment));
  return {
    concept: own,
    environment,
    exact,
    seen: isApart ? 'apart' : space.exact ? 'together' : 'sampled',
    examples: plainest,
  };
}

/** A case as the messages print it. */
export function printed({ region }: Example, { environment }: Examined, { language }: LintContext): string {
  return caseText(region.facts, environment, language);
}
