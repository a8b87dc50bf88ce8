/** The clauses that say who issued the rules, and when they are in force. */
import type { HeaderClause } from '../ast.ts';
import { type KeywordId, keywordText } from '../keywords.ts';
import { formatNumber } from '../values/numerals.ts';
import { formatDate } from '../values/written-dates.ts';
import { type Block, flow, line } from './block.ts';
import { printCondition } from './condition.ts';
import { type Printer, printName } from './name.ts';
import { printText } from './source-clause.ts';

/** Without marks between the thousands: `version 2026`. */
const printVersion = (version: number, { language }: Printer): string =>
  Number.isInteger(version) ? String(version) : formatNumber(version, language);

/** The clause in the canonical layout, without the indent of its declaration. */
export function printHeaderClause(clause: HeaderClause, printer: Printer): Block {
  const { language } = printer;
  const word = (id: KeywordId): string => keywordText(id, language);
  switch (clause.kind) {
    case 'national':
      return line(word('National'));
    case 'municipal':
      return line(`${word('Municipal')} ${printName(clause.municipality, printer)}`);
    case 'process':
      return line(`${word('Process')} ${printName(clause.name, printer)}`);
    case 'version':
      return line(`${word('Version')} ${printVersion(clause.version, printer)}`);
    case 'in_force': {
      const from = `${word('InForce')} ${formatDate(clause.from, language)}`;
      return line(
        clause.to === undefined
          ? from
          : `${from} ${word('UntilIncluding')} ${formatDate(clause.to, language)}`,
      );
    }
    case 'replaces':
      return line(`${word('Replaces')} ${word('Version')} ${printVersion(clause.version, printer)}`);
    case 'selected_by':
      return line(`${word('SelectedBy')} ${printName(clause.fact, printer)}`);
    case 'builds_on':
      return line(
        `${word('BuildsOn')} ${printName(clause.name, printer)} ${word('Version')} ${printVersion(clause.version, printer)}`,
      );
    case 'transition':
      return line(`${word('Transition')} ${printText(clause.text)}`);
    case 'transition_when':
      return flow(
        `${word('Transition')} ${word('When')} `,
        printCondition(clause.condition, printer),
        `: ${word('Version')} ${printVersion(clause.version, printer)}`,
      );
  }
}
