/** The list of actions that narrows while the user types; Enter does the chosen one. */
import { type Action, actions, perform } from '../actions/index.ts';
import { graphemeOf } from '../keys.ts';
import { type Overlay, type Session, withOverlay } from '../session.ts';

type Help = Overlay & { readonly kind: 'help' };

/** The actions whose name or key fits what is typed. */
export function fittingActions({ language }: Session, query: string): readonly Action[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return actions.filter(({ keys, name, word }) => {
    if (words.length === 1 && keys.some((key) => key === query.trim())) return true;
    const said = `${name[language]} ${word[language]}`.toLowerCase();
    return words.every((one) => said.includes(one));
  });
}

export function pressInHelp(session: Session, help: Help, key: string): Session {
  const fitting = fittingActions(session, help.query);
  const at = (selected: number) =>
    withOverlay(session, {
      ...help,
      selected: Math.min(Math.max(0, selected), Math.max(0, fitting.length - 1)),
    });
  switch (key) {
    case 'up':
      return at(help.selected - 1);
    case 'down':
      return at(help.selected + 1);
    case 'pageup':
      return at(help.selected - 10);
    case 'pagedown':
      return at(help.selected + 10);
    case 'backspace':
      return withOverlay(session, { kind: 'help', query: help.query.slice(0, -1), selected: 0 });
    case 'ctrl+u':
      return withOverlay(session, { kind: 'help', query: '', selected: 0 });
    case 'enter': {
      const action = fitting[help.selected];
      return action ? perform(withOverlay(session, undefined), action) : session;
    }
    default: {
      const grapheme = graphemeOf(key);
      if (grapheme === undefined) return session;
      return withOverlay(session, { kind: 'help', query: help.query + grapheme, selected: 0 });
    }
  }
}
