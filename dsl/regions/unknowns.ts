/** What is not known in a case, each with everything it may turn out to be. */
import type { CaseFacts, FactEntry, FactGroup, FactRecord } from '../facts.ts';
import type { MissingFact } from '../outcome.ts';
import type { Bilingual } from '../source.ts';
import type { FactValue } from '../values.ts';
import { type Entry, type EntryOptions, entriesOf } from './entries.ts';
import { additionsTo } from './fillings.ts';
import { leavesOf, type Reads, type Root, readsOf } from './reads.ts';
import { valuesOf } from './values.ts';

/** A fact that is not known, or a group of which earlier records may be missing. */
export type Open =
  | ({ readonly kind: 'fact' } & MissingFact)
  | { readonly kind: 'history'; readonly group: string; readonly name: Bilingual };

/** Something open with the cases it leads to, one for each region it can lie in. */
export interface Unknown {
  readonly open: Open;
  /** Whether knowing it may change even what is decided. */
  readonly revising: boolean;
  readonly turns: readonly ((facts: CaseFacts) => CaseFacts)[];
}

const isKnown = (entry: Entry): entry is FactEntry => entry !== undefined;

const withFact = (code: string, entry: FactEntry) => (facts: CaseFacts) => ({
  ...facts,
  facts: { ...facts.facts, [code]: entry },
});

function withField(group: string, record: string, code: string, entry: FactEntry) {
  return (facts: CaseFacts): CaseFacts => {
    const filled = facts.groups[group] as FactGroup;
    const records = filled.records.map((each) =>
      each.id === record ? { ...each, fields: { ...each.fields, [code]: entry } } : each,
    );
    return { ...facts, groups: { ...facts.groups, [group]: { ...filled, records } } };
  };
}

function withHistory(group: string, added: readonly FactRecord[]) {
  return (facts: CaseFacts): CaseFacts => {
    const records = facts.groups[group]?.records ?? [];
    const earlier = added.map((record) => ({ ...record, id: `${record.id} §` }));
    return {
      ...facts,
      groups: { ...facts.groups, [group]: { complete: true, records: [...records, ...earlier] } },
    };
  };
}

/** The known values of a case, by fact. */
function valuesIn({ facts, groups }: CaseFacts): ReadonlyMap<string, readonly FactValue[]> {
  const values = new Map<string, FactValue[]>();
  const tables = [
    facts,
    ...Object.values(groups).flatMap(({ records }) => records.map(({ fields }) => fields)),
  ];
  for (const [code, entry] of tables.flatMap((table) => Object.entries(table))) {
    if ('value' in entry) values.set(code, [...(values.get(code) ?? []), entry.value]);
  }
  return values;
}

/** The records a field is read from: the one that is asked about, or all that are counted. */
function recordsRead(
  group: string,
  reads: Reads,
  { environment, concept }: Root,
  facts: CaseFacts,
  record: string | undefined,
): readonly { readonly leaf: string; readonly record: FactRecord }[] {
  const isCounted = reads.sites.some(({ counting }) => counting.gathered.group === group);
  const concerned = environment.concepts.get(concept)?.concerns;
  const all = leavesOf(group, environment).flatMap((leaf) =>
    (facts.groups[leaf]?.records ?? []).map((each) => ({ leaf, record: each })),
  );
  return isCounted ? all : group === concerned ? all.filter((each) => each.record.id === record) : [];
}

/** Everything in a case that a concept reads and that is not known. */
export function unknownsOf(
  root: Root,
  facts: CaseFacts,
  record: string | undefined,
  options: Omit<EntryOptions, 'unknown'>,
): { readonly unknowns: readonly Unknown[]; readonly exact: boolean } {
  const { environment } = root;
  const reads = readsOf([root]);
  const values = valuesOf(reads, [root], valuesIn(facts));
  const entries = entriesOf(reads, values, { ...options, unknown: false });
  const unknowns = new Map<string, Unknown>();
  for (const { fact, group } of reads.facts) {
    const { code, name } = fact;
    const ifUnknown = environment.facts.get(code)?.ifUnknown;
    const missing = { kind: 'fact' as const, code, name, ...(ifUnknown && { ifUnknown }) };
    const known = entries(fact).filter(isKnown);
    const revising = reads.revising.has(code);
    if (group === undefined) {
      if (facts.facts[code] !== undefined) continue;
      unknowns.set(code, { open: missing, revising, turns: known.map((entry) => withFact(code, entry)) });
      continue;
    }
    for (const { leaf, record: each } of recordsRead(group, reads, root, facts, record)) {
      if (each.fields[code] !== undefined) continue;
      unknowns.set(`${code} ${each.id}`, {
        open: { ...missing, record: each.id },
        revising,
        turns: known.map((entry) => withField(leaf, each.id, code, entry)),
      });
    }
  }
  let { exact } = values;
  const counted = new Set(
    reads.sites.flatMap(({ counting }) => leavesOf(counting.gathered.group, environment)),
  );
  for (const group of counted) {
    if (facts.groups[group]?.complete !== false) continue;
    const additions = additionsTo(group, reads, (fact) => entries(fact).filter(isKnown));
    exact = exact && additions.exact;
    unknowns.set(`§ ${group}`, {
      open: { kind: 'history', group, name: environment.groups.get(group)?.name ?? { da: group, en: group } },
      revising: reads.revisingGroups.has(group),
      turns: additions.fillings.map((added) => withHistory(group, added)),
    });
  }
  return { unknowns: [...unknowns.values()], exact };
}
