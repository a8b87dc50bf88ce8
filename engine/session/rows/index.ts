import type { Pane, Session } from '../session.ts';
import { deadlineRows } from './deadlines.ts';
import { eventRows } from './events.ts';
import { factRows } from './facts.ts';
import { findingRows } from './findings.ts';
import type { Row } from './row.ts';
import { hereIndex, stateRows } from './state.ts';
import { timelineRows } from './timeline.ts';
import { traceRows } from './trace.ts';

export type { Cell, Row, Tone } from './row.ts';

const builders: Readonly<Record<Pane, (session: Session) => Row[]>> = {
  timeline: timelineRows,
  trace: traceRows,
  state: stateRows,
  deadlines: deadlineRows,
  events: eventRows,
  facts: factRows,
  findings: findingRows,
};

/** A frame asks for the same lines several times, and a session never changes. */
const built = new WeakMap<Session, Partial<Record<Pane, Row[]>>>();

/** The lines of a pane, all of them; the face shows a window of them. */
export function rowsOf(session: Session, pane: Pane): readonly Row[] {
  const known = built.get(session) ?? {};
  built.set(session, known);
  known[pane] ??= builders[pane](session);
  return known[pane];
}

/** The line that is selected in a pane; until the user moves it, the most telling one. */
export function selectedRow(session: Session, pane: Pane): number {
  if (pane === 'timeline') {
    const reached = rowsOf(session, pane).findIndex((row) => row.position === session.position);
    return Math.max(0, reached);
  }
  const rows = rowsOf(session, pane);
  const moved = session.selected[pane];
  if (moved !== undefined) return Math.min(moved, Math.max(0, rows.length - 1));
  if (pane === 'state') return hereIndex(rows);
  return Math.max(
    0,
    rows.findIndex((row) => row.detail.length > 0),
  );
}
