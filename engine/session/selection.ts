/** Moving between panes and lines. In the timeline the selected line is the place in the case. */
import { type Row, rowsOf, selectedRow } from './rows/index.ts';
import { moveTo, openPane, panes, type Session, withOverlay } from './session.ts';

const PAGE = 10;

/** The pane after the active one, or before it with -1. */
export function nextPane(session: Session, by: 1 | -1): Session {
  const index = panes.indexOf(session.pane);
  return openPane(session, panes[(index + by + panes.length) % panes.length] ?? 'timeline');
}

/** The line that is selected in the active pane; undefined where the pane is empty. */
export function activeRow(session: Session): Row | undefined {
  return rowsOf(session, session.pane)[selectedRow(session, session.pane)];
}

/** Selects the next line that says something, upwards or downwards. */
export function moveLine(session: Session, by: 1 | -1): Session {
  if (session.pane === 'timeline') return moveTo(session, session.position + by);
  const rows = rowsOf(session, session.pane);
  const from = selectedRow(session, session.pane);
  for (let index = from + by; index >= 0 && index < rows.length; index += by) {
    if ((rows[index]?.detail.length ?? 0) > 0) return selectLine(session, index);
  }
  return session;
}

export function movePage(session: Session, by: 1 | -1): Session {
  let moved = session;
  for (let count = 0; count < PAGE; count += 1) moved = moveLine(moved, by);
  return moved;
}

/** The first or the last line. */
export function moveToEnd(session: Session, end: 'first' | 'last'): Session {
  if (session.pane === 'timeline') return moveTo(session, end === 'first' ? 1 : session.whole.steps.length);
  const rows = rowsOf(session, session.pane);
  const full = rows.flatMap((row, index) => (row.detail.length > 0 ? [index] : []));
  const index = end === 'first' ? full[0] : full.at(-1);
  return index === undefined ? session : selectLine(session, index);
}

/** Selects a line of the active pane; in the timeline that is the place in the case. */
export function selectLine(session: Session, index: number): Session {
  if (session.pane === 'timeline') {
    const position = rowsOf(session, 'timeline')[index]?.position;
    return position === undefined ? session : moveTo(session, position);
  }
  return { ...session, selected: { ...session.selected, [session.pane]: index } };
}

/** The selected line in full. */
export function showDetail(session: Session): Session {
  const row = activeRow(session);
  if (row === undefined || row.detail.length === 0) return session;
  return withOverlay(session, { kind: 'detail', lines: row.detail, offset: 0 });
}

/** Opens or closes a line of the trace. */
export function toggleNode(session: Session, node: string): Session {
  const toggled = new Set(session.toggled);
  if (!toggled.delete(node)) toggled.add(node);
  return { ...session, toggled };
}
