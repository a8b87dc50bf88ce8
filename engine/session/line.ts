/** What the selected line does. */
import { activeRow, openPane, showDetail, toggleNode } from './selection.ts';
import { type Session, say } from './session.ts';
import { beginEvent } from './what-if.ts';

/** Lets the selected event happen; elsewhere leads to the events. */
export function applyLine(session: Session): Session {
  const event = session.pane === 'events' ? activeRow(session)?.event : undefined;
  if (event) return beginEvent(session, event);
  return say(openPane(session, 'events'), {
    da: 'Vælg en hændelse med ↑ og ↓, og tryk a.',
    en: 'Choose an event with ↑ and ↓, and press a.',
  });
}

/** Opens or closes a branch, begins an event, or shows the line in full. */
export function openLine(session: Session): Session {
  const row = activeRow(session);
  if (row?.node !== undefined) return toggleNode(session, row.node);
  if (row?.event?.possible) return beginEvent(session, row.event);
  return showDetail(session);
}
