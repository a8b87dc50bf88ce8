/** The clauses of scenarios. */
import type {
  NormExpectation,
  ScenarioClause,
  ScenarioField,
  ScenarioRecords,
  ScenarioValue,
} from '../ast.ts';
import { type KeywordId, keywordText } from '../keywords.ts';
import { formatDate } from '../values/written-dates.ts';
import { type Block, flow, indented, line } from './block.ts';
import { printCondition } from './condition.ts';
import { type Printer, printName } from './name.ts';
import { printText } from './source-clause.ts';
import { printCell } from './value.ts';

function printScenarioValue(value: ScenarioValue, printer: Printer): string {
  if (value.kind === 'text') return printText(value.text);
  if (value.kind === 'code') return value.code.text;
  return printCell(value, printer);
}

/** `modtagere er den unge, mor og far` */
function printField({ name, values }: ScenarioField, printer: Printer): string {
  const texts = values.map((value) => printScenarioValue(value, printer));
  const last = texts.at(-1) ?? '';
  const list =
    texts.length < 2
      ? last
      : `${texts.slice(0, -1).join(', ')} ${keywordText('And', printer.language)} ${last}`;
  return `${printName(name, printer)} ${keywordText('Is', printer.language)} ${list}`;
}

function printRecords({ group, incomplete, records, span }: ScenarioRecords, printer: Printer): Block {
  const bullets = records.flatMap((fields) =>
    line(`- ${fields.map((field) => printField(field, printer)).join(', ')}`, fields[0]?.name.span),
  );
  if (!group) return bullets;
  const flag = incomplete ? ` ${keywordText('Incomplete', printer.language)}` : '';
  return [...line(`${printName(group, printer, 'line')}${flag}:`, span), ...indented(bullets)];
}

/** One clause of a scenario, as lines. */
export function printScenarioClause(
  clause: Exclude<ScenarioClause, NormExpectation | { kind: 'as_of' }>,
  printer: Printer,
): Block {
  const { language } = printer;
  const word = (id: KeywordId): string => keywordText(id, language);
  switch (clause.kind) {
    case 'case_in':
      return line(`${word('CaseIn')} ${printName(clause.municipality, printer)}`);
    case 'event': {
      const fields = clause.fields.map((field) => `, ${printField(field, printer)}`).join('');
      return [
        ...line(`${formatDate(clause.date, language)}: ${printName(clause.name, printer)}${fields}`),
        ...indented(clause.records.flatMap((records) => printRecords(records, printer))),
      ];
    }
    case 'expect_value': {
      const name = printName(clause.name, printer, 'expected');
      const expected = `${word('Expect')} ${name} ${word('Is')} ${printScenarioValue(clause.value, printer)}`;
      return clause.because
        ? flow(`${expected} ${word('Because')} `, printCondition(clause.because, printer))
        : line(expected);
    }
    case 'expect_refused':
      return line(`${word('Expect')} ${word('EventRefused')}`);
  }
}
