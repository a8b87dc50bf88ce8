/** Rules with every name resolved and every type checked: what the evaluators work on. Definitions refer to each other by code. */
import type { BreachKind, ClosedDayRule, Strength } from './ast.ts';
import type { Expression, FactRef, Operand } from './expression.ts';
import type { SourceLine } from './outcome.ts';
import type { ScenarioCase } from './scenario.ts';
import type { Bilingual, Language, SourceText, Span } from './source.ts';
import type { Bindings } from './symbols.ts';
import type { Duration, FactValue, ValueType } from './values.ts';

export type { Expression, FactRef, Gathered, Operand } from './expression.ts';

/** Where a piece of the model was written. */
export interface Origin {
  readonly source: SourceText;
  readonly span: Span;
  readonly bindings: Bindings;
}

export interface Terms {
  readonly by?: Bilingual;
  readonly weighs: readonly Bilingual[];
  readonly reasonsRequired: boolean;
}

export type ClauseKind = 'always' | 'except' | 'discretion' | 'applies' | 'example' | 'decides_for';

export interface ConceptClauseModel {
  readonly kind: ClauseKind;
  readonly condition: Expression;
  /** `undtagen når godtgjort`: does not block while it is unknown. */
  readonly established: boolean;
  readonly terms?: Terms;
  readonly span: Span;
}

export interface FallbackModel {
  readonly outcome: 'met' | 'not_met' | 'discretion';
  readonly terms: Terms;
  readonly span: Span;
}

interface Definition {
  readonly code: string;
  readonly name: Bilingual;
  readonly sources: readonly SourceLine[];
  readonly origin: Origin;
}

export interface ConceptModel extends Definition {
  readonly open: boolean;
  readonly concerns?: string;
  readonly fills?: string;
  readonly clauses: readonly ConceptClauseModel[];
  /** `afgør for enhver X`: decided as soon as the fact is known. */
  readonly decidesForAny?: { readonly fact: FactRef; readonly span: Span };
  readonly otherwise?: FallbackModel;
  readonly ifNotFilled?: FallbackModel;
  /** The floor: where it is met, the concept that fills this one must be met too. */
  readonly mustInclude?: { readonly condition: Expression; readonly span: Span };
  /** `bindende` or `vejledende`; a concept that says neither is guiding. */
  readonly binding: boolean;
  /** The guiding concept of a rule set below that this one departs from. */
  readonly departsFrom?: string;
}

/** What a municipal rule set may put in place of a national limit. */
export type LockModel =
  | { readonly kind: 'locked' }
  | { readonly kind: 'free' }
  | { readonly kind: 'within'; readonly least?: FactValue; readonly most?: FactValue };

export interface LimitModel extends Definition {
  readonly lock?: LockModel;
  readonly type: ValueType;
  /** In ascending order of date. */
  readonly values: readonly { readonly from: string; readonly value: FactValue; readonly span: Span }[];
}

/** A calendar of closed days, for the years it covers. */
export interface CalendarModel extends Definition {
  readonly from: number;
  readonly to: number;
  /** ISO days of the week: Monday 1 … Sunday 7. */
  readonly weekdays: readonly number[];
  readonly days: readonly {
    readonly name: Bilingual;
    readonly rule: ClosedDayRule;
    readonly from?: number;
    readonly to?: number;
  }[];
}

export interface DeadlineModel extends Definition {
  /** The calendar by which working days are counted and closed days known. */
  readonly calendar?: string;
  /** What becomes of a last day that is closed. */
  readonly onClosedDay: 'keep' | 'next_working_day';
  readonly length: Operand;
  readonly dayAfter: boolean;
  /** Counted back: the last day lies this long before the date. */
  readonly before?: true;
  readonly from: FactRef;
}

export interface TriggerModel {
  readonly events: readonly string[];
  readonly where?: Expression;
}

export interface BreachModel {
  readonly when: BreachKind;
  readonly where?: Expression;
  readonly code: string;
  readonly text: Bilingual;
  readonly strength: Strength;
  readonly span: Span;
}

/** The deadline of a duty, or one of two by a condition. */
export interface DeadlineChoice {
  readonly deadline: string;
  readonly when?: Expression;
  readonly otherwise?: string;
}

export interface DutyModel extends Definition {
  readonly strength: Strength;
  readonly arisesWhen?: Expression;
  readonly arisesBy?: TriggerModel;
  readonly fulfilledBy: readonly TriggerModel[];
  readonly lapsesBy: readonly TriggerModel[];
  readonly lapsesWhen?: Expression;
  readonly deadline?: DeadlineChoice;
  /** Events before which the duty must be fulfilled. */
  readonly mustPrecede: readonly TriggerModel[];
  /** The group whose records each have this duty. */
  readonly concerns?: string;
  readonly breaches: readonly BreachModel[];
}

export interface CheckModel extends Definition {
  readonly strength: Strength;
  readonly reports: string;
  readonly text: Bilingual;
  readonly when: Expression;
  /** The events at which the check is made; none for a check that holds on any day. */
  readonly upon: readonly TriggerModel[];
  readonly concerns?: string;
}

/** What stands in { } in a template: a value of the rules or the case, or a place that the process fills. */
export type BlankModel =
  | { readonly kind: 'fact'; readonly fact: FactRef }
  | { readonly kind: 'limit' | 'deadline' | 'place'; readonly code: string; readonly name: Bilingual };

export interface PassageModel {
  /** Begins a paragraph. */
  readonly opens: boolean;
  readonly when?: Expression;
  readonly parts: readonly (string | BlankModel)[];
}

/** The text of a document that a case produces, in the language of its file. */
export interface TemplateModel extends Definition {
  readonly language: Language;
  /** When the case has come so far that the document can be made. */
  readonly when?: Expression;
  readonly passages: readonly PassageModel[];
}

export interface FactModel {
  readonly code: string;
  readonly name: Bilingual;
  readonly type: ValueType;
  readonly groups: readonly string[];
  readonly ifUnknown?:
    | { readonly action: 'obtain'; readonly from: Bilingual; readonly within?: Duration }
    | { readonly action: 'assess'; readonly by: Bilingual };
  /** `hvis ukendt: antag`: the value that stands in for an unknown one, and why it may. */
  readonly assumed?: { readonly value: FactValue; readonly sources: readonly SourceLine[] };
}

export interface ChoiceModel {
  readonly code: string;
  readonly name: Bilingual;
  readonly ascending: boolean;
  readonly options: readonly { readonly code: string; readonly name: Bilingual }[];
}

export interface GroupModel {
  readonly code: string;
  readonly name: Bilingual;
  readonly fields: readonly string[];
  readonly collects: readonly string[];
}

export type TestExpectation =
  | {
      readonly kind: 'outcome';
      readonly concept: string;
      readonly outcome: 'met' | 'not_met' | 'unknown' | 'discretion';
      readonly because?: Expression;
    }
  | { readonly kind: 'deadline'; readonly deadline: string; readonly due: string | 'unknown' }
  /** No value: the limit has none on the day. */
  | { readonly kind: 'limit'; readonly limit: string; readonly value?: FactValue };

export interface TestCase {
  readonly title: string;
  /** Row of a test table, from 1. */
  readonly row?: number;
  readonly asOf?: string;
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

/** `overgang når`: where the facts meet the condition, that version of the rule set is used instead. */
export interface TransitionModel {
  readonly condition: Expression;
  readonly version: number;
  readonly span: Span;
}

/** One rule file, checked. */
export interface Ruleset {
  readonly name: Bilingual;
  readonly level: 'national' | 'municipal';
  readonly municipality?: string;
  readonly process?: string;
  readonly version: number;
  readonly inForceFrom: string;
  readonly inForceTo?: string;
  readonly replaces?: number;
  /** In the order in which they are asked. */
  readonly transitions: readonly TransitionModel[];
  readonly selectedBy: FactRef;
  /** Names (in the file's language) and versions of the rule sets it builds on, with all they build on. */
  readonly buildsOn: readonly Ruleset[];
  readonly hash: string;
  readonly origin: Origin;
  readonly sources: readonly SourceLine[];
  readonly facts: readonly FactModel[];
  readonly choices: readonly ChoiceModel[];
  readonly groups: readonly GroupModel[];
  readonly limits: readonly LimitModel[];
  readonly concepts: readonly ConceptModel[];
  readonly calendars: readonly CalendarModel[];
  readonly deadlines: readonly DeadlineModel[];
  readonly duties: readonly DutyModel[];
  readonly checks: readonly CheckModel[];
  readonly templates: readonly TemplateModel[];
  readonly tests: readonly TestCase[];
  readonly scenarios: readonly ScenarioCase[];
}
