/**
 * What the evaluators answer. Four outcomes: met, not met, unknown (with the facts that could still decide it)
 * and discretion (with who assesses, on what).
 */
import type { Bilingual } from './source.ts';
import type { Duration, FactValue, ValueType } from './values.ts';

export type Outcome = 'met' | 'not_met' | 'unknown' | 'discretion';

/** Where something stands in a rule file: line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A legal source as text in the language it was written in, e.g. `serviceloven § 57 c, stk. 1`. */
export type SourceLine = string;

/** A fact that is not known and could still decide the outcome. */
export interface MissingFact {
  readonly code: string;
  readonly name: Bilingual;
  /** The record it belongs to, when it is a field of a group. */
  readonly record?: string;
  /** It was asked for, and nobody knows. */
  readonly asked?: true;
  readonly ifUnknown?:
    | { readonly action: 'obtain'; readonly from: Bilingual; readonly within?: Duration }
    | { readonly action: 'assess'; readonly by: Bilingual };
}

/** An assessment that a person must make before the outcome is known. */
export interface Assessment {
  readonly concept: string;
  readonly by?: Bilingual;
  readonly weighs: readonly Bilingual[];
  readonly reasonsRequired: boolean;
  readonly place: Place;
}

/** A fact that is not known and was taken to have a value, because a rule says so and names its source. */
export interface Assumption {
  readonly code: string;
  readonly name: Bilingual;
  readonly record?: string;
  readonly display: Bilingual;
  readonly sources: readonly SourceLine[];
}

/** An exception that would have changed the outcome had it been established. */
export interface Notice {
  readonly kind: 'unestablished_exception';
  readonly concept: string;
  readonly missing: readonly MissingFact[];
  readonly place: Place;
}

/** A fact that was read, as it stands in the trace. */
export interface ReadFact {
  readonly code: string;
  readonly name: Bilingual;
  readonly type: ValueType;
  /** Missing when the fact is not known; null when it is known to be absent. */
  readonly value?: FactValue | null;
  readonly display: Bilingual;
  readonly seq?: number;
  readonly record?: string;
  /** It is not known although it was asked for. */
  readonly asked?: true;
  /** It is none because the question does not arise. */
  readonly applies?: false;
  /** The value was not known and is assumed (`hvis ukendt: antag`). */
  readonly assumed?: boolean;
}

export type TraceKind =
  | 'concept'
  | 'always'
  | 'except'
  | 'discretion'
  | 'applies'
  | 'example'
  | 'decides_for'
  | 'otherwise'
  | 'not_filled'
  | 'all'
  | 'any'
  | 'none'
  | 'not'
  | 'comparison'
  | 'count'
  | 'record';

/** One line of the reasoning. Text is in both languages, ready to show. */
export interface TraceNode {
  readonly kind: TraceKind;
  readonly text: Bilingual;
  readonly outcome: Outcome;
  /** True for the clause that decided the concept it stands under. */
  readonly decisive?: boolean;
  /** True when the clause was not reached because an earlier one decided. */
  readonly skipped?: boolean;
  readonly place?: Place;
  readonly sources: readonly SourceLine[];
  readonly facts: readonly ReadFact[];
  /** The dated limits that were used, with the value in force. */
  readonly limits: readonly UsedLimit[];
  readonly children: readonly TraceNode[];
}

export interface UsedLimit {
  readonly code: string;
  readonly name: Bilingual;
  readonly display: Bilingual;
  readonly from: string;
  readonly place: Place;
  readonly sources: readonly SourceLine[];
}

export interface Evaluation {
  readonly outcome: Outcome;
  readonly trace: TraceNode;
  readonly missing: readonly MissingFact[];
  readonly assessments: readonly Assessment[];
  readonly notices: readonly Notice[];
  /** What the outcome rests on without its being known. */
  readonly assumptions: readonly Assumption[];
}

/** A deadline computed for a case: `due` is the last day, whole. Not there while a fact it needs is unknown. */
export interface DeadlineResult {
  readonly code: string;
  readonly name: Bilingual;
  readonly start?: string;
  /** The day that counts as number one; none where it is counted back. */
  readonly firstDay?: string;
  readonly due?: string;
  readonly missing: readonly MissingFact[];
  readonly text: Bilingual;
  readonly place: Place;
  readonly sources: readonly SourceLine[];
}
