/** What a process puts into the report: one table of figures, and the little that is its own beside them. */
import type { Course } from '../case/course.ts';
import type { Countable } from './countable.ts';
import type { Distribution } from './distribution.ts';
import type { FigureSet } from './figure.ts';
import type { FigureResult } from './result.ts';
import type { DeadlineOf } from './standing.ts';

export interface Table<C extends Countable, L extends string, A> {
  /** The public code of the report, that of the process it is about. */
  readonly code: string;
  /** The processes whose cases are counted. */
  readonly processes: readonly string[];
  /** The numbers of the report: by their name here, the code of the limit in the rules of a process. */
  readonly limits: { readonly process: string; readonly codes: Readonly<Record<L, string>> };
  /** What a course contributes; undefined for a case that was never opened. Pure. */
  readonly count: (course: Course) => C | undefined;
  /** Whether the figures are about this case. */
  readonly isCounted: (one: C) => boolean;
  readonly settings: (cases: readonly C[], given: Given<L, A>) => Settings<L>;
  readonly sets: readonly FigureSet<C, Settings<L> & { readonly date: string }>[];
  /** The figure that counts all cases. */
  readonly base: string;
  /** Figures that say in other words where the deadlines are. */
  readonly alike: readonly string[];
  /** None where the process has no deadline of its own to report on. */
  readonly deadline?: DeadlineOf<C>;
  readonly distributions: (cases: readonly C[], settings: Settings<L>) => readonly Distribution[];
  /** How many cases were looked at and are not counted, or are counted otherwise, by a code that the texts have. */
  readonly left: (cases: readonly C[]) => Readonly<Record<string, number>>;
  /** What is not a figure over the cases alone. */
  readonly beside: (
    cases: readonly C[],
    whole: readonly FigureResult[],
    given: Given<L, A>,
  ) => Omit<Beside, 'left'> & { readonly figures: readonly FigureResult[] };
}

type Settings<L extends string> = Readonly<Record<L | 'year', number>>;

/** What the report is asked for. */
export interface Given<L extends string, A> {
  readonly date: string;
  readonly smallestGroup: number;
  readonly limits: Readonly<Record<L, number>>;
  readonly year?: number;
  /** What the municipalities answered, where somebody has recorded it. */
  readonly answers?: readonly A[];
}

/** What some processes have beside their figures. */
export interface Beside {
  readonly left: Readonly<Record<string, number>>;
  /** Codes of what a reader must know before the figures are used. */
  readonly reservations: readonly string[];
  readonly aliases: readonly Alias[];
}

/** Meetings under another name, for a check whether they are what they should be (network council 2.1, NC-117). */
export interface Alias {
  readonly name: string;
  readonly meetings: number;
  readonly equivalent: number;
  readonly different: number;
  readonly unanswered: number;
}
