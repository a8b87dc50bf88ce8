/** Declarations and their clauses. */
import type { Span } from '../source.ts';
import type { DateText } from '../values.ts';
import type { Condition, Literal, NameValue, Value } from './conditions.ts';
import type { Code, CodeClause, Head, Name, Note, Sentence, Source, Text, Waiver, Wording } from './names.ts';
import type { ScenarioDeclaration } from './scenarios.ts';
import type { TestDeclaration, TestTableDeclaration } from './tests.ts';

export type TypeRef =
  | { readonly kind: 'money' | 'number' | 'percent' | 'date' | 'boolean' | 'duration'; readonly span: Span }
  | { readonly kind: 'choice'; readonly name: Name; readonly span: Span }
  | { readonly kind: 'set'; readonly name: Name; readonly span: Span };

export type IfUnknown =
  | { readonly kind: 'obtain'; readonly from: Name; readonly within?: Literal; readonly span: Span }
  | { readonly kind: 'assess'; readonly by: Name; readonly span: Span }
  | { readonly kind: 'assume'; readonly value: Value; readonly source?: Source; readonly span: Span };

/** Who assesses, on what, and whether reasons must be written. */
export interface DiscretionTerms {
  readonly by?: Name;
  readonly weighs: readonly Name[];
  readonly reasonsRequired: boolean;
}

/** What `ellers` and `hvis ikke udfyldt` may say. */
export interface Fallback {
  readonly outcome: 'discretion' | 'not_met' | 'met';
  readonly terms: DiscretionTerms;
  readonly span: Span;
}

export type FactClause =
  | { readonly kind: 'type'; readonly type: TypeRef; readonly span: Span }
  | { readonly kind: 'comes_from'; readonly from: Name; readonly span: Span }
  | { readonly kind: 'if_unknown'; readonly action: IfUnknown; readonly span: Span };

export interface ChoiceOption {
  readonly head: Head;
  readonly measuredBy?: Name;
  readonly span: Span;
}

export type ChoiceClause =
  | { readonly kind: 'ascending'; readonly span: Span }
  | { readonly kind: 'option'; readonly option: ChoiceOption; readonly span: Span }
  | { readonly kind: 'comes_from'; readonly from: Name; readonly span: Span }
  | { readonly kind: 'if_unknown'; readonly action: IfUnknown; readonly span: Span };

export type GroupClause =
  | { readonly kind: 'fields'; readonly names: readonly Name[]; readonly span: Span }
  | { readonly kind: 'collects'; readonly names: readonly Name[]; readonly span: Span };

export interface DatedValue {
  readonly kind: 'from';
  readonly date: DateText;
  readonly value: Value;
  readonly span: Span;
}

/** What a municipality may do with a national limit or setting. */
export type Lock =
  | { readonly kind: 'locked' | 'free' }
  | { readonly kind: 'at_least' | 'at_most'; readonly value: Value }
  | { readonly kind: 'frame'; readonly from: Value; readonly to: Value };

export type LimitClause =
  | DatedValue
  | { readonly kind: 'type'; readonly type: TypeRef; readonly span: Span }
  | { readonly kind: 'lock'; readonly lock: Lock; readonly span: Span };

export type ConceptClause =
  | { readonly kind: 'fills'; readonly name: Name; readonly span: Span }
  | { readonly kind: 'departs_from'; readonly name: Name; readonly span: Span }
  | { readonly kind: 'binding' | 'guiding'; readonly span: Span }
  | { readonly kind: 'decides_for'; readonly condition: Condition; readonly span: Span }
  | { readonly kind: 'decides_for_any'; readonly fact: Name; readonly span: Span }
  | { readonly kind: 'always'; readonly condition: Condition; readonly span: Span }
  | {
      readonly kind: 'applies';
      readonly example: boolean;
      readonly condition: Condition;
      readonly span: Span;
    }
  | {
      readonly kind: 'except';
      readonly established: boolean;
      readonly condition: Condition;
      readonly span: Span;
    }
  | {
      readonly kind: 'discretion';
      readonly condition: Condition;
      readonly terms: DiscretionTerms;
      readonly span: Span;
    }
  /** The floor of an open concept: what every municipality's definition must come to met for. */
  | { readonly kind: 'must_include'; readonly condition: Condition; readonly span: Span }
  | { readonly kind: 'otherwise'; readonly fallback: Fallback; readonly span: Span }
  | { readonly kind: 'if_not_filled'; readonly fallback: Fallback; readonly span: Span };

export type DeadlineClause =
  | {
      readonly kind: 'counted';
      readonly length: Literal | NameValue;
      readonly dayAfter: boolean;
      /** `14 dage før X`: the last day lies before it. */
      readonly before?: true;
      readonly from: Name;
      readonly span: Span;
    }
  | { readonly kind: 'on_closed_days'; readonly rule: 'keep' | 'next_working_day'; readonly span: Span }
  | { readonly kind: 'calendar'; readonly name: Name; readonly span: Span };

/** A closed day that comes every year: on a date, or so many days from Easter Sunday. */
export type ClosedDayRule =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  | { readonly kind: 'easter'; readonly days: number };

export type CalendarClause =
  | { readonly kind: 'covers'; readonly from: number; readonly to: number; readonly span: Span }
  | { readonly kind: 'closed_weekdays'; readonly days: readonly number[]; readonly span: Span }
  | {
      readonly kind: 'closed_day';
      readonly head: Head;
      readonly rule: ClosedDayRule;
      /** First and last year in which the day is closed. */
      readonly from?: number;
      readonly to?: number;
      readonly span: Span;
    };

/** When an event counts, `hvor` narrows it by the facts as they stand after the event. */
export interface EventTrigger {
  readonly events: readonly Name[];
  readonly where?: Condition;
}

export type Strength =
  | 'law'
  | 'method'
  | 'local'
  | 'recommendation'
  | 'experience'
  | 'practice'
  | 'register'
  | 'judgement';

/** The situations in which a duty reports a finding. */
export type BreachKind = 'while_open' | 'while_overdue' | 'when_late' | 'when_lapsed_unmet';

export type DutyClause =
  | { readonly kind: 'arises_when'; readonly condition: Condition; readonly span: Span }
  | { readonly kind: 'arises_by'; readonly trigger: EventTrigger; readonly span: Span }
  | { readonly kind: 'fulfilled_by'; readonly trigger: EventTrigger; readonly span: Span }
  | { readonly kind: 'lapses_by'; readonly trigger: EventTrigger; readonly span: Span }
  | { readonly kind: 'lapses_when'; readonly condition: Condition; readonly span: Span }
  /** `frist A når …, ellers B` */
  | {
      readonly kind: 'deadline';
      readonly name: Name;
      readonly when?: Condition;
      readonly otherwise?: Name;
      readonly span: Span;
    }
  /** The duty is overdue once one of these happens while it is open. */
  | { readonly kind: 'must_precede'; readonly trigger: EventTrigger; readonly span: Span }
  | { readonly kind: 'strength'; readonly strength: Strength; readonly span: Span }
  | ({
      readonly kind: 'breach';
      readonly when: BreachKind;
      /** Narrows the breach, e.g. a lapse with a recorded reason is only a deviation. */
      readonly where?: Condition;
      readonly code: Code;
      /** Overrides the severity that follows from the duty's strength. */
      readonly strength?: Strength;
      readonly span: Span;
    } & Sentence);

export type CheckClause =
  | ({ readonly kind: 'reports'; readonly code: Code; readonly span: Span } & Sentence)
  /** The moment at which the check is made; without one it holds on any day. */
  | { readonly kind: 'upon'; readonly trigger: EventTrigger; readonly span: Span }
  | { readonly kind: 'when'; readonly condition: Condition; readonly span: Span }
  | { readonly kind: 'strength'; readonly strength: Strength; readonly span: Span };

/** A piece of a document: `afsnit` begins a paragraph, `linje` goes on in it. Names in { } are filled from the case. */
export interface Passage {
  readonly kind: 'passage';
  readonly opens: boolean;
  readonly when?: Condition;
  readonly text: Text;
  readonly span: Span;
}

export type TemplateClause =
  | Passage
  | { readonly kind: 'when'; readonly condition: Condition; readonly span: Span };

interface DeclarationBase<K extends string, C> {
  readonly kind: K;
  readonly head: Head;
  readonly clauses: readonly (C | Source | Note | CodeClause | Waiver | Wording)[];
  readonly span: Span;
}

export type FactDeclaration = DeclarationBase<'fact', FactClause>;
export type ChoiceDeclaration = DeclarationBase<'choice', ChoiceClause>;
export type GroupDeclaration = DeclarationBase<'group', GroupClause>;
export type RoleDeclaration = DeclarationBase<'role', never>;
/** `grænse` for an amount or a number that is a threshold, `indstilling` for any other choice; they work alike. */
export type LimitDeclaration = DeclarationBase<'limit', LimitClause> & { readonly setting: boolean };
export type ConceptDeclaration = DeclarationBase<'concept', ConceptClause> & {
  readonly open: boolean;
  readonly concerns?: Name;
};
export type DeadlineDeclaration = DeclarationBase<'deadline', DeadlineClause>;
/** A duty or a check that concerns a group stands once for each of its records. */
export type DutyDeclaration = DeclarationBase<'duty', DutyClause> & {
  readonly recommendation: boolean;
  readonly concerns?: Name;
};
export type CheckDeclaration = DeclarationBase<'check', CheckClause> & { readonly concerns?: Name };

export type CalendarDeclaration = DeclarationBase<'calendar', CalendarClause>;

/** The text of a document that a case produces. */
export type TemplateDeclaration = DeclarationBase<'template', TemplateClause>;

export type NamedDeclaration =
  | FactDeclaration
  | ChoiceDeclaration
  | GroupDeclaration
  | RoleDeclaration
  | LimitDeclaration
  | ConceptDeclaration
  | DeadlineDeclaration
  | DutyDeclaration
  | CheckDeclaration
  | CalendarDeclaration
  | TemplateDeclaration;

export type Declaration = NamedDeclaration | TestDeclaration | TestTableDeclaration | ScenarioDeclaration;
