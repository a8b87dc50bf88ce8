/** Runs the tests that stand in rule files. */

import { evaluateDeadline } from '../evaluate/deadline.ts';
import { limitOn } from '../evaluate/environment.ts';
import { type CurrentRecord, placeOf } from '../evaluate/reader.ts';
import type { CaseFacts } from '../facts.ts';
import { isDecidedBy } from '../in-force/decided-by.ts';
import type { ExpectedNorm } from '../model/expected-norm.ts';
import type { ConceptModel, DeadlineModel, Ruleset, TestCase, TestExpectation } from '../model.ts';
import type { Outcome, Place, TraceNode } from '../outcome.ts';
import type { Bilingual } from '../source.ts';
import { displayValue } from '../values/display.ts';
import type { FactValue } from '../values.ts';
import type { ProcessVocabulary } from '../vocabulary.ts';
import { type AskNorm, type NormFailure, type NormMoment, normsAskedFor } from './ask-norm.ts';
import { askedRecords, type TestSetting, testSettings } from './test-setting.ts';

/** How one expectation of a test came out. `reason` failed: right outcome, but another condition decided it. */
export interface TestResult {
  readonly ruleset: Ruleset;
  readonly title: string;
  readonly row?: number;
  readonly place: Place;
  readonly passed: boolean;
  readonly failure?:
    | {
        readonly kind: 'outcome';
        readonly concept: string;
        readonly expected: Outcome;
        readonly actual: Outcome;
        readonly trace: TraceNode;
      }
    | { readonly kind: 'reason'; readonly concept: string; readonly trace: TraceNode }
    | {
        readonly kind: 'deadline';
        readonly deadline: string;
        readonly expected: string;
        readonly actual: string | undefined;
      }
    | {
        readonly kind: 'limit';
        readonly limit: string;
        /** As they are shown; nothing where no value is set. */
        readonly expected: Bilingual | undefined;
        readonly actual: Bilingual | undefined;
      }
    | NormFailure;
}

/** Of the group whose records have the date that a deadline is counted from: the last one given. */
function dated({ from }: DeadlineModel, { groups }: CaseFacts): readonly CurrentRecord[] {
  return from.groups.flatMap((group) => {
    const record = groups[group]?.records.at(-1);
    return record ? [{ group, record }] : [];
  });
}

function check(
  expected: TestExpectation,
  test: TestCase,
  setting: TestSetting,
  { askNorm, asWritten }: Required<Asked>,
): TestResult['failure'] {
  switch (expected.kind) {
    case 'deadline':
      return deadlineFailure(expected.deadline, expected.due, setting);
    case 'limit':
      return limitFailure(expected, setting);
    case 'outcome':
      return outcomeFailure(expected, setting, asWritten);
    case 'due':
      if (expected.of === 'deadline')
        return deadlineFailure(expected.code, expected.due === 'none' ? 'unknown' : expected.due, setting);
      return askNorm(expected, momentOf(expected, test, setting));
    case 'duty':
    case 'finding':
      return askNorm(expected, momentOf(expected, test, setting));
  }
}

/** The moment that a test is about, with the rules that an expectation of it is about. */
export function momentOf(
  expected: ExpectedNorm,
  { event, open, overdue }: TestCase,
  { day, facts, duties, checks, asking }: TestSetting,
): NormMoment {
  const norms = normsAskedFor(expected, { duties, checks }, asking);
  return { date: day, ...(event !== undefined && { event }), facts, open, overdue, ...norms };
}

function deadlineFailure(
  deadline: string,
  expected: string,
  { environment, facts }: TestSetting,
): TestResult['failure'] {
  const model = environment.deadlines.get(deadline);
  const due = model && evaluateDeadline(model, { environment, facts, records: dated(model, facts) }).due;
  return (due ?? 'unknown') === expected ? undefined : { kind: 'deadline', deadline, expected, actual: due };
}

function outcomeFailure(
  expected: TestExpectation & { kind: 'outcome' },
  setting: TestSetting,
  asWritten: Required<Asked>['asWritten'],
): TestResult['failure'] {
  const { environment, facts, ask } = setting;
  const concept = environment.concepts.get(expected.concept);
  const records = askedRecords(expected.concept, setting);
  const { outcome, trace } = ask(expected.concept, { environment, facts, records });
  if (outcome !== expected.outcome)
    return { kind: 'outcome', concept: expected.concept, expected: expected.outcome, actual: outcome, trace };
  if (!expected.because || !concept) return undefined;
  const asked = { environment, facts, records };
  return isDecidedBy(expected.because, trace, concept, asked, ask, asWritten(concept))
    ? undefined
    : { kind: 'reason', concept: expected.concept, trace };
}

function limitFailure(
  { limit: code, value }: TestExpectation & { kind: 'limit' },
  { environment }: TestSetting,
): TestResult['failure'] {
  const limit = environment.limits.get(code);
  const actual = limit && limitOn(limit, environment.asOf)?.value;
  if (JSON.stringify(actual) === JSON.stringify(value)) return undefined;
  const shown = (one: FactValue | undefined): Bilingual | undefined =>
    limit && one !== undefined ? displayValue(one, limit.type, environment.choices) : undefined;
  return { kind: 'limit', limit: code, expected: shown(value), actual: shown(actual) };
}

/** What tests are asked with. */
export interface Asked {
  /** The engine's answer to what becomes of duties and checks. */
  readonly askNorm?: AskNorm;
  /** The concept in whose words `fordi` speaks, where the tests are asked of another. */
  readonly asWritten?: (concept: ConceptModel) => ConceptModel;
  /** The expectations to ask; what is not asked passes. */
  readonly about?: (expected: TestExpectation) => boolean;
}

function nobodyKnows(): never {
  throw new Error('a test asks for a duty or a finding, and nobody was given who knows what becomes of them');
}

/**
 * Every expectation of every test, in the order of the files.
 *
 * @param known every version that `pr.` can select; the rule sets themselves when left out
 */
export function runTests(
  rulesets: readonly Ruleset[],
  vocabularies: readonly ProcessVocabulary[],
  known: readonly Ruleset[] = rulesets,
  askNorm?: AskNorm,
): readonly TestResult[] {
  const settingOf = testSettings(known, vocabularies);
  return rulesets.flatMap((ruleset) => testResults(ruleset, settingOf, askNorm && { askNorm }));
}

/** Every expectation of the tests of one rule set. */
export function testResults(
  ruleset: Ruleset,
  settingOf: ReturnType<typeof testSettings>,
  { askNorm = nobodyKnows, asWritten = (concept) => concept, about = () => true }: Asked = {},
): readonly TestResult[] {
  return ruleset.tests.flatMap((test) => {
    const asks = test.expectations.map(about);
    const setting = asks.includes(true) ? settingOf(test, ruleset) : undefined;
    return test.expectations.map((expected, index): TestResult => {
      const failure =
        setting && asks[index] ? check(expected, test, setting, { askNorm, asWritten, about }) : undefined;
      return {
        ruleset,
        title: test.title,
        ...(test.row !== undefined && { row: test.row }),
        place: placeOf(expected.span, ruleset.origin),
        passed: failure === undefined,
        ...(failure && { failure }),
      };
    });
  });
}
