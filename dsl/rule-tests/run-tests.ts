/** Runs the tests that stand in rule files. */

import { evaluateDeadline } from '../evaluate/deadline.ts';
import { limitOn } from '../evaluate/environment.ts';
import { type CurrentRecord, placeOf } from '../evaluate/reader.ts';
import type { CaseFacts } from '../facts.ts';
import { isDecidedBy } from '../in-force/decided-by.ts';
import type { ConceptModel, DeadlineModel, Ruleset, TestExpectation } from '../model.ts';
import type { Outcome, Place, TraceNode } from '../outcome.ts';
import type { Bilingual } from '../source.ts';
import { displayValue } from '../values/display.ts';
import type { FactValue } from '../values.ts';
import type { ProcessVocabulary } from '../vocabulary.ts';
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
      };
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
  setting: TestSetting,
  asWritten: (concept: ConceptModel) => ConceptModel,
): TestResult['failure'] {
  const { environment, facts, ask } = setting;
  if (expected.kind === 'deadline') {
    const model = environment.deadlines.get(expected.deadline);
    const due = model && evaluateDeadline(model, { environment, facts, records: dated(model, facts) }).due;
    return (due ?? 'unknown') === expected.due
      ? undefined
      : { kind: 'deadline', deadline: expected.deadline, expected: expected.due, actual: due };
  }
  if (expected.kind === 'limit') return limitFailure(expected, setting);
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

/**
 * Every expectation of every test, in the order of the files.
 *
 * @param known every version that `pr.` can select; the rule sets themselves when left out
 */
export function runTests(
  rulesets: readonly Ruleset[],
  vocabularies: readonly ProcessVocabulary[],
  known: readonly Ruleset[] = rulesets,
): readonly TestResult[] {
  const settingOf = testSettings(known, vocabularies);
  return rulesets.flatMap((ruleset) => testResults(ruleset, settingOf));
}

/**
 * Every expectation of the tests of one rule set.
 *
 * @param asWritten the concept in whose words `fordi` speaks, where the tests are asked of another
 */
export function testResults(
  ruleset: Ruleset,
  settingOf: ReturnType<typeof testSettings>,
  asWritten: (concept: ConceptModel) => ConceptModel = (concept) => concept,
): readonly TestResult[] {
  return ruleset.tests.flatMap((test) => {
    const setting = settingOf(test, ruleset);
    return test.expectations.map((expected): TestResult => {
      const failure = check(expected, setting, asWritten);
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
