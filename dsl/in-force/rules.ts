/**
 * The checked rules as the engine uses them. `loadRules` turns texts into a library (with every diagnostic);
 * `rulesInForce` picks the versions for one municipality and one case and answers questions about it.
 */

import type { BreachKind, Strength } from '../ast.ts';
import type { CaseFacts } from '../facts.ts';
import type { Expression } from '../model.ts';
import type { DeadlineResult, Evaluation, Outcome, Place, SourceLine } from '../outcome.ts';
import type { Bilingual, Language } from '../source.ts';
import type { FactValue, ValueType } from '../values.ts';
import type { Definitions } from './definitions.ts';
import type { VersionReason } from './transitions.ts';

/** Which version of which rule set was used, and why: shown in every trace and stored with every decision. */
export interface UsedRuleset {
  readonly name: Bilingual;
  readonly level: 'national' | 'municipal';
  readonly municipality?: string;
  readonly version: number;
  /** SHA-256 of the file's text, lower-case hex. */
  readonly hash: string;
  readonly file: string;
  /** The fact that selected the version, and its date. */
  readonly selectedBy: Bilingual;
  readonly selectedOn: string;
  /** The transition that led here, or that may have led away and whose facts are not known. */
  readonly why?: VersionReason;
}

/**
 * When an event counts for a duty; `holds` judges the facts as they stand after the event. `record` names the record
 * of the group that the duty concerns.
 */
export interface Trigger {
  readonly events: readonly string[];
  readonly holds: (facts: CaseFacts, record?: string) => Outcome;
}

export interface BreachRule {
  readonly when: BreachKind;
  readonly code: string;
  readonly strength: Strength;
  /** The text with `{frist}` and `{dage}` still in it. */
  readonly text: Bilingual;
  readonly holds: (facts: CaseFacts, record?: string) => Outcome;
  readonly place: Place;
}

export interface DutyRule {
  readonly code: string;
  readonly name: Bilingual;
  readonly strength: Strength;
  /** The group whose records each have this duty; none for a duty of the case. */
  readonly concerns?: string;
  readonly arisesWhen?: (facts: CaseFacts, record?: string) => Outcome;
  readonly arisesBy?: Trigger;
  readonly fulfilledBy: readonly Trigger[];
  readonly lapsesBy: readonly Trigger[];
  readonly lapsesWhen?: (facts: CaseFacts, record?: string) => Outcome;
  /** Events before which it must be fulfilled: it is overdue once one happens. */
  readonly mustPrecede: readonly Trigger[];
  /** The deadline for these facts; nothing when none of its conditions says which. */
  readonly deadline?: (facts: CaseFacts, record?: string) => DeadlineResult | undefined;
  readonly breaches: readonly BreachRule[];
  readonly place: Place;
  readonly sources: readonly SourceLine[];
}

export interface CheckRule {
  readonly code: string;
  readonly name: Bilingual;
  readonly strength: Strength;
  readonly text: Bilingual;
  readonly concerns?: string;
  readonly when: (facts: CaseFacts, record?: string) => Outcome;
  /** The events at which it is made; empty for a check that holds on any day. */
  readonly upon: readonly Trigger[];
  readonly place: Place;
  readonly sources: readonly SourceLine[];
}

/** What stands in { } in a template: a value that the rules read, or a place that the process fills. */
export type Blank =
  | {
      readonly kind: 'value';
      readonly name: Bilingual;
      /** The value as people read it; nothing where it is not known, or known to be absent. */
      readonly read: (facts: CaseFacts) => Bilingual | undefined;
    }
  | { readonly kind: 'place'; readonly code: string; readonly name: Bilingual };

export interface PassageRule {
  /** Begins a paragraph; the others go on in it. */
  readonly opens: boolean;
  /** None for a piece that always stands. */
  readonly when?: (facts: CaseFacts) => Evaluation;
  readonly parts: readonly (string | Blank)[];
}

/** The text of a document that a case produces. */
export interface TemplateRule {
  readonly code: string;
  readonly name: Bilingual;
  /** The language in which it is written, and so the document. */
  readonly language: Language;
  /** Whether the case has come so far that the document can be made. */
  readonly when?: (facts: CaseFacts) => Evaluation;
  readonly passages: readonly PassageRule[];
  readonly place: Place;
  readonly sources: readonly SourceLine[];
}

/** A fact a form can ask for, from rule files and process alike. */
export interface FactInfo {
  readonly code: string;
  readonly name: Bilingual;
  readonly type: ValueType;
  /** The group whose records have it; none for a fact of the case. */
  readonly groups: readonly string[];
  readonly options?: readonly { readonly code: string; readonly name: Bilingual }[];
}

/** A day on which the administration is closed by some calendar in force; weekends have no name. */
export interface ClosedDay {
  readonly name?: Bilingual;
}

/** The rules for one case. Pure: same facts, same answers. */
export interface RulesInForce {
  readonly rulesets: readonly UsedRuleset[];
  /** Whether the facts of a case may lead it to other versions than these. */
  readonly hasTransitions: boolean;
  readonly duties: readonly DutyRule[];
  readonly checks: readonly CheckRule[];
  readonly templates: readonly TemplateRule[];
  readonly deadlineCodes: readonly string[];
  readonly facts: readonly FactInfo[];
  /** Codes of the concepts that can be asked for. */
  readonly conceptCodes: readonly string[];
  /** One concept; `record` names the record of the group that the concept concerns. Throws on an unknown code: that is a bug in the caller. */
  concept(code: string, facts: CaseFacts, record?: string): Evaluation;
  /** Whether this condition is what decides the concept; the condition comes from a scenario of the same library. */
  isDecidedBy(because: Expression, code: string, facts: CaseFacts, record?: string): boolean;
  deadline(code: string, facts: CaseFacts): DeadlineResult;
  /** What stands behind the answers, for comparing two sets of rules. */
  readonly definitions: Definitions;
  /** The value of a limit in force, or undefined when the rules set none. */
  limit(code: string): FactValue | undefined;
  /** Undefined for a working day, and where no calendar reaches. */
  closedDay(date: string): ClosedDay | undefined;
}
