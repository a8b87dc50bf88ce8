/** Runs the tests that stand in rule files. */

import { evaluateCondition } from './evaluate/condition.ts';
import { evaluateDeadline } from './evaluate/deadline.ts';
import type { CurrentRecord } from './evaluate/reader.ts';
import { placeOf } from './evaluate/reader.ts';
import type { CaseFacts, FactEntry, FactGroup, FactTable } from './facts.ts';
import type { RuleLibrary } from './load-rules.ts';
import type { Ruleset, TestCase, TestExpectation } from './model.ts';
import type { Outcome, Place, TraceNode } from './outcome.ts';
import { asker, environmentOf, newestInForce } from './rules-in-force.ts';
import { clausesAsking } from './same-condition.ts';
import type { FactValue } from './values.ts';
import type { ProcessVocabulary } from './vocabulary.ts';

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
      };
}

function table(given: Readonly<Record<string, FactValue | null>>): FactTable {
  return Object.fromEntries(
    Object.entries(given).map(([code, value]): [string, FactEntry] => [
      code,
      value === null ? { none: true } : { value },
    ]),
  );
}

function factsOf(test: TestCase): CaseFacts {
  const groups = Object.entries(test.groups).map(([code, { complete, records }]): [string, FactGroup] => [
    code,
    {
      complete,
      records: records.map((fields, index) => ({ id: `${code} ${index + 1}`, fields: table(fields) })),
    },
  ]);
  return { facts: table(test.facts), groups: Object.fromEntries(groups) };
}

function check(
  test: TestCase,
  expected: TestExpectation,
  ruleset: Ruleset,
  vocabulary: ProcessVocabulary | undefined,
): TestResult['failure'] {
  const rulesets = [...withBases(ruleset)];
  const environment = environmentOf(rulesets, vocabulary, test.asOf ?? ruleset.inForceFrom);
  const facts = factsOf(test);
  if (expected.kind === 'deadline') {
    const model = environment.deadlines.get(expected.deadline);
    const due = model && evaluateDeadline(model, { environment, facts, records: [] }).due;
    return (due ?? 'unknown') === expected.due
      ? undefined
      : { kind: 'deadline', deadline: expected.deadline, expected: expected.due, actual: due };
  }
  const concept = environment.concepts.get(expected.concept);
  const group = concept?.concerns;
  // A concept that concerns a record is asked for the last record of its group.
  const record = group === undefined ? undefined : facts.groups[group]?.records.at(-1);
  const records: CurrentRecord[] = group !== undefined && record ? [{ group, record }] : [];
  const ask = asker(environment);
  const { outcome, trace } = ask(expected.concept, { environment, facts, records });
  if (outcome !== expected.outcome)
    return { kind: 'outcome', concept: expected.concept, expected: expected.outcome, actual: outcome, trace };
  if (!expected.because || !concept) return undefined;
  const decided = clausesAsking(expected.because, concept, environment).some(
    ({ clause, expression }) =>
      trace.children[clause]?.decisive === true &&
      evaluateCondition(expression, { environment, facts, records, origin: concept.origin }, ask).outcome ===
        trace.children[clause]?.outcome,
  );
  return decided ? undefined : { kind: 'reason', concept: expected.concept, trace };
}

/** The version of a rule set in force on a day; the rule set itself when none of the known versions is. */
function versionOn(ruleset: Ruleset, day: string | undefined, rulesets: readonly Ruleset[]): Ruleset {
  if (day === undefined) return ruleset;
  const versions = rulesets.filter(
    (other) => other.name.da === ruleset.name.da && other.level === ruleset.level,
  );
  return newestInForce(versions, day) ?? ruleset;
}

/** A rule set after everything it builds on. */
function withBases(ruleset: Ruleset): ReadonlySet<Ruleset> {
  return new Set([...ruleset.buildsOn.flatMap((base) => [...withBases(base)]), ruleset]);
}

/**
 * Every expectation of every test, in the order of the files. `pr.` selects limits and version, so a file can hold a
 * test of the version before it; without `pr.` a test is asked as of the first day in force.
 */
export function runTests(
  rulesets: RuleLibrary['rulesets'],
  vocabularies: readonly ProcessVocabulary[],
): readonly TestResult[] {
  return rulesets.flatMap((ruleset) => {
    const vocabulary = vocabularies.find(({ code }) => code === ruleset.process);
    return ruleset.tests.flatMap((test) =>
      test.expectations.map((expected): TestResult => {
        const failure = check(test, expected, versionOn(ruleset, test.asOf, rulesets), vocabulary);
        return {
          ruleset,
          title: test.title,
          ...(test.row !== undefined && { row: test.row }),
          place: placeOf(expected.span, ruleset.origin),
          passed: failure === undefined,
          ...(failure && { failure }),
        };
      }),
    );
  });
}
