/** The clauses of facts, choices, groups and limits. */
import type { ChoiceClause, FactClause, GroupClause, IfUnknown, LimitClause, Lock, TypeRef } from '../ast.ts';
import { type KeywordId, keywordText, SET_OF, TYPE_WORDS } from '../keywords.ts';
import { formatDate } from '../values/written-dates.ts';
import { type Block, indented, line } from './block.ts';
import { type Printer, printHead, printName, printNames } from './name.ts';
import { printSource } from './source-clause.ts';
import { printLiteral, printValue } from './value.ts';

function printType(type: TypeRef, printer: Printer): string {
  switch (type.kind) {
    case 'boolean':
      return keywordText('YesNo', printer.language);
    case 'choice':
      return printName(type.name, printer, 'type');
    case 'set':
      return `${SET_OF[printer.language]} ${printName(type.name, printer)}`;
    default:
      return TYPE_WORDS[type.kind][printer.language];
  }
}

/** The line `hvis ukendt: …`, with the source of an assumption below it. */
function printIfUnknown(action: IfUnknown, printer: Printer): Block {
  const { language } = printer;
  const word = (id: KeywordId): string => keywordText(id, language);
  const opening = `${word('IfUnknown')}:`;
  switch (action.kind) {
    case 'obtain': {
      const within = action.within ? ` ${word('Within')} ${printLiteral(action.within, language)}` : '';
      return line(`${opening} ${word('ObtainFrom')} ${printName(action.from, printer)}${within}`);
    }
    case 'assess':
      return line(`${opening} ${word('AssessedBy')} ${printName(action.by, printer)}`);
    case 'assume':
      return [
        ...line(`${opening} ${word('Assume')} ${printValue(action.value, printer)}`),
        ...(action.source ? indented(line(printSource(action.source, printer), action.source.span)) : []),
      ];
  }
}

function printLock(lock: Lock, printer: Printer): string {
  const word = (id: KeywordId): string => keywordText(id, printer.language);
  switch (lock.kind) {
    case 'locked':
      return word('Locked');
    case 'free':
      return word('Free');
    case 'at_least':
      return `${word('AtLeast')} ${printValue(lock.value, printer)}`;
    case 'at_most':
      return `${word('AtMost')} ${printValue(lock.value, printer)}`;
    case 'frame':
      return `${word('Frame')} ${word('From')} ${printValue(lock.from, printer)} ${word('UntilIncluding')} ${printValue(lock.to, printer)}`;
  }
}

/** A clause of a fact, choice, group or limit, without the indent of its declaration. */
export function printFactClause(
  clause: FactClause | ChoiceClause | GroupClause | LimitClause,
  printer: Printer,
): Block {
  const { language } = printer;
  const word = (id: KeywordId): string => keywordText(id, language);
  switch (clause.kind) {
    case 'type':
      return line(`${word('Type')} ${printType(clause.type, printer)}`);
    case 'comes_from':
      return line(`${word('ComesFrom')} ${printName(clause.from, printer)}`);
    case 'if_unknown':
      return printIfUnknown(clause.action, printer);
    case 'ascending':
      return line(word('Ascending'));
    case 'option': {
      const { head, measuredBy } = clause.option;
      const measure = measuredBy ? `, ${word('MeasuredBy')} ${printName(measuredBy, printer)}` : '';
      return line(`- ${printHead(head, printer)}${measure}`);
    }
    case 'fields':
      return line(`${word('Fields')}: ${printNames(clause.names, printer)}`);
    case 'collects':
      return line(`${word('Collects')}: ${printNames(clause.names, printer)}`);
    case 'lock':
      return line(printLock(clause.lock, printer));
    case 'from':
      return line(
        `${word('From')} ${formatDate(clause.date, language)}: ${printValue(clause.value, printer)}`,
      );
  }
}
