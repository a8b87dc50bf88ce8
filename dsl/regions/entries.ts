/** What a fact can be in a case: one of its values, known to be none where that matters, or not known. */
import { evaluateCondition } from '../evaluate/condition.ts';
import type { FactEntry, FactTable } from '../facts.ts';
import type { FactRef } from '../model.ts';
import type { FactValue } from '../values.ts';
import { factsOfAtom, type PlacedAtom, type Reads } from './reads.ts';
import type { FactValues } from './values.ts';

/** An entry of a fact; undefined when it is not known. */
export type Entry = FactEntry | undefined;

export interface EntryOptions {
  /** `asked`: a fact is none only where a rule asks for it, and dates; `always`: every fact can be none. */
  readonly absence: 'asked' | 'always';
  /** Values that no rule tells apart stand for each other. */
  readonly merge: boolean;
  /** Whether facts may be unknown; otherwise they are only where a rule asks whether something is known. */
  readonly unknown: boolean;
}

/** What an atom comes to when one fact has an entry and nothing else is known. */
function speak({ atom, environment, origin }: PlacedAtom, code: string, entry: Entry): string {
  const facts: FactTable = entry ? { [code]: entry } : {};
  const nobody = (): never => {
    throw new Error('an atom asks for no concept');
  };
  const reading = { environment, facts: { facts, groups: {} }, records: [], origin };
  return evaluateCondition(atom, reading, nobody).outcome;
}

/** Of the values that all atoms treat alike one: a constant itself, if there is one, else the first. */
function representatives(
  code: string,
  values: readonly FactValue[],
  atoms: readonly PlacedAtom[],
  constants: ReadonlySet<string>,
): readonly FactValue[] {
  const classes = new Map<string, FactValue>();
  for (const value of values) {
    const voice = atoms.map((atom) => speak(atom, code, { value })).join(' ');
    const known = classes.get(voice);
    if (
      known === undefined ||
      (constants.has(JSON.stringify(value)) && !constants.has(JSON.stringify(known)))
    )
      classes.set(voice, value);
  }
  return values.filter((value) => [...classes.values()].includes(value));
}

/** Gives the entries of each fact, known ones first. */
export function entriesOf(
  reads: Reads,
  values: FactValues,
  { absence, merge, unknown }: EntryOptions,
): (fact: FactRef) => readonly Entry[] {
  const known = new Map<string, readonly Entry[]>();
  const apart = new Set(values.linked);
  for (const { counting } of reads.sites) {
    if (counting.kind === 'sum') apart.add(counting.of.code);
    const { countedFrom, same = [] } = counting.gathered;
    for (const { code } of [...same, ...(countedFrom ? [countedFrom] : [])]) apart.add(code);
  }
  const askedNone = new Set(
    reads.atoms.flatMap(({ atom }) => (atom.kind === 'knowledge' ? [atom.subject.code] : [])),
  );
  return (fact) => {
    const { code } = fact;
    const found = known.get(code);
    if (found) return found;
    const atoms = reads.atoms.filter(({ atom }) => factsOfAtom(atom).some((read) => read.code === code));
    const all = values.byCode.get(code) ?? [];
    const distinct = merge && !apart.has(code) ? representatives(code, all, atoms, values.constants) : all;
    const canBeNone = absence === 'always' || askedNone.has(code) || fact.type.kind === 'date';
    const entries: readonly Entry[] = [
      ...distinct.map((value): Entry => ({ value })),
      ...(canBeNone ? [{ none: true } as const] : []),
      ...(unknown || reads.knowledgeAsked.has(code) ? [undefined] : []),
    ];
    known.set(code, entries);
    return entries;
  };
}
