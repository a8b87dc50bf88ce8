/**
 * What one case contributes to the report: the seven variables (chapter 7.1), its findings and its deadlines. Nothing
 * of it is stored with the case; it is read from the course each time. Plain data, so that workers can send it.
 */
import type { Bilingual } from '../../dsl/index.ts';
import type { Finding } from '../case/course.ts';

export interface CountedCase {
  readonly case: string;
  readonly municipality: string;
  /** The youth's number in the municipality; with the municipality it names one youth (M-11). */
  readonly youth: string;
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
  readonly findings: readonly CountedFinding[];
}

export interface Agreement {
  readonly holder: string;
  readonly duty?: string | undefined;
  readonly text?: string | undefined;
}

/** A finding that stands; what was made good or replaced by another is none (chapter 5.8). */
export interface CountedFinding extends Pick<Finding, 'code' | 'severity' | 'days'> {
  /** The duty it is about, or what the check reports: the same words in every case. */
  readonly about: Bilingual;
}

/** One youth across the cases of a municipality. */
export function youthKey({ municipality, youth }: CountedCase): string {
  return JSON.stringify([municipality, youth]);
}

/** The order in which a report takes cases, whatever order they came in. */
export function inReportOrder(cases: readonly CountedCase[]): readonly CountedCase[] {
  return cases.toSorted(
    (a, b) => compare(a.municipality, b.municipality) || compare(a.case, b.case) || compare(a.youth, b.youth),
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
