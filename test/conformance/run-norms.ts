/** Checks of norms alone: what the rules of a process say of facts, without a machine that makes them. */
import type { CaseFacts, CheckRule, RulesInForce } from '../../dsl/index.ts';
import { dutiesOn, findingsOn, observe, openLedger, passDays } from '../../engine/duties/ledger.ts';
import type { ConceptCheck, DutyLifeCheck, FindingCheck, Situation } from './check.ts';
import { factTable, records, rulesFrom, theLibrary } from './product.ts';
import { same } from './run-course.ts';

interface Asked {
  readonly process: string;
  readonly municipality?: string;
  readonly on: string;
}

export function rulesOf({ process, municipality = '', on }: Asked): RulesInForce {
  return rulesFrom(theLibrary())({ process, municipality, date: on });
}

function factsOf({ facts = {}, groups = {} }: Situation, today?: string): CaseFacts {
  return {
    facts: factTable({ ...(today !== undefined && { today }), ...facts }),
    groups: Object.fromEntries(
      Object.entries(groups).map(([code, each]) => [
        code,
        { complete: true, records: records(`${code} `, each) },
      ]),
    ),
  };
}

export function findingProblems(check: FindingCheck): readonly string[] {
  const facts = factsOf(check);
  const rules = rulesOf(check).checks.filter(({ code }) => code === check.code);
  const made = ({ upon }: CheckRule, record?: string): boolean =>
    check.event === undefined ||
    upon.some(({ events, holds }) => events.includes(check.event ?? '') && holds(facts, record) === 'met');
  const reports = rules.flatMap((rule) => {
    const own = rule.concerns === undefined ? [undefined] : facts.groups[rule.concerns]?.records;
    return (own ?? [])
      .filter((record) => made(rule, record?.id) && rule.when(facts, record?.id) === 'met')
      .map((record) => ({ rule, id: record?.id ?? '' }));
  });
  const found = reports.map(({ id }) => id);
  const expected = typeof check.expect === 'boolean' ? (check.expect ? [''] : []) : check.expect;
  return [
    ...(rules.length === 0 ? [`no check reports ${check.code}`] : []),
    ...same(`${check.code} of ${JSON.stringify(check.groups ?? check.facts)}`, [...new Set(found)], expected),
    ...same(`strength of ${check.code}`, (reports[0]?.rule ?? rules[0])?.strength, check.strength),
  ];
}

export function conceptProblems(check: ConceptCheck): readonly string[] {
  const { outcome } = rulesOf(check).concept(check.concept, factsOf(check), check.record);
  return same(`${check.concept} of ${JSON.stringify(check.groups ?? check.facts)}`, outcome, check.expect);
}

export function dutyLifeProblems(check: DutyLifeCheck): readonly string[] {
  const { duties } = rulesOf(check);
  const rule = duties.find(({ code }) => code === check.duty);
  if (!rule) return [`no duty ${check.duty}`];
  let ledger = openLedger({ duties: [rule], checks: [] });
  let before: (typeof check.days)[number] | undefined;
  for (const day of check.days) {
    const last = before;
    if (last) {
      const between = { from: last.on, to: day.on };
      ledger = passDays(ledger, between, (date) => factsOf(last, date), ['today']);
    }
    const moment = { date: day.on, facts: factsOf(day, day.on) };
    ledger = observe(ledger, day.event === undefined ? moment : { ...moment, event: day.event });
    before = day;
  }
  const end = before?.on ?? check.on;
  const duty = dutiesOn(ledger, end).find(({ record }) => record === check.record);
  const findings = findingsOn(ledger, end)
    .filter(({ record }) => record === check.record)
    .map(({ code, openedOn, status }) => `${code} ${openedOn} ${status}`);
  return [
    ...same(`${check.duty} on ${end}`, duty?.status ?? null, check.expect.status),
    ...same(`last day of ${check.duty}`, duty?.due, check.expect.due),
    ...(check.expect.findings ? same(`findings of ${check.duty}`, findings, check.expect.findings) : []),
  ];
}
