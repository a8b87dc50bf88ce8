/**
 * The findings of a check. One that holds on any day is open from the day its condition is met until the day it no
 * longer is; one that is made at an event is about that event and stays.
 */
import type { CheckRule } from '../../dsl/index.ts';
import type { TrackedFinding } from './finding.ts';
import { anyTriggered, type Moment, momentsFor } from './moment.ts';
import { severityOf } from './severity.ts';

/** The findings after a moment. A condition that is unknown reports nothing: it is no breach. Pure. */
export function checked(
  findings: readonly TrackedFinding[],
  rule: CheckRule,
  moment: Moment,
): readonly TrackedFinding[] {
  return momentsFor(rule.concerns, moment).reduce(
    (before, seen) => (rule.upon.length > 0 ? madeAtEvent(before, rule, seen) : onAnyDay(before, rule, seen)),
    findings,
  );
}

function madeAtEvent(
  findings: readonly TrackedFinding[],
  rule: CheckRule,
  moment: Moment,
): readonly TrackedFinding[] {
  if (!anyTriggered(rule.upon, moment) || !stands(rule, moment)) return findings;
  return [...findings, { ...findingOf(rule, moment), status: 'permanent' }];
}

function onAnyDay(
  findings: readonly TrackedFinding[],
  rule: CheckRule,
  moment: Moment,
): readonly TrackedFinding[] {
  const key = keyOf(rule, moment);
  const isOpen = (finding: TrackedFinding): boolean => finding.key === key && finding.status === 'open';
  const open = findings.some(isOpen);
  if (stands(rule, moment)) return open ? findings : [...findings, findingOf(rule, moment)];
  if (!open) return findings;
  return findings.map((finding) =>
    isOpen(finding) ? { ...finding, status: 'resolved', closedOn: moment.date } : finding,
  );
}

function stands(rule: CheckRule, { facts, record }: Moment): boolean {
  return rule.when(facts, record) === 'met';
}

function findingOf(rule: CheckRule, moment: Moment): TrackedFinding {
  const { date, record } = moment;
  return {
    key: keyOf(rule, moment),
    code: rule.code,
    severity: severityOf(rule.strength),
    status: 'open',
    openedOn: date,
    counts: false,
    template: rule.text,
    rule: rule.code,
    ...(record !== undefined && { record }),
    ...(rule.concerns !== undefined && { group: rule.concerns }),
    place: rule.place,
    sources: rule.sources,
  };
}

/** Two checks may report the same code, each under its own condition; each has a life of its own. */
function keyOf({ code, name }: CheckRule, { record }: Moment): string {
  return `check ${code}\u0000${record ?? ''}\u0000${name.da}`;
}
