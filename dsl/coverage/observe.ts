/** Watches the tests of rule files: what each condition came out as, and which boundary points were tried. */

import { type AskConcept, evaluateCondition, type Watch } from '../evaluate/condition.ts';
import type { Reading } from '../evaluate/reader.ts';
import { recordsOf } from '../evaluate/records.ts';
import { partsOf } from '../model/expression-parts.ts';
import type { DeadlineModel, Expression, Ruleset } from '../model.ts';
import type { AskNorm } from '../rule-tests/ask-norm.ts';
import { momentOf } from '../rule-tests/run-tests.ts';
import { askedRecords, type TestSetting, testSettings } from '../rule-tests/test-setting.ts';
import type { ProcessVocabulary } from '../vocabulary.ts';
import { type BoundaryPoint, boundsOf, type DatedValue, datedValueOn, pointOn } from './bounds.ts';
import { type ConditionPoint, pointOf } from './reachable.ts';

export interface Observations {
  readonly conditions: Map<Expression, Set<ConditionPoint>>;
  /** By condition, place of the bound in it, and dated value of the limit. */
  readonly bounds: Map<Expression, Map<number, Map<DatedValue, Set<BoundaryPoint>>>>;
  readonly deadlines: Set<DeadlineModel>;
}

function entryOf<K, V>(map: Map<K, V>, key: K, fresh: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = fresh();
  map.set(key, made);
  return made;
}

/**
 * Asks every expectation of every test and keeps what was seen on the way, at every depth.
 *
 * @param cases takes whole cases through the rules, and tells what duties and checks were asked
 * @param askNorm the engine's answer to what becomes of duties and checks in tests
 */
export function observe(
  rulesets: readonly Ruleset[],
  vocabularies: readonly ProcessVocabulary[],
  cases: (watch: Watch) => void,
  askNorm?: AskNorm,
): Observations {
  const seen: Observations = { conditions: new Map(), bounds: new Map(), deadlines: new Set() };
  const told: Watch = (expression, reading, ask) => watch(expression, reading, ask, seen);
  const settingOf = testSettings(rulesets, vocabularies, told);
  for (const ruleset of rulesets) {
    for (const test of ruleset.tests) {
      const setting = settingOf(test, ruleset);
      const { before, facts } = setting;
      for (const { condition } of before.ruleset.transitions) {
        const reading = {
          environment: before.environment,
          facts,
          records: [],
          origin: before.ruleset.origin,
        };
        watch(condition, reading, before.ask, seen);
      }
      for (const expected of test.expectations) {
        if (expected.kind === 'outcome') {
          watchConcept(expected.concept, askedRecords(expected.concept, setting), setting, seen);
        } else if (expected.kind === 'deadline') {
          const model = setting.environment.deadlines.get(expected.deadline);
          if (model) seen.deadlines.add(model);
        } else if (expected.kind !== 'limit' && askNorm) {
          askNorm(expected, momentOf(expected, test, setting));
        }
      }
    }
  }
  cases(told);
  return seen;
}

function watchConcept(
  code: string,
  records: Reading['records'],
  { environment, facts, ask }: Pick<TestSetting, 'environment' | 'facts' | 'ask'>,
  seen: Observations,
): void {
  const concept = environment.concepts.get(code);
  if (!concept) return;
  for (const { condition } of concept.clauses)
    watch(condition, { environment, facts, records, origin: concept.origin }, ask, seen);
}

function watch(expression: Expression, reading: Reading, ask: AskConcept, seen: Observations): void {
  const { environment, facts, records } = reading;
  const { outcome } = evaluateCondition(expression, reading, ask);
  entryOf(seen.conditions, expression, () => new Set<ConditionPoint>()).add(pointOf(outcome));
  boundsOf(expression, environment).forEach((bound, index) => {
    const lies = pointOn(expression, bound, reading, ask);
    if (lies === undefined) return;
    const places = entryOf(seen.bounds, expression, () => new Map());
    const dated = entryOf(places, index, () => new Map());
    entryOf(dated, datedValueOn(bound, environment), () => new Set<BoundaryPoint>()).add(lies);
  });
  if (expression.kind === 'concept')
    watchConcept(expression.concept, records, { environment, facts, ask }, seen);
  for (const inside of readingsInside(expression, reading))
    for (const part of partsOf(expression)) watch(part, inside, ask, seen);
}

/** What stands after `hvor` is asked of every record; every other part is asked where its whole is. */
function readingsInside(expression: Expression, reading: Reading): readonly Reading[] {
  if (expression.kind !== 'count' && expression.kind !== 'sum') return [reading];
  const { group } = expression.gathered;
  return recordsOf(group, reading.facts, reading.environment).records.map((record) => ({
    ...reading,
    records: [...reading.records, { group, record }],
  }));
}
