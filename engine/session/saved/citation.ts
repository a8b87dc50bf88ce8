/** The selected line with its sources, to be put into a letter or a note. */
import { maskCpr } from '../../text/mask-cpr.ts';
import { activeRow } from '../selection.ts';
import { ask, type Session } from '../session.ts';

export function citationOf(session: Session): readonly string[] | undefined {
  return activeRow(session)?.cites;
}

export function copyCitation(session: Session): Session {
  const cites = citationOf(session);
  if (cites === undefined) return session;
  return ask(session, {
    kind: 'copy',
    text: maskCpr(cites.join('\n')),
    done: { da: `Kopieret: ${cites.join(' · ')}`, en: `Copied: ${cites.join(' · ')}` },
  });
}
