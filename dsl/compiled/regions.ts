/**
 * The values of a fact, divided into the regions that the rules can tell apart: below, at and above every constant
 * that the fact is compared with. Region 0 is `not known`, region 1 a known absence; the rest are values.
 */
import type { FactValue, ValueType } from '../values.ts';
import { type Known, knownValue, point, type Reading, unordered } from './known.ts';

export const UNKNOWN_REGION = 0;
export const ABSENT_REGION = 1;
const FIRST_VALUE = 2;

/** Beyond this the regions of a fact say only whether it is known; comparisons then look at the value itself. */
const MOST_REGIONS = 256;

export interface Regions {
  /** One value of each region. */
  readonly samples: readonly Reading[];
  /** False when comparisons cannot be answered by the region alone. */
  readonly exact: boolean;
  regionOf(value: FactValue): number;
}

const ELSE = unordered(undefined);

const inOrder = (numbers: readonly number[]): readonly number[] =>
  [...new Set(numbers)].toSorted((a, b) => a - b);

/** Place of a number among sorted marks: even between them, odd at one. */
function placeAmong(marks: readonly number[], value: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return marks[low] === value ? 2 * low + 1 : 2 * low;
}

/** A number for every place among the marks. */
function numbersAmong(marks: readonly number[]): readonly number[] {
  const first = marks[0];
  const last = marks.at(-1);
  if (first === undefined || last === undefined) return [0];
  const between = marks
    .slice(0, -1)
    .flatMap((mark, index) => [mark, (mark + (marks[index + 1] as number)) / 2]);
  return [first - 1, ...between, last, last + 1];
}

function regions(values: readonly Known[], valueRegion: (value: FactValue) => number | undefined): Regions {
  const fallback = FIRST_VALUE + values.length;
  return {
    samples: [undefined, null, ...values, ELSE],
    exact: true,
    regionOf: (value) => {
      const found = valueRegion(value);
      return found === undefined ? fallback : FIRST_VALUE + found;
    },
  };
}

function numberRegions(constants: readonly Known[]): Regions {
  const marks = inOrder(constants.map(({ low }) => low));
  return regions(
    numbersAmong(marks).map((value) => point(value)),
    (value) => (typeof value === 'number' ? placeAmong(marks, value) : undefined),
  );
}

/** A date may be an interval: a region is a pair of places, that of its first and that of its last day. */
function dateRegions(constants: readonly Known[], type: ValueType): Regions {
  const marks = inOrder(constants.flatMap(({ low, high }) => [low, high]));
  const days = numbersAmong(marks);
  const pairs = days.flatMap((low, first) =>
    days.slice(first).map((high): Known => ({ raw: undefined, low, high, scale: 0 })),
  );
  /** Where the pairs that open with a place begin. */
  const starts = days.map((_, first) => first * days.length - (first * (first - 1)) / 2);
  return regions(pairs, (value) => {
    const { low, high } = knownValue(value, type, []);
    if (Number.isNaN(low)) return undefined;
    const first = placeAmong(marks, low);
    return (starts[first] as number) + placeAmong(marks, high) - first;
  });
}

function durationRegions(constants: readonly Known[], type: ValueType): Regions {
  const scales = ([1, 2] as const).map((scale) => {
    const marks = inOrder(constants.filter((each) => each.scale === scale).map(({ low }) => low));
    return { marks, values: numbersAmong(marks).map((value) => point(value, value, scale)) };
  });
  const [days, months] = scales as [(typeof scales)[0], (typeof scales)[0]];
  return regions([...days.values, ...months.values], (value) => {
    const { low, scale } = knownValue(value, type, []);
    if (scale === 0) return undefined;
    return scale === 1 ? placeAmong(days.marks, low) : days.values.length + placeAmong(months.marks, low);
  });
}

/** Options of a choice, yes and no. */
function namedRegions(constants: readonly Known[], type: ValueType, options: readonly string[]): Regions {
  const named = constants.flatMap(({ raw }) => (typeof raw === 'string' ? [raw] : []));
  const values: readonly FactValue[] =
    type.kind === 'boolean' ? [false, true] : [...new Set([...options, ...named])];
  const places = new Map<FactValue, number>(values.map((value, index) => [value, index]));
  return regions(
    values.map((value) => knownValue(value, type, options)),
    (value) => places.get(value),
  );
}

const coarse: Regions = {
  samples: [undefined, null, ELSE],
  exact: false,
  regionOf: () => FIRST_VALUE,
};

/**
 * @param constants every constant that a rule compares the fact with
 * @param options codes of the type's choice in their order; empty for other types
 */
export function regionsOf(type: ValueType, options: readonly string[], constants: readonly Known[]): Regions {
  const marks = constants.filter(({ low }) => !Number.isNaN(low));
  const divided = ((): Regions => {
    switch (type.kind) {
      case 'money':
      case 'number':
      case 'percent':
        return numberRegions(marks);
      case 'date':
        return marks.length > 16 ? coarse : dateRegions(marks, type);
      case 'duration':
        return durationRegions(marks, type);
      case 'boolean':
      case 'choice':
      case 'text':
        return namedRegions(constants, type, options);
      case 'set':
        return coarse;
    }
  })();
  return divided.samples.length > MOST_REGIONS ? coarse : divided;
}
