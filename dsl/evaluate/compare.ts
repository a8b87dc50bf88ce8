/** Comparisons of values. Undefined means that the values do not decide it: a date of month precision, units that do not meet. */
import type { Comparator } from '../ast.ts';
import { addDuration, type DayInterval, dayInterval } from '../values/civil-date.ts';
import type { Duration, FactValue, ValueType } from '../values.ts';

/** Every value lies between two numbers; they are the same unless it is a date of less than day precision. */
interface Range {
  readonly low: number;
  readonly high: number;
}

function durationRange({ count, unit }: Duration): Range & { readonly family: 'days' | 'months' } {
  if (unit === 'day' || unit === 'week') {
    const days = unit === 'week' ? count * 7 : count;
    return { low: days, high: days, family: 'days' };
  }
  const months = unit === 'year' ? count * 12 : count;
  return { low: months, high: months, family: 'months' };
}

const isDuration = (value: FactValue): value is Duration =>
  typeof value === 'object' && !Array.isArray(value) && 'unit' in value;

/** A value as numbers on the scale of its type; the options of an ordered choice by their place. */
function rangeOf(value: FactValue, type: ValueType, options: readonly string[]): Range | undefined {
  if (isDuration(value)) return durationRange(value);
  if (typeof value === 'number') return { low: value, high: value };
  if (typeof value !== 'string') return undefined;
  if (type.kind === 'date') {
    const interval = dayInterval(value);
    return interval && { low: interval.first, high: interval.last };
  }
  const place = options.indexOf(value);
  return place === -1 ? undefined : { low: place, high: place };
}

/** Whether `left comparator right` holds, over every day that the two can mean. */
function holds(left: Range, comparator: Comparator, right: Range): boolean | undefined {
  const decide = (surely: boolean, surelyNot: boolean): boolean | undefined =>
    surely ? true : surelyNot ? false : undefined;
  switch (comparator) {
    case 'over':
    case 'after':
      return decide(left.low > right.high, left.high <= right.low);
    case 'under':
    case 'before':
      return decide(left.high < right.low, left.low >= right.high);
    case 'at_least':
    case 'no_earlier':
      return decide(left.low >= right.high, left.high < right.low);
    case 'at_most':
    case 'no_later':
      return decide(left.high <= right.low, left.low > right.high);
    case 'exactly':
      return decide(
        left.low === left.high && right.low === right.high && left.low === right.low,
        left.high < right.low || left.low > right.high,
      );
  }
}

/**
 * @param options codes of an ordered choice in ascending order; empty for other types
 * @returns whether the comparison holds; undefined when the values do not decide it
 */
export function compareValues(
  left: FactValue,
  comparator: Comparator,
  right: FactValue,
  type: ValueType,
  options: readonly string[],
): boolean | undefined {
  if (isDuration(left) && isDuration(right) && durationRange(left).family !== durationRange(right).family)
    return undefined;
  const leftRange = rangeOf(left, type, options);
  const rightRange = rangeOf(right, type, options);
  return leftRange && rightRange && holds(leftRange, comparator, rightRange);
}

export function equalValues(left: FactValue, right: FactValue, type: ValueType): boolean | undefined {
  if (type.kind === 'date' || type.kind === 'duration')
    return compareValues(left, 'exactly', right, type, []);
  return left === right;
}

/** A date moved by a duration; a date of month precision moves as an interval and keeps its width. */
export function offsetDate(
  date: string,
  amount: Duration,
  direction: 'after' | 'before',
): DayInterval | undefined {
  const interval = dayInterval(date);
  const signed = { ...amount, count: direction === 'after' ? amount.count : -amount.count };
  return interval && { first: addDuration(interval.first, signed), last: addDuration(interval.last, signed) };
}

/** As `compareValues` for a date against a moved date. */
export function compareDates(left: string, comparator: Comparator, right: DayInterval): boolean | undefined {
  const interval = dayInterval(left);
  return (
    interval &&
    holds({ low: interval.first, high: interval.last }, comparator, { low: right.first, high: right.last })
  );
}
