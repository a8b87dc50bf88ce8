/** Which comparing words a type allows, and what they mean for it. */
import type { Comparator, Value } from '../ast.ts';
import type { ValueType } from '../values.ts';
import type { Resolution } from './resolution.ts';

export const DATE_COMPARATORS: readonly Comparator[] = ['before', 'after', 'no_later', 'no_earlier'];

/** What `mindst` and `højst` mean for dates: `mindst 14 dage efter X` is not before that day. */
const AMONG_DATES: Partial<Record<Comparator, Comparator>> = { at_least: 'no_earlier', at_most: 'no_later' };

/** Whether values of the type stand in an order, dates apart. */
export const isOrdered = (type: ValueType, resolution: Resolution): boolean =>
  type.kind === 'money' ||
  type.kind === 'number' ||
  type.kind === 'percent' ||
  type.kind === 'duration' ||
  (type.kind === 'choice' && resolution.isAscending(type.choice));

/** The comparator as it is meant for the type, or undefined where it cannot be used. */
export function comparatorFor(
  comparator: Comparator,
  type: ValueType,
  right: Value,
  resolution: Resolution,
): Comparator | undefined {
  if (comparator === 'exactly') return comparator;
  if (type.kind === 'date') {
    if (DATE_COMPARATORS.includes(comparator)) return comparator;
    return right.kind === 'offset' ? AMONG_DATES[comparator] : undefined;
  }
  return !DATE_COMPARATORS.includes(comparator) && isOrdered(type, resolution) ? comparator : undefined;
}
