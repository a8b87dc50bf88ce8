/** Values and conditions of the syntax tree. */
import type { Span } from '../source.ts';
import type { DateText, DurationUnit } from '../values.ts';
import type { Name } from './names.ts';

export type Literal =
  | { readonly kind: 'money'; readonly oere: number; readonly span: Span }
  | { readonly kind: 'number'; readonly value: number; readonly span: Span }
  | { readonly kind: 'percent'; readonly hundredths: number; readonly span: Span }
  | { readonly kind: 'date'; readonly date: DateText; readonly span: Span }
  | { readonly kind: 'duration'; readonly count: number; readonly unit: DurationUnit; readonly span: Span }
  | { readonly kind: 'boolean'; readonly value: boolean; readonly span: Span };

export interface NameValue {
  readonly kind: 'name';
  readonly name: Name;
  readonly span: Span;
}

/** `1 år efter X`, `14 dage før X`. */
export interface OffsetValue {
  readonly kind: 'offset';
  readonly amount: Literal | NameValue;
  readonly direction: 'after' | 'before';
  readonly from: Name;
  readonly span: Span;
}

export type Value = Literal | NameValue | OffsetValue;

export type Comparator =
  | 'over'
  | 'under'
  | 'at_least'
  | 'at_most'
  | 'exactly'
  | 'before'
  | 'after'
  | 'no_later'
  | 'no_earlier';

export interface Window {
  readonly within?: Literal;
  /** `inden for et kalenderår`: the records of one calendar year. */
  readonly calendarYear?: true;
  /** `med samme barn`: the records that have these facts in common. */
  readonly same?: readonly Name[];
  readonly where?: Condition;
  readonly countedFrom?: Name;
}

/** What stands after a name in a condition. */
export type Predicate =
  | {
      readonly kind: 'compare';
      readonly is: boolean;
      readonly negated: boolean;
      readonly comparator: Comparator;
      readonly value: Value;
    }
  | {
      readonly kind: 'range';
      readonly is: boolean;
      readonly negated: boolean;
      readonly from: Value;
      readonly to: Value;
    }
  | { readonly kind: 'values'; readonly negated: boolean; readonly values: readonly Value[] }
  | {
      readonly kind: 'outcome';
      readonly negated: boolean;
      readonly outcome: 'met' | 'unknown' | 'known' | 'none';
    }
  | { readonly kind: 'includes'; readonly negated: boolean; readonly values: readonly Name[] };

export type Condition =
  | {
      readonly kind: 'list';
      readonly mode: 'all' | 'any' | 'none';
      readonly items: readonly Condition[];
      readonly span: Span;
    }
  | { readonly kind: 'and'; readonly items: readonly Condition[]; readonly span: Span }
  | { readonly kind: 'group'; readonly item: Condition; readonly span: Span }
  | { readonly kind: 'not'; readonly item: Condition; readonly span: Span }
  | { readonly kind: 'predicate'; readonly subject: Name; readonly predicate: Predicate; readonly span: Span }
  | {
      /** `mindst 2 forhold inden for 12 måneder hvor … regnet fra gerningsdato` */
      readonly kind: 'count';
      readonly comparator: 'at_least' | 'at_most' | 'exactly';
      readonly number: Literal;
      readonly group: Name;
      readonly window: Window;
      readonly span: Span;
    }
  | {
      /** `antallet af forhold … er mindst X`, `summen af skadebeløb … er over X` */
      readonly kind: 'aggregate';
      readonly function: 'count' | 'sum';
      readonly of: Name;
      readonly window: Window;
      readonly comparator: Comparator;
      readonly value: Value;
      readonly span: Span;
    };
