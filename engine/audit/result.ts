/** A figure as it comes out: always with what it was counted over, and with what was missing. */
import type { Bilingual } from '../../dsl/index.ts';

interface Named {
  readonly id: string;
  readonly section: string;
  /** Where the name is not a text of the program, but of the rules or of a study. */
  readonly name?: Bilingual;
}

/** What is counted: cases, youths, families, meetings, municipalities. */
type Unit = string;

export interface ShareResult extends Named {
  readonly kind: 'share';
  readonly unit: Unit;
  readonly numerator: number;
  readonly denominator: number;
  /** Those asked about whose field is missing; they are in no denominator (7.2). */
  readonly missing: number;
  /** The same among another base (OQ-08). */
  readonly other?: { readonly numerator: number; readonly denominator: number };
}

export interface CountResult extends Named {
  readonly kind: 'count';
  readonly unit: Unit;
  readonly count: number;
}

export interface MeanResult extends Named {
  readonly kind: 'mean';
  readonly unit: Unit;
  readonly sum: number;
  readonly denominator: number;
  readonly missing: number;
}

export interface ExtremeResult extends Named {
  readonly kind: 'largest' | 'smallest';
  readonly unit: Unit;
  readonly value: number;
  readonly denominator: number;
  readonly missing: number;
}

export interface RangeResult extends Named {
  readonly kind: 'range';
  readonly smallest: number;
  readonly largest: number;
  /** Over how many municipalities. */
  readonly denominator: number;
}

/** The source of the figure is silent: nobody asked, or nobody answered. */
export interface SilentResult extends Named {
  readonly kind: 'not_reported';
}

/** Hidden, because it would show a small group or let one be computed. */
export interface HiddenResult extends Named {
  readonly kind: 'hidden';
}

export type FigureResult =
  | ShareResult
  | CountResult
  | MeanResult
  | ExtremeResult
  | RangeResult
  | SilentResult
  | HiddenResult;

/** A whole percentage, half rounded up (C-20). Only ever shown beside its numerator and denominator. */
export function percentOf(numerator: number, denominator: number): number {
  return Math.floor((numerator * 200 + denominator) / (denominator * 2));
}

/** Tenths of a mean, half rounded up. */
export function tenthsOf(sum: number, denominator: number): number {
  return Math.floor((sum * 20 + denominator) / (denominator * 2));
}
