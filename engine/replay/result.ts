/** What a replay says of one case: plain data, so that it can be sent from a worker, stored and merged. */
import type { Bilingual } from '../../dsl/index.ts';
import type { AskedConcept, Reason, RecordedDecision } from '../case/course.ts';
import type { Cause } from './causes.ts';
import type { Difference, Place } from './compare.ts';
import type { Grade, UnreadableEvent } from './grade.ts';
import type { ReasonDifference } from './reasons.ts';

/** A decision that came out otherwise, or for other reasons. */
export interface ChangedDecision {
  readonly seq: number;
  readonly on: string;
  readonly before: RecordedDecision;
  /** Not there when the event is not possible any more. */
  readonly after?: RecordedDecision;
  readonly reasons: readonly ReasonDifference[];
  /** The whole reasoning on both sides, where it was asked for. */
  readonly traces?: {
    readonly before?: readonly AskedConcept[];
    readonly after?: readonly AskedConcept[];
  };
}

export interface RefusedStep {
  readonly seq: number;
  readonly on: string;
  readonly type: string;
  readonly reasons: readonly Reason[];
}

interface ResultBase {
  readonly case: string;
  readonly process: string;
  readonly municipality: string;
  readonly grade: Grade;
}

/** Where a case ended, by codes. */
export interface EndOfCase {
  readonly date: string;
  readonly state: string;
  readonly regions: Readonly<Record<string, string>>;
  readonly decision?: string;
  readonly duties: readonly Readonly<Record<string, string>>[];
  readonly deadlines: readonly Readonly<Record<string, string>>[];
  readonly findings: readonly Readonly<Record<string, string | number>>[];
  /** Hashes of the rule sets that were used. */
  readonly rulesets: readonly string[];
}

export interface ReplayedResult extends ResultBase {
  readonly verdict: 'same' | 'changed';
  /** Gone through under other rules than those that hold for the case (C-22, NC-119). */
  readonly counterfactual: boolean;
  readonly decisions: readonly ChangedDecision[];
  /** By number of the event after which the case is in another place. */
  readonly path: readonly Difference<Place>[];
  readonly duties: readonly Difference<string>[];
  readonly deadlines: readonly Difference<string>[];
  readonly findings: readonly Difference<string>[];
  /** What made the differences; empty where there are none. */
  readonly causes: readonly Cause[];
  /** Events that the process did not allow, under these rules. */
  readonly refused: readonly RefusedStep[];
  /** Numbers of the decisions of which the log keeps no record. */
  readonly unrecorded: readonly number[];
  readonly end: EndOfCase;
  /** Types of the events that are named by number, and names of the codes that are named. */
  readonly types: Readonly<Record<string, string>>;
  readonly names: Readonly<Record<string, Bilingual>>;
}

export interface ImpossibleResult extends ResultBase {
  readonly verdict: 'impossible';
  readonly unreadable: readonly UnreadableEvent[];
}

export type ReplayResult = ReplayedResult | ImpossibleResult;
