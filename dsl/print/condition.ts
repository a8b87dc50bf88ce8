/** Conditions in text. */
import type { Comparator, Condition, Predicate, Value, Window } from '../ast.ts';
import { type KeywordId, keywordText } from '../keywords.ts';
import { anchored, type Block, flow, indented, line } from './block.ts';
import { comparingWord } from './comparing-word.ts';
import { type Printer, printName, printNames } from './name.ts';
import { printAlternatives, printLiteral, printValue } from './value.ts';

const LISTS = { all: 'AllOf', any: 'AnyOf', none: 'NoneOf' } as const satisfies Record<string, KeywordId>;

const OUTCOMES = {
  met: 'Met',
  unknown: 'Unknown',
  known: 'Known',
  none: 'None',
} as const satisfies Record<string, KeywordId>;

/** A condition as running text; a list continues as bullets on the lines below. */
export function printCondition(condition: Condition, printer: Printer): Block {
  const word = (id: KeywordId): string => keywordText(id, printer.language);
  switch (condition.kind) {
    case 'list':
      return printList(condition.mode, condition.items, printer);
    case 'and':
      return flow(
        ...separated(
          condition.items.map((item) => printCondition(item, printer)),
          ` ${word('And')} `,
        ),
      );
    case 'group':
      return flow('(', printCondition(condition.item, printer), ')');
    case 'not':
      return flow(`${word('Not')} (`, printCondition(condition.item, printer), ')');
    case 'predicate':
      return line(`${printName(condition.subject, printer)} ${printPredicate(condition.predicate, printer)}`);
    case 'count': {
      const number = `${comparingWord(condition.comparator, printer.language)} ${printLiteral(condition.number, printer.language)}`;
      const group = printName(condition.group, printer, 'count');
      return flow(`${number} ${group}`, printWindow(condition.window, printer));
    }
    case 'aggregate': {
      const start = `${word(condition.function === 'count' ? 'CountOf' : 'SumOf')} ${printName(condition.of, printer)}`;
      const comparison = printComparison(condition.comparator, condition.value, printer);
      return flow(start, printWindow(condition.window, printer), ` ${word('Is')} ${comparison}`);
    }
  }
}

function printList(mode: keyof typeof LISTS, items: readonly Condition[], printer: Printer): Block {
  const opening = `${keywordText(LISTS[mode], printer.language)}:`;
  const printed = items.map((item) => printCondition(item, printer));
  if (printer.inline) return flow(`${opening} `, ...separated(printed, '; '));
  return [
    ...line(opening),
    ...printed.flatMap((item, index) =>
      indented(anchored(flow('- ', item), (items[index] as Condition).span)),
    ),
  ];
}

function separated(blocks: readonly Block[], separator: string): readonly (string | Block)[] {
  return blocks.flatMap((block, index) => (index === 0 ? [block] : [separator, block]));
}

/** `over 5.000 kr.` */
function printComparison(comparator: Comparator, value: Value, printer: Printer): string {
  return `${comparingWord(comparator, printer.language)} ${printValue(value, printer)}`;
}

function printPredicate(predicate: Predicate, printer: Printer): string {
  const word = (id: KeywordId): string => keywordText(id, printer.language);
  const not = predicate.negated ? `${word('Not')} ` : '';
  const is = `${word('Is')} ${not}`;
  switch (predicate.kind) {
    case 'compare':
      return (predicate.is ? is : not) + printComparison(predicate.comparator, predicate.value, printer);
    case 'range': {
      const range = `${word('From')} ${printValue(predicate.from, printer)} ${word('UntilIncluding')} ${printValue(predicate.to, printer)}`;
      return (predicate.is ? is : not) + range;
    }
    case 'values':
      return is + printAlternatives(predicate.values, printer);
    case 'outcome':
      return is + word(OUTCOMES[predicate.outcome]);
    case 'includes':
      return `${not}${word('Includes')} ${printNames(predicate.values, printer)}`;
  }
}

/** What narrows a count, each part with a space before it. */
function printWindow({ within, calendarYear, same, where, countedFrom }: Window, printer: Printer): Block {
  const word = (id: KeywordId): string => keywordText(id, printer.language);
  return flow(
    within ? ` ${word('Within')} ${printLiteral(within, printer.language)}` : '',
    calendarYear ? ` ${word('WithinCalendarYear')}` : '',
    same ? ` ${word('WithSame')} ${printNames(same, printer)}` : '',
    ...(where ? [` ${word('Where')} `, printCondition(where, printer)] : []),
    countedFrom ? ` ${word('CountedFrom')} ${printName(countedFrom, printer)}` : '',
  );
}
