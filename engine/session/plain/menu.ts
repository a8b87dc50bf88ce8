/** Where a case stands and what can be done, for reading and answering line by line. */

import { longDate } from '../../text/date.ts';
import { actions } from '../actions/index.ts';
import { brokenBanner, whatIfBanner } from '../headline.ts';
import { currentStep, type Session } from '../session.ts';
import { textsIn } from '../text/index.ts';
import { hasWaited } from '../time/calendar.ts';
import { eventLines } from './events.ts';
import { indented } from './lines.ts';
import { standingLines, stateLines } from './standing.ts';
import { stepLines } from './step.ts';

const OFTEN = [
  ...['forward', 'back', 'next-deadline', 'next-finding', 'what-if', 'compare', 'undo', 'save', 'search'],
  ...['pane-timeline', 'pane-trace', 'pane-state', 'pane-deadlines', 'pane-events', 'pane-facts'],
  ...['pane-findings', 'help', 'quit'],
];

/** The step that the session stands on, and what can be done. */
export function menuLines(session: Session): string[] {
  const { language, position, shown, world, message } = session;
  const text = textsIn(language);
  const banner = whatIfBanner(session);
  const broken = brokenBanner(session);
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
    ...(broken === undefined ? [] : indented(0, broken)),
    ...(step === undefined ? [`${text.noEvents}`] : []),
    ...(step && !hasWaited(session) ? stepLines(session, step, position - 1, shown.steps.at(-2)) : []),
    ...waited,
    '',
    ...eventLines(session, 0),
    ...indented(0, wordLine(session)),
  ];
}

/** The words that are asked for most and can be used now; the help has them all, each with a number. */
function wordLine(session: Session): string {
  const { language } = session;
  const words = actions.flatMap((action) =>
    OFTEN.includes(action.id) && action.unavailable?.(session) === undefined ? [action.word[language]] : [],
  );
  return `${textsIn(language).plain.menu} ${words.join(', ')}.`;
}
