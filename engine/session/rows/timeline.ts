import { columnDate, shortDate } from '../display.ts';
import type { Session } from '../session.ts';
import { textsIn } from '../text/index.ts';
import { eventDetail } from './event-detail.ts';
import { cell, type Row } from './row.ts';

/** Every event of the case, with the place reached marked; what has not happened yet is dimmed. */
export function timelineRows(session: Session): Row[] {
  const { whole, position, language, world } = session;
  const text = textsIn(language);
  const digits = String(whole.steps.length).length;
  return whole.steps.map((step, index) => {
    const here = index + 1 === position;
    const tone = index + 1 > position ? 'dim' : 'plain';
    const own = index >= whole.steps.length - session.added ? '+' : ' ';
    return {
      cells: [
        cell(here ? '▸' : ' ', 'strong'),
        cell(`${own}${String(index + 1).padStart(digits)} `, 'dim'),
        cell(`${columnDate(step.event.on, session.date, language)} `, tone),
        cell(world.names.event(step.event.type)[language], here ? 'strong' : tone),
      ],
      ...(step.accepted ? {} : { right: cell(text.notAllowed, 'bad') }),
      detail: [
        `${shortDate(step.event.on, language)} ${world.names.event(step.event.type)[language]} (${step.event.type})`,
        ...eventDetail(session, step),
      ],
    };
  });
}
