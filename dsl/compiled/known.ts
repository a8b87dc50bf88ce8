/** Known values made ready for comparing: dates as day numbers, durations on a scale, options by their place. */
import type { Comparator } from '../ast.ts';
import { addDuration, dayInterval } from '../values/civil-date.ts';
import type { Duration, DurationUnit, FactValue, ValueType } from '../values.ts';
import { MET, NOT_MET, type OutcomeCode, UNKNOWN } from './outcome-codes.ts';

const PLAIN = 0;
const DAYS = 1;
const MONTHS = 2;

/** A value between two numbers; the two are NaN when it cannot be ordered, and then nothing is decided about it. */
export interface Known {
  readonly raw: unknown;
  readonly low: number;
  readonly high: number;
  /** Days and months do not meet. */
  readonly scale: typeof PLAIN | typeof DAYS | typeof MONTHS;
}

/** What a fact or an operand comes to: null is a known absence, undefined is not known. */
export type Reading = Known | null | undefined;

export const point = (value: number, raw: unknown = value, scale: Known['scale'] = PLAIN): Known => ({
  raw,
  low: value,
  high: value,
  scale,
});

export const unordered = (raw: unknown): Known => point(Number.NaN, raw);

/** Units of a duration that can be compared; what only deadlines count in has no place here. */
const SCALES: Readonly<
  Partial<Record<DurationUnit, { readonly scale: Known['scale']; readonly per: number }>>
> = {
  day: { scale: DAYS, per: 1 },
  week: { scale: DAYS, per: 7 },
  month: { scale: MONTHS, per: 1 },
  year: { scale: MONTHS, per: 12 },
};

function knownDuration(value: Duration): Known {
  const unit = SCALES[value.unit];
  return unit ? point(unit.per * value.count, value, unit.scale) : unordered(value);
}

/** @param options codes of the type's choice in their order; empty for other types */
export function knownValue(value: FactValue, type: ValueType, options: readonly string[]): Known {
  if (typeof value === 'number') return point(value);
  if (typeof value === 'boolean') return unordered(value);
  if (typeof value !== 'string') return 'unit' in value ? knownDuration(value) : unordered(value);
  if (type.kind === 'date') {
    const days = dayInterval(value);
    return days ? { raw: value, low: days.first, high: days.last, scale: PLAIN } : unordered(value);
  }
  const place = options.indexOf(value);
  return place === -1 ? unordered(value) : point(place, value);
}

const decided = (surely: boolean, surelyNot: boolean): OutcomeCode =>
  surely ? MET : surelyNot ? NOT_MET : UNKNOWN;

type Comparison = (left: Known, right: Known) => OutcomeCode;

const over: Comparison = (left, right) => decided(left.low > right.high, left.high <= right.low);
const under: Comparison = (left, right) => decided(left.high < right.low, left.low >= right.high);
const atLeast: Comparison = (left, right) => decided(left.low >= right.high, left.high < right.low);
const atMost: Comparison = (left, right) => decided(left.high <= right.low, left.low > right.high);

const COMPARISONS: Readonly<Record<Comparator, Comparison>> = {
  over,
  after: over,
  under,
  before: under,
  at_least: atLeast,
  no_earlier: atLeast,
  at_most: atMost,
  no_later: atMost,
  exactly: (left, right) =>
    decided(
      left.low === right.high && left.high === right.low,
      left.high < right.low || left.low > right.high,
    ),
};

export function compareKnown(left: Known, comparator: Comparator, right: Known): OutcomeCode {
  return left.scale + right.scale === DAYS + MONTHS ? UNKNOWN : COMPARISONS[comparator](left, right);
}

/** Whether two values of a type are the same one. */
export function sameKnown(left: Known, right: Known, { kind }: ValueType): OutcomeCode {
  if (kind === 'date' || kind === 'duration') return compareKnown(left, 'exactly', right);
  return left.raw === right.raw ? MET : NOT_MET;
}

/** A date some time later or earlier; one of month precision keeps its width. */
export function moved(date: Known, by: Known, direction: 'after' | 'before'): Known {
  const { count, unit } = by.raw as Duration;
  const signed = { count: direction === 'after' ? count : -count, unit };
  return { ...date, low: addDuration(date.low, signed), high: addDuration(date.high, signed) };
}
