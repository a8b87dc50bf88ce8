/** The report on a study as sentences and tables. Words of the source stay Danish: they are data. */
import type { CourseAccount } from '../../../audit/study/course-account.ts';
import { medianOf } from '../../../audit/study/course-account.ts';
import type { Study, StudyTable } from '../../../audit/study/study.ts';
import type { Derived, StudyReport } from '../../../audit/study/study-report.ts';
import type { Context } from '../../context.ts';
import type { Part, Table } from './view.ts';

export function studyPart(report: StudyReport, context: Context): Part {
  const { study } = report;
  const { language, texts } = context;
  const words = texts.study;
  return {
    title: study.title[language],
    scope: study.source,
    basis: [study.about[language]],
    tables: [
      ...study.tables.map((table, index) => studyTable(table, report.derived[index] ?? [], context)),
      ...requirementTable(report, context),
      ...report.courses.map((account, index) => courseTable(study.courses[index], account, context)),
      ...gapTable(report, context),
      ...coursesTogether(report, context),
      ...whereAny(
        words.numbers,
        [words.number, words.what, words.value, words.source],
        numberRows(study, context),
      ),
      ...whereAny(
        words.identities,
        [words.number, words.what, words.count, words.holds, words.source],
        identityRows(report, context),
      ),
      ...whereAny(words.findings, [words.number, words.what, words.said], findingRows(study, context)),
      ...whereAny(
        words.silent,
        [words.what, words.value],
        study.silent.map((one) => [one[language], texts.audit.notReported]),
      ),
    ],
    municipalities: [],
    overview: [],
    lists: [],
  };
}

function whereAny(title: string, columns: readonly string[], rows: Table['rows']): readonly Table[] {
  return rows.length === 0 ? [] : [{ title, columns, rows, notes: [] }];
}

function studyTable(table: StudyTable, derived: StudyReport['derived'][number], context: Context): Table {
  const { language, texts } = context;
  const text = (value: StudyTable['rows'][number]['values'][number] | undefined): string => {
    if (typeof value === 'number') return value.toLocaleString(language);
    return value ? value[language] : texts.audit.notReported;
  };
  const more = (index: number): readonly string[] =>
    (derived[index] ?? []).map((one) => derivedText(one, context));
  return {
    title: `${table.title[language]} (${table.source})`,
    columns: [
      texts.study.where,
      ...table.columns.map(({ name }) => name[language]),
      ...table.derived.map(({ name }) => name[language]),
    ],
    rows: [
      ...table.rows.map(({ name, values }, index) => [
        name,
        ...table.columns.map((_, at) => text(values[at])),
        ...more(index),
      ]),
      ...(table.totals
        ? [[texts.audit.columns.total, ...table.totals.map(text), ...more(table.rows.length)]]
        : []),
    ],
    notes: [],
    isWide: true,
  };
}

/** A share or a ratio with what it was worked out from. */
function derivedText(derived: Derived | undefined, { texts, language }: Context): string {
  if (!derived) return texts.audit.notReported;
  const { kind, numerator, denominator, isBound } = derived;
  const { study } = texts;
  if (kind === 'sum') return isBound ? study.atLeast(String(numerator)) : String(numerator);
  if (denominator === 0) return texts.audit.notReported;
  if (kind === 'ratio') {
    const text = decimal(numerator, denominator, 2, language);
    return `${numerator}/${denominator} = ${isBound ? study.atMost(text) : text}`;
  }
  return study.share(numerator, denominator, decimal(numerator * 100, denominator, 1, language));
}

/** Rounded to so many decimals, a half to the even one. */
function decimal(numerator: number, denominator: number, digits: number, language: string): string {
  const scale = 10 ** digits;
  const whole = Math.floor((numerator * scale) / denominator);
  const rest = numerator * scale - whole * denominator;
  const up = rest * 2 > denominator || (rest * 2 === denominator && whole % 2 === 1);
  const text = ((up ? whole + 1 : whole) / scale).toFixed(digits);
  return language === 'da' ? text.replace('.', ',') : text;
}

function requirementTable(
  { requirements }: StudyReport,
  { texts: { study }, language }: Context,
): readonly Table[] {
  const rows = requirements.map(({ name, required, rows: all, failing, unknown }) => [
    name[language],
    study.atLeast(String(required)),
    study.of(all - failing.length - unknown.length, all),
    failing.join(', '),
  ]);
  return whereAny(study.requirements, [study.what, study.required, study.met, study.failing], rows);
}

function courseTable(
  course: Study['courses'][number] | undefined,
  { meetings }: CourseAccount,
  { texts: { study, words }, language }: Context,
): Table {
  const total = (pick: (one: CourseAccount['meetings'][number]) => number): number =>
    meetings.reduce((sum, one) => sum + pick(one), 0);
  const yes = (is: boolean): string => (is ? words.yes : words.no);
  return {
    title: `${course?.name[language] ?? ''} (${course?.source ?? ''})`,
    columns: [
      study.meeting,
      study.headcount,
      study.family,
      study.network,
      study.interpreter,
      study.absences,
      study.usual,
    ],
    rows: [
      ...meetings.map((one) => [
        one.month,
        ...[one.headcount, one.family, one.network].map(String),
        yes(one.interpreter),
        String(one.absences),
        yes(one.isUsual),
      ]),
      [
        study.together,
        String(total(({ headcount }) => headcount)),
        String(total(({ family }) => family)),
        String(total(({ network }) => network)),
        study.of(meetings.filter(({ interpreter }) => interpreter).length, meetings.length),
        String(total(({ absences }) => absences)),
        study.of(meetings.filter(({ isUsual }) => isUsual).length, meetings.length),
      ],
    ],
    notes: [headcounts(meetings, study, language)],
    isWide: true,
  };
}

function headcounts(
  meetings: CourseAccount['meetings'],
  study: Context['texts']['study'],
  language: string,
): string {
  const counts = meetings.map(({ headcount }) => headcount);
  const sum = counts.reduce((all, one) => all + one, 0);
  return study.headcounts(
    decimal(sum, Math.max(counts.length, 1), 2, language),
    `${sum}/${counts.length}`,
    Math.min(...counts),
    Math.max(...counts),
    medianOf(counts) ?? 0,
  );
}

function coursesTogether(
  { courses }: StudyReport,
  { texts: { study }, language }: Context,
): readonly Table[] {
  if (courses.length < 2) return [];
  const meetings = courses.flatMap((course) => course.meetings);
  const absences = meetings.reduce((sum, one) => sum + one.absences, 0);
  const rows = [
    [study.meetings, String(meetings.length)],
    [study.headcount, headcounts(meetings, study, language)],
    [study.interpreter, study.of(meetings.filter(({ interpreter }) => interpreter).length, meetings.length)],
    [study.absences, String(absences)],
    [study.usual, study.of(meetings.filter(({ isUsual }) => isUsual).length, meetings.length)],
  ];
  return whereAny(study.bothCourses, [study.what, study.value], rows);
}

function gapTable(
  { courses, study: source }: StudyReport,
  { texts: { study }, language }: Context,
): readonly Table[] {
  const rows = courses.flatMap(({ gaps }, index) =>
    gaps.map(({ from, to, fewestDays, mostDays, verdict }) => [
      source.courses[index]?.name[language] ?? '',
      `${from} – ${to}`,
      study.days(fewestDays, mostDays),
      study.verdicts[verdict],
    ]),
  );
  return whereAny(study.gaps, [study.what, study.meeting, study.between, study.value], rows);
}

function numberRows(study: Study, { texts, language }: Context): Table['rows'] {
  const numberOf = (of: number | string | undefined): number | undefined => {
    if (typeof of !== 'string') return of;
    const value = study.numbers.find(({ id }) => id === of)?.value;
    return typeof value === 'number' ? value : undefined;
  };
  return study.numbers.map(({ id, name, value, of, source }) => {
    const among = numberOf(of);
    const text = (): string => {
      if (value === null) return texts.audit.notReported;
      if (Array.isArray(value)) return value.join('–');
      if (typeof value === 'object') return value[language];
      if (among === undefined || among === 0) return value.toLocaleString(language);
      return study.percentages
        ? texts.study.share(value, among, decimal(value * 100, among, 1, language))
        : texts.study.of(value, among);
    };
    return [id, name[language], text(), source];
  });
}

function identityRows(
  { identities }: StudyReport,
  { texts: { study, audit }, language }: Context,
): Table['rows'] {
  return identities.map(({ id, name, terms, sum, equals, holds, source: [one, other] }) => [
    id,
    name[language],
    `${terms.length > 1 && terms.length < 9 ? `${terms.join(' + ')} = ` : ''}${sum ?? '?'}`,
    holds === undefined
      ? audit.notReported
      : holds
        ? study.agrees(equals ?? 0)
        : study.differs(equals ?? 0, Math.abs((sum ?? 0) - (equals ?? 0))),
    one === other ? one : `${one} / ${other}`,
  ]);
}

function findingRows(study: Study, { texts, language }: Context): Table['rows'] {
  return study.findings.map(({ id, name, said, conflict }) => {
    const words = said.map(({ word, source }) => `»${word}« (${source})`);
    return [id, name[language], `${conflict ? `${texts.study.conflict}: ` : ''}${words.join(' · ')}`];
  });
}
