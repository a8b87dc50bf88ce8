/**
 * The facts of a case as the rules see them. Three things are kept apart: a known value, a known absence
 * (`none`: there was no earlier council), and not known (the entry is missing).
 */
import type { FactValue } from './values.ts';

export interface KnownFact {
  readonly value: FactValue;
  /** The event the value came from, as the case log numbers it. */
  readonly seq?: number;
}

export interface AbsentFact {
  readonly none: true;
  readonly seq?: number;
}

export type FactEntry = KnownFact | AbsentFact;

/** Facts by code. A code that is not there is not known. */
export type FactTable = Readonly<Record<string, FactEntry>>;

export interface FactRecord {
  readonly id: string;
  readonly fields: FactTable;
}

export interface FactGroup {
  /** False when earlier records may be missing: counts are then lower bounds. */
  readonly complete: boolean;
  readonly records: readonly FactRecord[];
}

export interface CaseFacts {
  readonly facts: FactTable;
  /** A group that is not there is empty and complete. */
  readonly groups: Readonly<Record<string, FactGroup>>;
}
