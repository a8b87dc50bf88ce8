/** Tests and test tables of the syntax tree. */
import type { Span } from '../source.ts';
import type { DateText } from '../values.ts';
import type { Condition, Value } from './conditions.ts';
import type { Name, Text } from './names.ts';

export type Cell =
  | {
      readonly kind: 'outcome';
      readonly outcome: 'met' | 'not_met' | 'unknown' | 'discretion';
      readonly span: Span;
    }
  | { readonly kind: 'none'; readonly span: Span }
  | {
      readonly kind: 'value';
      readonly value: Value;
      /** The other options of a set: `skole og bolig`. */
      readonly more?: readonly Name[];
      readonly span: Span;
    };

export interface GivenField {
  readonly name: Name;
  readonly cell: Cell;
}

export type TestClause =
  | { readonly kind: 'as_of'; readonly date: DateText; readonly span: Span }
  | { readonly kind: 'given'; readonly name: Name; readonly cell: Cell; readonly span: Span }
  | {
      readonly kind: 'given_records';
      readonly group: Name;
      readonly incomplete: boolean;
      readonly records: readonly (readonly GivenField[])[];
      readonly span: Span;
    }
  | {
      readonly kind: 'expect';
      readonly name: Name;
      readonly cell: Cell;
      readonly because?: Condition;
      readonly span: Span;
    };

export interface TableRow {
  readonly cells: readonly Cell[];
  readonly span: Span;
}

export interface TestDeclaration {
  readonly kind: 'test';
  readonly title: Text;
  readonly clauses: readonly TestClause[];
  readonly span: Span;
}

export interface TestTableDeclaration {
  readonly kind: 'test_table';
  readonly title: Text;
  readonly asOf?: { readonly date: DateText; readonly span: Span };
  readonly columns: readonly Name[];
  readonly rows: readonly TableRow[];
  readonly span: Span;
}
