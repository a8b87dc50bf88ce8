/** Everything a face shows of a case on one day. */
import type { Bilingual } from '../../dsl/index.ts';
import { daysBetween } from '../../dsl/index.ts';
import { dutiesOn, findingsOn } from '../duties/ledger.ts';
import { possibleEvents } from '../process/admissible.ts';
import type { Process } from '../process/process.ts';
import { recordName } from '../text/names.ts';
import type { DeadlineState, DutyState, Finding, Standing } from './course.ts';
import type { Run } from './run.ts';
import { tasksOn } from './tasks.ts';

/**
 * Where the case stands on the day of its run. Pure. Lists are made when somebody looks at them: of most steps nobody
 * asks more than the state and what was decided.
 */
export function standingOf(run: Run): Standing {
  const { process, snapshot, date, facts, decision, tasks } = run;
  const duties = once(() => dutiesOf(run));
  const deadlines = once(() => deadlinesOf(run));
  const findings = once(() => findingsOf(run));
  const possible = once(() => possibleEvents(process, snapshot));
  return {
    date,
    state: process.path(snapshot),
    regions: process.regions(snapshot),
    facts,
    ...(decision && { decision }),
    tasks: tasksOn(tasks, date),
    get duties() {
      return duties();
    },
    get deadlines() {
      return deadlines();
    },
    get findings() {
      return findings();
    },
    get possible() {
      return possible();
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function dutiesOf({ process, ledger, date }: Run): readonly DutyState[] {
  if (!ledger) return [];
  return dutiesOn(ledger, date).map((duty) => ({ ...duty, name: withRecord(process, duty.name, duty) }));
}

function findingsOf({ process, ledger, date, notes }: Run): readonly Finding[] {
  const found = ledger ? findingsOn(ledger, date) : [];
  return [
    ...found.map((finding) => ({ ...finding, text: withRecord(process, finding.text, finding) })),
    ...notes,
  ].toSorted(byOpening);
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

/**
 * The deadlines that run, or would if a fact were known; one whose start has not come is left out, and so is one that is
 * counted for each record of a group: the duty of each record has its last day.
 */
function deadlinesOf({ rules, facts, date }: Run): readonly DeadlineState[] {
  if (!rules) return [];
  const ofRecords = new Set(rules.facts.filter(({ groups }) => groups.length > 0).map(({ code }) => code));
  return rules.deadlineCodes
    .map((code) => rules.deadline(code, facts))
    .filter(
      ({ due, missing }) =>
        due !== undefined || (missing.length > 0 && !missing.some(({ code }) => ofRecords.has(code))),
    )
    .map((deadline) => ({
      ...deadline,
      ...(deadline.due !== undefined && { daysLeft: daysBetween(date, deadline.due) }),
    }));
}
