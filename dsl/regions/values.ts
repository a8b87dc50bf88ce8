/** The values of a fact at which rules can part: below, at and above each constant, every option, yes and no. */

import { type Environment, limitOn } from '../evaluate/environment.ts';
import { operandsOf } from '../model/expression-parts.ts';
import type { FactRef, Operand } from '../model.ts';
import { addDuration, dateText, dayInterval } from '../values/civil-date.ts';
import { neighbour } from '../values/neighbour.ts';
import type { Duration, FactValue } from '../values.ts';
import type { Reads, Root } from './reads.ts';

/** Most values that facts compared with each other are given; past it the regions are no longer exact. */
const MOST_VALUES = 400;

/** One fact that is compared with another, moved by a duration when the rule says so. */
interface Link {
  readonly subject: string;
  readonly from: string;
  readonly move?: Duration;
}

/** The values to try for each fact, by code; ascending where the type has an order. */
export interface FactValues {
  readonly byCode: ReadonlyMap<string, readonly FactValue[]>;
  /** Facts that are compared with other facts: their values are not merged. */
  readonly linked: ReadonlySet<string>;
  /** The values that stand in the rules themselves, as JSON. */
  readonly constants: ReadonlySet<string>;
  readonly exact: boolean;
}

/** Roughly how many days a unit has; good enough to sort by. */
const DAYS: Readonly<Record<string, number>> = { workday: 1.4, week: 7, month: 30.44, year: 365.25 };

/** A number to sort the values of one fact by. */
function rank(value: FactValue, order: readonly string[]): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 0 : 1;
  if (typeof value === 'string') return dayInterval(value)?.first ?? order.indexOf(value);
  return 'unit' in value ? value.count * (DAYS[value.unit] ?? 1) : value.length;
}

/** The value of an operand that no fact has a part in. */
export function constantOf(operand: Operand, environment: Environment): FactValue | undefined {
  if (operand.kind === 'value') return operand.value;
  const limit = operand.kind === 'limit' ? environment.limits.get(operand.code) : undefined;
  return limit && limitOn(limit, environment.asOf)?.value;
}

function subsets(values: readonly string[]): readonly (readonly string[])[] {
  const [first, ...others] = values;
  if (first === undefined) return [[]];
  const rest = subsets(others);
  return [...rest, ...rest.map((set) => [first, ...set])];
}

class Values {
  private readonly known = new Map<string, Map<string, FactValue>>();

  add(code: string, value: FactValue): boolean {
    const values = this.known.get(code) ?? new Map<string, FactValue>();
    this.known.set(code, values);
    const key = JSON.stringify(value);
    if (values.has(key) || values.size >= MOST_VALUES) return false;
    values.set(key, value);
    return true;
  }

  of(code: string): readonly FactValue[] {
    return [...(this.known.get(code)?.values() ?? [])];
  }
}

/** A value and its neighbours, one øre, one unit or one day to each side. */
function around(value: FactValue, fact: FactRef, environment: Environment): readonly FactValue[] {
  const below = neighbour(value, fact.type, -1, environment.choices);
  const above = neighbour(value, fact.type, 1, environment.choices);
  return [...(below === undefined ? [] : [below]), value, ...(above === undefined ? [] : [above])];
}

function moved(date: FactValue, move: Duration, direction: 1 | -1): FactValue | undefined {
  const interval = typeof date === 'string' ? dayInterval(date) : undefined;
  return interval && dateText(addDuration(interval.first, { ...move, count: direction * move.count }));
}

/** Lets every value of a fact ask for the values around it of the facts it is compared with. */
function follow(
  links: readonly Link[],
  values: Values,
  facts: ReadonlyMap<string, FactRef>,
  environment: Environment,
): void {
  const rounds = Math.max(1, new Set(links.flatMap(({ subject, from }) => [subject, from])).size - 1);
  for (let round = 0; round < rounds; round += 1) {
    const wanted: [string, FactValue][] = [];
    for (const { subject, from, move } of links) {
      for (const value of values.of(from)) {
        const there = move ? moved(value, move, 1) : value;
        if (there !== undefined) wanted.push([subject, there]);
      }
      for (const value of values.of(subject)) {
        const there = move ? moved(value, move, -1) : value;
        if (there !== undefined) wanted.push([from, there]);
      }
    }
    for (const [code, value] of wanted) {
      const fact = facts.get(code);
      if (fact) for (const near of around(value, fact, environment)) values.add(code, near);
    }
  }
}

/**
 * The values to try for every fact that is read.
 *
 * @param given values that the case already has: facts compared with these are tried around them
 */
export function valuesOf(
  reads: Reads,
  roots: readonly Root[],
  given: ReadonlyMap<string, readonly FactValue[]> = new Map(),
): FactValues {
  const facts = new Map(reads.facts.map(({ fact }) => [fact.code, fact]));
  const environment = (roots[0] as Root).environment;
  const values = new Values();
  const links: Link[] = [];
  const constants = new Set<string>();
  const addAround = (fact: FactRef, value: FactValue): void => {
    constants.add(JSON.stringify(value));
    for (const near of around(value, fact, environment)) values.add(fact.code, near);
  };

  for (const { atom, environment: own } of reads.atoms) {
    const { subject } = atom;
    for (const operand of operandsOf(atom)) {
      if (operand.kind === 'fact') links.push({ subject: subject.code, from: operand.fact.code });
      if (operand.kind === 'offset') {
        const amount = constantOf(operand.amount, own) as Duration | undefined;
        const count = (amount?.count ?? 0) * (operand.direction === 'after' ? 1 : -1);
        links.push({
          subject: subject.code,
          from: operand.from.code,
          move: { count, unit: amount?.unit ?? 'day' },
        });
      }
      const constant = constantOf(operand, own);
      if (constant !== undefined) addAround(subject, constant);
    }
    if (atom.kind === 'includes') {
      for (const set of subsets([...atom.values].slice(0, 6))) values.add(subject.code, set.toSorted());
    }
  }
  for (const { counting, environment: own } of reads.sites) {
    const { calendarYear, countedFrom, same, within } = counting.gathered;
    const right = constantOf(counting.right, own);
    if (counting.kind === 'sum' && right !== undefined) addAround(counting.of, right);
    // Two values are enough to tell records apart; a choice has its options.
    for (const { code, type } of same ?? []) {
      const counts = type.kind === 'number' || type.kind === 'money' || type.kind === 'percent';
      for (const value of counts ? [1, 2] : []) values.add(code, value);
    }
    if (countedFrom) {
      values.add(countedFrom.code, own.asOf);
      if (calendarYear) {
        const year = Number(own.asOf.slice(0, 4));
        for (const day of [`${year}-01-01`, `${year - 1}-12-31`]) values.add(countedFrom.code, day);
      }
      const first = within && (moved(own.asOf, within, -1) as string | undefined);
      if (first !== undefined) {
        values.add(countedFrom.code, first);
        const before = neighbour(first, countedFrom.type, -1, own.choices);
        if (before !== undefined) values.add(countedFrom.code, before);
      }
    }
  }
  for (const [code, fact] of facts) {
    switch (fact.type.kind) {
      case 'boolean':
        values.add(code, true);
        values.add(code, false);
        break;
      case 'choice': {
        const options = environment.choices.get(fact.type.choice)?.options ?? [];
        for (const option of options) values.add(code, option.code);
        break;
      }
      case 'set': {
        const options = environment.choices.get(fact.type.choice)?.options ?? [];
        values.add(code, []);
        for (const option of options) values.add(code, [option.code]);
        break;
      }
      case 'money':
      case 'number':
      case 'percent':
      case 'duration':
      case 'date':
      case 'text':
        break;
    }
  }
  const linked = new Set(links.flatMap(({ subject, from }) => [subject, from]));
  for (const code of linked) for (const value of given.get(code) ?? []) values.add(code, value);
  follow(links, values, facts, environment);
  for (const { subject, from } of links) {
    if (values.of(subject).length > 0 || values.of(from).length > 0) continue;
    seed(from, facts, values, links, environment);
    follow(links, values, facts, environment);
  }
  for (const [code, fact] of facts) {
    if (values.of(code).length === 0) values.add(code, plainValue(fact, environment));
  }
  const exact = [...facts.keys()].every((code) => values.of(code).length < MOST_VALUES) && !mixesUnits(links);
  return { byCode: sorted(facts, values, environment), linked, constants, exact };
}

/** Where to begin when facts are compared with each other only: the day in question, and days at which months are uneven. */
function seed(
  code: string,
  facts: ReadonlyMap<string, FactRef>,
  values: Values,
  links: readonly Link[],
  environment: Environment,
): void {
  const fact = facts.get(code);
  if (!fact) return;
  values.add(code, plainValue(fact, environment));
  const uneven = links.some(({ move }) => move?.unit === 'month' || move?.unit === 'year');
  if (fact.type.kind === 'date' && uneven) values.add(code, '2016-02-29');
}

/** A value of a fact that no rule compares with anything. */
function plainValue(fact: FactRef, environment: Environment): FactValue {
  switch (fact.type.kind) {
    case 'date':
      return environment.asOf;
    case 'duration':
      return { count: 1, unit: 'year' };
    case 'boolean':
      return true;
    case 'text':
      return '…';
    case 'choice':
      return environment.choices.get(fact.type.choice)?.options[0]?.code ?? '…';
    case 'set':
      return [];
    case 'money':
    case 'number':
    case 'percent':
      return 1;
  }
}

/** A month has no fixed number of days: rules that count in both can part on days that were not tried. */
function mixesUnits(links: readonly Link[]): boolean {
  const units = new Set<string>(links.flatMap(({ move }) => (move && move.count !== 0 ? [move.unit] : [])));
  if (units.has('workday')) return true;
  return (units.has('day') || units.has('week')) && (units.has('month') || units.has('year'));
}

function sorted(
  facts: ReadonlyMap<string, FactRef>,
  values: Values,
  environment: Environment,
): ReadonlyMap<string, readonly FactValue[]> {
  return new Map(
    [...facts].map(([code, { type }]) => {
      const order =
        type.kind === 'choice'
          ? (environment.choices.get(type.choice)?.options ?? []).map((option) => option.code)
          : [];
      return [code, values.of(code).toSorted((a, b) => rank(a, order) - rank(b, order))];
    }),
  );
}
