/** Facts as a case learns them, with the number of the event they came from. */
import type { FactEntry, FactTable, FactValue } from '../../dsl/index.ts';

export type Facts = Readonly<Record<string, FactValue | null | undefined>>;

/** The context with these facts: null is known to be none, undefined says nothing. */
export function learn<C extends { readonly known: FactTable }>(context: C, seq: number, facts: Facts): C {
  return { ...context, known: { ...context.known, ...entriesOf(facts, seq) } };
}

/** Entries of a fact table; what says nothing is left out. */
export function entriesOf(facts: Readonly<Record<string, unknown>>, seq: number): FactTable {
  const entries: [string, FactEntry][] = [];
  for (const [code, value] of Object.entries(facts)) {
    if (value === null) entries.push([code, { none: true, seq }]);
    else if (value !== undefined) entries.push([code, { value: value as FactValue, seq }]);
  }
  return Object.fromEntries(entries);
}
