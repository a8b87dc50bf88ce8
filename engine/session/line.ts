/** What the selected line does. */
import type { FormPurpose } from './forms/form.ts';
import { activeRow, showDetail, toggleNode } from './selection.ts';
import { openPane, type Session, say } from './session.ts';
import { beginEvent } from './what-if/what-if.ts';

/** Begins the selected event; elsewhere leads to the events. */
export function applyLine(session: Session, purpose: FormPurpose): Session {
  const event = session.pane === 'events' ? activeRow(session)?.event : undefined;
  if (event) return beginEvent(session, event, purpose);
  const key = purpose.kind === 'insert' ? 'i' : 'a';
  return say(openPane(session, 'events'), {
    da: `Vælg en hændelse med ↑ og ↓, og tryk ${key}.`,
    en: `Choose an event with ↑ and ↓, and press ${key}.`,
  });
}

/** Opens or closes a branch, begins an event, or shows the line in full. */
export function openLine(session: Session): Session {
  const row = activeRow(session);
  if (row?.node !== undefined) return toggleNode(session, row.node);
  if (row?.event?.possible) return beginEvent(session, row.event);
  return showDetail(session);
}
