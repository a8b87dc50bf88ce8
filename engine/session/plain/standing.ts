import type { Language } from '../../../dsl/index.ts';
import type { DeadlineState, DutyState, Finding, Standing, Task } from '../../case/course.ts';
import { longDate } from '../../text/date.ts';
import { dutyStatusName, findingStatusName, severityName, strengthName } from '../../text/status.ts';
import { taskName, taskStatusName, taskTerms } from '../../text/task.ts';
import { sortedStanding } from '../rows/deadlines.ts';
import { textsIn } from '../text/index.ts';
import type { World } from '../world.ts';
import { indented, section } from './lines.ts';

/** Findings, tasks, deadlines and duties; with `before`, only what is new or different since. */
export function standingLines(
  now: Standing,
  before: Standing | undefined,
  language: Language,
  depth: number,
): string[] {
  const text = textsIn(language);
  const { findings, tasks, deadlines, duties } = sortedStanding(now);
  return [
    ...section(
      depth,
      text.findings,
      findings
        .filter(
          (finding) => !before?.findings.some((old) => same(old, finding, ['code', 'status', 'openedOn'])),
        )
        .map((finding) => findingText(finding, language)),
    ),
    ...section(
      depth,
      text.tasks,
      tasks
        .filter(
          (task) => !before?.tasks.some((old) => same(old, task, ['code', 'record', 'openedOn', 'status'])),
        )
        .map((task) => taskText(task, language)),
    ),
    ...section(
      depth,
      text.deadlines,
      deadlines
        .filter((deadline) => !before?.deadlines.some((old) => same(old, deadline, ['code', 'due'])))
        .map((deadline) => deadlineText(deadline, now, language)),
    ),
    ...section(
      depth,
      text.duties,
      duties
        .filter(
          (duty) => !before?.duties.some((old) => same(old, duty, ['code', 'status', 'due', 'arisenOn'])),
        )
        .map((duty) => dutyText(duty, language)),
    ),
  ];
}

/** State and parallel regions in one line; with `before`, only the regions that changed. */
export function stateLines({ names }: World, now: Standing, language: Language, before?: Standing): string[] {
  const changed = Object.entries(now.regions).filter(([region, state]) => before?.regions[region] !== state);
  const regions = changed.map(
    ([region, state]) => `${names.region(region)[language]} ${names.regionState(region, state)[language]}`,
  );
  const text = textsIn(language);
  const state = `${text.state}: ${names.state(now.state)[language]}`;
  return indented(1, regions.length > 0 ? `${state} (${regions.join(', ')})` : state);
}

function findingText(finding: Finding, language: Language): string {
  const text = textsIn(language);
  const status = `${findingStatusName(finding.status)[language]} ${text.since} ${longDate(finding.openedOn, language)}`;
  return `${severityName(finding.severity)[language]} ${finding.code}: ${finding.text[language]} (${status})`;
}

function taskText(task: Task, language: Language): string {
  const text = textsIn(language);
  const terms = taskTerms(task)[language];
  const due =
    task.due === undefined || task.doneOn !== undefined
      ? ''
      : `, ${text.dueOn(longDate(task.due, language))}`;
  return `${taskName(task)[language]}${terms === '' ? '' : ` (${terms})`}: ${taskStatusName(task.status)[language]}${due}`;
}

function deadlineText(deadline: DeadlineState, now: Standing, language: Language): string {
  const text = textsIn(language);
  const name = deadline.name[language];
  if (deadline.due === undefined) {
    const missing = deadline.missing.map((fact) => fact.name[language]).join(', ');
    return `${name}: ${text.notComputable}${missing === '' ? '' : ` (${text.missing.toLowerCase()} ${missing})`}`;
  }
  const left = deadline.due >= now.date ? deadline.daysLeft : undefined;
  return `${name}: ${text.dueOn(longDate(deadline.due, language))}${left === undefined ? '' : `, ${text.daysLeftLong(left)}`}`;
}

function dutyText(duty: DutyState, language: Language): string {
  const text = textsIn(language);
  const waits = ['open', 'overdue', 'provisional'].includes(duty.status);
  const due = duty.due !== undefined && waits ? `, ${text.dueOn(longDate(duty.due, language))}` : '';
  return `${duty.name[language]} (${duty.code}, ${strengthName(duty.strength)[language]}): ${dutyStatusName(duty.status)[language]}${due}`;
}

function same<T>(a: T, b: T, keys: readonly (keyof T)[]): boolean {
  return keys.every((key) => a[key] === b[key]);
}
