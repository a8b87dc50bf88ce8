import { type Bilingual, dateAfter, dateText, dayNumber, dayOfWeek } from '../../../dsl/index.ts';
import { longDate } from '../../text/date.ts';
import { capital, columnDate } from '../display.ts';
import type { Session } from '../session.ts';
import { textsIn } from '../text/index.ts';
import { cell, heading, type Row } from './row.ts';

/** Something that falls on a day of the month. */
interface Due {
  readonly on: string;
  readonly name: Bilingual;
  readonly daysLeft?: number;
}

/** A month as a calendar: today, closed days and last days, each with a sign of its own, and below it what they are. */
export function monthRows(session: Session, month: string): Row[] {
  const { language } = session;
  const text = textsIn(language);
  const dues = duesOf(session).filter(({ on }) => on.startsWith(month));
  const closed = daysOf(month).flatMap((date) => {
    const name = session.world.closedDay(date)?.name;
    return name === undefined ? [] : [{ date, name }];
  });
  return [
    heading(capital(longDate(month, language))),
    { cells: [cell(text.month.weekdays.map((day) => ` ${day} `).join(''), 'dim')], detail: [] },
    ...weeksOf(month).map((week) => weekRow(session, week, dues)),
    { cells: [cell(text.month.legend, 'dim')], detail: [] },
    ...(dues.length === 0 ? [{ cells: [cell(text.month.nothingDue, 'dim')], detail: [] }] : []),
    ...dues.map((due): Row => {
      const left = due.daysLeft === undefined ? undefined : text.daysLeft(due.daysLeft);
      const line = `${columnDate(due.on, session.date, language)} ${due.name[language]}`;
      return {
        cells: [cell(line)],
        ...(left === undefined ? {} : { right: cell(left, 'dim') }),
        detail: [left === undefined ? line : `${line}: ${left}`],
      };
    }),
    ...closed.map(({ date, name }): Row => {
      const line = `${columnDate(date, session.date, language)} ${name[language]} (${text.month.closed})`;
      return { cells: [cell(line, 'dim')], detail: [line] };
    }),
  ];
}

function weekRow(session: Session, week: readonly (string | undefined)[], dues: readonly Due[]): Row {
  const cells = week.map((date) => {
    if (date === undefined) return cell('    ');
    const day = String(Number(date.slice(8))).padStart(2);
    const due = dues.some(({ on }) => on === date);
    const closed = session.world.closedDay(date) !== undefined;
    const after = due ? '!' : closed ? '-' : ' ';
    if (date === session.date) return cell(`[${day}${due ? '!' : ']'}`, 'strong');
    return cell(` ${day}${after}`, due ? 'attention' : closed ? 'dim' : 'plain');
  });
  return { cells, detail: [] };
}

/** Deadlines, and duties whose last day no deadline has. */
function duesOf({ shown }: Session): Due[] {
  const { deadlines, duties } = shown.now;
  const waiting = duties.filter(({ status }) => ['open', 'provisional', 'overdue'].includes(status));
  const all = [...deadlines, ...waiting].flatMap(({ due, name, daysLeft }): Due[] =>
    due === undefined ? [] : [{ on: due, name, ...(daysLeft !== undefined && { daysLeft }) }],
  );
  return all
    .filter(
      (one, index) => all.findIndex(({ on, name }) => on === one.on && name.da === one.name.da) === index,
    )
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** The days of a month in weeks from Monday to Sunday. */
function weeksOf(month: string): (string | undefined)[][] {
  const days = daysOf(month);
  const before = dayOfWeek(dayNumber(`${month}-01`)) - 1;
  const cells = [...Array<undefined>(before).fill(undefined), ...days];
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    cells.slice(week * 7, week * 7 + 7),
  );
}

function daysOf(month: string): string[] {
  const first = dayNumber(`${month}-01`);
  const next = dayNumber(dateAfter(`${month}-01`, { count: 1, unit: 'month' }));
  return Array.from({ length: next - first }, (_, index) => dateText(first + index));
}

/** The month before or after another: `2015-03`. */
export function monthAfter(month: string, by: 1 | -1): string {
  const first = dayNumber(`${month}-01`);
  return dateText(by === 1 ? first + 31 : first - 1).slice(0, 7);
}
