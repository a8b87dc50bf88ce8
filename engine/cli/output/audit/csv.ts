import type { Report } from '../../../audit/report.ts';
import { type FigureResult, percentOf, tenthsOf } from '../../../audit/result.ts';
import { semicolonList } from '../../../register/semicolon-list.ts';
import type { Context } from '../../context.ts';
import { figureName, groupName, namesOf } from './words.ts';

/**
 * Every figure, for the whole register and for each municipality: one line each, as spreadsheets in Denmark read it, with
 * a byte order mark and semicolons.
 */
export function auditCsv(reports: readonly Report[], context: Context): string {
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
  return semicolonList([head, ...rows]);
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
