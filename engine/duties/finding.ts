/** A finding as the tracker keeps it; its text is filled in for the day on which it is shown. */
import { daysBetween, type Language, type Place, type SourceLine } from '../../dsl/index.ts';
import type { Finding, FindingStatus, Severity } from '../case/course.ts';
import { longDate } from '../text/date.ts';

export interface TrackedFinding {
  /** The rule, its occurrence and the breach that it belongs to. */
  readonly key: string;
  readonly code: string;
  readonly severity: Severity;
  readonly status: FindingStatus;
  readonly openedOn: string;
  readonly closedOn?: string;
  /** The last day that was kept or broken. */
  readonly due?: string;
  /** Set once the number of days is final; until then it grows from `due`. */
  readonly days?: number;
  /** True when it counts days past `due`. */
  readonly counts: boolean;
  /** With `{frist}` and `{dage}` still in it. */
  readonly template: string;
  readonly rule: string;
  readonly record?: string;
  readonly place: Place;
  readonly sources: readonly SourceLine[];
}

/** The finding as it stands at the start of a day. */
export function findingOn(finding: TrackedFinding, date: string): Finding {
  const { code, severity, status, openedOn, closedOn, rule, record, place, sources } = finding;
  const days = daysOn(finding, date);
  const text = (language: Language): string =>
    finding.template
      .replaceAll('{frist}', finding.due === undefined ? '' : longDate(finding.due, language))
      .replaceAll('{dage}', days === undefined ? '' : String(days));
  return {
    code,
    severity,
    status,
    openedOn,
    ...(closedOn !== undefined && { closedOn }),
    ...(days !== undefined && { days }),
    // Rule files give the sentence in one language.
    text: { da: text('da'), en: text('da') },
    rule,
    ...(record !== undefined && { record }),
    place,
    sources,
  };
}

function daysOn({ days, counts, due, closedOn }: TrackedFinding, date: string): number | undefined {
  if (days !== undefined) return days;
  return counts && due !== undefined ? daysBetween(due, closedOn ?? date) : undefined;
}
