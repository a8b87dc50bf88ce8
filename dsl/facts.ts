/**
 * The facts of a case as the rules see them. Kept apart are a known value, a known absence (`none`: there was no
 * earlier council), a question that does not arise (the damage of a threat), and not known (the entry is missing);
 * of what is not known, `asked` says where nobody could tell.
 */
import type { FactValue } from './values.ts';

export interface KnownFact {
  readonly value: FactValue;
  /** The event the value came from, as the case log numbers it. */
  readonly seq?: number;
}

export interface AbsentFact {
  readonly none: true;
  /** The question does not arise; rules take it as none. */
  readonly applies?: false;
  readonly seq?: number;
}

export type FactEntry = KnownFact | AbsentFact;

/** Facts by code. A code that is not there is not known. */
export type FactTable = Readonly<Record<string, FactEntry>>;

/** Facts that were asked for and that nobody knows, by code, with the event that said so; not in the table. */
export type AskedFacts = Readonly<Record<string, { readonly seq?: number }>>;

export interface FactRecord {
  readonly id: string;
  readonly fields: FactTable;
  readonly asked?: AskedFacts;
}

export interface FactGroup {
  /** False when earlier records may be missing: counts are then lower bounds. */
  readonly complete: boolean;
  readonly records: readonly FactRecord[];
}

export interface CaseFacts {
  readonly facts: FactTable;
  readonly asked?: AskedFacts;
  /** A group that is not there is empty and complete. */
  readonly groups: Readonly<Record<string, FactGroup>>;
}
