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
  readonly shared?: boolean;
}

/** One of the panes: its lines, windowed around the selected one. */
export function PaneView({ session, pane, width, height, shared = false }: PaneProps) {
  const active = session.pane === pane;
  const number = panes.indexOf(pane) + 1;
  const mark = active ? `[${number}]` : ` ${number} `;
  const note = paneNote(session, pane);
  const text = textsIn(session.language);
  // Where state and facts share a place, the title says which key brings the other.
  const behind = pane === 'state' ? 'facts' : 'state';
  const other = shared ? `· ${panes.indexOf(behind) + 1} ${text.panes[behind]} ` : '';
  return (
    <Frame
      title={`${mark} ${text.panes[pane]}${note === '' ? '' : `: ${note}`} ${other}`}
      rows={rowsOf(session, pane)}
      selected={selectedRow(session, pane)}
      active={active}
      width={width}
      height={height}
    />
  );
}
