/** What stands above the panes, and what the panes say in a few words. */
import { daysBetween, type UsedRuleset } from '../../dsl/index.ts';
import { weekdayDate } from './display.ts';
import { possibleEvents } from './rows/events.ts';
import { openFindings } from './rows/findings.ts';
import { currentDay, type Pane, type Session } from './session.ts';
import { textsIn } from './text/index.ts';
import { hasWaited } from './time/calendar.ts';
import { branchOf } from './what-if/branch.ts';

/** Case, municipality, day and rule sets; the most needed first. */
export function headline(session: Session): string[] {
  const { language, whole, date } = session;
  const text = textsIn(language);
  const waited = daysBetween(currentDay(session), date);
  return [
    `${text.case} ${whole.case}`,
    `${weekdayDate(date, language)}${hasWaited(session) ? ` (${text.waited(waited)})` : ''}`,
    ...(whole.municipality === ''
      ? []
      : [underNationalRules(session) ? text.nationalRules(whole.municipality) : whole.municipality]),
    ...nearestRules(session).map((set) => `${set.name[language]} ${set.version} (${set.hash.slice(0, 7)})`),
  ];
}

/** The municipality's own rule sets; the national ones where it has none. All of them stand with the decision. */
function nearestRules({ shown }: Session) {
  const own = shown.rulesets.filter(isMunicipal);
  return own.length > 0 ? own : shown.rulesets;
}

function underNationalRules({ shown }: Session): boolean {
  return shown.rulesets.length > 0 && !shown.rulesets.some(isMunicipal);
}

function isMunicipal({ level }: Pick<UsedRuleset, 'level'>): boolean {
  return level === 'municipal';
}

/** Says that the session has left the case's own course; undefined while it follows it. */
export function whatIfBanner(session: Session): string | undefined {
  const branch = branchOf(session);
  if (branch === undefined) return undefined;
  const { added, changed, omitted, otherRules } = branch;
  const { other } = session;
  const text = textsIn(session.language);
  const { whatIfPart } = text;
  const rules = [
    other.municipality,
    other.version === undefined ? undefined : whatIfPart.version(other.version),
  ];
  const named = rules.filter((one) => one !== undefined);
  return text.whatIf([
    ...(added > 0 ? [whatIfPart.added(added)] : []),
    ...(changed > 0 ? [whatIfPart.changed(changed)] : []),
    ...(omitted > 0 ? [whatIfPart.omitted(omitted)] : []),
    ...(otherRules ? (named.length > 0 ? named : [whatIfPart.ownRules]) : []),
  ]);
}

/** Says that a rule file is broken, so that older rules are in force; undefined while all are sound. */
export function brokenBanner({ problems, language }: Session): string | undefined {
  return problems.length > 0 ? textsIn(language).brokenRules(problems.length) : undefined;
}

/** A pane in a few words, for where there is no room to show it. */
export function paneSummary(session: Session, pane: Pane): string {
  const { shown, language, world, position, whole } = session;
  const text = textsIn(language);
  const { decision, state, deadlines } = shown.now;
  switch (pane) {
    case 'timeline':
      return `${position}/${whole.steps.length}`;
    case 'trace':
      return decision ? world.names.decision(decision.code, decision.ground)[language] : text.none;
    case 'state':
      return world.names.state(state)[language];
    case 'deadlines':
      return String(deadlines.length);
    case 'events':
      return String(possibleEvents(session).length);
    case 'facts':
      return String(Object.keys(shown.now.facts.facts).length);
    case 'findings':
      return String(openFindings(session).length);
  }
}
