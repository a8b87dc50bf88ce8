/** What groups can hold besides the record that is asked about: generated records, told apart only by what they contribute. */
import type { Environment } from '../evaluate/environment.ts';
import type { FactEntry, FactGroup, FactRecord, FactTable } from '../facts.ts';
import type { Expression, FactRef } from '../model.ts';
import type { Outcome } from '../outcome.ts';
import type { Entry } from './entries.ts';
import { type FreeCounts, freeCounts } from './free-counts.ts';
import { product, productOrSample, productSize } from './product.ts';
import { quickOutcome } from './quick-outcome.ts';
import { type CountSite, leavesOf, type Reads, type Root, readsOf } from './reads.ts';
import { constantOf } from './values.ts';

/** Most kinds of records, circumstances and fillings that are gone through. */
const MOST_KINDS = 3000;
/** Of the sample of kinds, where there are more. */
const SEED = 57;
const MOST_CIRCUMSTANCES = 400;
const MOST_FILLINGS = 600;
/** Most records that one count is given. */
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

/** How many records a site has to see: one more than its number, fewer where enough of them surely count. */
interface Wanted {
  readonly records: number;
  readonly sure: number;
}

function wantedAt({ counting, environment }: CountSite): Wanted {
  const right = counting.kind === 'sum' ? undefined : constantOf(counting.right, environment);
  if (typeof right !== 'number') return { records: 2, sure: 2 };
  const records = Math.ceil(right) + 1;
  const { within, calendarYear, same } = counting.gathered;
  // Past the number of `mindst` and `under` more are the same, where all are counted together.
  const isSame = counting.comparator === 'at_least' || counting.comparator === 'under';
  return { records, sure: isSame && !within && !calendarYear && !same ? records - 1 : records };
}

/** The fields that a counted record is read for. */
function fieldsRead(leaf: string, sites: readonly CountSite[], reads: Reads): readonly FactRef[] {
  const groups = new Set(sites.map(({ counting }) => counting.gathered.group));
  const fields = reads.facts.filter(({ group }) => group !== undefined && groups.has(group));
  return [...new Map(fields.map(({ fact }) => [fact.code, fact])).values()].filter(
    ({ groups: having }) => having.includes(leaf) || having.length === 0,
  );
}

/** What `hvor` comes to for a record, in everything that can surround it: free counts inside, and facts of the case. */
interface Surrounded {
  readonly outcome: (record: FactRecord, around: FactTable) => Outcome;
  readonly circumstances: readonly FactTable[];
}

/** Undefined where there is no `hvor`, and where there is too much around. */
function surrounded(
  site: CountSite,
  freed: FreeCounts,
  entries: (fact: FactRef) => readonly Entry[],
): Surrounded | undefined {
  const { where, group } = site.counting.gathered;
  if (!where) return undefined;
  const inner = readsOf([asConcept(site, where, site.environment)]);
  // What other groups hold is read by counts, and those are free.
  const ofCase = inner.facts.filter((read) => read.group === undefined);
  const lists: (readonly (readonly [string, Entry])[])[] = [
    ...inner.sites.map(({ counting }) => {
      const code = freed.codeOf(counting);
      return [{ value: true }, { value: false }, undefined].map((entry) => [code, entry] as const);
    }),
    ...ofCase.map(({ fact }) => entries(fact).map((entry) => [fact.code, entry] as const)),
  ];
  if (productSize(lists) > MOST_CIRCUMSTANCES) return undefined;
  const answer = quickOutcome(asConcept(site, freed.free(where), freed.environment));
  return {
    outcome: (record, facts) =>
      answer({
        facts: { facts, groups: { [group]: { complete: true, records: [record] } } },
        record: record.id,
      }),
    circumstances: [...product(lists)].map(tableOf),
  };
}

/** The condition of a site as if it were a concept of its own. */
function asConcept({ counting, origin }: CountSite, where: Expression, environment: Environment): Root {
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
  return { environment: { ...environment, concepts }, concept: concept.code };
}

/** How the voice of a record begins that counts whatever surrounds it. */
const SURE = '§';

interface Kind {
  readonly fields: FactTable;
  /** What it comes to at each site; nothing at a site where it never counts. */
  readonly voices: readonly (string | undefined)[];
}

/** The kinds of records of a group that contribute differently, those that never count left out. */
function kindsOf(
  leaf: string,
  sites: readonly CountSite[],
  reads: Reads,
  entries: (fact: FactRef) => readonly Entry[],
): { readonly kinds: readonly Kind[]; readonly exact: boolean } {
  const fields = fieldsRead(leaf, sites, reads);
  const lists = fields.map((fact) => entries(fact).map((entry) => [fact.code, entry] as const));
  const freed = new Map(sites.map(({ environment }) => [environment, freeCounts(environment)]));
  const around = sites.map((site) => surrounded(site, freed.get(site.environment) as FreeCounts, entries));
  const kinds = new Map<string, Kind>();
  for (const combination of productOrSample(lists, MOST_KINDS, SEED)) {
    const table = tableOf(combination);
    const kind = kindOf(table, leaf, sites, around);
    const voice = kind.voices.map((each) => each ?? '').join(' | ');
    const counts = kind.voices.some((each) => each !== undefined);
    if (counts && !kinds.has(voice)) kinds.set(voice, kind);
  }
  return { kinds: [...kinds.values()], exact: productSize(lists) <= MOST_KINDS };
}

function kindOf(
  fields: FactTable,
  leaf: string,
  sites: readonly CountSite[],
  around: readonly (Surrounded | undefined)[],
): Kind {
  const record = { id: `${leaf} §`, fields };
  const voices = sites.map(({ counting }, index) => {
    const { where, same = [], countedFrom } = counting.gathered;
    const read = [...same, countedFrom, counting.kind === 'sum' ? counting.of : undefined]
      .map((fact) => (fact ? JSON.stringify(fields[fact.code]) : ''))
      .join(' ');
    const own = around[index];
    if (!own) return where ? `${read} ${JSON.stringify(fields)}` : `${SURE} ${read}`;
    const outcomes = own.circumstances.map((facts) => own.outcome(record, facts));
    if (outcomes.every((outcome) => outcome === 'not_met')) return undefined;
    return outcomes.every((outcome) => outcome === 'met')
      ? `${SURE} ${read}`
      : `${read} ${outcomes.join(' ')}`;
  });
  return { fields, voices };
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

/**
 * The records that can be added to a group, in every way that the rules can tell apart: one by one, for as long as some
 * count has not seen as many as it can tell apart.
 */
export function additionsTo(
  group: string,
  reads: Reads,
  entries: (fact: FactRef) => readonly Entry[],
): { readonly fillings: readonly (readonly FactRecord[])[]; readonly exact: boolean } {
  const sites = sitesOver(group, reads.sites);
  const { kinds, exact } = kindsOf(group, sites, reads, entries);
  const wanted = sites.map(wantedAt);
  const enough = wanted.every(({ records }) => records <= MOST_RECORDS);
  const empty: Filling = { records: [], seen: sites.map(() => []) };
  const fillings = new Map([[keyOf(empty), empty]]);
  for (const filling of fillings.values()) {
    for (const kind of kinds) {
      const fuller = filledWith(kind, filling, wanted);
      if (fillings.has(keyOf(fuller))) continue;
      if (fillings.size >= MOST_FILLINGS) return { fillings: recordsIn(group, fillings), exact: false };
      fillings.set(keyOf(fuller), fuller);
    }
  }
  return { fillings: recordsIn(group, fillings), exact: exact && enough };
}

/** Records, and what each site has seen of them, at most as many as it can tell apart. */
interface Filling {
  readonly records: readonly FactTable[];
  readonly seen: readonly (readonly string[])[];
}

const keyOf = ({ seen }: Filling): string => JSON.stringify(seen);

function filledWith(kind: Kind, { records, seen }: Filling, wanted: readonly Wanted[]): Filling {
  return {
    records: [...records, kind.fields],
    seen: seen.map((voices, site) => {
      const voice = kind.voices[site];
      const isFull = voice === undefined || hasSeenEnough(voices, wanted[site] as Wanted);
      return isFull ? voices : [...voices, voice].toSorted();
    }),
  };
}

function hasSeenEnough(voices: readonly string[], { records, sure }: Wanted): boolean {
  return (
    voices.length >= Math.min(records, MOST_RECORDS) ||
    voices.filter((voice) => voice.startsWith(SURE)).length >= sure
  );
}

function recordsIn(
  group: string,
  fillings: ReadonlyMap<string, Filling>,
): readonly (readonly FactRecord[])[] {
  return [...fillings.values()].map(({ records }) =>
    records.map((fields, index) => ({ id: `${group} ${index + 2}`, fields })),
  );
}
