import { rowsOf, selectedRow } from '../../session/rows/index.ts';
import { type Pane, panes, type Session } from '../../session/session.ts';
import { textsIn } from '../../session/text/index.ts';
import { Frame } from '../frame.tsx';
import { paneNote } from './note.ts';

interface PaneProps {
  readonly session: Session;
  readonly pane: Pane;
  readonly width: number;
  readonly height: number;
}

/** One of the five panes: its lines, windowed around the selected one. */
export function PaneView({ session, pane, width, height }: PaneProps) {
  const active = session.pane === pane;
  const number = panes.indexOf(pane) + 1;
  const mark = active ? `[${number}]` : ` ${number} `;
  const note = paneNote(session, pane);
  return (
    <Frame
      title={`${mark} ${textsIn(session.language).panes[pane]}${note === '' ? '' : `: ${note}`} `}
      rows={rowsOf(session, pane)}
      selected={selectedRow(session, pane)}
      active={active}
      width={width}
      height={height}
    />
  );
}
