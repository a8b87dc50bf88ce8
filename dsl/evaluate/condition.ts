/** The evaluator that traces: a condition with its outcome and everything it read. */

import type { Expression, Gathered } from '../model.ts';
import type {
  Assessment,
  Assumption,
  MissingFact,
  Notice,
  Outcome,
  ReadFact,
  TraceKind,
  TraceNode,
  UsedLimit,
} from '../outcome.ts';
import { comparisonHolds, knowledgeHolds, readOperands } from './comparison.ts';
import {
  type Bounds,
  type Counted,
  countedAs,
  countingOutcome,
  isAnchored,
  ONE,
  recordsInSight,
  weightOf,
} from './count.ts';
import { conjunction, disjunction, fromTruth, isDecided, negation } from './kleene.ts';
import { type Asked, type Reading, readFact, readOperand, writtenOf } from './reader.ts';

/** An outcome with its trace and the work that is still open. */
export interface Result {
  readonly outcome: Outcome;
  readonly trace: TraceNode;
  readonly missing: readonly MissingFact[];
  readonly assessments: readonly Assessment[];
  readonly notices: readonly Notice[];
  readonly assumptions: readonly Assumption[];
}

/** How concepts are evaluated; given from outside so that conditions and concepts can live in two files. */
export type AskConcept = (code: string, asked: Asked) => Result;

/** Is told of the conditions that are asked. */
export type Watch = (expression: Expression, reading: Reading, ask: AskConcept) => void;

interface Read {
  readonly facts?: readonly ReadFact[];
  readonly limits?: readonly UsedLimit[];
  readonly children?: readonly Result[];
  readonly missing?: readonly MissingFact[];
  readonly assumptions?: readonly Assumption[];
}

/** Shared by all results in which there is nothing of a kind. */
const NOTHING: readonly never[] = [];

/** A list with what others have of the same after it; no new list where they have nothing. */
function joined<Other, T>(
  first: readonly T[],
  others: readonly Other[],
  of: (other: Other) => readonly T[],
): readonly T[] {
  for (const other of others) if (of(other).length > 0) return [...first, ...others.flatMap(of)];
  return first;
}

/** Facts and assessments that are open twice are open once. */
function distinct<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  if (items.length < 2) return items;
  return [...new Map(items.map((item) => [key(item), item])).values()];
}

export const distinctMissing = (missing: readonly MissingFact[]): readonly MissingFact[] =>
  distinct(missing, ({ code, record }) => `${code}\u0000${record ?? ''}`);

export const distinctAssumptions = (assumptions: readonly Assumption[]): readonly Assumption[] =>
  distinct(assumptions, ({ code, record }) => `${code}\u0000${record ?? ''}`);

export const distinctAssessments = (assessments: readonly Assessment[]): readonly Assessment[] =>
  distinct(assessments, ({ concept, place }) => `${concept}\u0000${place.file}\u0000${place.line}`);

function result(
  kind: TraceKind,
  expression: Expression,
  outcome: Outcome,
  reading: Reading,
  read: Read,
): Result {
  const { children = NOTHING, missing = NOTHING, assumptions = NOTHING } = read;
  const { text, place } = writtenOf(expression.syntax, reading.origin);
  const trace: TraceNode = {
    kind,
    text,
    outcome,
    place,
    sources: NOTHING,
    facts: read.facts ?? NOTHING,
    limits: read.limits ?? NOTHING,
    children: children.length === 0 ? NOTHING : children.map((child) => child.trace),
  };
  const decided = isDecided(outcome);
  if (children.length === 0) {
    return {
      outcome,
      trace,
      missing: decided ? NOTHING : distinctMissing(missing),
      assessments: NOTHING,
      notices: NOTHING,
      assumptions: distinctAssumptions(assumptions),
    };
  }
  // What is open in a branch that no longer matters is not asked for.
  const open = decided ? NOTHING : children.filter((child) => !isDecided(child.outcome));
  return {
    outcome,
    trace,
    missing: decided ? NOTHING : distinctMissing([...missing, ...open.flatMap((child) => child.missing)]),
    assessments: decided ? NOTHING : distinctAssessments(open.flatMap((child) => child.assessments)),
    notices: joined(NOTHING, children, ({ notices }) => notices),
    assumptions: distinctAssumptions(
      joined(assumptions, deciding(kind, children), ({ assumptions }) => assumptions),
    ),
  };
}

/** The parts whose assumptions an outcome rests on: one true alternative is enough, one false condition among all. */
function deciding(kind: TraceKind, children: readonly Result[]): readonly Result[] {
  if (children.every(({ assumptions }) => assumptions.length === 0)) return NOTHING;
  const enough: Outcome | undefined =
    kind === 'all' ? 'not_met' : kind === 'any' || kind === 'none' ? 'met' : undefined;
  const sufficient = children.filter(({ outcome }) => outcome === enough);
  return sufficient.length > 0 ? sufficient : children;
}

/** A record of a count, with what its `hvor` came to. */
interface CountedRecord extends Counted {
  readonly result?: Result;
}

function counted(
  gathered: Gathered,
  reading: Reading,
  ask: AskConcept,
): {
  readonly complete: boolean;
  readonly items: readonly CountedRecord[];
  readonly missing: readonly MissingFact[];
  readonly assumptions: readonly Assumption[];
  readonly facts: readonly ReadFact[];
} {
  const { complete, records } = recordsInSight(gathered, reading);
  const missing: MissingFact[] = [];
  const assumptions: Assumption[] = [];
  const facts: ReadFact[] = [];
  const items = records.map((each): CountedRecord => {
    const { inside } = each;
    const result = gathered.where && evaluateCondition(gathered.where, inside, ask);
    if (result) missing.push(...result.missing);
    const asked = result?.outcome ?? 'met';
    const shared = (gathered.same ?? []).flatMap((fact) => [
      readFact(fact, inside),
      ...(isAnchored(fact, reading) ? [readFact(fact, reading)] : []),
    ]);
    for (const fact of shared) {
      facts.push(fact.read);
      assumptions.push(...fact.assumptions);
      if (asked !== 'not_met') missing.push(...fact.missing);
    }
    const item = countedAs(each, asked, gathered, reading);
    if (gathered.countedFrom) {
      const date = readFact(gathered.countedFrom, inside);
      facts.push(date.read);
      assumptions.push(...date.assumptions);
      if (item.outcome !== 'not_met') missing.push(...date.missing);
    }
    return { ...item, ...(result && { result }) };
  });
  return { complete, items, missing, assumptions, facts };
}

/**
 * Evaluates a condition.
 *
 * @param reading the facts, the records in sight, and where the condition was written
 * @param ask evaluates a concept the condition refers to
 */
export function evaluateCondition(expression: Expression, reading: Reading, ask: AskConcept): Result {
  switch (expression.kind) {
    case 'all':
    case 'any':
    case 'none': {
      const children = expression.items.map((item) => evaluateCondition(item, reading, ask));
      const outcomes = children.map((child) => child.outcome);
      const outcome =
        expression.kind === 'all'
          ? conjunction(outcomes)
          : expression.kind === 'any'
            ? disjunction(outcomes)
            : negation(disjunction(outcomes));
      return result(expression.kind, expression, outcome, reading, { children });
    }
    case 'not': {
      const child = evaluateCondition(expression.item, reading, ask);
      return result('not', expression, negation(child.outcome), reading, { children: [child] });
    }
    case 'concept': {
      const child = ask(expression.concept, reading);
      const truth = expression.asks === 'unknown' ? fromTruth(!isDecided(child.outcome)) : child.outcome;
      return result('comparison', expression, expression.negated ? negation(truth) : truth, reading, {
        children: [child],
      });
    }
    case 'knowledge': {
      const { subject } = expression;
      const { read, entry, missing, assumptions, limits } = readFact(subject, reading);
      const outcome = fromTruth(knowledgeHolds(expression, entry));
      return result('comparison', expression, outcome, reading, {
        facts: subject.limit ? [] : [read],
        limits,
        missing,
        assumptions,
      });
    }
    case 'compare':
    case 'range':
    case 'one_of':
    case 'includes': {
      const { read, missing, unclear, entry, assumptions, limits } = readFact(expression.subject, reading);
      const readings = readOperands(expression, reading);
      const outcome = fromTruth(comparisonHolds(expression, entry, readings, reading));
      return result('comparison', expression, outcome, reading, {
        facts: joined(expression.subject.limit ? NOTHING : [read], readings, ({ facts }) => facts),
        limits: joined(limits, readings, ({ limits }) => limits),
        missing: isDecided(outcome)
          ? NOTHING
          : [...missing, ...unclear, ...readings.flatMap((each) => [...each.missing, ...each.unclear])],
        assumptions: joined(assumptions, readings, ({ assumptions }) => assumptions),
      });
    }
    case 'count':
    case 'sum': {
      const { complete, items, missing, assumptions, facts } = counted(expression.gathered, reading, ask);
      const right = readOperand(expression.right, reading);
      const sumFacts: ReadFact[] = [];
      const sumMissing: MissingFact[] = [];
      const sumAssumptions: Assumption[] = [];
      const weigh = ({ record }: Counted): Bounds => {
        if (expression.kind === 'count') return ONE;
        const records = [...reading.records, { group: expression.gathered.group, record }];
        const amount = readFact(expression.of, { ...reading, records });
        if (!sumFacts.some((fact) => fact.record === record.id)) {
          sumFacts.push(amount.read);
          sumMissing.push(...amount.missing);
          sumAssumptions.push(...amount.assumptions);
        }
        return weightOf(amount.entry);
      };
      const outcome = countingOutcome(expression, { complete, items }, right, weigh);
      return result('count', expression, outcome, reading, {
        facts: [...facts, ...sumFacts],
        limits: right.limits,
        children: items.flatMap(({ result: child }) => child ?? []),
        missing: [...missing, ...sumMissing, ...right.missing],
        assumptions: [...assumptions, ...sumAssumptions, ...right.assumptions],
      });
    }
  }
}
