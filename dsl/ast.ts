/**
 * The syntax tree of one rule file, the same for the Danish and the English surface.
 * Names are kept as written; what they mean is found by `resolve.ts`.
 */

import type { Language, SourceText, Span } from './source.ts';
import type { DateText, DurationUnit } from './values.ts';

/** A name as written, without «»; `quoted` says whether it had them. */
export interface Name {
  readonly text: string;
  readonly span: Span;
  readonly quoted: boolean;
}

/** A declared name: its forms in the file's language (singular / plural) and in the other language. */
export interface Head {
  readonly forms: readonly Name[];
  readonly label: readonly Name[];
}

/** A word from a fixed table (`O-SUMMON`, `to_summon`), the same in both languages. */
export interface Code {
  readonly text: string;
  readonly span: Span;
}

export interface Text {
  readonly text: string;
  readonly span: Span;
}

/** A citation such as `§ 57 c, stk. 1, nr. 2, litra a, 2. pkt.`; only the parts that were written. */
export interface Citation {
  readonly section: number;
  readonly letter?: string;
  readonly subsection?: number;
  readonly number?: number;
  readonly item?: string;
  readonly sentence?: number;
  readonly span: Span;
}

/** Where a rule comes from: an act with a citation, or a quoted document; with its date when it has one. */
export interface Source {
  readonly kind: 'source';
  readonly act?: Name;
  readonly citation?: Citation;
  readonly document?: Text;
  readonly date?: DateText;
  readonly span: Span;
}

export interface Note {
  readonly kind: 'note';
  readonly text: Text;
  readonly span: Span;
}

export interface CodeClause {
  readonly kind: 'code';
  readonly code: Code;
  readonly span: Span;
}

// ── Values ───────────────────────────────────────────────────────────────────────────────────────

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

// ── Conditions ───────────────────────────────────────────────────────────────────────────────────

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

// ── Declarations ─────────────────────────────────────────────────────────────────────────────────

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
  | { readonly kind: 'otherwise'; readonly fallback: Fallback; readonly span: Span }
  | { readonly kind: 'if_not_filled'; readonly fallback: Fallback; readonly span: Span };

export type DeadlineClause =
  | {
      readonly kind: 'counted';
      readonly length: Literal | NameValue;
      readonly dayAfter: boolean;
      readonly from: Name;
      readonly span: Span;
    }
  | { readonly kind: 'on_closed_days'; readonly rule: 'keep' | 'next_working_day'; readonly span: Span }
  | { readonly kind: 'calendar'; readonly name: Name; readonly span: Span };

/** When an event counts, `hvor` narrows it by the facts as they stand after the event. */
export interface EventTrigger {
  readonly events: readonly Name[];
  readonly where?: Condition;
}

export type Strength = 'law' | 'local' | 'recommendation' | 'practice' | 'register' | 'judgement';

/** The situations in which a duty reports a finding. */
export type BreachKind = 'while_open' | 'while_overdue' | 'when_late' | 'when_lapsed_unmet';

export type DutyClause =
  | { readonly kind: 'arises_when'; readonly condition: Condition; readonly span: Span }
  | { readonly kind: 'arises_by'; readonly trigger: EventTrigger; readonly span: Span }
  | { readonly kind: 'fulfilled_by'; readonly trigger: EventTrigger; readonly span: Span }
  | { readonly kind: 'lapses_by'; readonly trigger: EventTrigger; readonly span: Span }
  | { readonly kind: 'lapses_when'; readonly condition: Condition; readonly span: Span }
  | { readonly kind: 'deadline'; readonly name: Name; readonly span: Span }
  | { readonly kind: 'strength'; readonly strength: Strength; readonly span: Span }
  | {
      readonly kind: 'breach';
      readonly when: BreachKind;
      /** Narrows the breach, e.g. a lapse with a recorded reason is only a deviation. */
      readonly where?: Condition;
      readonly code: Code;
      readonly text: Text;
      /** Overrides the severity that follows from the duty's strength. */
      readonly strength?: Strength;
      readonly span: Span;
    };

export type CheckClause =
  | { readonly kind: 'reports'; readonly code: Code; readonly text: Text; readonly span: Span }
  | { readonly kind: 'when'; readonly condition: Condition; readonly span: Span }
  | { readonly kind: 'strength'; readonly strength: Strength; readonly span: Span };

export type Cell =
  | {
      readonly kind: 'outcome';
      readonly outcome: 'met' | 'not_met' | 'unknown' | 'discretion';
      readonly span: Span;
    }
  | { readonly kind: 'none'; readonly span: Span }
  | { readonly kind: 'value'; readonly value: Value; readonly span: Span };

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

interface DeclarationBase<K extends string, C> {
  readonly kind: K;
  readonly head: Head;
  readonly clauses: readonly (C | Source | Note | CodeClause)[];
  readonly span: Span;
}

export type FactDeclaration = DeclarationBase<'fact', FactClause>;
export type ChoiceDeclaration = DeclarationBase<'choice', ChoiceClause>;
export type GroupDeclaration = DeclarationBase<'group', GroupClause>;
export type RoleDeclaration = DeclarationBase<'role', never>;
export type LimitDeclaration = DeclarationBase<'limit', DatedValue>;
export type ConceptDeclaration = DeclarationBase<'concept', ConceptClause> & {
  readonly open: boolean;
  readonly concerns?: Name;
};
export type DeadlineDeclaration = DeclarationBase<'deadline', DeadlineClause>;
export type DutyDeclaration = DeclarationBase<'duty', DutyClause> & { readonly recommendation: boolean };
export type CheckDeclaration = DeclarationBase<'check', CheckClause>;

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

export type NamedDeclaration =
  | FactDeclaration
  | ChoiceDeclaration
  | GroupDeclaration
  | RoleDeclaration
  | LimitDeclaration
  | ConceptDeclaration
  | DeadlineDeclaration
  | DutyDeclaration
  | CheckDeclaration;

export type Declaration = NamedDeclaration | TestDeclaration | TestTableDeclaration;

export type HeaderClause =
  | { readonly kind: 'national'; readonly span: Span }
  | { readonly kind: 'municipal'; readonly municipality: Name; readonly span: Span }
  | { readonly kind: 'process'; readonly name: Name; readonly span: Span }
  | { readonly kind: 'version'; readonly version: number; readonly span: Span }
  | { readonly kind: 'in_force'; readonly from: DateText; readonly to?: DateText; readonly span: Span }
  | { readonly kind: 'replaces'; readonly version: number; readonly span: Span }
  | { readonly kind: 'selected_by'; readonly fact: Name; readonly span: Span }
  | { readonly kind: 'builds_on'; readonly name: Name; readonly version: number; readonly span: Span }
  | { readonly kind: 'transition'; readonly text: Text; readonly span: Span };

export interface Header {
  readonly kind: 'ruleset';
  readonly head: Head;
  readonly clauses: readonly (HeaderClause | Source | Note)[];
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
}
