/** A fact where a condition reads it. */
import type { Name } from '../ast.ts';
import type { FactRef } from '../model.ts';
import type { Resolution } from './resolution.ts';
import type { NamedSymbol } from './symbols.ts';

/** The records a condition stands among, the innermost last: the group a concept concerns, the group of a `hvor`. */
export type Records = readonly string[];

/** A fact that is read here; a field of a group is an error where no record of that group is looked at. */
export function readFact(symbol: NamedSymbol, name: Name, records: Records, resolution: Resolution): FactRef {
  const fact = resolution.factRef(symbol);
  if (fact.groups.length > 0 && !records.some((record) => fact.groups.includes(record))) {
    resolution.report('R052', name.span, { name: name.text, groups: resolution.groupNames(fact.groups) });
  }
  return fact;
}
