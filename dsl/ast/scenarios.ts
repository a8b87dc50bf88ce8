/** Scenarios of the syntax tree: dated events of one case, with what is expected between them. */
import type { Span } from '../source.ts';
import type { DateText } from '../values.ts';
import type { Condition } from './conditions.ts';
import type { NormExpectation } from './expectations.ts';
import type { Code, Name, Text } from './names.ts';
import type { Cell } from './tests.ts';

/** What a field of an event is: what a test can give, a quoted text, or a code. */
export type ScenarioValue =
  | Cell
  | { readonly kind: 'text'; readonly text: Text; readonly span: Span }
  | { readonly kind: 'code'; readonly code: Code; readonly span: Span };

/** `modtagere er den unge, mor og far` */
export interface ScenarioField {
  readonly name: Name;
  readonly values: readonly ScenarioValue[];
}

/** Records below an event; those without a name are of the event's first list. */
export interface ScenarioRecords {
  readonly group?: Name;
  readonly incomplete: boolean;
  readonly records: readonly (readonly ScenarioField[])[];
  readonly span: Span;
}

export type ScenarioClause =
  | { readonly kind: 'case_in'; readonly municipality: Name; readonly span: Span }
  | { readonly kind: 'as_of'; readonly date: DateText; readonly span: Span }
  | {
      readonly kind: 'event';
      readonly date: DateText;
      readonly name: Name;
      readonly fields: readonly ScenarioField[];
      readonly records: readonly ScenarioRecords[];
      readonly span: Span;
    }
  /** A concept, a deadline or a fact of the case, as the case stands. */
  | {
      readonly kind: 'expect_value';
      readonly name: Name;
      readonly value: ScenarioValue;
      readonly because?: Condition;
      readonly span: Span;
    }
  | NormExpectation
  | { readonly kind: 'expect_refused'; readonly span: Span };

export interface ScenarioDeclaration {
  readonly kind: 'scenario';
  readonly title: Text;
  readonly clauses: readonly ScenarioClause[];
  readonly span: Span;
}
