import { type Choosing, fittingChoices } from '../../session/overlays/choose.ts';
import type { Row } from '../../session/rows/index.ts';
import type { Session } from '../../session/session.ts';
import { textsIn } from '../../session/text/index.ts';
import { Frame } from '../frame.tsx';

interface ChooseProps {
  readonly session: Session;
  readonly choosing: Choosing;
  readonly width: number;
  readonly height: number;
}

/** What there is to choose from; what cannot be chosen says why. */
export function ChooseView({ session, choosing, width, height }: ChooseProps) {
  const { language } = session;
  const text = textsIn(language);
  const rows = fittingChoices(session, choosing).map(({ name, off }): Row => {
    const why = off?.[language];
    return {
      cells: [
        { text: ` ${name[language]}`, tone: why ? 'dim' : 'plain' },
        ...(why ? [{ text: `  (${text.help.not}: ${why})`, tone: 'dim' as const }] : []),
      ],
      detail: [],
    };
  });
  const none: Row = { cells: [{ text: ` ${text.help.none}`, tone: 'dim' }], detail: [] };
  return (
    <Frame
      title={`[ ${text.choose[choosing.what]} ] ${text.help.filter}: ${choosing.query}_ `}
      rows={rows.length > 0 ? rows : [none]}
      selected={rows.length > 0 ? choosing.selected : -1}
      active
      width={width}
      height={height}
    />
  );
}
