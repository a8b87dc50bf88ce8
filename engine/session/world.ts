/** What a session is told from outside: how to run a case, the shape of its process and the names of things. */
import type { Bilingual, FactEntry } from '../../dsl/index.ts';
import type { Course, Reason, Standing } from '../case/course.ts';
import type { CaseEvent } from '../case/event.ts';
import type { EventForm } from './form.ts';

/** The course of a list of events, with time moved to `asOf`. Pure. */
export type Run = (events: readonly CaseEvent[], options: { readonly asOf: string }) => Course;

/** A live event made ready for the log, or why the process does not take it. */
export type Taken =
  | { readonly ok: true; readonly event: CaseEvent }
  | { readonly ok: false; readonly reasons: readonly Reason[] };

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
  decision(code: string, ground?: string): Bilingual;
  reason(reason: Reason): Bilingual;
  role(code: string): Bilingual;
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
}
