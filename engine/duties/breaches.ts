/**
 * Which findings a duty reports, and how they end (chapter 5.8, "Life of a finding"): a missing act is open until it
 * happens, a late one stays; a finding about a missing act gives way to the one about the act that came late or never.
 */
import { type BreachRule, daysBetween } from '../../dsl/index.ts';
import type { TrackedFinding } from './finding.ts';
import { type DutyLife, isActive } from './life.ts';
import type { Moment } from './moment.ts';
import { severityOf } from './severity.ts';

/** The findings after the life of one duty went from `before` to `after`. Pure. */
export function findingsAfter(
  findings: readonly TrackedFinding[],
  before: DutyLife,
  after: DutyLife,
  moment: Moment,
): readonly TrackedFinding[] {
  const ended = endingOf(after, moment);
  const kept = findings.map((finding) =>
    isOpenOf(finding, after) ? continued(finding, after, ended, moment) : finding,
  );
  const merged = new Set(
    kept.filter(({ status, key }) => status === 'permanent' && isKeyOf(key, after)).map(({ code }) => code),
  );
  const fresh = isNewEnding(before, after) ? ended.filter(({ code }) => !merged.has(code)) : [];
  return [
    ...kept,
    ...opened(kept, after, moment),
    ...fresh.map((breach) => permanent(breach, after, moment)),
  ];
}

/** The breaches that an ended duty leaves behind. */
function endingOf({ rule, status }: DutyLife, moment: Moment): readonly BreachRule[] {
  const when = status === 'met_late' ? 'when_late' : status === 'lapsed' ? 'when_lapsed_unmet' : undefined;
  return rule.breaches.filter(
    (breach) => breach.when === when && breach.holds(moment.facts, moment.record) === 'met',
  );
}

function isNewEnding(before: DutyLife, after: DutyLife): boolean {
  if (after.status !== 'met_late' && after.status !== 'lapsed') return false;
  return before.number !== after.number || before.status !== after.status;
}

/** An open finding of a duty: still standing, or ended by what happened. */
function continued(
  finding: TrackedFinding,
  life: DutyLife,
  ended: readonly BreachRule[],
  moment: Moment,
): TrackedFinding {
  const breach = life.rule.breaches.find((candidate) => keyOf(life, candidate) === finding.key);
  if (breach && stands(breach, life, moment)) {
    return { ...finding, ...(life.due !== undefined && { due: life.due }) };
  }
  const closed = { ...finding, closedOn: moment.date };
  if (life.status !== 'met_late' && life.status !== 'lapsed') return { ...closed, status: 'resolved' };
  const same = ended.find(({ code }) => code === finding.code);
  if (same) {
    const { key, openedOn } = finding;
    return { ...permanent(same, life, moment), key, openedOn };
  }
  if (ended.length > 0) return { ...closed, status: 'replaced' };
  // A deadline that was broken stays broken when the act never came.
  const broken = life.status === 'lapsed' && breach?.when === 'while_overdue';
  return broken
    ? { ...finding, ...daysLate(life, moment), status: 'permanent' }
    : { ...closed, status: 'resolved' };
}

/** Findings about an act that is missing now. */
function opened(
  findings: readonly TrackedFinding[],
  life: DutyLife,
  moment: Moment,
): readonly TrackedFinding[] {
  return life.rule.breaches
    .filter((breach) => stands(breach, life, moment))
    .filter((breach) => !findings.some(({ key, status }) => key === keyOf(life, breach) && status === 'open'))
    .map((breach) => ({
      ...base(breach, life, moment),
      status: 'open',
      counts: breach.when === 'while_overdue',
    }));
}

function stands(breach: BreachRule, life: DutyLife, { facts, record }: Moment): boolean {
  const applies =
    breach.when === 'while_open'
      ? isActive(life)
      : breach.when === 'while_overdue' && life.status === 'overdue';
  return applies && breach.holds(facts, record) === 'met';
}

function permanent(breach: BreachRule, life: DutyLife, moment: Moment): TrackedFinding {
  return { ...base(breach, life, moment), ...daysLate(life, moment), status: 'permanent', counts: false };
}

/** Calendar days from the last day to the day it ended: the seventh day plus one is one day late (NC-002). */
function daysLate({ due }: DutyLife, { date }: Moment): { readonly days?: number } {
  return due !== undefined && date > due ? { days: daysBetween(due, date) } : {};
}

function base(
  breach: BreachRule,
  life: DutyLife,
  { date }: Moment,
): Omit<TrackedFinding, 'status' | 'counts'> {
  return {
    key: keyOf(life, breach),
    code: breach.code,
    severity: severityOf(breach.strength),
    openedOn: date,
    ...(life.due !== undefined && { due: life.due }),
    template: breach.text,
    rule: life.rule.code,
    ...(life.record !== undefined && { record: life.record }),
    ...(life.rule.concerns !== undefined && { group: life.rule.concerns }),
    place: breach.place,
    sources: life.rule.sources,
  };
}

function keyOf(life: DutyLife, breach: BreachRule): string {
  return `${prefixOf(life)}${life.rule.breaches.indexOf(breach)}`;
}

function prefixOf({ rule, record, number }: DutyLife): string {
  return `${JSON.stringify([rule.code, record, number])} `;
}

function isKeyOf(key: string, life: DutyLife): boolean {
  return key.startsWith(prefixOf(life));
}

function isOpenOf({ key, status }: TrackedFinding, life: DutyLife): boolean {
  return status === 'open' && isKeyOf(key, life);
}
