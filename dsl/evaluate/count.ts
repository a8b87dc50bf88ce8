/** Counting and adding up records, with what is not known about them kept as bounds. */
import type { Comparator } from '../ast.ts';
import type { FactEntry, FactRecord } from '../facts.ts';
import type { Expression, FactRef, Gathered } from '../model.ts';
import type { Outcome } from '../outcome.ts';
import { addDuration, dateText, dayInterval } from '../values/civil-date.ts';
import type { FactValue } from '../values.ts';
import { equalValues } from './compare.ts';
import { conjunction, fromTruth, isDecided } from './kleene.ts';
import { type Asked, entryOf, type OperandValue } from './reader.ts';
import { recordsOf } from './records.ts';

/** A record that may count. */
export interface Counted {
  readonly record: FactRecord;
  /** Day numbers the record may lie on; undefined when its date is not known or not asked for. */
  readonly days?: { readonly first: number; readonly last: number };
  /** Whether it counts as far as `hvor` goes. */
  readonly outcome: Outcome;
  /** Its values of the facts after `med samme`; undefined where one is not known. */
  readonly shared?: readonly (FactValue | undefined)[];
}

type Counting = Extract<Expression, { readonly kind: 'count' | 'sum' }>;

/** The records that a count goes through, and what is in sight in each. */
export function recordsInSight<From extends Asked>(
  { group }: Gathered,
  reading: From,
): { readonly complete: boolean; readonly records: readonly InSight<From>[] } {
  const { complete, records } = recordsOf(group, reading.facts, reading.environment);
  return {
    complete,
    records: records.map((record) => ({
      record,
      inside: { ...reading, records: [...reading.records, { group, record }] },
    })),
  };
}

interface InSight<From extends Asked> {
  readonly record: FactRecord;
  readonly inside: From;
}

/** A record as it counts, when `hvor` comes to `asked` for it. */
export function countedAs(
  { record, inside }: InSight<Asked>,
  asked: Outcome,
  { countedFrom, calendarYear, same }: Gathered,
  outside: Asked,
): Counted {
  const shared = same && sharing(same, inside, outside);
  const outcome = shared ? conjunction([asked, shared.outcome]) : asked;
  const found = { record, ...(shared && { shared: shared.values }) };
  if (!countedFrom) return { ...found, outcome };
  const date = entryOf(countedFrom, inside);
  if (date && 'none' in date) return { ...found, outcome: 'not_met' };
  const days = date && dayInterval(date.value as string);
  const dated = calendarYear && !date ? conjunction([outcome, 'unknown']) : outcome;
  return { ...found, outcome: dated, ...(days && { days }) };
}

/** `med samme`: what a record must have, and have in common with the record in sight when that has it as well. */
function sharing(
  same: readonly FactRef[],
  inside: Asked,
  outside: Asked,
): { readonly outcome: Outcome; readonly values: readonly (FactValue | undefined)[] } {
  const readings = same.map((fact) => {
    const entries = [entryOf(fact, inside), ...(isAnchored(fact, outside) ? [entryOf(fact, outside)] : [])];
    const [left, right] = entries.map((entry) => (entry && 'value' in entry ? entry.value : undefined));
    // What is not known may turn out to be none, and then the record does not count.
    if (entries.some((entry) => entry && 'none' in entry)) return { left, equal: false };
    if (left === undefined) return { left, equal: undefined };
    if (entries.length === 1) return { left, equal: true };
    return { left, equal: right === undefined ? undefined : equalValues(left, right, fact.type) };
  });
  return {
    outcome: conjunction(readings.map(({ equal }) => fromTruth(equal))),
    values: readings.map(({ left }) => left),
  };
}

/** Whether a record in sight has a fact too, so that what is counted must have the same. */
export function isAnchored({ groups }: FactRef, { records }: Asked): boolean {
  return records.some(({ group }) => groups.includes(group));
}

/** What a record weighs in a sum, by its amount. */
export function weightOf(amount: FactEntry | undefined): Bounds {
  if (!amount) return { least: 0, most: Number.POSITIVE_INFINITY };
  const value = 'none' in amount ? 0 : (amount.value as number);
  return { least: value, most: value };
}

/** What a record weighs in a count. */
export const ONE: Bounds = { least: 1, most: 1 };

/** Whether a count or a sum holds of these records, each with its weight. */
export function countingOutcome<Item extends Counted>(
  { gathered, comparator }: Counting,
  { complete, items }: { readonly complete: boolean; readonly items: readonly Item[] },
  { none, value }: OperandValue,
  weigh: (item: Item) => Bounds,
): Outcome {
  return countOutcome(items, (records) =>
    none
      ? false
      : typeof value === 'number'
        ? boundsHold(windowBounds(records, gathered, weigh), complete, comparator, value)
        : undefined,
  );
}

/** Fewest and most records that can count: those that surely do, and those that may. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** Whether two records have the facts after `med samme` in common; undefined when that is not known. */
function shares(
  left: readonly (FactValue | undefined)[],
  right: readonly (FactValue | undefined)[],
  facts: readonly FactRef[],
): boolean | undefined {
  const equal = facts.map(({ type }, index) => {
    const [a, b] = [left[index], right[index]];
    return a === undefined || b === undefined ? undefined : equalValues(a, b, type);
  });
  return equal.includes(false) ? false : equal.includes(undefined) ? undefined : true;
}

/** Whether a record lies in the calendar year of another and has the facts after `med samme` in common with it. */
function together(item: Counted, other: Counted, { calendarYear, same }: Gathered): boolean | undefined {
  if (item === other) return true;
  const alike = [
    ...(calendarYear ? [sameYear(item.days, other.days)] : []),
    ...(same && item.shared && other.shared ? [shares(item.shared, other.shared, same)] : []),
  ];
  return alike.includes(false) ? false : alike.includes(undefined) ? undefined : true;
}

/** A date of less than day precision lies in one year all the same. */
function sameYear(left: Counted['days'], right: Counted['days']): boolean | undefined {
  return left && right && yearOf(left.first) === yearOf(right.first);
}

const yearOf = (day: number): string => dateText(day).slice(0, 4);

/**
 * The most that any choice of records comes to: records of one calendar year, with facts in common, or inside a window of
 * the length, both ends included, which some record's day ends. With unknown days, facts or outcomes the answer is a
 * pair of bounds.
 */
function windowBounds<Item extends Counted>(
  items: readonly Item[],
  gathered: Gathered,
  weigh: (item: Item) => Bounds,
): Bounds {
  const candidates = items.filter((item) => item.outcome !== 'not_met');
  const total = (chosen: readonly Item[], sure: (item: Item) => boolean): Bounds => ({
    least: chosen.filter(sure).reduce((sum, item) => sum + weigh(item).least, 0),
    most: chosen.reduce((sum, item) => sum + weigh(item).most, 0),
  });
  const { within, calendarYear, same } = gathered;
  if (!within && !calendarYear && !same) return total(candidates, (item) => item.outcome === 'met');
  let least = 0;
  let most = 0;
  const opens = (day: number): number =>
    within ? addDuration(day, { ...within, count: -within.count }) : day;
  for (const one of candidates) {
    // INVARIANT: `least` counts only records that surely lie inside; `most` counts every record that may.
    const { days } = one;
    // The window that ends with the last day `one` may lie on: what lies in it whole is together on any day.
    const surely = candidates.filter(
      (item) =>
        together(item, one, gathered) === true &&
        (!within ||
          (days && item.days && item.days.first >= opens(days.last) && item.days.last <= days.last)),
    );
    // The window that ends with the first day `one` may lie on; a record whose day is not known may lie in any.
    const perhaps = candidates.filter(
      (item) =>
        together(item, one, gathered) !== false &&
        (!within ||
          !item.days ||
          (days && item.days.last >= opens(days.first) && item.days.first <= days.first)),
    );
    // A record is together with itself, however little is known of its day.
    const alone = one.outcome === 'met' ? weigh(one).least : 0;
    least = Math.max(least, alone, total(surely, (item) => item.outcome === 'met').least);
    most = Math.max(most, total(perhaps, () => true).most);
  }
  return { least, most };
}

/** Whether a number that lies between bounds passes; without an upper bound (incomplete history) only the lower one counts. */
function boundsHold(
  { least, most }: Bounds,
  complete: boolean,
  comparator: Comparator,
  right: number,
): boolean | undefined {
  const highest = complete ? most : Number.POSITIVE_INFINITY;
  const decide = (surely: boolean, surelyNot: boolean): boolean | undefined =>
    surely ? true : surelyNot ? false : undefined;
  switch (comparator) {
    case 'over':
      return decide(least > right, highest <= right);
    case 'under':
      return decide(highest < right, least >= right);
    case 'at_least':
      return decide(least >= right, highest < right);
    case 'at_most':
      return decide(highest <= right, least > right);
    default:
      return decide(least === right && highest === right, least > right || highest < right);
  }
}

/**
 * The outcome of a count. An undecided one rests on an assessment when every record that is undecided does, and when their
 * assessments would decide it: with dates, amounts or earlier records missing it is unknown.
 *
 * @param judge whether the count passes with these records
 */
function countOutcome<Item extends Counted>(
  items: readonly Item[],
  judge: (items: readonly Item[]) => boolean | undefined,
): Outcome {
  const truth = judge(items);
  const open = items.filter(({ outcome }) => !isDecided(outcome));
  if (truth !== undefined || open.length === 0 || open.some(({ outcome }) => outcome === 'unknown'))
    return fromTruth(truth);
  const assessedAs = (outcome: Outcome): boolean | undefined =>
    judge(items.map((item) => (isDecided(item.outcome) ? item : { ...item, outcome })));
  return assessedAs('met') === undefined || assessedAs('not_met') === undefined ? 'unknown' : 'discretion';
}
