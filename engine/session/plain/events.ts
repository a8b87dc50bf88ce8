import { possibleEvents } from '../rows/events.ts';
import { refusalGroups } from '../rows/refusal.ts';
import type { Session } from '../session.ts';
import { textsIn } from '../text/index.ts';
import { indented, section } from './lines.ts';

/** Possible events with numbers, then why the others are not possible: one line for each reason. */
export function eventLines(session: Session, depth: number): string[] {
  const { language } = session;
  const text = textsIn(language);
  const possible = possibleEvents(session).map((event, index) => `${index + 1} ${event.name[language]}`);
  const refused = refusalGroups(session).map(
    ({ why, events }) => `${why}: ${events.map((event) => event.name[language]).join(', ')}`,
  );
  return [
    ...(possible.length > 0 ? section(depth, text.possible, possible) : indented(depth, text.noPossible)),
    ...section(depth, text.refused, refused),
  ];
}
