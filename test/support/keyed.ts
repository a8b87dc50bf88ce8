/** Sessions of the small case after a key script. */
import { parseScript } from '../../engine/session/keys.ts';
import { pressAll } from '../../engine/session/press.ts';
import { openSession, type Session } from '../../engine/session/session.ts';
import { smallBook, smallLog, smallWorld } from './small-world.ts';

export function openedIn(language: 'da' | 'en'): Session {
  return openSession({ book: smallBook, world: smallWorld, events: smallLog, language });
}

export function keyed(script: string, start: Session = openedIn('da')): Session {
  const parsed = parseScript(script);
  if (!parsed.ok) throw new Error(`no key: ${parsed.word}`);
  return pressAll(start, parsed.keys);
}
