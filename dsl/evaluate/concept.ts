/**
 * What a concept comes to. The clauses speak in a fixed order, whatever order they stand in:
 *
 * 1. `gælder altid når` true → met
 * 2. `undtagen når` true → not met
 * 3. a plain `undtagen når` unknown → unknown (`godtgjort` does not block: it must be established)
 * 4. `skøn når` true → discretion
 * 5. `gælder når` or `gælder for eksempel når` true → met
 * 6. any of `gælder …` unknown → unknown
 * 7. `afgør for` true → not met, unknown → unknown; a concept with neither `afgør for` nor `ellers` decides everything,
 *    unless all it has are examples
 * 8. `ellers`
 *
 * This is the composition of the network council specification, 4.3 [C-12].
 */
import type { ConceptClauseModel, ConceptModel, FallbackModel, Terms } from '../model.ts';
import type { Assessment, Notice, Outcome, ReadFact, TraceKind, TraceNode } from '../outcome.ts';
import type { Bilingual } from '../source.ts';
import { addressesEverything } from './addressed.ts';
import {
  type AskConcept,
  distinctAssessments,
  distinctAssumptions,
  distinctMissing,
  evaluateCondition,
  type Result,
} from './condition.ts';
import { type AskOutcome, conditionOutcome } from './condition-outcome.ts';
import { fromTruth } from './kleene.ts';
import { type Asked, entryOf, placeOf, type Reading, readFact } from './reader.ts';

/** A clause with what its condition came to. */
interface Said {
  readonly clause: ConceptClauseModel;
  readonly result: Pick<Result, 'outcome'>;
}

interface Spoken extends Said {
  readonly result: Result;
}

interface Verdict<One extends Said> {
  readonly outcome: Outcome;
  /** The clauses that decided, or that left it open. */
  readonly decisive: readonly One[];
  readonly terms?: Terms;
  readonly fallback?: FallbackModel;
}

const TRACE_KIND: Readonly<Record<ConceptClauseModel['kind'], TraceKind>> = {
  always: 'always',
  except: 'except',
  discretion: 'discretion',
  applies: 'applies',
  example: 'example',
  decides_for: 'decides_for',
};

/** What the clauses come to together. They are looked at in the order in which they speak, as far as one that decides. */
function verdict<One extends Said>(
  concept: ConceptModel,
  spoken: readonly One[],
  asked: Asked,
): Verdict<One> {
  const of = (...kinds: readonly ConceptClauseModel['kind'][]): readonly One[] =>
    spoken.filter(({ clause }) => kinds.includes(clause.kind));
  const met = (among: readonly One[]): readonly One[] =>
    among.filter(({ result }) => result.outcome === 'met');
  const open = (among: readonly One[]): readonly One[] =>
    among.filter(({ result }) => result.outcome === 'unknown' || result.outcome === 'discretion');
  /** Open through facts is unknown; open through assessments alone is discretion. */
  const undecided = (among: readonly One[]): Verdict<One> => ({
    outcome: among.some(({ result }) => result.outcome === 'unknown') ? 'unknown' : 'discretion',
    decisive: among,
  });

  const always = of('always');
  if (met(always).length > 0) return { outcome: 'met', decisive: met(always) };
  const exceptions = of('except');
  if (met(exceptions).length > 0) return { outcome: 'not_met', decisive: met(exceptions) };
  const blocking = open(exceptions.filter(({ clause }) => !clause.established));
  if (blocking.length > 0) return undecided(blocking);
  const grey = met(of('discretion'))[0];
  if (grey)
    return {
      outcome: 'discretion',
      decisive: [grey],
      ...(grey.clause.terms && { terms: grey.clause.terms }),
    };
  const applying = of('applies', 'example');
  if (met(applying).length > 0) return { outcome: 'met', decisive: met(applying) };
  const waiting = open([...always, ...applying]);
  if (waiting.length > 0) return undecided(waiting);

  const decidesFor = of('decides_for');
  if (met(decidesFor).length > 0) return { outcome: 'not_met', decisive: met(decidesFor) };
  if (concept.decidesForAny) {
    const entry = entryOf(concept.decidesForAny.fact, asked);
    return { outcome: fromTruth(entry === undefined ? undefined : false), decisive: [] };
  }
  if (open(decidesFor).length > 0) return undecided(open(decidesFor));
  if (concept.otherwise) {
    return {
      outcome: concept.otherwise.outcome,
      decisive: [],
      fallback: concept.otherwise,
      ...(concept.otherwise.outcome === 'discretion' && { terms: concept.otherwise.terms }),
    };
  }
  return addressesEverything(concept)
    ? { outcome: 'not_met', decisive: [] }
    : { outcome: 'discretion', decisive: [], terms: { weighs: [], reasonsRequired: false } };
}

function fallbackText(fallback: FallbackModel, kind: 'otherwise' | 'not_filled'): Bilingual {
  const outcome = {
    met: { da: 'opfyldt', en: 'met' },
    not_met: { da: 'ikke opfyldt', en: 'not met' },
    discretion: { da: 'skøn', en: 'discretion' },
  }[fallback.outcome];
  return kind === 'otherwise'
    ? { da: `ellers ${outcome.da}`, en: `otherwise ${outcome.en}` }
    : { da: `hvis ikke udfyldt: ${outcome.da}`, en: `if not filled: ${outcome.en}` };
}

const leaf = (
  kind: TraceKind,
  text: Bilingual,
  outcome: Outcome,
  place: TraceNode['place'],
  facts: readonly ReadFact[] = [],
): TraceNode => ({
  kind,
  text,
  outcome,
  ...(place && { place }),
  sources: [],
  facts,
  limits: [],
  children: [],
});

function assessment(
  concept: ConceptModel,
  terms: Terms,
  reading: Reading,
  span: ConceptModel['origin']['span'],
): Assessment {
  return {
    concept: concept.code,
    ...(terms.by && { by: terms.by }),
    weighs: terms.weighs,
    reasonsRequired: terms.reasonsRequired,
    place: placeOf(span, reading.origin),
  };
}

/** An exception that must be established and is not yet: it does not block, and the outcome says so. */
function unestablished(
  concept: ConceptModel,
  spoken: readonly Spoken[],
  outcome: Outcome,
  reading: Reading,
): readonly Notice[] {
  const always = spoken.some(({ clause, result }) => clause.kind === 'always' && result.outcome === 'met');
  if (outcome !== 'met' || always) return [];
  return spoken
    .filter(({ clause, result }) => {
      const exempts = clause.kind === 'discretion' || (clause.kind === 'except' && clause.established);
      return exempts && result.outcome === 'unknown';
    })
    .map(({ clause, result }) => ({
      kind: 'unestablished_exception',
      concept: concept.code,
      missing: result.missing,
      place: placeOf(clause.span, reading.origin),
    }));
}

function fallbackOf({ ifNotFilled, origin }: ConceptModel): FallbackModel {
  const terms = { weighs: [], reasonsRequired: false };
  return ifNotFilled ?? { outcome: 'discretion', terms, span: origin.span };
}

/** An open concept that no rule in force fills. */
function notFilled(concept: ConceptModel, reading: Reading): Result {
  const fallback = fallbackOf(concept);
  const place = placeOf(fallback.span, reading.origin);
  return {
    outcome: fallback.outcome,
    trace: {
      ...leaf('concept', concept.name, fallback.outcome, placeOf(concept.origin.span, reading.origin)),
      sources: concept.sources,
      children: [
        {
          ...leaf('not_filled', fallbackText(fallback, 'not_filled'), fallback.outcome, place),
          decisive: true,
        },
      ],
    },
    missing: [],
    assessments:
      fallback.outcome === 'discretion' ? [assessment(concept, fallback.terms, reading, fallback.span)] : [],
    notices: [],
    assumptions: [],
  };
}

/** A clause whose condition is asked when somebody looks at it. */
class Unspoken implements Said {
  readonly clause: ConceptClauseModel;
  private readonly find: () => Outcome;
  private found: Outcome | undefined;

  constructor(clause: ConceptClauseModel, find: () => Outcome) {
    this.clause = clause;
    this.find = find;
  }

  get result(): this {
    return this;
  }

  get outcome(): Outcome {
    this.found ??= this.find();
    return this.found;
  }
}

/** The outcome of a concept without the reasons: that of `evaluateConcept`. `ask` gives that of one it refers to. */
export function conceptOutcome(concept: ConceptModel, asked: Asked, ask: AskOutcome): Outcome {
  if (concept.open) return fallbackOf(concept).outcome;
  const clauses = concept.clauses.map(
    (clause) => new Unspoken(clause, () => conditionOutcome(clause.condition, asked, ask)),
  );
  return verdict(concept, clauses, asked).outcome;
}

/** Evaluates a concept with the records in sight. `ask` evaluates the concepts it refers to. */
export function evaluateConcept(concept: ConceptModel, outer: Asked, ask: AskConcept): Result {
  const reading: Reading = { ...outer, origin: concept.origin };
  if (concept.open) return notFilled(concept, reading);
  const spoken = concept.clauses.map((clause) => ({
    clause,
    result: evaluateCondition(clause.condition, reading, ask),
  }));
  const { outcome, decisive, terms, fallback } = verdict(concept, spoken, reading);
  const any = concept.decidesForAny && readFact(concept.decidesForAny.fact, reading);
  const reachedAny = any !== undefined && decisive.length === 0 && fallback === undefined;
  const fallbackSpan = fallback?.span ?? decisive[0]?.clause.span ?? concept.origin.span;
  const decided = new Set(decisive.map(({ clause }) => clause));

  const children: TraceNode[] = spoken.map(({ clause, result }) => ({
    ...result.trace,
    kind: TRACE_KIND[clause.kind],
    place: placeOf(clause.span, reading.origin),
    ...(decided.has(clause) && { decisive: true }),
    // The condition's own parts stay below the clause; a single comparison is the clause.
    children: result.trace.children,
  }));
  if (any && concept.decidesForAny) {
    const { name } = concept.decidesForAny.fact;
    children.push({
      ...leaf(
        'decides_for',
        { da: `enhver ${name.da}`, en: `any ${name.en}` },
        any.entry ? 'met' : 'unknown',
        placeOf(concept.decidesForAny.span, reading.origin),
        [any.read],
      ),
      ...(reachedAny && { decisive: true }),
    });
  }
  if (fallback) {
    const place = placeOf(fallback.span, reading.origin);
    children.push({
      ...leaf('otherwise', fallbackText(fallback, 'otherwise'), outcome, place),
      decisive: true,
    });
  }
  const undecided = outcome === 'unknown' || outcome === 'discretion';
  return {
    outcome,
    trace: {
      kind: 'concept',
      text: concept.name,
      outcome,
      place: placeOf(concept.origin.span, reading.origin),
      sources: concept.sources,
      facts: [],
      limits: [],
      children,
    },
    missing: undecided
      ? distinctMissing([
          ...decisive.flatMap(({ result }) => result.missing),
          ...(reachedAny && any ? any.missing : []),
        ])
      : [],
    assessments: undecided
      ? distinctAssessments([
          ...decisive.flatMap(({ result }) => result.assessments),
          ...(terms ? [assessment(concept, terms, reading, fallbackSpan)] : []),
        ])
      : [],
    notices: [
      ...unestablished(concept, spoken, outcome, reading),
      ...decisive.flatMap(({ result }) => result.notices),
    ],
    assumptions: distinctAssumptions([
      ...(decisive.length > 0 && decisive.every(({ result }) => result.outcome === 'met')
        ? decisive
        : spoken
      ).flatMap(({ result }) => result.assumptions),
      ...(reachedAny && any ? any.assumptions : []),
    ]),
  };
}
