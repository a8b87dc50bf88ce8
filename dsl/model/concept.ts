/** Concepts with their clauses. */

import type { Bilingual, Span } from '../source.ts';
import type { Definition } from './definition.ts';
import type { Expression, FactRef } from './expression.ts';

export interface Terms {
  readonly by?: Bilingual;
  readonly weighs: readonly Bilingual[];
  readonly reasonsRequired: boolean;
}

export type ClauseKind = 'always' | 'except' | 'discretion' | 'applies' | 'example' | 'decides_for';

export interface ConceptClauseModel {
  readonly kind: ClauseKind;
  readonly condition: Expression;
  /** `undtagen når godtgjort`: does not block while it is unknown. */
  readonly established: boolean;
  readonly terms?: Terms;
  readonly span: Span;
}

export interface FallbackModel {
  readonly outcome: 'met' | 'not_met' | 'discretion';
  readonly terms: Terms;
  readonly span: Span;
}

export interface ConceptModel extends Definition {
  readonly open: boolean;
  readonly concerns?: string;
  readonly fills?: string;
  readonly clauses: readonly ConceptClauseModel[];
  /** `afgør for enhver X`: decided as soon as the fact is known. */
  readonly decidesForAny?: { readonly fact: FactRef; readonly span: Span };
  readonly otherwise?: FallbackModel;
  readonly ifNotFilled?: FallbackModel;
  /** The floor: where it is met, the concept that fills this one must be met too. */
  readonly mustInclude?: { readonly condition: Expression; readonly span: Span };
  /** `bindende` or `vejledende`; a concept that says neither is guiding. */
  readonly binding: boolean;
  /** The guiding concept of a rule set below that this one departs from. */
  readonly departsFrom?: string;
}
