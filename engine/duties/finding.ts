/** A finding as the tracker keeps it; its text is filled in for the day on which it is shown. */
import { type Bilingual, daysBetween, type Language, type Place, type SourceLine } from '../../dsl/index.ts';
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
  /** With `{frist}` and `{dage}` still in it (`{deadline}` and `{days}` in English). */
  readonly template: Bilingual;
  readonly rule: string;
  readonly record?: string;
  readonly group?: string;
  readonly place: Place;
  readonly sources: readonly SourceLine[];
}

/** Fills in the deadline and the days; one day is written in the singular. */
function fill(template: string, due: string, days: number | undefined): string {
  const singular =
    days === 1 ? template.replaceAll('{dage} dage', '1 dag').replaceAll('{days} days', '1 day') : template;
  return singular
    .replaceAll(/\{(?:frist|deadline)\}/g, due)
    .replaceAll(/\{(?:dage|days)\}/g, days === undefined ? '' : String(days));
}

/** The finding as it stands at the start of a day. */
export function findingOn(finding: TrackedFinding, date: string): Finding {
  const { code, severity, status, openedOn, closedOn, rule, record, group, place, sources } = finding;
  const days = daysOn(finding, date);
  const due = finding.due;
  const filled = (language: Language): string =>
    fill(finding.template[language], due === undefined ? '' : longDate(due, language), days);
  return {
    code,
    severity,
    status,
    openedOn,
    ...(closedOn !== undefined && { closedOn }),
    ...(days !== undefined && { days }),
    text: { da: filled('da'), en: filled('en') },
    rule,
    ...(record !== undefined && { record }),
    ...(group !== undefined && { group }),
    place,
    sources,
  };
}

function daysOn({ days, counts, due, closedOn }: TrackedFinding, date: string): number | undefined {
  if (days !== undefined) return days;
  return counts && due !== undefined ? daysBetween(due, closedOn ?? date) : undefined;
}
