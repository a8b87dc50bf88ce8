/** Duties and checks run over a list of happenings, without a process. */
import type { CaseFacts, CheckRule, DutyRule, FactValue } from '../../../dsl/index.ts';
import { dutiesOn, findingsOn, observe, openLedger, passDays } from '../../../engine/duties/ledger.ts';

export type Happening = readonly [
  date: string,
  event?: string,
  learned?: Readonly<Record<string, FactValue>>,
];

/** What the duties and findings of these rules are on a day, after what happened. */
export function ledgerOf(
  rules: { duties?: readonly DutyRule[]; checks?: readonly CheckRule[] },
  happenings: readonly Happening[],
  asOf?: string,
) {
  let known: Readonly<Record<string, FactValue>> = {};
  const facts = (date: string): CaseFacts => ({
    facts: Object.fromEntries(
      Object.entries({ ...known, today: date }).map(([code, value]) => [code, { value }]),
    ),
    groups: {},
  });
  let ledger = openLedger({ duties: rules.duties ?? [], checks: rules.checks ?? [] });
  let date = happenings[0]?.[0] ?? '';
  const pass = (to: string): void => {
    ledger = passDays(ledger, { from: date, to }, facts, ['today']);
    date = to;
  };
  for (const [day, event, learned] of happenings) {
    pass(day);
    known = { ...known, ...learned };
    ledger = observe(ledger, { date: day, facts: facts(day), ...(event && { event }) });
  }
  if (asOf) pass(asOf);
  return {
    duties: dutiesOn(ledger, date).map(({ status, arisenOn, due, metOn, lapsedOn }) =>
      [status, arisenOn, due, metOn ?? lapsedOn].filter((part) => part !== undefined).join(' '),
    ),
    findings: findingsOn(ledger, date).map(({ code, status, openedOn, closedOn, days }) =>
      [code, status, openedOn, closedOn, days].filter((part) => part !== undefined).join(' '),
    ),
    texts: findingsOn(ledger, date).map(({ text }) => text.da),
  };
}
