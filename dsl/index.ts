/** The public face of the rule language. */
export type { BreachKind, Strength } from './ast.ts';
export type { Diagnostic, DiagnosticSeverity, Fix } from './diagnostic.ts';
export type { AbsentFact, CaseFacts, FactEntry, FactGroup, FactRecord, FactTable, KnownFact } from './facts.ts';
export type {
  Assessment,
  DeadlineResult,
  Evaluation,
  MissingFact,
  Notice,
  Outcome,
  Place,
  ReadFact,
  SourceLine,
  TraceKind,
  TraceNode,
  UsedLimit,
} from './outcome.ts';
export type { BreachRule, CheckRule, DutyRule, FactInfo, RulesInForce, Trigger, UsedRuleset } from './ruleset.ts';
export type { Bilingual, Language, Position, SourceText, Span } from './source.ts';
export { lineTextAt, positionAt } from './source.ts';
export type { DateText, Duration, DurationUnit, FactValue, ValueType } from './values.ts';
export type {
  ProcessVocabulary,
  VocabularyChoice,
  VocabularyEvent,
  VocabularyFact,
  VocabularyGroup,
  VocabularyOption,
} from './vocabulary.ts';

export { addDuration, dateAfter, dateText, dayInterval, dayNumber, dayOfWeek, daysBetween } from './civil-date.ts';
