/** The shapes of the conformance data. A check says what the product must answer; `run-checks.ts` asks it. */

/** A value as the data writes it: `null` is known to be none, a fact that is not there is not known. */
export type Value =
  | string
  | number
  | boolean
  | null
  | readonly string[]
  | { readonly count: number; readonly unit: string };

export type Fields = Readonly<Record<string, Value>>;

export interface OutcomeCheck {
  readonly kind: 'outcome';
  readonly municipality: string;
  readonly on: string;
  readonly offences: readonly Fields[];
  readonly earlier?: { readonly complete: boolean; readonly offences: readonly Fields[] };
  readonly facts?: Fields;
  readonly concept: string;
  /** `undetermined` is unknown or discretion. */
  readonly expect: 'met' | 'not_met' | 'unknown' | 'discretion' | 'undetermined';
  /** Kind of the clause that must have decided. */
  readonly decided?: string;
  /** Code of the fact that a notice must name. */
  readonly notice?: string;
  /** Codes of the facts that are still missing. */
  readonly missing?: readonly string[];
  /** Version of the municipality's rule set that must have answered. */
  readonly version?: number;
}

export interface DeadlineCheck {
  readonly kind: 'deadline';
  readonly code: string;
  readonly facts: Fields;
  readonly expect: string;
}

export interface LimitCheck {
  readonly kind: 'limit';
  /** The network council when left out. */
  readonly process?: string;
  readonly municipality: string;
  readonly on: string;
  readonly code: string;
  readonly expect: Value;
}

/** What a duty reports in one situation, read from the rules themselves. */
export interface BreachCheck {
  readonly kind: 'breach';
  readonly duty: string;
  readonly when: string;
  readonly facts: Fields;
  readonly expect: { readonly code: string; readonly strength: string };
}

/** Facts and records of a case of any process; the records of `placement` are `placement 1`, `placement 2` … */
export interface Situation {
  readonly facts?: Fields;
  readonly groups?: Readonly<Record<string, readonly Fields[]>>;
}

/** What the checks with a code say of a situation. Those that concern records are asked about each record. */
export interface FindingCheck extends Situation {
  readonly kind: 'finding';
  readonly process: string;
  readonly municipality?: string;
  readonly on: string;
  readonly code: string;
  /** Only checks that are made at this event, and where what must hold besides does. */
  readonly event?: string;
  /** The records that it is found at; `true` or `false` for a check of the case as a whole. */
  readonly expect: boolean | readonly string[];
  readonly strength?: string;
}

/** The life of a duty over days with events, and the findings it leaves. */
export interface DutyLifeCheck {
  readonly kind: 'duty-life';
  readonly process: string;
  readonly municipality?: string;
  readonly on: string;
  readonly duty: string;
  readonly record?: string;
  /** The facts after each event; `today` is added. Without an event only time has passed. */
  readonly days: readonly (Situation & { readonly on: string; readonly event?: string })[];
  readonly expect: {
    readonly status: string | null;
    readonly due?: string;
    /** Code, day it opened, and status. */
    readonly findings?: readonly string[];
  };
}

/** A concept of any process. */
export interface ConceptCheck extends Situation {
  readonly kind: 'concept';
  readonly process: string;
  readonly municipality?: string;
  readonly on: string;
  readonly concept: string;
  readonly record?: string;
  readonly expect: string;
}

export interface LoggedEvent {
  readonly on: string;
  readonly type: string;
  readonly at?: string;
  readonly by?: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

export interface DecisionExpectation {
  readonly code?: string;
  readonly ground?: string;
  readonly by?: string;
  readonly rationale?: string;
  readonly missing?: readonly string[];
  readonly trace?: {
    readonly ruleset: string;
    readonly version: number;
    readonly selectedBy?: string;
    readonly selectedOn?: string;
    readonly facts?: readonly string[];
    readonly clauses?: readonly string[];
    readonly outcome?: string;
  };
}

/** Only what is named is compared. */
export interface CourseExpectation {
  readonly state?: string;
  readonly regions?: Readonly<Record<string, string>>;
  readonly decision?: DecisionExpectation;
  /**
   * By code, or by code and record: `O-PERMITS mother`. `null`: the duty has not arisen. A field that is `null` must
   * not be there.
   */
  readonly duties?: Readonly<Record<string, Readonly<Record<string, string | null>> | null>>;
  /** All duties that are open or overdue, no others. */
  readonly openDuties?: readonly string[];
  /** Duties that wait for the decision, perhaps among others. */
  readonly provisional?: readonly string[];
  readonly deadlines?: Readonly<Record<string, string | null>>;
  readonly findings?: Readonly<Record<string, Readonly<Record<string, string | number>>>>;
  readonly noFindings?: readonly string[];
  readonly noSeverity?: readonly string[];
  readonly facts?: Fields;
  /** One answer per event, in the order of the log. */
  readonly accepted?: readonly boolean[];
  readonly possible?: Readonly<Record<string, boolean>>;
  /** A second run, from rules read anew, gives the same course in every detail. */
  readonly repeatable?: boolean;
}

export interface CourseCheck {
  readonly kind: 'course';
  readonly note?: string;
  readonly municipality: string;
  readonly events: readonly LoggedEvent[];
  readonly asOf?: string;
  readonly expect: CourseExpectation;
}

export interface RulesCheck {
  readonly kind: 'rules';
  /** A rule file as text, read together with the rules of the repository. */
  readonly text: string;
  readonly expectDiagnostic: string;
  /** True when it must be the only error. */
  readonly only?: boolean;
  /** What the diagnostic must name. */
  readonly names?: string;
  /** The text with the offered fix applied. */
  readonly fixed?: string;
}

export interface CommandCheck {
  readonly kind: 'command';
  readonly args: readonly string[];
  readonly exit: number;
  readonly contains: readonly string[];
}

/** A scenario of a rule file: it must pass, and have these lines in it. */
export interface ScenarioCheck {
  readonly kind: 'scenario';
  readonly file: string;
  readonly title: string;
  readonly lines: readonly string[];
}

/** A test of the project that proves the row. */
export interface SuiteCheck {
  readonly kind: 'suite';
  readonly file: string;
  readonly title: string;
}

/** A lowest and a highest whole number, both allowed. */
export type Bounds = readonly [lowest: number, highest: number];

/** What the report over the reference register says of one figure; only what is named is compared. */
export interface FigureCheck {
  readonly kind: 'figure';
  readonly figure: string;
  readonly expect: {
    readonly count?: Bounds;
    readonly numerator?: Bounds;
    readonly denominator?: number;
    readonly percent?: number;
    /** The denominator of the second reading (OQ-08). */
    readonly other?: number;
    /** A mean, rounded to a whole number. */
    readonly mean?: number;
    readonly sum?: Bounds;
    readonly value?: number;
    readonly smallest?: Bounds;
    readonly largest?: Bounds;
  };
}

/** A table of that report. */
export interface TableCheck {
  readonly kind: 'table';
  readonly table: string;
  readonly expect: {
    readonly total?: number;
    readonly lines?: Readonly<Record<string, number>>;
    readonly largest?: string;
    readonly has?: readonly string[];
    /** No line differs by more than a tenth between the two columns, each by its own denominator. */
    readonly alike?: true;
  };
}

export type Check =
  | OutcomeCheck
  | DeadlineCheck
  | LimitCheck
  | BreachCheck
  | FindingCheck
  | DutyLifeCheck
  | ConceptCheck
  | CourseCheck
  | RulesCheck
  | CommandCheck
  | ScenarioCheck
  | FigureCheck
  | SuiteCheck
  | TableCheck;

export interface Row {
  readonly id: string;
  readonly text: string;
  readonly source: string;
  /** Why the row does not count as passed although its checks hold, or has none. */
  readonly open?: string;
  readonly checks: readonly Check[];
}
