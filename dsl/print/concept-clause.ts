/** The clauses of concepts. */
import type { ConceptClause, DiscretionTerms, Fallback } from '../ast.ts';
import { type KeywordId, keywordText } from '../keywords.ts';
import type { Span } from '../source.ts';
import { type Block, flow, indented, line } from './block.ts';
import { printCondition } from './condition.ts';
import { type Printer, printName, printNames } from './name.ts';

/** Who assesses, on what, and whether reasons are required, below the clause that they belong to. */
function printTerms({ by, weighs, reasonsRequired }: DiscretionTerms, clause: Span, printer: Printer): Block {
  const word = (id: KeywordId): string => keywordText(id, printer.language);
  const lastPlace = { start: clause.end - 1, end: clause.end };
  return indented([
    ...(by ? line(`${word('AssessedBy')} ${printName(by, printer)}`, by.span) : []),
    ...(weighs.length > 0 ? line(`${word('Weighs')}: ${printNames(weighs, printer)}`, weighs[0]?.span) : []),
    ...(reasonsRequired ? line(word('ReasonsRequired'), lastPlace) : []),
  ]);
}

function printFallback(opening: string, fallback: Fallback, clause: Span, printer: Printer): Block {
  const word = (id: KeywordId): string => keywordText(id, printer.language);
  const outcomes = {
    discretion: word('Discretion'),
    not_met: `${word('Not')} ${word('Met')}`,
    met: word('Met'),
  };
  return [
    ...line(`${opening} ${outcomes[fallback.outcome]}`),
    ...printTerms(fallback.terms, clause, printer),
  ];
}

/** The clause in the canonical layout, without the indent of its declaration. */
export function printConceptClause(clause: ConceptClause, printer: Printer): Block {
  const word = (id: KeywordId): string => keywordText(id, printer.language);
  switch (clause.kind) {
    case 'fills':
      return line(`${word('Fills')} ${printName(clause.name, printer)}`);
    case 'departs_from':
      return line(`${word('DepartsFrom')} ${printName(clause.name, printer)}`);
    case 'binding':
      return line(word('Binding'));
    case 'guiding':
      return line(word('Guiding'));
    case 'decides_for':
      return flow(`${word('DecidesFor')} `, printCondition(clause.condition, printer));
    case 'decides_for_any':
      return line(`${word('DecidesForAny')} ${printName(clause.fact, printer)}`);
    case 'must_include':
      return flow(`${word('MustInclude')}: `, printCondition(clause.condition, printer));
    case 'always':
      return flow(`${word('AlwaysApplies')} `, printCondition(clause.condition, printer));
    case 'applies':
      return flow(
        `${word(clause.example ? 'ExampleApplies' : 'Applies')} `,
        printCondition(clause.condition, printer),
      );
    case 'except':
      return flow(
        `${clause.established ? `${word('ExceptEstablished')}:` : word('Except')} `,
        printCondition(clause.condition, printer),
      );
    case 'discretion':
      return [
        ...flow(`${word('DiscretionWhen')} `, printCondition(clause.condition, printer)),
        ...printTerms(clause.terms, clause.span, printer),
      ];
    case 'otherwise':
      return printFallback(word('Otherwise'), clause.fallback, clause.span, printer);
    case 'if_not_filled':
      return printFallback(`${word('IfNotFilled')}:`, clause.fallback, clause.span, printer);
  }
}
