/** Facts as a case learns them, with the number of the event they came from. */
import type { AskedFacts, FactEntry, FactTable, FactValue } from '../../dsl/index.ts';
import { isNotApplicable, isUnanswered } from './field-issues.ts';

export type Facts = Readonly<Record<string, FactValue | null | undefined>>;

/** The context with these facts: null is known to be none, undefined says nothing. */
export function learn<C extends { readonly known: FactTable; readonly asked?: AskedFacts }>(
  context: C,
  seq: number,
  facts: Facts,
): C {
  const { known, asked = {} } = context;
  return {
    ...context,
    known: { ...without(known, facts), ...entriesOf(facts, seq) },
    asked: askedAfter(asked, facts, seq),
  };
}

/** Entries of a fact table; what says nothing, or that nobody knows, is left out. */
export function entriesOf(facts: Readonly<Record<string, unknown>>, seq: number): FactTable {
  const entries: [string, FactEntry][] = [];
  for (const [code, value] of Object.entries(facts)) {
    if (value === undefined || isUnanswered(value)) continue;
    if (value === null) entries.push([code, { none: true, seq }]);
    else if (isNotApplicable(value)) entries.push([code, { none: true, applies: false, seq }]);
    else entries.push([code, { value: value as FactValue, seq }]);
  }
  return Object.fromEntries(entries);
}

/** Facts that are no until an event says yes. */
export function noes(codes: readonly string[]): FactTable {
  return Object.fromEntries(codes.map((code) => [code, { value: false }]));
}

/** Facts worked out from the whole case, which come from no single event: null is none, undefined is not known. */
export function worked(facts: Facts): FactTable {
  const table: Record<string, FactEntry> = {};
  for (const [code, value] of Object.entries(facts)) {
    if (value !== undefined) table[code] = value === null ? { none: true } : { value };
  }
  return table;
}

/** The table without what turned out not to be known. */
export function without(table: FactTable, facts: Readonly<Record<string, unknown>>): FactTable {
  return Object.fromEntries(Object.entries(table).filter(([code]) => !isUnanswered(facts[code])));
}

/** The facts that were asked for and that nobody knows, after these were heard of. */
export function askedAfter(
  before: AskedFacts,
  facts: Readonly<Record<string, unknown>>,
  seq: number,
): AskedFacts {
  const still = Object.entries(before).filter(([code]) => facts[code] === undefined);
  const now = Object.entries(facts).flatMap(([code, value]) =>
    isUnanswered(value) ? [[code, { seq }] as const] : [],
  );
  return Object.fromEntries([...still, ...now]);
}
