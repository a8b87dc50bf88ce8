import { possibleEvents, refusedEvents } from '../../session/rows/events.ts';
import { openFindings } from '../../session/rows/findings.ts';
import type { Pane, Session } from '../../session/session.ts';
import { textsIn } from '../../session/text/index.ts';

/** What a pane's title says of its content, so that what is below the fold is not missed. */
export function paneNote(session: Session, pane: Pane): string {
  const { language, position, whole } = session;
  const text = textsIn(language);
  switch (pane) {
    case 'timeline':
      return `${position} ${text.of} ${whole.steps.length}`;
    case 'findings':
      return String(openFindings(session).length);
    case 'events':
      return `${possibleEvents(session).length} ${text.of} ${possibleEvents(session).length + refusedEvents(session).length}`;
    case 'trace':
    case 'state':
    case 'deadlines':
    case 'facts':
      return '';
  }
}
