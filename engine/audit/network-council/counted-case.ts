/** What one case contributes to the report on network councils: the seven variables (chapter 7.1) and its deadline. */
import type { Countable } from '../countable.ts';

export interface CountedCase extends Countable {
  /** In the target group by a decision or as a register row, a review of the plan, still open, or outside. */
  readonly standing: 'in_target' | 'review' | 'undetermined' | 'outside';
  readonly cprKnown: boolean;
  readonly sex?: string;
  /** Whole years on the day of receipt. */
  readonly age?: number;
  readonly knownBefore?: boolean;
  /** Distinct types; none recorded is an empty list. */
  readonly offences: readonly string[];
  /** R, S and H of the specification. */
  readonly receivedOn?: string;
  readonly summonedOn?: string;
  readonly heldOn?: string;
  /** The last day for the summons, under the rules of the case. */
  readonly summonsDue?: string;
  readonly reasonNotSummoned?: string;
  readonly reasonNotHeld?: string;
  /** Undefined while the case is open, or where a row does not say. */
  readonly held?: boolean;
  /** Roles besides the caseworker. */
  readonly participants?: readonly string[];
  readonly agreements: readonly Agreement[];
  readonly childExamStarted?: boolean;
  /** Types of the new measures, one entry each. */
  readonly measures: readonly string[];
  /** A meeting under another name (chapter 2.1), and whether both tests of equivalence are answered. */
  readonly otherMeeting?: { readonly name: string; readonly equivalent?: boolean };
}

export interface Agreement {
  readonly holder: string;
  readonly duty?: string | undefined;
  readonly text?: string | undefined;
}
