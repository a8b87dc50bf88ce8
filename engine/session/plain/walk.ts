/** A whole case as text: what happened, what was decided and why, what was due, and where it stands. */
import { longDate } from '../../text/date.ts';
import { capital, shortDate, weekdayLong } from '../display.ts';
import type { Session } from '../session.ts';
import { textsIn } from '../text/index.ts';
import { passedBetween } from '../time/passed.ts';
import { eventLines } from './events.ts';
import { indented } from './lines.ts';
import { standingLines, stateLines } from './standing.ts';
import { stepLines } from './step.ts';

export function walkLines(session: Session): string[] {
  const { shown, language, world } = session;
  const text = textsIn(language);
  return [
    ...titleLines(session),
    '',
    ...shown.steps.flatMap((step, index) => [
      ...passedLines(session, shown.steps[index - 1]?.event.on ?? '', step.event.on),
      ...stepLines(session, step, index, shown.steps[index - 1]),
      '',
    ]),
    ...passedLines(session, shown.steps.at(-1)?.event.on ?? '', shown.now.date),
    `${text.plain.now(longDate(shown.now.date, language))}`,
    ...stateLines(world, shown.now, language),
    ...standingLines(shown.now, undefined, language, 1),
    ...eventLines(session, 1),
  ];
}

/** Case, process, municipality and the rule sets that decide it. */
function titleLines({ whole, world, language }: Session): string[] {
  const text = textsIn(language);
  const groups = Map.groupBy(whole.rulesets, ({ selectedBy, selectedOn }) =>
    text.selectedBy(selectedBy[language], shortDate(selectedOn, language)),
  );
  return [
    `${text.case} ${whole.case}: ${world.process.name[language]}, ${whole.municipality}, ${text.plain.walk(whole.steps.length)}`,
    ...[...groups].flatMap(([why, sets]) =>
      indented(
        0,
        `${text.rulesets}, ${why}: ${sets.map((set) => `${set.name[language]} ${text.version} ${set.version} (${set.hash.slice(0, 7)})`).join(', ')}`,
      ),
    ),
  ];
}

/** Days between two events that changed something by themselves. */
function passedLines(session: Session, since: string, until: string): string[] {
  const lines = passedBetween(session, since, until).flatMap(({ on, name }) =>
    indented(0, `${capital(weekdayLong(on, session.language))}: ${name[session.language]}`),
  );
  return lines.length > 0 ? [...lines, ''] : [];
}
