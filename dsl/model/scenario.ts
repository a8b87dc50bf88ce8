/** Scenarios with every name resolved: what the engine turns into the events of a case and holds to its expectations. */

import type { Bilingual, Span } from '../source.ts';
import type { FactValue } from '../values.ts';
import type { ExpectedNorm } from './expected-norm.ts';
import type { Expression, FactRef } from './expression.ts';

/** What is expected of a case at one point of its course. */
export type ScenarioExpectation =
  | {
      readonly kind: 'outcome';
      readonly concept: string;
      readonly name: Bilingual;
      /** The group it concerns: it is asked for the last record. */
      readonly group?: string;
      readonly outcome: 'met' | 'not_met' | 'unknown' | 'discretion';
      readonly because?: Expression;
    }
  /** `null`: known to be none; no value: not known. */
  | { readonly kind: 'fact'; readonly fact: FactRef; readonly value?: FactValue | null }
  | ExpectedNorm
  | { readonly kind: 'refused' };

export type ScenarioStep = { readonly span: Span } & (
  | {
      readonly kind: 'event';
      readonly on: string;
      readonly event: string;
      readonly data: Readonly<Record<string, unknown>>;
    }
  | { readonly kind: 'as_of'; readonly on: string }
  | { readonly kind: 'expect'; readonly expected: ScenarioExpectation }
);

export interface ScenarioCase {
  readonly title: string;
  /** Code of the process. */
  readonly process: string;
  readonly municipality: string;
  readonly steps: readonly ScenarioStep[];
  readonly span: Span;
}
