import type { Step } from '../../case/course.ts';
import { columnDate, shortDate } from '../display.ts';
import { passedBetween } from '../passed.ts';
import type { Session } from '../session.ts';
import { textsIn } from '../text/index.ts';
import { eventDetail } from './event-detail.ts';
import { cell, type Row } from './row.ts';

/**
 * Every event of the case, with the place reached marked and what has not happened yet dimmed.
 * Between them stand the days that passed and changed something by themselves.
 */
export function timelineRows(session: Session): Row[] {
  const { whole } = session;
  const rows = whole.steps.flatMap((step, index) => {
    const since = whole.steps[index - 1]?.event.on ?? '';
    return [...passedRows(session, since, step.event.on), eventRow(session, step, index)];
  });
  return [...rows, ...passedRows(session, whole.steps.at(-1)?.event.on ?? '', '9999')];
}

/** The line of the event that happened last. */
export function reachedIndex(session: Session): number {
  return timelineRows(session).findIndex((row) => row.position === session.position);
}

function eventRow(session: Session, step: Step, index: number): Row {
  const { whole, position, language, world, date } = session;
  const text = textsIn(language);
  const here = index + 1 === position;
  const tone = index + 1 > position ? 'dim' : 'plain';
  const own = index >= whole.steps.length - session.added ? '+' : ' ';
  const number = String(index + 1).padStart(String(whole.steps.length).length);
  const people = peopleOf(session, step);
  return {
    cells: [
      cell(here ? '▸' : ' ', 'strong'),
      cell(`${own}${number} `, 'dim'),
      cell(`${columnDate(step.event.on, date, language)} `, tone),
      cell(world.names.event(step.event.type)[language], here ? 'strong' : tone),
      ...(people === '' ? [] : [cell(`: ${people}`, 'dim')]),
    ],
    ...(step.accepted ? {} : { right: cell(text.notAllowed, 'bad') }),
    detail: [
      `${shortDate(step.event.on, language)} ${world.names.event(step.event.type)[language]} (${step.event.type})`,
      ...eventDetail(session, step),
    ],
    position: index + 1,
  };
}

/** Who an event is about, so that three summonses can be told apart. */
function peopleOf({ world, language }: Session, { event }: Step): string {
  const lists = Object.values(event.data).filter(
    (value): value is string[] => Array.isArray(value) && value.every((item) => typeof item === 'string'),
  );
  return lists
    .flat()
    .map((code) => world.names.role(code)[language])
    .join(', ');
}

function passedRows(session: Session, since: string, until: string): Row[] {
  const { whole, language, date } = session;
  const margin = ' '.repeat(String(whole.steps.length).length + 3);
  return passedBetween(session, since, until).map(({ on, name }) => ({
    cells: [cell(`${margin}${columnDate(on, date, language)} ${name[language]}`, 'dim')],
    detail: [],
  }));
}
