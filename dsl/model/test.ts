/** Tests that stand in rule files. */

import type { Span } from '../source.ts';
import type { FactValue } from '../values.ts';
import type { ExpectedNorm } from './expected-norm.ts';
import type { Expression } from './expression.ts';

export type TestExpectation =
  | {
      readonly kind: 'outcome';
      readonly concept: string;
      readonly outcome: 'met' | 'not_met' | 'unknown' | 'discretion';
      readonly because?: Expression;
    }
  | { readonly kind: 'deadline'; readonly deadline: string; readonly due: string | 'unknown' }
  /** No value: the limit has none on the day. */
  | { readonly kind: 'limit'; readonly limit: string; readonly value?: FactValue }
  | ExpectedNorm;

export interface TestCase {
  readonly title: string;
  /** Row of a test table, from 1. */
  readonly row?: number;
  readonly asOf?: string;
  /** The event that has just happened. */
  readonly event?: string;
  /** Codes of the duties that wait already, and of those that wait although they should have been met. */
  readonly open: readonly string[];
  readonly overdue: readonly string[];
  /** Limits and settings that the test takes to be set otherwise; null where it takes none to be set. */
  readonly limits: Readonly<Record<string, FactValue | null>>;
  readonly facts: Readonly<Record<string, FactValue | null>>;
  readonly groups: Readonly<
    Record<
      string,
      { readonly complete: boolean; readonly records: readonly Readonly<Record<string, FactValue | null>>[] }
    >
  >;
  readonly expectations: readonly (TestExpectation & { readonly span: Span })[];
  readonly span: Span;
}
