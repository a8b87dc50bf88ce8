import { possibleEvents, refusedEvents } from '../rows/events.ts';
import type { Session } from '../session.ts';
import { textsIn } from '../text/index.ts';
import { indented, section } from './lines.ts';

/** Possible events with numbers, then why the others are not possible: one line for each reason. */
export function eventLines(session: Session, depth: number): string[] {
  const { language, world } = session;
  const text = textsIn(language);
  const possible = possibleEvents(session).map((event, index) => `${index + 1} ${event.name[language]}`);
  const refused = Map.groupBy(refusedEvents(session), (event) =>
    event.reasons.map((reason) => world.names.reason(reason)[language]).join('; '),
  );
  return [
    ...(possible.length > 0 ? section(depth, text.possible, possible) : indented(depth, text.noPossible)),
    ...section(
      depth,
      text.refused,
      [...refused].map(
        ([why, events]) => `${why}: ${events.map((event) => event.name[language]).join(', ')}`,
      ),
    ),
  ];
}
