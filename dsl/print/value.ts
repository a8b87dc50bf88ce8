/** Values in text: literals, names, and durations counted from a date. */
import type { Cell, Literal, NameValue, Value } from '../ast.ts';
import { keywordText, YEAR_OF } from '../keywords.ts';
import type { Language } from '../source.ts';
import { formatDuration, formatMoney, formatNumber, formatPercent } from '../values/numerals.ts';
import { formatDate } from '../values/written-dates.ts';
import type { DateText } from '../values.ts';
import { type NamePlace, type Printer, printName } from './name.ts';

/** A date as it is written in a rule; a year alone says that it is one. */
export function printDate(date: DateText, language: Language): string {
  const written = formatDate(date, language);
  return date.length === 4 ? `${YEAR_OF[language]} ${written}` : written;
}

/** A figure, a date or yes and no in the spelling of the language. */
export function printLiteral(literal: Literal, language: Language): string {
  switch (literal.kind) {
    case 'money':
      return formatMoney(literal.oere, language);
    case 'number':
      return formatNumber(literal.value, language);
    case 'percent':
      return formatPercent(literal.hundredths, language);
    case 'date':
      return printDate(literal.date, language);
    case 'duration':
      return formatDuration(literal, language);
    case 'boolean':
      return keywordText(literal.value ? 'Yes' : 'No', language);
  }
}

/** A literal, or the name of a limit that holds one. */
export function printAmount(
  amount: Literal | NameValue,
  printer: Printer,
  place: NamePlace = 'inside',
): string {
  return amount.kind === 'name'
    ? printName(amount.name, printer, place)
    : printLiteral(amount, printer.language);
}

/** A value, counted from a date where it is. */
export function printValue(value: Value, printer: Printer): string {
  if (value.kind !== 'offset') return printAmount(value, printer);
  const direction = keywordText(value.direction === 'after' ? 'After' : 'Before', printer.language);
  return `${printAmount(value.amount, printer)} ${direction} ${printName(value.from, printer)}`;
}

/** `a, b eller c`. */
export function printAlternatives(values: readonly Value[], printer: Printer): string {
  const texts = values.map((value) => printValue(value, printer));
  const last = texts.at(-1) ?? '';
  return texts.length < 2
    ? last
    : `${texts.slice(0, -1).join(', ')} ${keywordText('Or', printer.language)} ${last}`;
}

/** What a test gives or expects. */
export function printCell(cell: Cell, printer: Printer): string {
  const word = (id: Parameters<typeof keywordText>[0]): string => keywordText(id, printer.language);
  if (cell.kind === 'value') {
    const others = (cell.more ?? []).map((name) => printName(name, printer));
    return [printValue(cell.value, printer), ...others].join(` ${word('And')} `);
  }
  if (cell.kind === 'none') return word('None');
  switch (cell.outcome) {
    case 'met':
      return word('Met');
    case 'not_met':
      return `${word('Not')} ${word('Met')}`;
    case 'unknown':
      return word('Unknown');
    case 'discretion':
      return word('Discretion');
  }
}
