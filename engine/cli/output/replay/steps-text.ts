import type { Course, Standing, Step } from '../../../case/course.ts';
import type { Process } from '../../../process/process.ts';
import { longDate } from '../../../text/date.ts';
import { decisionName, eventName, stateName } from '../../../text/names.ts';
import { reasonText } from '../../../text/reason.ts';
import { dutyStatusName, findingStatusName, severityName } from '../../../text/status.ts';
import { taskName, taskStatusName, taskTerms } from '../../../text/task.ts';
import type { Wording } from '../trace-text.ts';

/** A case event by event: what happened, where it led, and what that changed. */
export function stepsText(course: Course, process: Process, wording: Wording): string {
  const { language, texts } = wording;
  const name = process.name[language];
  const steps = course.steps.flatMap((step, index) => [
    '',
    ...stepLines(step, course.steps[index - 1], process, wording),
  ]);
  const last = course.steps.at(-1);
  const later =
    last !== undefined && course.now.date > last.event.on
      ? ['', longDate(course.now.date, language), ...changeLines(course.now, last, wording)]
      : [];
  return `${[`${course.case} (${name}, ${course.municipality || texts.words.notKnown})`, ...steps, ...later].join('\n')}\n`;
}

function stepLines(step: Step, before: Step | undefined, process: Process, wording: Wording): string[] {
  const { language, texts } = wording;
  const { words } = texts;
  const { event } = step;
  const moved = step.state !== before?.state;
  return [
    `${event.seq}. ${longDate(event.on, language)}: ${eventName(process, event.type)[language]} (${event.type})`,
    ...step.reasons.map((reason) => `   ${words.refused}: ${reasonText(process, reason, language)}`),
    ...(moved ? [`   ${words.state}: ${stateName(process, step.state)[language]} (${step.state})`] : []),
    ...(step.taken === undefined
      ? []
      : [`   ${words.decision}: ${decisionName(process, step.taken.code, step.taken.ground)[language]}`]),
    ...changeLines(step, before, wording),
  ];
}

/** Tasks, duties and findings that were not so before. */
function changeLines(
  now: Standing,
  before: Standing | undefined,
  { language, texts: { words } }: Wording,
): string[] {
  const duties = now.duties.filter(
    (duty) =>
      before?.duties.find(({ code, record }) => code === duty.code && record === duty.record)?.status !==
      duty.status,
  );
  const known = new Set(
    before?.findings.map(
      (finding) => `${finding.code} ${finding.record} ${finding.openedOn} ${finding.status}`,
    ),
  );
  const findings = now.findings.filter(
    (finding) => !known.has(`${finding.code} ${finding.record} ${finding.openedOn} ${finding.status}`),
  );
  const tasks = now.tasks.filter(
    (task, index) => before?.tasks[index]?.status !== task.status || before.tasks[index]?.due !== task.due,
  );
  return [
    ...tasks.map((task) => {
      const terms = taskTerms(task)[language];
      const until =
        task.due === undefined || task.doneOn !== undefined
          ? ''
          : `, ${words.due(longDate(task.due, language))}`;
      return `   ${words.task}: ${taskName(task)[language]}${terms === '' ? '' : ` (${terms})`}: ${taskStatusName(task.status)[language]}${until}`;
    }),
    ...duties.map(({ code, name, status, due }) => {
      const until = due === undefined ? '' : `, ${words.due(longDate(due, language))}`;
      return `   ${words.duty} ${code}, ${name[language]}: ${dutyStatusName(status)[language]}${until}`;
    }),
    ...findings.map(({ code, severity, status, text }) => {
      const kind = `${severityName(severity)[language]}, ${findingStatusName(status)[language]}`;
      return `   ${words.finding} ${code} (${kind}): ${text[language]}`;
    }),
  ];
}
