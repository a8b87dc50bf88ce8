/** The one dispatcher: a key in a session gives the next session, under every face. */
import { actionFor, perform } from './actions/index.ts';
import { pressInForm } from './forms/form-keys.ts';
import { graphemeOf, typed } from './keys.ts';
import { pressInChoose } from './overlays/choose.ts';
import { differences } from './overlays/differences.ts';
import { pressInHelp } from './overlays/help.ts';
import { pressInPrompt } from './overlays/prompt.ts';
import { type Overlay, type Session, say, withOverlay } from './session.ts';
import { tourAfter } from './tour.ts';

/** Overlays in which a letter is a letter. */
const WRITING: readonly (Overlay['kind'] | undefined)[] = ['form', 'help', 'choose', 'prompt'];

/** The session after a key, with the key remembered for its script. */
export function press(session: Session, key: string): Session {
  if (session.ended) return session;
  const { overlay } = session;
  const next = overlay === undefined ? pressInPanes(session, key) : pressInOverlay(session, overlay, key);
  if (next.ended) return next;
  const grapheme = graphemeOf(key);
  const writing = WRITING.includes(overlay?.kind);
  const remembered = writing && grapheme !== undefined ? typed(grapheme) : nameOf(key);
  return withTour({ ...next, keys: [...session.keys, remembered] }, remembered);
}

/** The session with its tour gone on, where it waited for this key. */
function withTour(session: Session, key: string): Session {
  const { tour, ...rest } = session;
  const after = tour && tourAfter(tour, key);
  return after ? { ...rest, tour: after } : rest;
}

/** The key as a script names it outside a field. */
function nameOf(key: string): string {
  const grapheme = graphemeOf(key);
  return grapheme === ' ' ? 'space' : (grapheme ?? key);
}

export function pressAll(session: Session, keys: readonly string[]): Session {
  return keys.reduce(press, session);
}

function pressInPanes(session: Session, key: string): Session {
  const name = nameOf(key);
  const action = actionFor(name);
  if (action) return perform(session, action);
  return say(session, {
    da: `Tasten ${name} gør ingenting her. Tryk ? for hjælp.`,
    en: `The key ${name} does nothing here. Press ? for help.`,
  });
}

function pressInOverlay(session: Session, overlay: Overlay, key: string): Session {
  if (key === 'ctrl+c') return { ...session, ended: true };
  if (key === 'escape') return withOverlay(say(session, undefined), undefined);
  switch (overlay.kind) {
    case 'help':
      return pressInHelp(session, overlay, key);
    case 'form':
      return pressInForm(session, overlay, key);
    case 'choose':
      return pressInChoose(session, overlay, key);
    case 'prompt':
      return pressInPrompt(session, overlay, key);
    case 'detail':
      return pressInLines(session, overlay, overlay.lines.length, key);
    case 'differences':
      return pressInLines(session, overlay, differences(session).length, key);
  }
}

type Lines = Overlay & { readonly kind: 'detail' | 'differences' };

function pressInLines(session: Session, overlay: Lines, length: number, key: string): Session {
  const moves: Readonly<Record<string, number>> = { up: -1, k: -1, down: 1, j: 1, pageup: -10, pagedown: 10 };
  const by = moves[key];
  // Any other key has seen enough.
  if (by === undefined) return withOverlay(session, undefined);
  const offset = Math.min(Math.max(0, overlay.offset + by), Math.max(0, length - 1));
  return withOverlay(session, { ...overlay, offset });
}
