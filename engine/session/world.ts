/** What a session is told from outside: how to run a case, the shape of its process and the names of things. */
import type { Bilingual, ClosedDay, FactEntry, Language } from '../../dsl/index.ts';
import type { Course, Reason, Standing } from '../case/course.ts';
import type { CaseEvent } from '../case/event.ts';
import type { EventForm } from './forms/form.ts';

/** The course of a list of events, with time moved to `asOf`; of a case without events too. Pure. */
export type Run = (events: readonly CaseEvent[], options: { readonly asOf: string }) => Course;

/** A live event made ready for the log, or why the process does not take it. */
export type Taken =
  | { readonly ok: true; readonly event: CaseEvent }
  | {
      readonly ok: false;
      readonly reasons: readonly Reason[];
      /** Why there are no rules to take it under, where that is the reason. */
      readonly problem?: Bilingual;
    };

/** One state of the process; `path` is dotted from the main state, e.g. `assessing.needs_assessment`. */
export interface StateNode {
  readonly path: string;
  readonly final: boolean;
  readonly children: readonly StateNode[];
}

/** Names in both languages for the codes that a course holds. */
export interface Names {
  state(path: string): Bilingual;
  region(region: string): Bilingual;
  regionState(region: string, state: string): Bilingual;
  event(type: string): Bilingual;
  fact(code: string): Bilingual;
  factValue(code: string, entry: FactEntry): Bilingual;
  /** A group of records, such as the offences of a case; nothing where the process has no word for it. */
  group(code: string): Bilingual | undefined;
  decision(code: string, ground?: string): Bilingual;
  reason(reason: Reason): Bilingual;
  role(code: string): Bilingual;
  /** Whom an event names. */
  people(event: CaseEvent): readonly Bilingual[];
}

export interface World {
  readonly run: Run;
  take(course: Course, event: CaseEvent): Taken;
  readonly process: {
    readonly code: string;
    readonly name: Bilingual;
    readonly states: readonly StateNode[];
  };
  readonly names: Names;
  /** The fields that an event of this type takes; first those that the case is missing. */
  form(eventType: string, standing: Standing): EventForm;
  /** A day on which the administration is closed. */
  closedDay(date: string): ClosedDay | undefined;
  /** The case as a scenario (`forløb`) of the rule language, with what it comes to as expectations. */
  scenario(course: Course, title: string, language: Language): string;
}

/** Other rules than a case's own. */
export interface OtherRules {
  readonly municipality?: string;
  readonly version?: number;
}

/** The rules that a case can be seen under. */
export interface RuleBook {
  /** Municipalities that have rules for the process. */
  readonly municipalities: readonly string[];
  /** The versions there are of a municipality's rules, or of the national ones where it has none. */
  versions(municipality: string): readonly number[];
  /** The case under these rules, or why it cannot be seen so. */
  under(other: OtherRules): UnderRules;
}

export type UnderRules =
  | { readonly ok: true; readonly world: World }
  | { readonly ok: false; readonly problem: Bilingual };
