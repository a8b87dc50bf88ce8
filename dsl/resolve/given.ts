/** What tests give: facts, and the records of groups. */
import type { Cell, GivenField, Name } from '../ast.ts';
import { type Fix, writeInstead } from '../diagnostic.ts';
import { KEYWORDS } from '../keywords.ts';
import type { FactValue } from '../values.ts';
import { optionOf, resolveOperand } from './operand.ts';
import type { Resolution } from './resolution.ts';
import type { NamedSymbol } from './symbols.ts';

export type Given = Record<string, FactValue | null>;

export const writes = ({ span }: Cell, text: string): Fix => writeInstead(span, text);

/** What a cell gives: a value, a known absence (null), or nothing where it says that the fact is not known. */
export function givenValue(
  cell: Cell,
  symbol: NamedSymbol,
  name: Name,
  resolution: Resolution,
): FactValue | null | undefined {
  if (cell.kind === 'none') return null;
  if (cell.kind === 'outcome') {
    if (cell.outcome !== 'unknown') {
      const known = symbol.type?.kind === 'boolean' && cell.outcome !== 'discretion';
      const word = KEYWORDS[cell.outcome === 'met' ? 'Yes' : 'No'][resolution.file.language];
      resolution.report('R083', cell.span, { name: name.text }, known ? writes(cell, word) : undefined);
    }
    return undefined;
  }
  const { type } = symbol;
  if (!type) return undefined;
  const more = (cell.more ?? []).map((each) => ({ kind: 'name' as const, name: each, span: each.span }));
  if (type.kind === 'set' && cell.value.kind === 'name') {
    const options = [cell.value, ...more].map((value) => optionOf(value, type.choice, resolution));
    return options.every((option) => option !== undefined)
      ? [...new Set(options.map(({ code }) => code))].toSorted()
      : undefined;
  }
  for (const { span } of more.slice(0, 1))
    resolution.report('R050', span, { expected: type.kind, found: 'set' });
  const operand = resolveOperand(cell.value, type, resolution);
  if (operand && operand.kind !== 'value' && cell.value.kind === 'name')
    resolution.report('R029', cell.value.span, { name: cell.value.name.text });
  return operand?.kind === 'value' ? operand.value : undefined;
}

export function givenFields(fields: readonly GivenField[], group: string, resolution: Resolution): Given {
  const given: Given = {};
  const known = resolution.scope.fields.get(group) ?? new Set<string>();
  for (const { name, cell } of fields) {
    const symbol = resolution.lookUp(name, 'fact');
    if (!symbol) continue;
    if (!known.has(symbol.code))
      resolution.report('R084', name.span, { name: name.text, groups: resolution.groupNames([group]) });
    const value = givenValue(cell, symbol, name, resolution);
    if (value !== undefined) given[symbol.code] = value;
  }
  return given;
}
