/** The clauses of a concept in the order in which they give way: what is a rule, what takes it back, what takes that back. */
import { placeOf, textOf } from '../evaluate/reader.ts';
import type { ClauseKind, ConceptModel, Origin, Ruleset } from '../model.ts';
import type { Outcome, Place } from '../outcome.ts';
import type { Bilingual, Span } from '../source.ts';

/** One clause, and what the concept comes to where nothing that goes before it holds. */
export interface RankedClause {
  readonly kind: ClauseKind | 'decides_for_any' | 'otherwise';
  readonly outcome: Outcome;
  /** Its condition; `ellers` has none. */
  readonly text?: Bilingual;
  /** It takes back only once it is established (`godtgjort`). */
  readonly established: boolean;
  readonly place: Place;
}

/** What gives way to everything comes first. */
const RANKS: readonly (readonly RankedClause['kind'][])[] = [
  ['otherwise'],
  ['decides_for', 'decides_for_any'],
  ['applies', 'example'],
  ['discretion'],
  ['except'],
  ['always'],
];

const OUTCOMES: Readonly<Record<Exclude<RankedClause['kind'], 'otherwise'>, Outcome>> = {
  decides_for: 'not_met',
  decides_for_any: 'not_met',
  applies: 'met',
  example: 'met',
  discretion: 'discretion',
  except: 'not_met',
  always: 'met',
};

/**
 * The clauses by rank, each rank going before the ones in front of it; clauses of one rank say the same and never
 * conflict. Ranks without a clause are left out.
 */
export function precedenceOf(concept: ConceptModel): readonly (readonly RankedClause[])[] {
  const { origin, otherwise, decidesForAny } = concept;
  const at = (span: Span): Place => placeOf(span, origin);
  const all: readonly RankedClause[] = [
    ...concept.clauses.map(({ kind, condition, established, span }) => ({
      kind,
      outcome: OUTCOMES[kind],
      text: textOf(condition.syntax, origin),
      established,
      place: at(span),
    })),
    ...(decidesForAny
      ? [
          {
            kind: 'decides_for_any' as const,
            outcome: OUTCOMES.decides_for_any,
            text: decidesForAny.fact.name,
            established: false,
            place: at(decidesForAny.span),
          },
        ]
      : []),
    ...(otherwise
      ? [
          {
            kind: 'otherwise' as const,
            outcome: otherwise.outcome,
            established: false,
            place: at(otherwise.span),
          },
        ]
      : []),
  ];
  return RANKS.map((kinds) => all.filter(({ kind }) => kinds.includes(kind))).filter(
    (clauses) => clauses.length > 0,
  );
}

/** A concept where it is defined, and how it stands to the one that was asked for. */
export interface Definition {
  readonly ruleset: Ruleset;
  readonly concept: ConceptModel;
  readonly relation: 'defines' | 'opens' | 'fills' | 'departs';
  readonly place: Place;
  readonly ranks: readonly (readonly RankedClause[])[];
}

/** Every definition of a concept: where it stands, what fills it and what departs from it, the national ones first. */
export function definitionsOf(code: string, rulesets: readonly Ruleset[]): readonly Definition[] {
  const national = rulesets.filter(({ level }) => level === 'national');
  const municipal = rulesets.filter(({ level }) => level === 'municipal');
  return [...national, ...municipal].flatMap((ruleset) =>
    ruleset.concepts.flatMap((concept): readonly Definition[] => {
      const own = concept.code === code;
      const fills = concept.fills === code;
      if (!own && !fills && concept.departsFrom !== code) return [];
      const relation = fills
        ? 'fills'
        : concept.departsFrom === code
          ? 'departs'
          : concept.open
            ? 'opens'
            : 'defines';
      return [
        {
          ruleset,
          concept,
          relation,
          place: placeOf(headOf(concept.origin), concept.origin),
          ranks: precedenceOf(concept),
        },
      ];
    }),
  );
}

function headOf({ span }: Origin): Span {
  return { start: span.start, end: span.start };
}
