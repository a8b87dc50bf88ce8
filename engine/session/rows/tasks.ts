import type { Task } from '../../case/course.ts';
import { longDate } from '../../text/date.ts';
import { taskName, taskStatusName, taskTerms } from '../../text/task.ts';
import type { Session } from '../session.ts';
import { textsIn } from '../text/index.ts';
import { citation, originLines } from './origin.ts';
import { cell, type Row } from './row.ts';

/** What a person must do before the rules can answer, and by when. */
export function taskRow({ language }: Session, task: Task): Row {
  const text = textsIn(language);
  const { due, daysLeft, doneOn, place } = task;
  const name = taskName(task)[language];
  const terms = taskTerms(task)[language];
  const status = taskStatusName(task.status)[language];
  const tone = doneOn === undefined ? 'plain' : 'dim';
  const origin = { ...(place && { place }), sources: [] };
  return {
    cells: [cell(name, tone)],
    right:
      daysLeft === undefined
        ? cell(status, tone)
        : cell(text.daysLeft(daysLeft), daysLeft < 0 ? 'bad' : daysLeft <= 2 ? 'attention' : 'plain'),
    detail: [
      `${name}: ${status}`,
      ...(terms === '' ? [] : [terms]),
      [
        task.code,
        `${text.since} ${longDate(task.openedOn, language)}`,
        ...(due === undefined ? [] : [text.dueOn(longDate(due, language))]),
        ...(doneOn === undefined
          ? []
          : [`${taskStatusName('done')[language]} ${longDate(doneOn, language)}`]),
      ].join(', '),
      ...originLines(language, origin),
    ],
    cites: citation(name, origin),
  };
}
