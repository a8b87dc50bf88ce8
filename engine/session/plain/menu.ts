/** Where a case stands and what can be done, for reading and answering line by line. */

import { longDate } from '../../text/date.ts';
import { actions } from '../actions.ts';
import { hasWaited } from '../calendar.ts';
import { whatIfBanner } from '../headline.ts';
import { currentStep, type Session } from '../session.ts';
import { textsIn } from '../text/index.ts';
import { eventLines } from './events.ts';
import { indented } from './lines.ts';
import { standingLines, stateLines } from './standing.ts';
import { stepLines } from './step.ts';

/** The step that the session stands on, and what can be done. */
export function menuLines(session: Session): string[] {
  const { language, position, shown, world, message } = session;
  const text = textsIn(language);
  const banner = whatIfBanner(session);
  const step = currentStep(session);
  const waited = hasWaited(session)
    ? [
        ...indented(0, `${text.plain.now(longDate(shown.now.date, language))}:`),
        ...stateLines(world, shown.now, language),
        ...standingLines(shown.now, undefined, language, 1),
      ]
    : [];
  return [
    ...(banner === undefined ? [] : [banner]),
    ...(message === undefined ? [] : indented(0, message[language])),
    ...(hasWaited(session) ? [] : stepLines(session, step, position - 1, shown.steps.at(-2))),
    ...waited,
    '',
    ...eventLines(session, 0),
    ...indented(0, wordLine(session)),
  ];
}

/** The words that line mode takes now, from the table of actions. */
function wordLine(session: Session): string {
  const { language } = session;
  const words = actions.flatMap((action) =>
    action.word && action.unavailable(session) === undefined ? [action.word[language]] : [],
  );
  return `${textsIn(language).plain.menu} ${words.join(', ')}.`;
}

/** Every word of line mode, with why it cannot be used now. */
export function helpLines(session: Session): string[] {
  const { language } = session;
  const text = textsIn(language);
  return actions.flatMap((action) => {
    if (action.word === undefined) return [];
    const why = action.unavailable(session)?.[language];
    const line = `${action.word[language]}: ${action.name[language]}${why === undefined ? '' : ` (${text.help.not}: ${why})`}`;
    return indented(1, line);
  });
}
