/** Tests and test tables. */
import type { GivenField, NormExpectation, TableColumn, TestClause, TestTableDeclaration } from '../ast.ts';
import { COLUMN_WORDS, type KeywordId, keywordText } from '../keywords.ts';
import type { Span } from '../source.ts';
import { formatDate } from '../values/written-dates.ts';
import { anchored, type Block, flow, indented, line } from './block.ts';
import { printCondition } from './condition.ts';
import { type NamePlace, type Printer, printName } from './name.ts';
import { printDutyIs, printNormCell, printReference } from './norm-expectation.ts';
import { printCell } from './value.ts';

/** `gerningstype er hærværk` */
function printGiven({ name, cell }: GivenField, printer: Printer, place?: NamePlace): string {
  return `${printName(name, printer, place)} ${keywordText('Is', printer.language)} ${printCell(cell, printer)}`;
}

/** A clause of a test but what it expects of duties and findings. */
export function printTestClause(clause: Exclude<TestClause, NormExpectation>, printer: Printer): Block {
  const { language } = printer;
  const word = (id: KeywordId): string => keywordText(id, language);
  switch (clause.kind) {
    case 'as_of':
      return line(`${word('AsOf')} ${formatDate(clause.date, language)}`);
    case 'given':
      return line(`${word('Given')} ${printGiven(clause, printer, 'given')}`);
    case 'happens':
      return line(`${word('Upon')} ${printName(clause.event, printer)}`);
    case 'given_duty':
      return line(`${word('Given')} ${printDutyIs(clause.duty, clause.status, printer)}`);
    case 'given_records': {
      const incomplete = clause.incomplete ? ` ${word('Incomplete')}` : '';
      const records = clause.records.flatMap((fields) =>
        line(`- ${fields.map((field) => printGiven(field, printer)).join(', ')}`, fields[0]?.name.span),
      );
      return [
        ...line(`${word('Given')} ${printName(clause.group, printer, 'given')}${incomplete}:`),
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

/** What holds for every row of a test table, and its rows, the columns aligned. */
export function printTable({ setting, columns, rows }: TestTableDeclaration, printer: Printer): Block {
  const heading = columns.map((column) => printColumn(column, printer));
  const body = rows.map((row) =>
    row.cells.map((cell) =>
      cell.kind === 'status' || cell.kind === 'finding'
        ? printNormCell(cell, printer)
        : printCell(cell, printer),
    ),
  );
  const widths: number[] = [];
  for (const texts of [heading, ...body]) {
    texts.forEach((text, column) => {
      widths[column] = Math.max(widths[column] ?? 0, [...text].length);
    });
  }
  const aligned = (texts: readonly string[]): string =>
    `| ${texts.map((text, column) => text + ' '.repeat((widths[column] ?? 0) - [...text].length)).join(' | ')} |`;
  return [
    ...setting.flatMap((clause) => anchored(printTestClause(clause, printer), clause.span)),
    ...line(aligned(heading), spanOfColumn(columns[0])),
    ...rows.flatMap((row, index) => line(aligned(body[index] ?? []), row.span)),
  ];
}

function printColumn(column: TableColumn, printer: Printer): string {
  if (column.kind === 'day' || column.kind === 'event') return COLUMN_WORDS[column.kind][printer.language];
  const text = printReference(column, printer);
  const isWord = Object.values(COLUMN_WORDS).some((word) => word[printer.language] === text.toLowerCase());
  return isWord ? `«${text}»` : text;
}

function spanOfColumn(column: TableColumn | undefined): Span | undefined {
  switch (column?.kind) {
    case 'code':
      return column.code.span;
    case 'name':
      return column.name.span;
    default:
      return column?.span;
  }
}
