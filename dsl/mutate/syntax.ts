/** The syntax of a changed condition, so that it can be shown in words. */
import type { Comparator, Condition, Literal, Value } from '../ast.ts';
import { literalValue } from '../resolve/operand.ts';
import type { Duration, FactValue } from '../values.ts';

/** The condition with another comparing word; as it is where it cannot take that word. */
export function withComparator(condition: Condition, comparator: Comparator): Condition {
  if (condition.kind === 'predicate' && condition.predicate.kind === 'compare')
    return { ...condition, predicate: { ...condition.predicate, comparator } };
  if (condition.kind === 'aggregate') return { ...condition, comparator };
  if (
    condition.kind === 'count' &&
    (comparator === 'at_least' || comparator === 'at_most' || comparator === 'exactly')
  )
    return { ...condition, comparator };
  return condition;
}

/** The literal with another value of its type. */
function literalWith(literal: Literal, value: FactValue): Literal {
  switch (literal.kind) {
    case 'money':
      return { ...literal, oere: value as number };
    case 'number':
      return { ...literal, value: value as number };
    case 'percent':
      return { ...literal, hundredths: value as number };
    case 'date':
      return { ...literal, date: value as string };
    case 'duration':
      return { ...literal, count: (value as Duration).count };
    case 'boolean':
      return { ...literal, value: value as boolean };
  }
}

/** A written value with another in its place; `named` is what an option is called. */
function valueWith(written: Value, value: FactValue, named: string): Value {
  switch (written.kind) {
    case 'name':
      return { ...written, name: { ...written.name, text: named } };
    case 'offset':
      return { ...written, amount: valueWith(written.amount, value, named) as typeof written.amount };
    case 'money':
    case 'number':
    case 'percent':
    case 'date':
    case 'duration':
    case 'boolean':
      return literalWith(written, value);
  }
}

/** The condition with one of the values it is held against replaced; `which` counts the two ends of a range. */
export function withBound(condition: Condition, which: 0 | 1, value: FactValue, named: string): Condition {
  if (condition.kind === 'count') return { ...condition, number: literalWith(condition.number, value) };
  if (condition.kind === 'aggregate')
    return { ...condition, value: valueWith(condition.value, value, named) };
  if (condition.kind !== 'predicate') return condition;
  const { predicate } = condition;
  if (predicate.kind === 'compare')
    return { ...condition, predicate: { ...predicate, value: valueWith(predicate.value, value, named) } };
  if (predicate.kind === 'range') {
    const end = which === 0 ? 'from' : 'to';
    return { ...condition, predicate: { ...predicate, [end]: valueWith(predicate[end], value, named) } };
  }
  return condition;
}

/** Without one of the values after `er` or `omfatter`. */
export function withoutAlternative(condition: Condition, index: number): Condition {
  if (condition.kind !== 'predicate') return condition;
  const { predicate } = condition;
  if (predicate.kind === 'values')
    return { ...condition, predicate: { ...predicate, values: predicate.values.toSpliced(index, 1) } };
  if (predicate.kind === 'includes')
    return { ...condition, predicate: { ...predicate, values: predicate.values.toSpliced(index, 1) } };
  return condition;
}

/** The opposite, said as shortly as the language can. */
export function negated(condition: Condition): Condition {
  if (condition.kind === 'predicate')
    return { ...condition, predicate: { ...condition.predicate, negated: !condition.predicate.negated } };
  return condition.kind === 'not' ? condition.item : { kind: 'not', item: condition, span: condition.span };
}

/** A list, or what `og` joins, as a list that asks for all or for any. */
export function withMode(condition: Condition, mode: 'all' | 'any'): Condition {
  return condition.kind === 'list' || condition.kind === 'and'
    ? { kind: 'list', mode, items: condition.items, span: condition.span }
    : condition;
}

/** Without `hvor …`. */
export function withoutWhere(condition: Condition): Condition {
  if (condition.kind !== 'count' && condition.kind !== 'aggregate') return condition;
  const { where: _, ...window } = condition.window;
  return { ...condition, window };
}

/** Without `inden for et kalenderår`, and the date that the year is told by. */
export function withoutYear(condition: Condition): Condition {
  if (condition.kind !== 'count' && condition.kind !== 'aggregate') return condition;
  const { calendarYear: _, countedFrom: __, ...window } = condition.window;
  return { ...condition, window };
}

/** Without one of the facts after `med samme`. */
export function withoutShared(condition: Condition, index: number): Condition {
  if (condition.kind !== 'count' && condition.kind !== 'aggregate') return condition;
  const { same = [], ...window } = condition.window;
  const left = same.toSpliced(index, 1);
  return { ...condition, window: { ...window, ...(left.length > 0 && { same: left }) } };
}

/** With another length after `inden for`. */
export function withWindow(condition: Condition, within: Duration): Condition {
  if (condition.kind !== 'count' && condition.kind !== 'aggregate') return condition;
  const written = condition.window.within;
  if (!written || literalValue(written).type.kind !== 'duration') return condition;
  return { ...condition, window: { ...condition.window, within: literalWith(written, within) } };
}
