/**
 * The syntax tree of one rule file, the same for the Danish and the English surface.
 * Names are kept as written; what they mean is found by `resolve/`.
 */
import type { Condition } from './ast/conditions.ts';
import type { Declaration } from './ast/declarations.ts';
import type { Head, Name, Note, Source, Text, Waiver, Wording } from './ast/names.ts';
import type { Language, SourceText, Span } from './source.ts';
import type { DateText } from './values.ts';

export type {
  Comparator,
  Condition,
  Literal,
  NameValue,
  Predicate,
  Value,
  Window,
} from './ast/conditions.ts';
export type {
  BreachKind,
  CalendarClause,
  CalendarDeclaration,
  CheckClause,
  CheckDeclaration,
  ChoiceClause,
  ChoiceDeclaration,
  ChoiceOption,
  ClosedDayRule,
  ConceptClause,
  ConceptDeclaration,
  DeadlineClause,
  DeadlineDeclaration,
  Declaration,
  DiscretionTerms,
  DutyClause,
  DutyDeclaration,
  EventTrigger,
  FactClause,
  FactDeclaration,
  Fallback,
  GroupClause,
  GroupDeclaration,
  IfUnknown,
  LimitClause,
  LimitDeclaration,
  Lock,
  NamedDeclaration,
  Passage,
  RoleDeclaration,
  Strength,
  TemplateClause,
  TemplateDeclaration,
  TypeRef,
} from './ast/declarations.ts';
export type {
  ExpectedDutyStatus,
  ExpectedSeverity,
  NormExpectation,
  RuleReference,
} from './ast/expectations.ts';
export type {
  Citation,
  Code,
  CodeClause,
  Confirmation,
  Head,
  Name,
  Note,
  Sentence,
  Source,
  Text,
  Waiver,
  Wording,
} from './ast/names.ts';
export type {
  ScenarioClause,
  ScenarioDeclaration,
  ScenarioField,
  ScenarioRecords,
  ScenarioValue,
} from './ast/scenarios.ts';
export type {
  Cell,
  GivenField,
  NormCell,
  TableColumn,
  TableRow,
  TestClause,
  TestDeclaration,
  TestSetting,
  TestTableDeclaration,
} from './ast/tests.ts';

export type HeaderClause =
  | { readonly kind: 'national'; readonly span: Span }
  | { readonly kind: 'municipal'; readonly municipality: Name; readonly span: Span }
  | { readonly kind: 'process'; readonly name: Name; readonly span: Span }
  | { readonly kind: 'version'; readonly version: number; readonly span: Span }
  | { readonly kind: 'in_force'; readonly from: DateText; readonly to?: DateText; readonly span: Span }
  | { readonly kind: 'replaces'; readonly version: number; readonly span: Span }
  | { readonly kind: 'selected_by'; readonly fact: Name; readonly span: Span }
  | { readonly kind: 'builds_on'; readonly name: Name; readonly version: number; readonly span: Span }
  | { readonly kind: 'transition'; readonly text: Text; readonly span: Span }
  /** When the facts of a case meet the condition, that version is used instead of this one. */
  | {
      readonly kind: 'transition_when';
      readonly condition: Condition;
      readonly version: number;
      readonly span: Span;
    };

export interface Header {
  readonly kind: 'ruleset';
  readonly head: Head;
  readonly clauses: readonly (HeaderClause | Source | Note | Waiver | Wording)[];
  readonly span: Span;
}

/** A comment from `//` to the end of its line; `ownLine` when nothing else stands on that line. */
export interface Comment {
  readonly text: string;
  readonly ownLine: boolean;
  readonly span: Span;
}

export interface RuleFile {
  readonly source: SourceText;
  readonly language: Language;
  readonly header?: Header;
  readonly declarations: readonly Declaration[];
  readonly comments: readonly Comment[];
  /** Names in declarations that could not be read: known to be declared, and nothing more. */
  readonly unread?: readonly string[];
}
