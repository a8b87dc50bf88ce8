import type { Pane, Session } from '../session.ts';
import { deadlineRows } from './deadlines.ts';
import { eventRows } from './events.ts';
import type { Row } from './row.ts';
import { hereIndex, stateRows } from './state.ts';
import { reachedIndex, timelineRows } from './timeline.ts';
import { traceRows } from './trace.ts';

export type { Cell, Row, Tone } from './row.ts';

const builders: Readonly<Record<Pane, (session: Session) => Row[]>> = {
  timeline: timelineRows,
  trace: traceRows,
  state: stateRows,
  deadlines: deadlineRows,
  events: eventRows,
};

/** The lines of a pane, all of them; the face shows a window of them. */
export function rowsOf(session: Session, pane: Pane): Row[] {
  return builders[pane](session);
}

/** The line that is selected in a pane; until the user moves it, the most telling one. */
export function selectedRow(session: Session, pane: Pane): number {
  if (pane === 'timeline') return reachedIndex(session);
  const moved = session.selected[pane];
  if (moved !== undefined) return moved;
  if (pane === 'state') return hereIndex(session);
  return Math.max(
    0,
    rowsOf(session, pane).findIndex((row) => row.detail.length > 0),
  );
}
