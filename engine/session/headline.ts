/** What stands above the panes, and what the panes say in a few words. */
import { daysBetween } from '../../dsl/index.ts';
import { hasWaited } from './calendar.ts';
import { weekdayDate } from './display.ts';
import { possibleEvents } from './rows/events.ts';
import { currentStep, type Pane, type Session } from './session.ts';
import { textsIn } from './text/index.ts';

/** Case, municipality, day and rule sets; the most needed first. */
export function headline(session: Session): string[] {
  const { language, whole, date } = session;
  const text = textsIn(language);
  const waited = daysBetween(currentStep(session).event.on, date);
  return [
    `${text.case} ${whole.case}`,
    `${weekdayDate(date, language)}${hasWaited(session) ? ` (${text.waited(waited)})` : ''}`,
    whole.municipality,
    ...nearestRules(session).map((set) => `${set.name[language]} ${set.version} (${set.hash.slice(0, 7)})`),
  ];
}

/** The municipality's own rule sets; the national ones where it has none. All of them stand with the decision. */
function nearestRules({ shown }: Session) {
  const own = shown.rulesets.filter(({ level }) => level === 'municipal');
  return own.length > 0 ? own : shown.rulesets;
}

/** Says that the session has left the case's own course; undefined while it follows it. */
export function whatIfBanner({ added, omitted, language }: Session): string | undefined {
  return added > 0 ? textsIn(language).whatIf(added, omitted) : undefined;
}

/** A pane in a few words, for where there is no room to show it. */
export function paneSummary(session: Session, pane: Pane): string {
  const { shown, language, world, position, whole } = session;
  const text = textsIn(language);
  const { decision, state, findings, deadlines } = shown.now;
  switch (pane) {
    case 'timeline':
      return `${position}/${whole.steps.length}`;
    case 'trace':
      return decision ? world.names.decision(decision.code, decision.ground)[language] : text.none;
    case 'state':
      return world.names.state(state)[language];
    case 'deadlines':
      return `${deadlines.length}, ${text.findings.toLowerCase()} ${findings.length}`;
    case 'events':
      return String(possibleEvents(session).length);
  }
}
