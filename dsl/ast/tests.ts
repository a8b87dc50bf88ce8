/** Tests and test tables of the syntax tree. */
import type { Span } from '../source.ts';
import type { DateText } from '../values.ts';
import type { Condition, Value } from './conditions.ts';
import type { ExpectedDutyStatus, ExpectedSeverity, NormExpectation, RuleReference } from './expectations.ts';
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

/** The case that a test is about: the same for every row of a table. */
export type TestSetting =
  | { readonly kind: 'as_of'; readonly date: DateText; readonly span: Span }
  /** `ved indkaldelse sendt`: the event that has just happened; the facts are those after it. */
  | { readonly kind: 'happens'; readonly event: Name; readonly span: Span }
  /** `givet pligt O-SUMMON er åben`: the duty waits already when the event happens or the day comes. */
  | {
      readonly kind: 'given_duty';
      readonly duty: RuleReference;
      readonly status: ExpectedDutyStatus;
      readonly span: Span;
    }
  | { readonly kind: 'given'; readonly name: Name; readonly cell: Cell; readonly span: Span }
  | {
      readonly kind: 'given_records';
      readonly group: Name;
      readonly incomplete: boolean;
      readonly records: readonly (readonly GivenField[])[];
      readonly span: Span;
    };

export type TestClause =
  | TestSetting
  | NormExpectation
  | {
      readonly kind: 'expect';
      readonly name: Name;
      readonly cell: Cell;
      readonly because?: Condition;
      readonly span: Span;
    };

/** What stands below the code of a duty or a finding: the status of the one, whether the other stands. */
export type NormCell =
  | { readonly kind: 'status'; readonly status: ExpectedDutyStatus; readonly span: Span }
  | {
      readonly kind: 'finding';
      readonly stands: boolean;
      readonly severity: ExpectedSeverity;
      readonly span: Span;
    };

/**
 * A fact, concept, deadline or limit by its name, a duty or a finding by its code; `pr.` has the day of each row, `ved`
 * the event that has just happened.
 */
export type TableColumn =
  | RuleReference
  | { readonly kind: 'day'; readonly span: Span }
  | { readonly kind: 'event'; readonly span: Span };

export interface TableRow {
  readonly cells: readonly (Cell | NormCell)[];
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
  readonly setting: readonly TestSetting[];
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly span: Span;
}
