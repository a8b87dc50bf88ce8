/** The report as titles, sentences and tables: what the text, the page and the CSV file each write in their own way. */
import type { Bilingual } from '../../../../dsl/index.ts';
import type { Distribution, Line } from '../../../audit/distributions.ts';
import type { Section } from '../../../audit/figures.ts';
import type { Group } from '../../../audit/groups.ts';
import type { Report } from '../../../audit/report.ts';
import { type FigureResult, percentOf, tenthsOf } from '../../../audit/result.ts';
import { processOf } from '../../../process/registry.ts';
import { longDate } from '../../../text/date.ts';
import { severityName } from '../../../text/status.ts';
import type { Context } from '../../context.ts';

/** What the report needs to know beside its figures. */
export interface Audited {
  readonly report: Report;
  /** Cases of processes that have no register. */
  readonly other: number;
  /** Municipalities whose cases were judged under the national rules alone. */
  readonly nationalOnly: readonly string[];
  /** Names of offence types, from the rules. */
  readonly offenceNames: ReadonlyMap<string, Bilingual>;
}

export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly notes: readonly string[];
}

export interface ChartTable extends Table {
  readonly code: Distribution['code'];
  /** One list of numbers for each column of numbers, with its name and denominator. */
  readonly series: readonly {
    readonly name: string;
    readonly of: number;
    readonly counts: readonly number[];
  }[];
  readonly labels: readonly string[];
}

export interface AuditView {
  readonly title: string;
  readonly scope: string;
  readonly asOf: string;
  /** Sentences on what the figures stand on. */
  readonly basis: readonly string[];
  readonly sections: readonly Table[];
  readonly tables: readonly ChartTable[];
  readonly findings: Table;
  readonly aliases: readonly string[];
  readonly reservations: readonly string[];
}

export function auditView(audited: Audited, context: Context): AuditView {
  const { report } = audited;
  const { audit } = context.texts;
  return {
    title: audit.title,
    scope: scopeOf(report, context),
    asOf: audit.asOf(longDate(report.settings.date, context.language)),
    basis: basisOf(audited, context),
    sections: sectionsOf(report, context),
    tables: report.distributions
      .filter(({ lines }) => lines.length > 0)
      .map((distribution) => chartTable(distribution, audited, context)),
    findings: findingsTable(report, context),
    aliases: report.aliases.map(
      ({ name, meetings, equivalent, different, unanswered }) =>
        `${optionName('meetingAlias', name, context)}: ${audit.alias(meetings, equivalent, different, unanswered)}`,
    ),
    reservations: report.reservations.map((reservation) => audit.reservations[reservation]),
  };
}

function scopeOf({ figures, municipalities }: Report, { texts }: Context): string {
  const counted = (id: string): number => {
    const result = figures.find((figure) => figure.id === id);
    return result?.kind === 'count' ? result.count : 0;
  };
  return texts.audit.scope(counted('M-10'), counted('M-11'), municipalities);
}

function basisOf({ report, other, nationalOnly }: Audited, { texts: { audit } }: Context): readonly string[] {
  const { left, reviews, settings } = report;
  const leftOut = audit.leftOut(left.outside, left.undetermined, other);
  return [
    audit.principle,
    audit.threshold(settings.smallestGroup),
    ...(leftOut === '' ? [] : [audit.notCounted(leftOut)]),
    ...(reviews === 0 ? [] : [audit.reviews(reviews)]),
    ...(nationalOnly.length === 0 ? [] : [audit.nationalOnly(nationalOnly.length)]),
  ];
}

/** The name of a figure, with the days and the year of this report. */
export function figureName(id: string, { settings }: Report, { texts }: Context): string {
  return (texts.audit.figures[id] ?? id)
    .replace('{short}', String(settings.shortDays))
    .replace('{long}', String(settings.longDays))
    .replace('{year}', String(settings.year));
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

function sectionsOf(report: Report, context: Context): readonly Table[] {
  const { sections, columns, missing } = context.texts.audit;
  return (Object.keys(sections) as Section[]).flatMap((section) => {
    const rows = report.figures
      .filter((result) => result.section === section)
      .map((result) => [
        result.id,
        figureName(result.id, report, context),
        resultText(result, context),
        'missing' in result && result.missing > 0 ? missing(result.missing) : '',
      ]);
    if (rows.length === 0) return [];
    return [
      {
        title: sections[section],
        columns: [columns.number, columns.figure, columns.result, columns.missingColumn],
        rows,
        notes: [],
      },
    ];
  });
}

function chartTable(distribution: Distribution, audited: Audited, context: Context): ChartTable {
  const { audit } = context.texts;
  const { code, lines, denominator, otherDenominator, missing, adds } = distribution;
  const names = seriesNames(code, context);
  const labels = lines.map((line) => lineName(code, line, audited, context));
  const share = (count: number, of: number): string =>
    of === 0 ? audit.notReported : audit.share(count, of, percentOf(count, of));
  const series = [
    { name: names[0], of: denominator, counts: lines.map(({ count }) => count) },
    ...(otherDenominator === undefined || names[1] === undefined
      ? []
      : [{ name: names[1], of: otherDenominator, counts: lines.map(({ other = 0 }) => other) }]),
  ];
  const rows = labels.map((label, index) => [
    label,
    ...series.map(({ counts, of }) => share(counts[index] ?? 0, of)),
  ]);
  const total = adds
    ? [[audit.columns.total, ...series.map(({ of }) => of.toLocaleString(context.language))]]
    : [];
  return {
    code,
    title: audit.tables[code],
    columns: [audit.columns.what, ...series.map(({ name }) => name)],
    rows: [...rows, ...total],
    notes: [
      ...(code === 'measures' ? [audit.minimum] : [audit.missingInTable(missing)]),
      ...(adds ? [] : [audit.severalLines]),
    ],
    labels,
    series,
  };
}

function seriesNames(code: Distribution['code'], { texts }: Context): readonly [string, string?] {
  const { columns } = texts.audit;
  if (code === 'offences') return [columns.held, columns.notHeld];
  if (code === 'weeks') return [columns.summons, columns.council];
  return [columns.cases];
}

function lineName(
  code: Distribution['code'],
  { code: line }: Line,
  { offenceNames }: Audited,
  context: Context,
): string {
  const { audit } = context.texts;
  switch (code) {
    case 'years':
      return line;
    case 'reasons':
      return optionName('reasonNotHeld', line, context);
    case 'offences':
      return offenceNames.get(line)?.[context.language] ?? line;
    case 'weeks':
      return line === 'later' ? audit.later : audit.week(line);
    case 'participants':
      return audit.attendance[line] ?? line;
    case 'measures':
      return optionName('measureType', line, context);
    case 'deadlines':
      return audit.deadlines[line] ?? line;
  }
}

function optionName(choice: string, code: string, { language }: Context): string {
  const choices = processOf('network-council')?.vocabulary.choices ?? [];
  const option = choices.find((one) => one.code === choice)?.options.find((one) => one.code === code);
  return option?.name[language] ?? code;
}

function findingsTable({ findings }: Report, { texts: { audit }, language }: Context): Table {
  const { columns } = audit;
  return {
    title: audit.findings,
    columns: [columns.severity, columns.code, columns.what, columns.cases],
    rows: findings.map(({ severity, code, about, cases, days }) => [
      severityName(severity)[language],
      code,
      about[language],
      [
        audit.findingCases(cases),
        ...(days ? [audit.lateBy(tenthsOf(days.sum, days.cases), days.cases)] : []),
      ].join(', '),
    ]),
    notes: findings.length === 0 ? [audit.noFindings] : [],
  };
}

/** The name of a municipality, or of the small ones together. */
export function groupName({ municipality, municipalities }: Group, { texts }: Context): string {
  return municipality ?? texts.audit.others(municipalities);
}
