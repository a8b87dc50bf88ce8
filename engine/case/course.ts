/**
 * What a case looks like at each point of its history. These types are the one shape that the simulator, the
 * text output, the JSON output and replay all read.
 */
import type {
  Assessment,
  Bilingual,
  CaseFacts,
  Evaluation,
  MissingFact,
  Notice,
  Place,
  SourceLine,
  Strength,
  UsedRuleset,
} from '../../dsl/index.ts';
import type { CaseEvent } from './event.ts';

/** Why something is not possible or not accepted: a code and what to put into its text (see `engine/text/`). */
export interface Reason {
  readonly code: string;
  readonly args: Readonly<Record<string, string | number | readonly string[]>>;
}

/** Severity of a finding; follows the strength of the rule that was broken, never the taste of a programmer. */
export type Severity = 'VIOLATION' | 'METHOD_BREACH' | 'DEVIATION' | 'ADVISORY' | 'INFO' | 'REVIEW' | 'DQ';

/** Life of a finding (network council 5.8): an act still missing, one that came late, one that was made good. */
export type FindingStatus = 'open' | 'replaced' | 'resolved' | 'permanent';

export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly status: FindingStatus;
  /** First day on which it stood. */
  readonly openedOn: string;
  readonly closedOn?: string;
  /** Calendar days late or overdue, where the finding counts days. */
  readonly days?: number;
  readonly text: Bilingual;
  /** The duty or check that reported it. */
  readonly rule: string;
  /** The record it is about, and its group, where the rule concerns each of a group. */
  readonly record?: string;
  readonly group?: string;
  readonly place?: Place;
  readonly sources: readonly SourceLine[];
}

export type DutyStatus = 'provisional' | 'open' | 'met' | 'met_late' | 'overdue' | 'lapsed';

/** A duty that has arisen, or may have (`provisional`); duties that have not arisen are not listed. */
export interface DutyState {
  readonly code: string;
  readonly name: Bilingual;
  readonly status: DutyStatus;
  readonly strength: Strength;
  /** The record that has it, and its group, where the duty concerns each of a group. */
  readonly record?: string;
  readonly group?: string;
  readonly arisenOn?: string;
  readonly due?: string;
  readonly metOn?: string;
  readonly lapsedOn?: string;
  /** Calendar days from the day of the case's clock to the due date; negative when past it. */
  readonly daysLeft?: number;
  readonly place: Place;
  readonly sources: readonly SourceLine[];
}

export type TaskStatus = 'open' | 'overdue' | 'done' | 'done_late';

/** What a person must do before the rules can answer: see to a fact (`hvis ukendt`), or make an assessment (`skøn`). */
export interface Task {
  readonly kind: 'fact' | 'assessment';
  /** Of the fact, or of the concept that is assessed. */
  readonly code: string;
  readonly name: Bilingual;
  readonly record?: string;
  /** Who must act: whom the fact is obtained from, or who assesses. */
  readonly obtainFrom?: Bilingual;
  readonly assessedBy?: Bilingual;
  readonly weighs: readonly Bilingual[];
  /** A decision without reasons does not close the task. */
  readonly reasonsRequired: boolean;
  readonly status: TaskStatus;
  readonly openedOn: string;
  /** The last day, whole. */
  readonly due?: string;
  readonly doneOn?: string;
  /** Calendar days from the day of the case's clock to the due date; negative when past it. */
  readonly daysLeft?: number;
  readonly place?: Place;
}

export interface DeadlineState {
  readonly code: string;
  readonly name: Bilingual;
  readonly start?: string;
  /** Day 1 of the count. */
  readonly firstDay?: string;
  readonly due?: string;
  readonly daysLeft?: number;
  readonly missing: readonly MissingFact[];
  readonly text: Bilingual;
  readonly place: Place;
  readonly sources: readonly SourceLine[];
}

export interface PossibleEvent {
  readonly type: string;
  readonly name: Bilingual;
  readonly possible: boolean;
  /** Why not; empty when possible. */
  readonly reasons: readonly Reason[];
}

/** One concept that a decision asked for. */
export interface AskedConcept {
  readonly concept: string;
  readonly record?: string;
  readonly evaluation: Evaluation;
}

/** A decision as it comes out under the rules of the run. */
export interface Decision {
  /** `IN_TARGET`, `NOT_IN_TARGET`, `UNDETERMINED` … */
  readonly code: string;
  /** `age` or `not_serious`, where the code has a ground. */
  readonly ground?: string;
  readonly by: 'rules' | 'person';
  readonly asked: readonly AskedConcept[];
  readonly missing: readonly MissingFact[];
  readonly assessments: readonly Assessment[];
  readonly notices: readonly Notice[];
  readonly rulesets: readonly UsedRuleset[];
  readonly rationale?: string;
}

/** A value a deciding line read: a fact, or a limit with the line it stands on. */
export interface RecordedValue {
  readonly name: Bilingual;
  readonly display: Bilingual;
  readonly file?: string;
  readonly line?: number;
  readonly sources?: readonly string[];
}

/** One line of what decided, stored with the decision so that replay can say which line changed. */
export interface RecordedReason {
  readonly text: Bilingual;
  readonly outcome: string;
  readonly file: string;
  readonly line: number;
  readonly sources: readonly string[];
  readonly values: readonly RecordedValue[];
}

/** What a decision event keeps of the decision that was taken then. */
export interface RecordedDecision {
  readonly code: string;
  readonly ground?: string;
  readonly rulesets: readonly {
    readonly name: string;
    readonly version: number;
    readonly hash: string;
    readonly file: string;
  }[];
  readonly reasons: readonly RecordedReason[];
}

/** Where the case stands on a date: everything a face shows. */
export interface Standing {
  readonly date: string;
  /** Dotted path of the main state: `assessing.needs_assessment`. */
  readonly state: string;
  /** Parallel regions by name: `{clock: 'running', age: 'minor', plan: 'none'}`. */
  readonly regions: Readonly<Record<string, string>>;
  readonly facts: CaseFacts;
  readonly decision?: Decision;
  readonly tasks: readonly Task[];
  readonly duties: readonly DutyState[];
  readonly deadlines: readonly DeadlineState[];
  readonly findings: readonly Finding[];
  readonly possible: readonly PossibleEvent[];
}

/** One event of the history and the case right after it. */
export interface Step extends Standing {
  readonly event: CaseEvent;
  /** False when the process did not allow the event: it stays in the history, the state is unchanged. */
  readonly accepted: boolean;
  readonly reasons: readonly Reason[];
  /** Why it would not have been let happen live; only where there is something. */
  readonly barred?: readonly Reason[];
  /** The decision taken by this event, where the event is one. */
  readonly taken?: Decision;
  readonly recorded?: RecordedDecision;
}

/** A day that brought something by itself: the summons deadline passed, the youth turned 18. */
export interface PassedDate {
  readonly on: string;
  /** Code of the derived event, e.g. `SUMMON_DUE_PASSED`. */
  readonly event: string;
  readonly name: Bilingual;
}

export interface Course {
  readonly case: string;
  readonly process: string;
  readonly municipality: string;
  readonly rulesets: readonly UsedRuleset[];
  /** In the order in which things happened: by day, then by number in the log. */
  readonly steps: readonly Step[];
  /** What the calendar brought between the events, in order. */
  readonly passed: readonly PassedDate[];
  /** The case on the date asked for: the last step, with time moved on. */
  readonly now: Standing;
}
