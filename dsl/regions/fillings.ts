/** What groups can hold besides the record that is asked about: generated records, told apart only by what they contribute. */
import { evaluateCondition } from '../evaluate/condition.ts';
import type { FactEntry, FactGroup, FactRecord, FactTable } from '../facts.ts';
import type { FactRef } from '../model.ts';
import { asker } from '../rules-in-force.ts';
import type { Entry } from './entries.ts';
import { type FreeCounts, freeCounts } from './free-counts.ts';
import { multisets, product, productSize } from './product.ts';
import { type CountSite, leavesOf, type Reads, type Root, readsOf } from './reads.ts';
import { constantOf } from './values.ts';

/** Most kinds of records, circumstances and fillings that are gone through. */
const MOST_KINDS = 3000;
const MOST_CIRCUMSTANCES = 200;
const MOST_FILLINGS = 600;
/** Most generated records of one group. */
const MOST_RECORDS = 6;

/** The ways in which one group can be filled. */
export interface GroupFillings {
  readonly group: string;
  readonly fillings: readonly FactGroup[];
  readonly exact: boolean;
}

const isDefined = (entry: [string, Entry]): entry is [string, FactEntry] => entry[1] !== undefined;

/** A table of what is known. */
export function tableOf(entries: readonly (readonly [string, Entry])[]): FactTable {
  return Object.fromEntries(entries.map(([code, entry]): [string, Entry] => [code, entry]).filter(isDefined));
}

/** The sites at which the records of a group are counted. */
const sitesOver = (leaf: string, sites: readonly CountSite[]): readonly CountSite[] =>
  sites.filter(({ counting, environment }) => leavesOf(counting.gathered.group, environment).includes(leaf));

/** How many records a site has to see: one more than its number. */
function recordsWanted({ counting, environment }: CountSite): number {
  if (counting.kind === 'sum') return 2;
  const right = constantOf(counting.right, environment);
  return typeof right === 'number' ? Math.ceil(right) + 1 : 2;
}

/** The fields that a counted record is read for. */
function fieldsRead(leaf: string, sites: readonly CountSite[], reads: Reads): readonly FactRef[] {
  const groups = new Set(sites.map(({ counting }) => counting.gathered.group));
  const fields = reads.facts.filter(({ group }) => group !== undefined && groups.has(group));
  return [...new Map(fields.map(({ fact }) => [fact.code, fact])).values()].filter(
    ({ groups: having }) => having.includes(leaf) || having.length === 0,
  );
}

/** All that can surround a record when its contribution is looked at: free counts inside, and facts of the case. */
function circumstances(
  site: CountSite,
  freed: FreeCounts,
  entries: (fact: FactRef) => readonly Entry[],
): readonly FactTable[] | undefined {
  const { where } = site.counting.gathered;
  if (!where) return [{}];
  const inner = readsOfCondition(site, where);
  const outside = inner.facts.filter(({ group }) => group !== site.counting.gathered.group);
  const lists: (readonly (readonly [string, Entry])[])[] = [
    ...inner.sites.map(({ counting }) => {
      const code = freed.codeOf(counting);
      return [{ value: true }, { value: false }, undefined].map((entry) => [code, entry] as const);
    }),
    ...outside.map(({ fact }) => entries(fact).map((entry) => [fact.code, entry] as const)),
  ];
  if (productSize(lists) > MOST_CIRCUMSTANCES) return undefined;
  return [...product(lists)].map(tableOf);
}

/** What the condition of a site reads, as if it were a concept of its own. */
function readsOfCondition(
  { counting, environment, origin }: CountSite,
  where: NonNullable<CountSite['counting']['gathered']['where']>,
): Reads {
  const name = { da: '', en: '' };
  const concept = {
    code: '§where',
    name,
    sources: [],
    origin,
    open: false,
    concerns: counting.gathered.group,
    clauses: [{ kind: 'applies' as const, condition: where, established: false, span: where.syntax.span }],
    binding: false,
  };
  const concepts = new Map(environment.concepts).set(concept.code, concept);
  return readsOf([{ environment: { ...environment, concepts }, concept: concept.code }]);
}

interface Kind {
  readonly fields: FactTable;
  readonly voice: string;
  readonly counts: boolean;
}

/** The kinds of records of a group that contribute differently, those that never count left out. */
function kindsOf(
  leaf: string,
  sites: readonly CountSite[],
  reads: Reads,
  entries: (fact: FactRef) => readonly Entry[],
): { readonly kinds: readonly FactTable[]; readonly exact: boolean } {
  const fields = fieldsRead(leaf, sites, reads);
  const lists = fields.map((fact) => entries(fact).map((entry) => [fact.code, entry] as const));
  const freed = new Map(sites.map(({ environment }) => [environment, freeCounts(environment)]));
  const around = sites.map((site) => circumstances(site, freed.get(site.environment) as FreeCounts, entries));
  const kinds = new Map<string, FactTable>();
  let seen = 0;
  for (const combination of product(lists)) {
    seen += 1;
    if (seen > MOST_KINDS) break;
    const table = tableOf(combination);
    const { voice, counts } = kindOf(table, leaf, sites, freed, around);
    if (counts && !kinds.has(voice)) kinds.set(voice, table);
  }
  return { kinds: [...kinds.values()], exact: seen <= MOST_KINDS };
}

function kindOf(
  fields: FactTable,
  leaf: string,
  sites: readonly CountSite[],
  freed: ReadonlyMap<Root['environment'], FreeCounts>,
  around: readonly (readonly FactTable[] | undefined)[],
): Kind {
  const record = { id: `${leaf} §`, fields };
  let counts = false;
  const voices = sites.map(({ counting, environment, origin }, index) => {
    const { where, same = [], countedFrom, group } = counting.gathered;
    const read = [...same, countedFrom, counting.kind === 'sum' ? counting.of : undefined]
      .map((fact) => (fact ? JSON.stringify(fields[fact.code]) : ''))
      .join(' ');
    const own = freed.get(environment) as FreeCounts;
    const tables = around[index];
    if (!where || !tables) {
      counts = true;
      return `${read} ${tables ? '' : JSON.stringify(fields)}`;
    }
    const ask = asker(own.environment);
    const outcomes = tables.map((facts) => {
      const reading = {
        environment: own.environment,
        facts: { facts, groups: {} },
        records: [{ group, record }],
        origin,
      };
      return evaluateCondition(own.free(where), reading, ask).outcome;
    });
    if (outcomes.some((outcome) => outcome !== 'not_met')) counts = true;
    return `${read} ${outcomes.join(' ')}`;
  });
  return { fields, voice: voices.join(' | '), counts };
}

/**
 * The groups to fill, and how: no records, one more than the rules count to, and everything between, each with a complete
 * and an incomplete history.
 *
 * @param concerned the group of the record that is asked about; other groups are filled rather than this one
 * @param unknown whether earlier records may be missing
 */
export function fillingsOf(
  reads: Reads,
  entries: (fact: FactRef) => readonly Entry[],
  concerned: string | undefined,
  unknown: boolean,
): readonly GroupFillings[] {
  const leaves = new Set(
    reads.sites.flatMap(({ counting, environment }) => leavesOf(counting.gathered.group, environment)),
  );
  const alike = new Map<string, string>();
  for (const leaf of [...leaves].toSorted((a, b) => Number(a === concerned) - Number(b === concerned))) {
    const key = sitesOver(leaf, reads.sites)
      .map((site) => reads.sites.indexOf(site))
      .join(' ');
    if (!alike.has(key)) alike.set(key, leaf);
  }
  return [...alike.values()].map((group) => {
    const { fillings, exact } = additionsTo(group, reads, entries);
    return {
      group,
      fillings: [
        ...fillings.map((records) => ({ complete: true, records })),
        ...(unknown ? fillings.map((records) => ({ complete: false, records })) : []),
      ],
      exact,
    };
  });
}

/** The records that can be added to a group, in every way that the rules can tell apart. */
export function additionsTo(
  group: string,
  reads: Reads,
  entries: (fact: FactRef) => readonly Entry[],
): { readonly fillings: readonly (readonly FactRecord[])[]; readonly exact: boolean } {
  const sites = sitesOver(group, reads.sites);
  const { kinds, exact } = kindsOf(group, sites, reads, entries);
  const wanted = Math.max(...sites.map(recordsWanted));
  const fillings: (readonly FactRecord[])[] = [];
  for (const fields of multisets(kinds, Math.min(wanted, MOST_RECORDS))) {
    if (fillings.length >= MOST_FILLINGS) return { fillings, exact: false };
    fillings.push(fields.map((each, index) => ({ id: `${group} ${index + 2}`, fields: each })));
  }
  return { fillings, exact: exact && wanted <= MOST_RECORDS };
}
