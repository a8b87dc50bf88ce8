/** Everything a face shows of a case on one day. */
import type { Bilingual, RulesInForce } from '../../dsl/index.ts';
import { daysBetween } from '../../dsl/index.ts';
import { dutiesOn, findingsOn } from '../duties/ledger.ts';
import { possibleEvents } from '../process/admissible.ts';
import type { Process } from '../process/process.ts';
import { recordName } from '../text/names.ts';
import type { DeadlineState, Finding, Standing } from './course.ts';
import { factsOf, type Run } from './run.ts';
import { tasksOn } from './tasks.ts';

/** Where the case stands on the day of its run. Pure. */
export function standingOf(run: Run): Standing {
  const { process, snapshot, date, rules, ledger, decision, tasks, notes } = run;
  const found = ledger
    ? findingsOn(ledger, date).map((finding) => ({
        ...finding,
        text: withRecord(process, finding.text, finding),
      }))
    : [];
  return {
    date,
    state: process.path(snapshot),
    regions: process.regions(snapshot),
    facts: factsOf(run, date),
    ...(decision && { decision }),
    tasks: tasksOn(tasks, date),
    duties: ledger
      ? dutiesOn(ledger, date).map((duty) => ({ ...duty, name: withRecord(process, duty.name, duty) }))
      : [],
    deadlines: rules ? deadlinesOf(run, rules) : [],
    findings: [...found, ...notes].toSorted(byOpening),
    possible: possibleEvents(process, snapshot),
  };
}

/** The words with the record that they are about: of several meetings each has its own minutes. */
function withRecord(
  process: Process,
  { da, en }: Bilingual,
  { group, record }: Pick<Finding, 'group' | 'record'>,
): Bilingual {
  if (group === undefined || record === undefined) return { da, en };
  const about = recordName(process, group, record);
  return { da: `${da} (${about.da})`, en: `${en} (${about.en})` };
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
