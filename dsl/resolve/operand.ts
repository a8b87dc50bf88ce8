/** The right side of a comparison, with its type. */

import type { Literal, Value } from '../ast.ts';
import { writeInstead } from '../diagnostic.ts';
import { nearest } from '../messages/nearest.ts';
import type { Operand } from '../model.ts';
import type { FactValue, ValueType } from '../values.ts';
import type { Resolution } from './resolution.ts';
import type { NamedSymbol } from './symbols.ts';

export interface TypedOperand {
  readonly operand: Operand;
  readonly type: ValueType;
}

/** A figure, a date or yes and no as a value: money in øre, per cent in hundredths. */
export function literalValue(literal: Literal): { readonly value: FactValue; readonly type: ValueType } {
  switch (literal.kind) {
    case 'money':
      return { value: literal.oere, type: { kind: 'money' } };
    case 'number':
      return { value: literal.value, type: { kind: 'number' } };
    case 'percent':
      return { value: literal.hundredths, type: { kind: 'percent' } };
    case 'date':
      return { value: literal.date, type: { kind: 'date' } };
    case 'duration':
      return { value: { count: literal.count, unit: literal.unit }, type: { kind: 'duration' } };
    case 'boolean':
      return { value: literal.value, type: { kind: 'boolean' } };
  }
}

/** What a choice is called as a fact; a choice of a process has the name of the fact that is of its type. */
function choiceName(choice: string, resolution: Resolution): string {
  const ofType = resolution.scope
    .all('fact')
    .find(({ type }) => (type?.kind === 'choice' || type?.kind === 'set') && type.choice === choice);
  return ofType?.forms[resolution.file.language][0] ?? choice;
}

/** The choice that does have an option of this name, when another one does. */
function elsewhere(name: string, resolution: Resolution): { readonly elsewhere?: string } {
  const [found] = resolution.scope.find(['option'], name, resolution.file.language);
  return found?.choice === undefined ? {} : { elsewhere: choiceName(found.choice, resolution) };
}

/** The option of a choice with this name; an unknown one is reported with the nearest option of that choice. */
export function optionOf(
  value: Value & { kind: 'name' },
  choice: string,
  resolution: Resolution,
): NamedSymbol | undefined {
  const { language } = resolution.file;
  const options = resolution.scope
    .find(['option'], value.name.text, language)
    .filter((option) => option.choice === choice);
  if (options[0]) return resolution.bind(value.name, options[0]);
  if (resolution.isUnread(value.name.text)) return undefined;
  const known = resolution.scope.all('option').filter((option) => option.choice === choice);
  const names = [...new Set(known.map((option) => option.forms[language][0] as string))];
  const suggestion =
    resolution.translated(['option'], value.name.text, choice) ?? nearest(value.name.text, names);
  resolution.report(
    'R054',
    value.span,
    {
      name: value.name.text,
      choice: choiceName(choice, resolution),
      options: names,
      ...(suggestion !== undefined && { suggestion }),
      ...elsewhere(value.name.text, resolution),
    },
    suggestion === undefined ? undefined : resolution.renamed(value.name, suggestion),
  );
  return undefined;
}

/** Whether two types can be compared with each other. */
function comparable(left: ValueType, right: ValueType): boolean {
  if (left.kind === 'choice' && right.kind === 'choice') return left.choice === right.choice;
  return left.kind === right.kind;
}

/**
 * A value as an operand for a subject of type `expected`. Names are tried as options of the expected choice first, then
 * as limits, then as facts. Everything that does not fit is reported; then the answer is undefined.
 *
 * @param workdays whether a number of working days can stand here: only where a calendar counts them
 */
export function resolveOperand(
  value: Value,
  expected: ValueType,
  resolution: Resolution,
  workdays = false,
): Operand | undefined {
  const fits = (found: TypedOperand | undefined): Operand | undefined => {
    if (!found) return undefined;
    if (comparable(expected, found.type)) return found.operand;
    // An amount without its unit can only be meant in kroner.
    const bare = expected.kind === 'money' && value.kind === 'number';
    resolution.report(
      'R050',
      value.span,
      { expected: expected.kind, found: found.type.kind },
      bare ? writeInstead({ start: value.span.end, end: value.span.end }, ' kr.') : undefined,
    );
    return undefined;
  };
  if (value.kind === 'offset') {
    const from = resolution.lookUp(value.from, 'fact');
    const amount = resolveOperand(value.amount, { kind: 'duration' }, resolution);
    if (!from?.type || !amount) return undefined;
    if (from.type.kind !== 'date') {
      resolution.report('R050', value.from.span, { expected: 'date', found: from.type.kind });
      return undefined;
    }
    return fits({
      operand: { kind: 'offset', amount, direction: value.direction, from: resolution.factRef(from) },
      type: { kind: 'date' },
    });
  }
  if (value.kind !== 'name') {
    if (value.kind === 'duration' && value.unit === 'workday' && !workdays)
      resolution.report('R117', value.span);
    const { value: known, type } = literalValue(value);
    return fits({ operand: { kind: 'value', value: known, type }, type });
  }
  const { language } = resolution.file;
  const symbols = resolution.scope.find(['option', 'limit', 'fact'], value.name.text, language);
  const option =
    expected.kind === 'choice' &&
    symbols.find((symbol) => symbol.kind === 'option' && symbol.choice === expected.choice);
  if (option) {
    resolution.bind(value.name, option);
    return { kind: 'value', value: option.code, type: expected };
  }
  const limit = symbols.find((symbol) => symbol.kind === 'limit');
  if (limit) {
    resolution.bind(value.name, limit);
    return limit.type ? fits({ operand: { kind: 'limit', code: limit.code }, type: limit.type }) : undefined;
  }
  const fact = symbols.find((symbol) => symbol.kind === 'fact');
  if (fact) {
    resolution.bind(value.name, fact);
    if (!fact.type) return undefined;
    return fits({ operand: { kind: 'fact', fact: resolution.factRef(fact) }, type: fact.type });
  }
  if (expected.kind === 'choice') optionOf(value, expected.choice, resolution);
  else resolution.unknownName(value.name, ['limit', 'fact']);
  return undefined;
}
