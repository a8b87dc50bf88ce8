/** Holds one expectation of a scenario to the case as it stands. */
import {
  type Bilingual,
  displayValue,
  type FactValue,
  type RulesInForce,
  type ScenarioExpectation,
} from '../../dsl/index.ts';
import type { Standing } from '../case/course.ts';
import { outcomeName } from '../text/outcome.ts';
import { checkNorm, NONE, NOT_IN_FORCE, UNKNOWN } from './check-norm.ts';
import type { ScenarioFailure } from './result.ts';

type Expected<K extends ScenarioExpectation['kind']> = Extract<ScenarioExpectation, { kind: K }>;
export type StandingExpectation = Exclude<ScenarioExpectation, { kind: 'refused' }>;

/** The case at the point where the expectation stands. */
export interface Point {
  readonly standing: Standing;
  readonly rules: RulesInForce;
}

/** What did not come as expected; undefined when it did. Pure. */
export function checkExpectation(expected: StandingExpectation, point: Point): ScenarioFailure | undefined {
  switch (expected.kind) {
    case 'outcome':
      return checkOutcome(expected, point);
    case 'fact':
      return checkFact(expected, point);
    case 'due':
    case 'duty':
    case 'finding':
      return checkNorm(expected, point);
  }
}

function checkOutcome(
  { concept, name, group, outcome, because }: Expected<'outcome'>,
  { rules, standing: { facts } }: Point,
): ScenarioFailure | undefined {
  const expected = outcomeName(outcome);
  if (!rules.conceptCodes.includes(concept))
    return { kind: 'outcome', what: name, expected, actual: NOT_IN_FORCE };
  const record = group === undefined ? undefined : facts.groups[group]?.records.at(-1)?.id;
  const { outcome: came, trace } = rules.concept(concept, facts, record);
  const actual = outcomeName(came);
  if (came !== outcome) return { kind: 'outcome', what: name, expected, actual, trace };
  if (!because || rules.isDecidedBy(because, concept, facts, record)) return undefined;
  return { kind: 'reason', what: name, expected, actual, trace };
}

function checkFact({ fact, value }: Expected<'fact'>, point: Point): ScenarioFailure | undefined {
  const entry = point.standing.facts.facts[fact.code];
  const came = entry === undefined ? undefined : 'none' in entry ? null : entry.value;
  if (JSON.stringify(came) === JSON.stringify(value)) return undefined;
  const { name } = fact;
  return { kind: 'fact', what: name, expected: shown(value, fact, point), actual: shown(came, fact, point) };
}

function shown(
  value: FactValue | null | undefined,
  { code, type }: Expected<'fact'>['fact'],
  { rules }: Point,
): Bilingual {
  if (value === undefined) return UNKNOWN;
  if (value === null) return NONE;
  const options = rules.facts.find((fact) => fact.code === code)?.options ?? [];
  const choice = type.kind === 'choice' || type.kind === 'set' ? type.choice : '';
  return displayValue(value, type, new Map([[choice, { options }]]));
}
