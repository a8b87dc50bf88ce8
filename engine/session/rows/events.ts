import type { PossibleEvent } from '../../case/course.ts';
import type { Session } from '../session.ts';
import { textsIn } from '../text/index.ts';
import { refusalGroups } from './refusal.ts';
import { cell, heading, type Row } from './row.ts';

/** What can happen now, and why everything else cannot. */
export function eventRows(session: Session): Row[] {
  const text = textsIn(session.language);
  const possible = possibleEvents(session);
  const refused = refusalGroups(session);
  return [
    ...(possible.length > 0
      ? possible.map((event) => possibleRow(session, event))
      : [{ cells: [cell(text.noPossible, 'dim')], detail: [text.noPossible] }]),
    ...(refused.length > 0 ? [heading(text.refused)] : []),
    ...refused.flatMap(({ why, events }) => [
      { cells: [cell(`${why}:`, 'dim')], detail: [] },
      ...events.map((event) => refusedRow(session, event, why)),
    ]),
  ];
}

export function possibleEvents({ shown }: Session): PossibleEvent[] {
  return shown.now.possible.filter((event) => event.possible);
}

export function refusedEvents({ shown }: Session): PossibleEvent[] {
  return shown.now.possible.filter((event) => !event.possible);
}

function possibleRow({ language }: Session, event: PossibleEvent): Row {
  const name = event.name[language];
  return {
    cells: [cell('▸ ', 'dim'), cell(name)],
    detail: [`${name} (${event.type})`, textsIn(language).apply],
    event,
  };
}

function refusedRow({ language }: Session, event: PossibleEvent, why: string): Row {
  const name = event.name[language];
  return {
    cells: [cell('- ', 'dim'), cell(name, 'dim')],
    detail: [`${name} (${event.type}): ${why}`],
    event,
  };
}
