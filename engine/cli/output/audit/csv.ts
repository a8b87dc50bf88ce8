import type { Report } from '../../../audit/report.ts';
import { type FigureResult, percentOf, tenthsOf } from '../../../audit/result.ts';
import type { Study } from '../../../audit/study/study.ts';
import type { StudyReport } from '../../../audit/study/study-report.ts';
import { semicolonList } from '../../../register/semicolon-list.ts';
import type { Context } from '../../context.ts';
import { figureName, groupName, namesOf } from './words.ts';

/**
 * Every figure, for the whole register and for each municipality: one line each, as spreadsheets in Denmark read it, with
 * a byte order mark and semicolons.
 */
export function auditCsv(
  reports: readonly Report[],
  studies: readonly StudyReport[],
  context: Context,
): string {
  const { audit } = context.texts;
  const { columns } = audit;
  const head = [
    columns.report,
    columns.municipality,
    columns.number,
    columns.figure,
    columns.numerator,
    columns.denominator,
    columns.percent,
    columns.value,
    columns.missingColumn,
    columns.note,
  ];
  const rows = reports.flatMap((report) => {
    const lines = (name: string, results: readonly FigureResult[]): string[][] =>
      results.map((result) => [
        namesOf(report, context).title,
        name,
        result.id,
        figureName(result, report, context),
        ...cells(result, context),
      ]);
    return [
      ...lines(audit.all, report.figures),
      ...report.groups.flatMap((group) => lines(groupName(group, context), group.results)),
    ];
  });
  return semicolonList([head, ...rows, ...studies.flatMap((one) => studyLines(one, context))]);
}

/** A study: its tables cell by cell, its numbers, its findings with their words, and what it is silent about. */
function studyLines({ study }: StudyReport, { texts: { audit }, language }: Context): string[][] {
  const line = (where: string, id: string, name: string, value: string, note: string): string[] => [
    study.title[language],
    where,
    id,
    name,
    '',
    '',
    '',
    value,
    '',
    value === '' ? [audit.notReported, note].filter((one) => one !== '').join(', ') : note,
  ];
  const text = (value: Study['numbers'][number]['value'] | undefined): string => {
    if (value === null || value === undefined) return '';
    if (Array.isArray(value)) return value.join('–');
    return typeof value === 'object' ? value[language] : String(value);
  };
  return [
    ...study.tables.flatMap(({ code, columns, rows, source }) =>
      rows.flatMap(({ name, values }) =>
        columns.map((column, at) =>
          line(name, `${code}.${column.code}`, column.name[language], text(values[at]), source),
        ),
      ),
    ),
    ...study.numbers.map(({ id, name, value, source }) =>
      line(audit.all, id, name[language], text(value), source),
    ),
    ...study.findings.flatMap(({ id, name, said }) =>
      said.map(({ word, source }) => line(audit.all, id, name[language], word, source)),
    ),
    ...study.silent.map((name) => line(audit.all, '', name[language], '', '')),
  ];
}

function cells(result: FigureResult, { texts: { audit }, language }: Context): readonly string[] {
  switch (result.kind) {
    case 'share': {
      const { numerator, denominator, missing, other } = result;
      const note = other ? audit.otherReading(`${other.numerator}/${other.denominator}`) : '';
      return [numerator, denominator, percentOf(numerator, denominator), '', missing, note].map(String);
    }
    case 'count':
      return [result.count, '', '', '', '', ''].map(String);
    case 'mean': {
      const tenths = tenthsOf(result.sum, result.denominator);
      const mean = `${Math.floor(tenths / 10)}${language === 'da' ? ',' : '.'}${tenths % 10}`;
      return [result.sum, result.denominator, '', mean, result.missing, ''].map(String);
    }
    case 'largest':
    case 'smallest':
      return ['', result.denominator, '', result.value, result.missing, ''].map(String);
    case 'range':
      return ['', result.denominator, '', `${result.smallest}–${result.largest}`, '', ''].map(String);
    case 'not_reported':
      return ['', '', '', '', '', audit.notReported];
    case 'hidden':
      return ['', '', '', '', '', audit.hidden];
  }
}
