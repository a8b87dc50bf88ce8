/** Everything a face shows of a case on one day. */
import type { RulesInForce } from '../../dsl/index.ts';
import { daysBetween } from '../../dsl/index.ts';
import { dutiesOn, findingsOn } from '../duties/ledger.ts';
import { possibleEvents } from '../process/admissible.ts';
import type { DeadlineState, Finding, Standing } from './course.ts';
import { factsOf, type Run } from './run.ts';
import { tasksOn } from './tasks.ts';

/** Where the case stands on the day of its run. Pure. */
export function standingOf(run: Run): Standing {
  const { process, snapshot, date, rules, ledger, decision, tasks, notes } = run;
  const found = ledger ? findingsOn(ledger, date) : [];
  return {
    date,
    state: process.path(snapshot),
    regions: process.regions(snapshot),
    facts: factsOf(run, date),
    ...(decision && { decision }),
    tasks: tasksOn(tasks, date),
    duties: ledger ? dutiesOn(ledger, date) : [],
    deadlines: rules ? deadlinesOf(run, rules) : [],
    findings: [...found, ...notes].toSorted(byOpening),
    possible: possibleEvents(process, snapshot),
  };
}

function byOpening(a: Finding, b: Finding): number {
  if (a.openedOn === b.openedOn) return 0;
  return a.openedOn < b.openedOn ? -1 : 1;
}

/** The deadlines that run, or would if a fact were known; one whose start has not come is left out. */
function deadlinesOf(run: Run, rules: RulesInForce): readonly DeadlineState[] {
  const facts = factsOf(run, run.date);
  return rules.deadlineCodes
    .map((code) => rules.deadline(code, facts))
    .filter(({ due, missing }) => due !== undefined || missing.length > 0)
    .map((deadline) => ({
      ...deadline,
      ...(deadline.due !== undefined && { daysLeft: daysBetween(run.date, deadline.due) }),
    }));
}
