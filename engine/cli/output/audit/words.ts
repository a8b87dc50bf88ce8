/** Figures in words: their names, and their numbers with what they were counted over. */
import type { Group } from '../../../audit/groups.ts';
import type { Report } from '../../../audit/report.ts';
import { type FigureResult, percentOf, tenthsOf } from '../../../audit/result.ts';
import { type DeadlineEnd, deadlineEnds, severities, standingId } from '../../../audit/standing.ts';
import { severityName } from '../../../text/status.ts';
import type { Context } from '../../context.ts';
import type { ReportNames } from '../../text/report-names.ts';

/** The words of a report; every table has some, and a test holds it. */
export function namesOf({ process }: Pick<Report, 'process'>, { texts }: Context): ReportNames {
  const names = texts.audit.reports[process];
  if (!names) throw new Error(`no words for the report on ${process}`);
  return names;
}

/** The name of a figure, with the days and the year of this report. */
export function figureName(result: FigureResult, report: Report, context: Context): string {
  if (result.name) return result.name[context.language];
  const { audit } = context.texts;
  const names = namesOf(report, context);
  const severity = severities.find((one) => standingId.severity(one) === result.id);
  if (severity) return audit.withFinding(severityName(severity)[context.language]);
  const end = (Object.keys(deadlineEnds) as DeadlineEnd[]).find(
    (one) => standingId.deadline(one) === result.id,
  );
  if (end) return audit.deadlineEnds[end];
  if (result.section === 'deadlines') return audit.deadlineKnown;
  return (names.figures[result.id] ?? result.id).replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    String(report.settings[name]),
  );
}

/** A figure in words: never a percentage without its numerator and denominator (C-20). */
export function resultText(result: FigureResult, { texts: { audit }, language }: Context): string {
  switch (result.kind) {
    case 'share': {
      const share = (numerator: number, denominator: number): string =>
        audit.share(numerator, denominator, percentOf(numerator, denominator));
      const { numerator, denominator, other } = result;
      const text = share(numerator, denominator);
      return other ? `${text} ${audit.otherReading(share(other.numerator, other.denominator))}` : text;
    }
    case 'count':
      return result.count.toLocaleString(language);
    case 'mean':
      return audit.mean(tenthsOf(result.sum, result.denominator), result.denominator);
    case 'largest':
    case 'smallest':
      return audit.over(result.value, result.denominator);
    case 'range':
      return audit.range(result.smallest, result.largest, result.denominator);
    case 'not_reported':
      return audit.notReported;
    case 'hidden':
      return audit.hidden;
  }
}

/** The name of a municipality, or of the small ones together. */
export function groupName({ municipality, municipalities }: Group, { texts }: Context): string {
  return municipality ?? texts.audit.others(municipalities);
}
