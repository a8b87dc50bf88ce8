/** The findings of a check: open from the day its condition is met until the day it no longer is. */
import type { CheckRule } from '../../dsl/index.ts';
import type { TrackedFinding } from './finding.ts';
import type { Moment } from './moment.ts';
import { severityOf } from './severity.ts';

/** The findings after a moment. A condition that is unknown reports nothing: it is no breach. Pure. */
export function checked(
  findings: readonly TrackedFinding[],
  rule: CheckRule,
  moment: Moment,
): readonly TrackedFinding[] {
  const stands = rule.when(moment.facts).outcome === 'met';
  const key = `check ${rule.code}`;
  const isOpen = (finding: TrackedFinding): boolean => finding.key === key && finding.status === 'open';
  if (!stands) {
    if (!findings.some(isOpen)) return findings;
    return findings.map((finding) =>
      isOpen(finding) ? { ...finding, status: 'resolved', closedOn: moment.date } : finding,
    );
  }
  if (findings.some(isOpen)) return findings;
  const opened: TrackedFinding = {
    key,
    code: rule.code,
    severity: severityOf(rule.strength),
    status: 'open',
    openedOn: moment.date,
    counts: false,
    template: rule.text,
    rule: rule.code,
    place: rule.place,
    sources: rule.sources,
  };
  return [...findings, opened];
}
