/** Conditions with every name resolved and every type checked. */
import type { Comparator, Condition } from '../ast.ts';
import type { Bilingual } from '../source.ts';
import type { Duration, FactValue, ValueType } from '../values.ts';

export interface FactRef {
  readonly code: string;
  readonly name: Bilingual;
  readonly type: ValueType;
  /** The groups whose records have it; empty for a fact of the case. */
  readonly groups: readonly string[];
  /** True for a limit or a setting that a condition asks like a fact: the same in every case of a municipality. */
  readonly limit?: true;
}

export type Operand =
  | { readonly kind: 'value'; readonly value: FactValue; readonly type: ValueType }
  | { readonly kind: 'fact'; readonly fact: FactRef }
  | { readonly kind: 'limit'; readonly code: string }
  | {
      readonly kind: 'offset';
      readonly amount: Operand;
      readonly direction: 'after' | 'before';
      readonly from: FactRef;
    };

interface Written {
  readonly syntax: Condition;
}

export interface Gathered {
  readonly group: string;
  readonly within?: Duration;
  /** The records of one calendar year, by the date they are counted from. */
  readonly calendarYear?: true;
  /** The records that have these facts in common with the record in sight; without one, with each other. */
  readonly same?: readonly FactRef[];
  readonly where?: Expression;
  readonly countedFrom?: FactRef;
}

export type Expression = Written &
  (
    | { readonly kind: 'all' | 'any' | 'none'; readonly items: readonly Expression[] }
    | { readonly kind: 'not'; readonly item: Expression }
    | {
        readonly kind: 'compare';
        readonly subject: FactRef;
        readonly comparator: Comparator;
        readonly right: Operand;
        readonly negated: boolean;
      }
    | {
        readonly kind: 'range';
        readonly subject: FactRef;
        readonly from: Operand;
        readonly to: Operand;
        readonly negated: boolean;
      }
    | {
        readonly kind: 'one_of';
        readonly subject: FactRef;
        readonly operands: readonly Operand[];
        readonly negated: boolean;
      }
    | {
        readonly kind: 'includes';
        readonly subject: FactRef;
        readonly values: readonly string[];
        readonly negated: boolean;
      }
    | {
        readonly kind: 'knowledge';
        readonly subject: FactRef;
        readonly asks: 'known' | 'unknown' | 'none';
        readonly negated: boolean;
      }
    | {
        readonly kind: 'concept';
        readonly concept: string;
        readonly asks: 'met' | 'unknown';
        readonly negated: boolean;
      }
    | {
        readonly kind: 'count';
        readonly gathered: Gathered;
        readonly comparator: Comparator;
        readonly right: Operand;
      }
    | {
        readonly kind: 'sum';
        readonly of: FactRef;
        readonly gathered: Gathered;
        readonly comparator: Comparator;
        readonly right: Operand;
      }
  );
