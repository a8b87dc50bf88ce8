import type { PossibleEvent } from '../../case/course.ts';
import type { Session } from '../session.ts';
import { textsIn } from '../text/index.ts';
import { cell, heading, type Row } from './row.ts';

/** What can happen now, and why everything else cannot. */
export function eventRows(session: Session): Row[] {
  const text = textsIn(session.language);
  const possible = possibleEvents(session);
  const refused = refusedEvents(session);
  return [
    ...(possible.length > 0
      ? possible.map((event) => possibleRow(session, event))
      : [{ cells: [cell(text.noPossible, 'dim')], detail: [text.noPossible] }]),
    ...(refused.length > 0
      ? [heading(text.refused), ...refused.flatMap((event) => refusedRows(session, event))]
      : []),
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
    cells: [cell('a ', 'dim'), cell(name)],
    detail: [`${name} (${event.type})`, textsIn(language).apply],
    event,
  };
}

/** Two lines: what, and why not. */
function refusedRows({ language, world }: Session, event: PossibleEvent): Row[] {
  const name = event.name[language];
  const reasons = event.reasons.map((reason) => world.names.reason(reason)[language]);
  const detail = [`${name} (${event.type}): ${reasons.join('; ')}`];
  return [
    { cells: [cell('- ', 'dim'), cell(name, 'dim')], detail, event },
    { cells: [cell(`    ${reasons.join('; ')}`, 'dim')], detail: [], event },
  ];
}
