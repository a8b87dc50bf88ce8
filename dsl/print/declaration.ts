/** Declarations and the header in text. */
import type { Declaration, Header, NamedDeclaration } from '../ast.ts';
import { type KeywordId, keywordText } from '../keywords.ts';
import { type Block, indented, line } from './block.ts';
import { printClause } from './clause.ts';
import { type Printer, printHead, printName } from './name.ts';
import { printText } from './source-clause.ts';
import { printTable } from './test-clause.ts';

/** The keyword that opens a declaration. */
export function openingKeyword(declaration: NamedDeclaration | Header): KeywordId {
  switch (declaration.kind) {
    case 'ruleset':
      return 'Ruleset';
    case 'fact':
      return 'Fact';
    case 'choice':
      return 'Choice';
    case 'group':
      return 'Group';
    case 'role':
      return 'Role';
    case 'limit':
      return declaration.setting ? 'Setting' : 'Limit';
    case 'concept':
      return declaration.open ? 'OpenConcept' : 'Concept';
    case 'deadline':
      return 'Deadline';
    case 'duty':
      return declaration.recommendation ? 'Recommendation' : 'Duty';
    case 'check':
      return 'Check';
    case 'calendar':
      return 'Calendar';
    case 'template':
      return 'Template';
  }
}

/** The lines of a declaration: its opening, and its clauses one step in. */
export function printDeclaration(declaration: Declaration | Header, printer: Printer): Block {
  const word = (id: KeywordId): string => keywordText(id, printer.language);
  switch (declaration.kind) {
    case 'test':
    case 'scenario':
      return [
        ...line(
          `${word(declaration.kind === 'test' ? 'Test' : 'Scenario')} ${printText(declaration.title)}`,
          declaration.span,
        ),
        ...indented(declaration.clauses.flatMap((clause) => printClause(clause, printer))),
      ];
    case 'test_table':
      return [
        ...line(`${word('TestTable')} ${printText(declaration.title)}`, declaration.span),
        ...indented(printTable(declaration, printer)),
      ];
    default: {
      const opening = `${word(openingKeyword(declaration))} ${printHead(declaration.head, printer)}`;
      const concerns =
        'concerns' in declaration && declaration.concerns
          ? ` ${word('Concerns')} ${printName(declaration.concerns, printer)}`
          : '';
      return [
        ...line(opening + concerns, declaration.span),
        ...indented(declaration.clauses.flatMap((clause) => printClause(clause, printer))),
      ];
    }
  }
}
