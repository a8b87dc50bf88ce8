/** Tests and test tables. */
import type { GivenField, TestClause, TestTableDeclaration } from '../ast.ts';
import { type KeywordId, keywordText } from '../keywords.ts';
import { formatDate } from '../values/written-dates.ts';
import { type Block, flow, indented, line } from './block.ts';
import { printCondition } from './condition.ts';
import { type NamePlace, type Printer, printName } from './name.ts';
import { printCell } from './value.ts';

/** `gerningstype er hærværk` */
function printGiven({ name, cell }: GivenField, printer: Printer, place?: NamePlace): string {
  return `${printName(name, printer, place)} ${keywordText('Is', printer.language)} ${printCell(cell, printer)}`;
}

/** The clause in the canonical layout, without the indent of its declaration. */
export function printTestClause(clause: TestClause, printer: Printer): Block {
  const { language } = printer;
  const word = (id: KeywordId): string => keywordText(id, language);
  switch (clause.kind) {
    case 'as_of':
      return line(`${word('AsOf')} ${formatDate(clause.date, language)}`);
    case 'given':
      return line(`${word('Given')} ${printGiven(clause, printer)}`);
    case 'given_records': {
      const incomplete = clause.incomplete ? ` ${word('Incomplete')}` : '';
      const records = clause.records.flatMap((fields) =>
        line(`- ${fields.map((field) => printGiven(field, printer)).join(', ')}`, fields[0]?.name.span),
      );
      return [
        ...line(`${word('Given')} ${printName(clause.group, printer)}${incomplete}:`),
        ...indented(records),
      ];
    }
    case 'expect': {
      const expected = `${word('Expect')} ${printGiven(clause, printer, 'expected')}`;
      return clause.because
        ? flow(`${expected} ${word('Because')} `, printCondition(clause.because, printer))
        : line(expected);
    }
  }
}

/** The date and the rows of a test table, its columns aligned. */
export function printTable({ asOf, columns, rows }: TestTableDeclaration, printer: Printer): Block {
  const date = asOf && `${keywordText('AsOf', printer.language)} ${formatDate(asOf.date, printer.language)}`;
  const heading = columns.map((name) => printName(name, printer));
  const body = rows.map((row) => row.cells.map((cell) => printCell(cell, printer)));
  const widths: number[] = [];
  for (const texts of [heading, ...body]) {
    texts.forEach((text, column) => {
      widths[column] = Math.max(widths[column] ?? 0, [...text].length);
    });
  }
  const aligned = (texts: readonly string[]): string =>
    `| ${texts.map((text, column) => text + ' '.repeat((widths[column] ?? 0) - [...text].length)).join(' | ')} |`;
  return [
    ...(date === undefined ? [] : line(date, asOf?.span)),
    ...line(aligned(heading), columns[0]?.span),
    ...rows.flatMap((row, index) => line(aligned(body[index] ?? []), row.span)),
  ];
}
