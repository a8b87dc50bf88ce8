import { fittingActions } from '../../session/overlays/help.ts';
import type { Row } from '../../session/rows/index.ts';
import type { Overlay, Session } from '../../session/session.ts';
import { textsIn } from '../../session/text/index.ts';
import { fill } from '../../session/width.ts';
import { Frame } from '../frame.tsx';
import { keyLabel } from '../key-label.ts';

interface HelpProps {
  readonly session: Session;
  readonly help: Overlay & { readonly kind: 'help' };
  readonly width: number;
  readonly height: number;
}

/** Every action with its keys; what cannot be done now says why. */
export function HelpView({ session, help, width, height }: HelpProps) {
  const { language } = session;
  const text = textsIn(language);
  const fitting = fittingActions(session, help.query);
  const rows = fitting.map((action): Row => {
    const why = action.unavailable?.(session)?.[language];
    return {
      cells: [
        { text: ` ${fill(action.keys.map(keyLabel).join(' '), 11)} `, tone: why ? 'dim' : 'strong' },
        { text: action.name[language], tone: why ? 'dim' : 'plain' },
        ...(why ? [{ text: `  (${text.help.not}: ${why})`, tone: 'dim' as const }] : []),
      ],
      detail: [],
    };
  });
  const none: Row = { cells: [{ text: ` ${text.help.none}`, tone: 'dim' }], detail: [] };
  return (
    <Frame
      title={`[ ${text.help.title} ] ${text.help.filter}: ${help.query}_ `}
      rows={rows.length > 0 ? rows : [none]}
      selected={rows.length > 0 ? help.selected : -1}
      active
      width={width}
      height={height}
    />
  );
}
