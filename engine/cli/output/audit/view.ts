/** A report as titles, sentences and tables: what the text and the page each write in their own way. */
import type { Bilingual } from '../../../../dsl/index.ts';
import type { Distribution, Line } from '../../../audit/distribution.ts';
import type { Report } from '../../../audit/report.ts';
import { type FigureResult, percentOf, tenthsOf } from '../../../audit/result.ts';
import { type DeadlineEnd, deadlineEnds, severities, standingId } from '../../../audit/standing.ts';
import { processOf } from '../../../process/registry.ts';
import { longDate } from '../../../text/date.ts';
import { severityName } from '../../../text/status.ts';
import type { Context } from '../../context.ts';
import { figureName, groupName, namesOf, resultText } from './words.ts';

/** What the reports on a register need to know beside their figures. */
export interface Audited {
  readonly reports: readonly Report[];
  /** Cases of processes that no report is about. */
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
  /** True where only the heads tell what the columns are. */
  readonly isWide?: boolean;
  /** What is drawn from the table, where something is. */
  readonly chart?: Chart;
}

export interface Chart {
  readonly code: string;
  /** One list of numbers for each column of numbers, with its name. */
  readonly series: readonly { readonly name: string; readonly counts: readonly number[] }[];
  readonly labels: readonly string[];
}

/** One report, or one study. */
export interface Part {
  readonly title: string;
  readonly scope: string;
  /** Sentences on what the figures stand on. */
  readonly basis: readonly string[];
  readonly tables: readonly Table[];
  /** The tables of each municipality, for those who have room for them; `overview` is for the others. */
  readonly municipalities: readonly Table[];
  readonly overview: readonly Table[];
  readonly lists: readonly { readonly title: string; readonly items: readonly string[] }[];
}

export function reportPart(report: Report, audited: Audited, context: Context): Part {
  const { audit } = context.texts;
  const names = namesOf(report, context);
  const { cases, persons, municipalities, settings, tooSmall } = report;
  const nothing = { tables: [], municipalities: [], overview: [], lists: [] };
  if (tooSmall) {
    const scope = audit.tooSmall(names.persons(settings.smallestGroup));
    return { title: names.title, scope, basis: [], ...nothing };
  }
  const asOf = audit.asOf(longDate(settings.date, context.language));
  return {
    title: names.title,
    scope: `${names.scope(cases, persons, municipalities)}. ${asOf}.`,
    basis: basisOf(report, audited, context),
    tables: [
      ...sectionsOf(report, context),
      ...report.distributions
        .filter(({ lines }) => lines.some(({ count, other = 0 }) => count + other > 0))
        .map((distribution) => chartTable(distribution, report, audited, context)),
      findingsTable(report, context),
    ],
    municipalities: report.groups.map((group) => municipalityTable(group, report, context)),
    overview: report.groups.length === 0 ? [] : overviewOf(report, context),
    lists: [
      ...listOf(
        audit.aliases,
        report.aliases.map(
          ({ name, meetings, equivalent, different, unanswered }) =>
            `${optionName('meetingAlias', name, context)}: ${audit.alias(meetings, equivalent, different, unanswered)}`,
        ),
      ),
      ...listOf(
        audit.reservationsTitle,
        report.reservations.map((reservation) => names.reservations[reservation] ?? reservation),
      ),
    ],
  };
}

function listOf(title: string, items: readonly string[]): Part['lists'] {
  return items.length === 0 ? [] : [{ title, items }];
}

function basisOf(report: Report, { other, nationalOnly }: Audited, context: Context): readonly string[] {
  const { audit } = context.texts;
  const names = namesOf(report, context);
  const persons = names.persons(report.settings.smallestGroup);
  const left = Object.entries(report.left).filter(([, number]) => number > 0);
  const notCounted = [
    ...left.flatMap(([code, number]) => names.left[code]?.(number) ?? []),
    ...(other > 0 ? [audit.otherCases(other)] : []),
  ];
  return [
    audit.principle,
    ...(report.municipalities === 1
      ? [`${audit.thresholdAlone(persons)} ${audit.hiddenTables}`]
      : [audit.threshold(persons)]),
    ...(notCounted.length === 0 ? [] : [audit.notCounted(notCounted.join(', '))]),
    ...left.flatMap(([code, number]) => names.remarks[code]?.(number) ?? []),
    ...(nationalOnly.length === 0 ? [] : [audit.nationalOnly(nationalOnly.length)]),
  ];
}

function sectionsOf(report: Report, context: Context): readonly Table[] {
  const { columns, missing } = context.texts.audit;
  return Object.entries(namesOf(report, context).sections).flatMap(([section, title]) => {
    const rows = report.figures
      .filter((result) => result.section === section)
      .map((result) => [
        result.id,
        figureName(result, report, context),
        resultText(result, context),
        'missing' in result && result.missing > 0 ? missing(result.missing) : '',
      ]);
    const heads = [columns.number, columns.figure, columns.result, columns.missingColumn];
    return rows.length === 0 ? [] : [{ title, columns: heads, rows, notes: [] }];
  });
}

function chartTable(
  { code, lines, denominator, otherDenominator, missing, adds }: Distribution,
  report: Report,
  audited: Audited,
  context: Context,
): Table {
  const { audit } = context.texts;
  const names = namesOf(report, context);
  const [one, two] = names.series[code] ?? [audit.columns.cases];
  const labels = lines.map((line) => lineName(code, line, names.lines[code]?.[line.code], audited, context));
  const share = (count: number, of: number): string =>
    of === 0 ? audit.notReported : audit.share(count, of, percentOf(count, of));
  const series = [
    { name: one, of: denominator, counts: lines.map(({ count }) => count) },
    ...(otherDenominator === undefined || two === undefined
      ? []
      : [{ name: two, of: otherDenominator, counts: lines.map(({ other = 0 }) => other) }]),
  ];
  const rows = labels.map((label, index) => [
    label,
    ...series.map(({ counts, of }) => share(counts[index] ?? 0, of)),
  ]);
  const total = adds
    ? [[audit.columns.total, ...series.map(({ of }) => of.toLocaleString(context.language))]]
    : [];
  return {
    title: names.tables[code] ?? code,
    columns: [audit.columns.what, ...series.map(({ name }) => name)],
    rows: [...rows, ...total],
    notes: [names.notes[code] ?? audit.missingInTable(missing), ...(adds ? [] : [audit.severalLines])],
    isWide: series.length > 1,
    chart: { code: `${report.process}-${code}`, labels, series },
  };
}

function lineName(
  table: string,
  { code }: Line,
  named: string | undefined,
  { offenceNames }: Audited,
  context: Context,
): string {
  const { audit } = context.texts;
  if (named !== undefined) return named;
  switch (table) {
    case 'reasons':
      return optionName('reasonNotHeld', code, context);
    case 'offences':
      return offenceNames.get(code)?.[context.language] ?? code;
    case 'weeks':
      return code === 'later' ? audit.later : audit.week(code);
    case 'measures':
      return optionName('measureType', code, context);
    case 'fidelity':
      return elementAndSeverity(code, context);
    default:
      return code;
  }
}

/** `E5 METHOD_BREACH` in words. */
function elementAndSeverity(code: string, { language }: Context): string {
  const [element, severity] = code.split(' ');
  const known = severities.find((one) => one === severity);
  return `${element}: ${known ? severityName(known)[language] : severity}`;
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
        cases === undefined ? audit.hidden : audit.findingCases(cases),
        ...(days ? [audit.lateBy(tenthsOf(days.sum, days.cases), days.cases)] : []),
      ].join(', '),
    ]),
    notes: findings.length === 0 ? [audit.noFindings] : [],
  };
}

/** What is shown of a municipality; the codes of what is hidden or silent are named below it. */
function municipalityTable(group: Report['groups'][number], report: Report, context: Context): Table {
  const { audit } = context.texts;
  const named = (word: string, kind: FigureResult['kind']): string[] => {
    const ids = group.results.filter((result) => result.kind === kind).map(({ id }) => codeOf(id));
    return ids.length === 0 ? [] : [`${word}: ${ids.join(', ')}`];
  };
  return {
    title: groupName(group, context),
    columns: [],
    rows: group.results
      .filter(({ kind }) => kind !== 'hidden' && kind !== 'not_reported')
      .map((result) => [codeOf(result.id), figureName(result, report, context), resultText(result, context)]),
    notes: [...named(audit.hidden, 'hidden'), ...named(audit.notReported, 'not_reported')],
  };
}

/** The code of a finding without what it stands under. */
function codeOf(id: string): string {
  return id.startsWith('findings.') || id.startsWith('deadlines.') ? (id.split('.').at(-1) ?? id) : id;
}

/** The key figures of every municipality, and its findings and deadlines. */
function overviewOf(report: Report, context: Context): readonly Table[] {
  const { audit } = context.texts;
  const { language } = context;
  const rowsOf = (
    ids: readonly string[],
    text: (result: FigureResult) => string,
  ): readonly (readonly string[])[] =>
    report.groups.map((group) => [
      groupName(group, context),
      ...ids.map((id) => {
        const result = group.results.find((one) => one.id === id);
        return result ? text(result) : '';
      }),
    ]);
  const { keyFigures } = namesOf(report, context);
  const ends = (Object.keys(deadlineEnds) as readonly DeadlineEnd[]).filter((end) =>
    report.figures.some(({ id }) => id === standingId.deadline(end)),
  );
  const present = severities.filter((severity) => report.findings.some((one) => one.severity === severity));
  const standing = [...present.map(standingId.severity), ...ends.map(standingId.deadline)];
  const numerator = (result: FigureResult): string =>
    result.kind === 'share' ? String(result.numerator) : resultText(result, context);
  return [
    {
      title: audit.perMunicipality,
      columns: [audit.columns.municipality, ...keyFigures],
      rows: rowsOf(keyFigures, (result) => resultText(result, context)),
      notes: [audit.everyNumber],
      isWide: true,
    },
    {
      title: audit.standing,
      columns: [
        audit.columns.municipality,
        ...present.map((severity) => severityName(severity)[language]),
        ...ends.map((end) => audit.deadlineEnds[end]),
      ],
      rows: rowsOf(standing, numerator),
      notes: [audit.perCase],
      isWide: true,
    },
  ];
}
