import type { PassedDate, Step } from '../../case/course.ts';
import { columnDate, shortDate } from '../display.ts';
import type { Session } from '../session.ts';
import { textsIn } from '../text/index.ts';
import { passedBetween } from '../time/passed.ts';
import { type Mark, marksOf } from '../what-if/branch.ts';
import { eventDetail } from './event-detail.ts';
import { cell, type Row } from './row.ts';

/**
 * Every event of the case, with the place reached marked and what has not happened yet dimmed.
 * Between them stand the days that passed and changed something by themselves.
 */
export function timelineRows(session: Session): Row[] {
  const { whole } = session;
  const marks = marksOf(session);
  const days = passedBetween(session, '', '9999');
  const rows: Row[] = [];
  for (const [index, step] of whole.steps.entries()) {
    while ((days[0]?.on ?? '9999') <= step.event.on)
      rows.push(passedRow(session, days.shift() as PassedDate));
    rows.push(eventRow(session, step, index, marks.get(step.event)));
  }
  return [...rows, ...days.map((day) => passedRow(session, day))];
}

function eventRow(session: Session, step: Step, index: number, mark: Mark | undefined): Row {
  const { whole, position, language, world, date } = session;
  const text = textsIn(language);
  const here = index + 1 === position;
  const tone = index + 1 > position ? 'dim' : 'plain';
  const own = { added: '+', changed: '~', kept: ' ' }[mark ?? 'kept'];
  const number = String(index + 1).padStart(String(whole.steps.length).length);
  const people = world.names
    .people(step.event)
    .map((name) => name[language])
    .join(', ');
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

function passedRow({ whole, language, date }: Session, { on, name }: PassedDate): Row {
  const margin = ' '.repeat(String(whole.steps.length).length + 3);
  return {
    cells: [cell(`${margin}${columnDate(on, date, language)} ${name[language]}`, 'dim')],
    detail: [],
  };
}
