/** Holds one expectation of a scenario to the case as it stands. */
import {
  type Bilingual,
  displayValue,
  type FactValue,
  type RulesInForce,
  type ScenarioExpectation,
} from '../../dsl/index.ts';
import type { DutyStatus, Finding, Severity, Standing } from '../case/course.ts';
import { longDate } from '../text/date.ts';
import { outcomeName } from '../text/outcome.ts';
import { dutyStatusName, severityName } from '../text/status.ts';
import type { ScenarioFailure } from './result.ts';

type Expected<K extends ScenarioExpectation['kind']> = Extract<ScenarioExpectation, { kind: K }>;
export type StandingExpectation = Exclude<ScenarioExpectation, { kind: 'refused' }>;

/** The case at the point where the expectation stands. */
export interface Point {
  readonly standing: Standing;
  readonly rules: RulesInForce;
}

const UNKNOWN: Bilingual = { da: 'ukendt', en: 'unknown' };
const NONE: Bilingual = { da: 'ingen', en: 'none' };
const NOT_IN_FORCE: Bilingual = {
  da: 'ikke i de regler, der gælder for sagen',
  en: 'not in the rules in force for the case',
};

const named = (code: string): Bilingual => ({ da: code, en: code });
const dated = (date: string): Bilingual => ({ da: longDate(date, 'da'), en: longDate(date, 'en') });

/** What did not come as expected; undefined when it did. Pure. */
export function checkExpectation(expected: StandingExpectation, point: Point): ScenarioFailure | undefined {
  switch (expected.kind) {
    case 'outcome':
      return checkOutcome(expected, point);
    case 'fact':
      return checkFact(expected, point);
    case 'due':
      return checkDue(expected, point);
    case 'duty':
      return checkDuty(expected, point);
    case 'finding':
      return checkFinding(expected, point);
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

function checkDue(
  { of, code, name, due }: Expected<'due'>,
  { standing, rules }: Point,
): ScenarioFailure | undefined {
  const what = { da: `fristen for »${name.da}«`, en: `the deadline of »${name.en}«` };
  const expected = due === 'unknown' ? UNKNOWN : due === 'none' ? NONE : dated(due);
  const known =
    of === 'duty' ? rules.duties.some((duty) => duty.code === code) : rules.deadlineCodes.includes(code);
  if (!known) return { kind: 'due', what, expected, actual: NOT_IN_FORCE };
  if (of === 'duty') {
    const came = standing.duties.findLast((duty) => duty.code === code)?.due;
    if (came === (due === 'unknown' || due === 'none' ? undefined : due)) return undefined;
    return { kind: 'due', what, expected, actual: came === undefined ? NONE : dated(came) };
  }
  const { due: came } = rules.deadline(code, standing.facts);
  if ((came ?? 'unknown') === (due === 'none' ? 'unknown' : due)) return undefined;
  return { kind: 'due', what, expected, actual: came === undefined ? UNKNOWN : dated(came) };
}

function checkDuty(
  { code, name, status }: Expected<'duty'>,
  { standing, rules }: Point,
): ScenarioFailure | undefined {
  const statusName = (each: DutyStatus | 'not_arisen'): Bilingual =>
    each === 'not_arisen' ? { da: 'ikke opstået', en: 'not arisen' } : dutyStatusName(each);
  const what = { da: `pligten »${name.da}«`, en: `the duty »${name.en}«` };
  if (!rules.duties.some((duty) => duty.code === code))
    return { kind: 'duty', what, expected: statusName(status), actual: NOT_IN_FORCE };
  const came = standing.duties.findLast((duty) => duty.code === code)?.status ?? 'not_arisen';
  return came === status
    ? undefined
    : { kind: 'duty', what, expected: statusName(status), actual: statusName(came) };
}

const SEVERITIES: Readonly<Record<'violation' | 'deviation', Severity>> = {
  violation: 'VIOLATION',
  deviation: 'DEVIATION',
};

/** A finding that was made good or has been replaced no longer stands. */
function checkFinding(
  { code, none, severity, days }: Expected<'finding'>,
  { standing }: Point,
): ScenarioFailure | undefined {
  const found = standing.findings.filter(
    (finding) => finding.code === code && (finding.status === 'open' || finding.status === 'permanent'),
  );
  const wanted = severity === 'any' ? undefined : SEVERITIES[severity];
  const fitting = found.filter(
    (finding) =>
      (wanted === undefined || finding.severity === wanted) && (days === undefined || finding.days === days),
  );
  if (fitting.length > 0 !== none) return undefined;
  const expectation = described(wanted, days);
  const actual = found.length === 0 ? NONE : joined(found.map((each) => described(each.severity, each.days)));
  return { kind: 'finding', what: named(code), expected: none ? NONE : expectation, actual };
}

function described(severity: Severity | undefined, days: Finding['days']): Bilingual {
  const { da, en } = severity === undefined ? { da: 'fund', en: 'finding' } : severityName(severity);
  if (days === undefined) return { da, en };
  return {
    da: `${da}, ${days} ${days === 1 ? 'dag' : 'dage'}`,
    en: `${en}, ${days} ${days === 1 ? 'day' : 'days'}`,
  };
}

function joined(texts: readonly Bilingual[]): Bilingual {
  return { da: texts.map(({ da }) => da).join('; '), en: texts.map(({ en }) => en).join('; ') };
}
