import type { Report } from '../../../audit/report.ts';
import { type FigureResult, percentOf } from '../../../audit/result.ts';
import type { StudyReport } from '../../../audit/study/study-report.ts';
import type { Context } from '../../context.ts';
import { jsonText } from '../json-text.ts';
import type { Audited } from './view.ts';
import { figureName } from './words.ts';

/** 2.0: a list of reports, one for each process; before, the report on network councils alone. */
const FORMAT_VERSION = '2.0';

/** The reports for programs; every field is described in `engine/audit/README.md`. */
export function auditJson(
  { reports, other, nationalOnly }: Audited,
  studies: readonly StudyReport[],
  context: Context,
): string {
  return jsonText({
    format_version: FORMAT_VERSION,
    reports: reports.map((report) => reportJson(report, context)),
    studies: studies.map(studyJson),
    other_processes: other,
    national_rules_only: nationalOnly,
  });
}

function reportJson(report: Report, context: Context): Readonly<Record<string, unknown>> {
  const { figures, groups, findings, distributions, left, tooSmall, ...rest } = report;
  const result = (one: FigureResult) => ({
    ...one,
    name: figureName(one, report, context),
    ...(one.kind === 'share' && { percent: percentOf(one.numerator, one.denominator) }),
  });
  return {
    ...rest,
    too_small: tooSmall,
    not_counted: left,
    distributions: distributions.map(({ tellsOf: _, ...table }) => table),
    figures: figures.map(result),
    findings: findings.map(({ about, cases = null, ...finding }) => ({
      ...finding,
      cases,
      about: about[context.language],
    })),
    groups: groups.map(({ municipality, municipalities, results }) => ({
      municipality: municipality ?? null,
      municipalities,
      figures: results.map(result),
    })),
  };
}

/** The study as its file has it, with what was worked out; what it is silent about is `not_reported`, never a number. */
function studyJson({ study, ...workedOut }: StudyReport): Readonly<Record<string, unknown>> {
  const { format_version: _, silent, courses, ...said } = study;
  return {
    ...said,
    ...workedOut,
    documented: courses,
    silent: silent.map((name) => ({ name, kind: 'not_reported' })),
  };
}
