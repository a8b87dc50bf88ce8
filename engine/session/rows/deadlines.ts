import type { DeadlineState, DutyState, Standing } from '../../case/course.ts';
import { longDate } from '../../text/date.ts';
import { dutyStatusName, strengthName } from '../../text/status.ts';
import { columnDate } from '../display.ts';
import type { Session } from '../session.ts';
import { textsIn } from '../text/index.ts';
import { isOver } from './findings.ts';
import { monthRows } from './month.ts';
import { citation, originLines } from './origin.ts';
import { type Cell, cell, heading, type Row, type Tone } from './row.ts';
import { taskRow } from './tasks.ts';

/** What falls due and what must be done: a list, or the month as a calendar with what falls due in it. */
export function deadlineRows(session: Session): Row[] {
  const text = textsIn(session.language);
  if (session.month !== undefined) return monthRows(session, session.month);
  const { tasks, deadlines, duties } = sortedStanding(session.shown.now);
  const waiting = deadlines.filter((deadline) => isWaitedFor(session, deadline));
  const done = deadlines.filter((deadline) => !waiting.includes(deadline));
  const section = (title: string, rows: readonly Row[]) => (rows.length > 0 ? [heading(title), ...rows] : []);
  const rows = [
    ...section(
      text.tasks,
      tasks.map((task) => taskRow(session, task)),
    ),
    ...section(
      text.deadlines,
      [...waiting, ...done].map((deadline) => deadlineRow(session, deadline, isWaitedFor(session, deadline))),
    ),
    ...section(
      text.duties,
      duties.map((duty) => dutyRow(session, duty)),
    ),
  ];
  return rows.length > 0 ? rows : [{ cells: [cell(text.none, 'dim')], detail: [] }];
}

/** What the pane shows in the order of its weight: what waits before what is done, early before late. */
export function sortedStanding(now: Standing): Pick<Standing, 'findings' | 'tasks' | 'deadlines' | 'duties'> {
  const dutyOrder = ['overdue', 'open', 'provisional', 'met_late', 'met', 'lapsed'];
  const never = '9999';
  return {
    findings: now.findings.toSorted(
      (a, b) => Number(isOver(a)) - Number(isOver(b)) || a.openedOn.localeCompare(b.openedOn, 'en'),
    ),
    tasks: now.tasks.toSorted(
      (a, b) =>
        Number(a.doneOn !== undefined) - Number(b.doneOn !== undefined) ||
        (a.due ?? never).localeCompare(b.due ?? never, 'en'),
    ),
    deadlines: now.deadlines.toSorted((a, b) => (a.due ?? never).localeCompare(b.due ?? never, 'en')),
    duties: now.duties.toSorted(
      (a, b) =>
        dutyOrder.indexOf(a.status) - dutyOrder.indexOf(b.status) ||
        (a.due ?? never).localeCompare(b.due ?? never, 'en'),
    ),
  };
}

function deadlineRow(session: Session, deadline: DeadlineState, waiting: boolean): Row {
  const { language, date } = session;
  const text = textsIn(language);
  const { due, daysLeft, firstDay } = deadline;
  const name = deadline.name[language];
  const done = due !== undefined && !waiting;
  return {
    cells: [
      cell(due === undefined ? '?     ' : `${columnDate(due, date, language)} `, done ? 'dim' : 'strong'),
      cell(name, done ? 'dim' : 'plain'),
    ],
    ...(due === undefined || daysLeft === undefined || done ? {} : { right: daysCell(session, daysLeft) }),
    detail: [
      due === undefined
        ? `${name}: ${text.notComputable}`
        : `${name}: ${text.dueOn(longDate(due, language))}${daysLeft === undefined || done ? '' : `, ${text.daysLeftLong(daysLeft)}`}`,
      deadline.text[language],
      ...(firstDay === undefined ? [] : [text.firstDay(longDate(firstDay, language))]),
      ...(deadline.missing.length > 0
        ? [`${text.missing}: ${deadline.missing.map((fact) => fact.name[language]).join(', ')}`]
        : []),
      `${deadline.code}`,
      ...originLines(language, deadline),
    ],
    cites: citation(name, deadline),
  };
}

/** A deadline counts down while a duty with that last day waits, or while the day is still to come. */
function isWaitedFor({ shown }: Session, { due }: Pick<DeadlineState, 'due'>): boolean {
  const same = shown.now.duties.filter((duty) => duty.due === due);
  if (same.length === 0) return due === undefined || due >= shown.now.date;
  return same.some(({ status }) => status === 'open' || status === 'overdue' || status === 'provisional');
}

function dutyRow({ language, date }: Session, duty: DutyState): Row {
  const text = textsIn(language);
  const over = ['met', 'met_late', 'lapsed'].includes(duty.status);
  return {
    cells: [
      cell(duty.name[language], over ? 'dim' : 'plain'),
      ...(duty.due === undefined || over ? [] : [cell(` ${columnDate(duty.due, date, language)}`, 'dim')]),
      cell(` (${strengthName(duty.strength)[language]})`, 'dim'),
    ],
    right: cell(dutyStatusName(duty.status)[language], dutyTone(duty)),
    detail: [
      `${duty.name[language]}: ${dutyStatusName(duty.status)[language]}`,
      [
        duty.code,
        strengthName(duty.strength)[language],
        ...(duty.arisenOn ? [`${text.since} ${longDate(duty.arisenOn, language)}`] : []),
        ...(duty.due ? [text.dueOn(longDate(duty.due, language))] : []),
        ...(duty.metOn ? [`${dutyStatusName('met')[language]} ${longDate(duty.metOn, language)}`] : []),
        ...(duty.lapsedOn
          ? [`${dutyStatusName('lapsed')[language]} ${longDate(duty.lapsedOn, language)}`]
          : []),
      ].join(', '),
      ...originLines(language, duty),
    ],
    cites: citation(duty.name[language], duty),
  };
}

function dutyTone({ status }: DutyState): Tone {
  if (status === 'overdue') return 'bad';
  if (status === 'met') return 'good';
  return status === 'lapsed' ? 'dim' : status === 'met_late' ? 'attention' : 'plain';
}

function daysCell({ language }: Session, days: number): Cell {
  return cell(textsIn(language).daysLeft(days), days < 0 ? 'bad' : days <= 2 ? 'attention' : 'plain');
}
