/** Concepts, deadlines and limits that a test asks for. */
import type { Cell, Name } from '../ast.ts';
import { KEYWORDS } from '../keywords.ts';
import type { Expression, TestExpectation } from '../model.ts';
import { writes } from './given.ts';
import { resolveOperand } from './operand.ts';
import type { Resolution } from './resolution.ts';
import type { NamedSymbol } from './symbols.ts';

/** What is expected of a name; what it cannot be is reported. */
export function testExpectation(
  name: Name,
  cell: Cell,
  because: Expression | undefined,
  resolution: Resolution,
): TestExpectation | undefined {
  const symbol = resolution.lookUp(name, 'concept', 'deadline', 'limit');
  if (!symbol) return undefined;
  if (cell.kind === 'value' && cell.more) {
    const expected = symbol.kind === 'limit' ? (symbol.type?.kind ?? 'number') : 'date';
    resolution.report('R050', cell.span, { expected, found: 'set' });
    return undefined;
  }
  if (symbol.kind === 'limit') return limitExpectation(symbol, cell, name, resolution);
  if (symbol.kind === 'concept') {
    if (cell.kind !== 'outcome') {
      const { Met, Not } = KEYWORDS;
      const { language } = resolution.file;
      const answer = cell.kind === 'value' && cell.value.kind === 'boolean' ? cell.value.value : undefined;
      const word = answer ? Met[language] : `${Not[language]} ${Met[language]}`;
      resolution.report(
        'R085',
        cell.span,
        { name: name.text },
        answer === undefined ? undefined : writes(cell, word),
      );
      return undefined;
    }
    return { kind: 'outcome', concept: symbol.code, outcome: cell.outcome, ...(because && { because }) };
  }
  if (cell.kind === 'outcome' && cell.outcome === 'unknown')
    return { kind: 'deadline', deadline: symbol.code, due: 'unknown' };
  const due = cell.kind === 'value' ? resolveOperand(cell.value, { kind: 'date' }, resolution) : undefined;
  if (due?.kind !== 'value') {
    if (cell.kind !== 'value') resolution.report('R086', cell.span, { name: name.text });
    return undefined;
  }
  return { kind: 'deadline', deadline: symbol.code, due: due.value as string };
}

/** `forvent hærværksgrænse er 18.000 kr.`; `ukendt` where no value is set. */
function limitExpectation(
  { code, type }: NamedSymbol,
  cell: Cell,
  name: Name,
  resolution: Resolution,
): TestExpectation | undefined {
  if (cell.kind === 'outcome' && cell.outcome === 'unknown') return { kind: 'limit', limit: code };
  if (cell.kind !== 'value') {
    resolution.report('R123', cell.span, { name: name.text });
    return undefined;
  }
  const value = type && resolveOperand(cell.value, type, resolution);
  return value?.kind === 'value' ? { kind: 'limit', limit: code, value: value.value } : undefined;
}
