/** Rules with every name resolved and every type checked: what the evaluators work on. Definitions refer to each other by code. */

import type { ConceptModel } from './model/concept.ts';
import type { CalendarModel, DeadlineModel } from './model/deadline.ts';
import type { Origin } from './model/definition.ts';
import type { CheckModel, DutyModel } from './model/duty.ts';
import type { Expression, FactRef } from './model/expression.ts';
import type { ChoiceModel, FactModel, GroupModel } from './model/fact.ts';
import type { LimitModel } from './model/limit.ts';
import type { ScenarioCase } from './model/scenario.ts';
import type { TemplateModel } from './model/template.ts';
import type { TestCase } from './model/test.ts';
import type { SourceLine } from './outcome.ts';
import type { Bilingual, Span } from './source.ts';

export type { ClauseKind, ConceptClauseModel, ConceptModel, FallbackModel, Terms } from './model/concept.ts';
export type { CalendarModel, DeadlineModel } from './model/deadline.ts';
export type { Origin } from './model/definition.ts';
export type { BreachModel, CheckModel, DeadlineChoice, DutyModel, TriggerModel } from './model/duty.ts';
export type { Expression, FactRef, Gathered, Operand } from './model/expression.ts';
export type { ChoiceModel, FactModel, GroupModel } from './model/fact.ts';
export type { LimitModel, LockModel } from './model/limit.ts';
export type { BlankModel, PassageModel, TemplateModel } from './model/template.ts';
export type { TestCase, TestExpectation } from './model/test.ts';

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
