/**
 * Everything a user can do, once: the keys, the words of line mode, the help and the hints are made from this table.
 * An action that cannot be done now stays in it and says why.
 */
import { type Session, say } from '../session.ts';
import type { Action } from './action.ts';
import { paneActions } from './panes.ts';
import { sessionActions } from './session.ts';
import { timeActions } from './time.ts';
import { whatIfActions } from './what-if.ts';

export type { Action } from './action.ts';

export const actions: readonly Action[] = [
  ...timeActions,
  ...whatIfActions,
  ...paneActions,
  ...sessionActions,
];

/** Does an action, or says why it cannot be done now. */
export function perform(session: Session, action: Action): Session {
  const why = action.unavailable?.(session);
  return why === undefined ? action.run(say(session, undefined)) : say(session, why);
}

export function actionFor(key: string): Action | undefined {
  return actions.find(({ keys }) => keys.includes(key));
}

/** The action of a word of line mode, in either language. */
export function actionOfWord(word: string): Action | undefined {
  return actions.find((action) => action.word.da === word || action.word.en === word);
}
