/** The public face of the rule language. */

export type { BreachKind, Name, RuleFile, Strength } from './ast.ts';
export { unconfirmedSources } from './check/unconfirmed.ts';
export {
  type CompareOptions,
  type ConceptComparison,
  compareRulesets,
  type OutcomeChange,
  type RulesetComparison,
  type Side as CompareSide,
  type Witness,
} from './compare/compare-rulesets.ts';
export type { Edit, Written as EditedPiece } from './compare/edits.ts';
export { type Flip, flips, nearestFlip } from './compare/nearest-flip.ts';
export { type RuleEdit, reachedFrom, ruleEdits } from './compare/rule-edits.ts';
export { type CompiledConcept, type CompiledRules, compileRules } from './compiled/compile-rules.ts';
export type { PreparedFacts } from './compiled/prepare.ts';
export {
  type BoundaryCoverage,
  type ConditionCoverage,
  type CoverageShares,
  coverageOf,
  type DeadlineCoverage,
  type RulesetCoverage,
  sharesOf,
} from './coverage/coverage.ts';
export { type Fraction, permille, reaches } from './coverage/fraction.ts';
export type { Diagnostic, DiagnosticSeverity, Fix } from './diagnostic.ts';
export type { Watch } from './evaluate/condition.ts';
export {
  type CitedProvision,
  citationIndex,
  isWithin,
  type Provision,
  provisionText,
  readProvision,
} from './explain/citation-index.ts';
export {
  type Explanation,
  type ExplanationContext,
  explain,
  type Sentence,
} from './explain/explain.ts';
export { nodeAt } from './explain/grounds.ts';
export { type Meaning, meaningIn } from './explain/meaning-at.ts';
export { type Definition, definitionsOf, type RankedClause } from './explain/precedence.ts';
export type {
  AbsentFact,
  AskedFacts,
  CaseFacts,
  FactEntry,
  FactGroup,
  FactRecord,
  FactTable,
  KnownFact,
} from './facts.ts';
export type { Definitions } from './in-force/definitions.ts';
export type {
  Blank,
  BreachRule,
  CheckRule,
  ClosedDay,
  DutyRule,
  FactInfo,
  PassageRule,
  RulesInForce,
  TemplateRule,
  Trigger,
  UsedRuleset,
} from './in-force/rules.ts';
export { rulesInForce } from './in-force/rules-in-force.ts';
export { type Selection, selectRulesets } from './in-force/selection.ts';
export type { VersionReason } from './in-force/transitions.ts';
export { MONTH_NAMES } from './keywords.ts';
export type { LoadedFile, RuleLibrary } from './load/library.ts';
export { loadRules } from './load/load-rules.ts';
export { diagnosticCodes, diagnosticText, type Message } from './messages/index.ts';
export { nearest } from './messages/nearest.ts';
export type { ExpectedNorm } from './model/expected-norm.ts';
export type { ScenarioCase, ScenarioExpectation, ScenarioStep } from './model/scenario.ts';
export type { Ruleset } from './model.ts';
export { type MutantResult, type MutationResults, mutationResults } from './mutate/mutate.ts';
export type {
  Assessment,
  Assumption,
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
export { parseFile } from './parser/parse-file.ts';
export { formatFile } from './print/format.ts';
export { translateFile } from './print/translate.ts';
export {
  type WrittenClause,
  type WrittenField,
  type WrittenRecords,
  type WrittenValue,
  writeScenario,
} from './print/write-scenario.ts';
export { factsStillNeeded, type Needed, type StillNeeded } from './regions/needed-facts.ts';
export type { Root } from './regions/reads.ts';
export { boundName } from './resolve/bound-name.ts';
export { contentHash } from './resolve/content-hash.ts';
export type { AskNorm, NormFailure, NormMoment } from './rule-tests/ask-norm.ts';
export { runTests, type TestResult } from './rule-tests/run-tests.ts';
export { withBases } from './rule-tests/test-setting.ts';
export type { Bilingual, Language, Position, SourceText, Span } from './source.ts';
export { lineTextAt, positionAt } from './source.ts';
export {
  addDuration,
  dateAfter,
  dateText,
  dayInterval,
  dayNumber,
  dayOfWeek,
  daysBetween,
} from './values/civil-date.ts';
export { displayValue } from './values/display.ts';
export { formatDuration, formatMoney, formatNumber, formatPercent } from './values/numerals.ts';
export { formatDate } from './values/written-dates.ts';
export type { DateText, Duration, DurationUnit, FactValue, ValueType } from './values.ts';
export type {
  ProcessVocabulary,
  VocabularyChoice,
  VocabularyEvent,
  VocabularyFact,
  VocabularyField,
  VocabularyGroup,
  VocabularyOption,
  VocabularyPlace,
} from './vocabulary.ts';
