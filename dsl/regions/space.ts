/**
 * The cases at which the outcome of concepts can change, each a case that can be evaluated. Facts are compared with
 * constants, dated limits and closed choices, so each splits into finitely many regions; one case of every combination
 * shows all that rules can do. Dates are whole days, amounts and numbers are not negative and move by their smallest unit.
 */
import type { Result } from '../evaluate/condition.ts';
import type { CaseFacts, FactGroup, FactTable } from '../facts.ts';
import { asker } from '../in-force/environment.ts';
import { type Entry, type EntryOptions, entriesOf } from './entries.ts';
import { fillingsOf, tableOf } from './fillings.ts';
import { samplePlaces } from './product.ts';
import { type Reads, type Root, readsOf } from './reads.ts';
import { valuesOf } from './values.ts';

/** The most cases that are gone through when nothing else is asked for; past it a sample is taken. */
const DEFAULT_CAP = 20_000;
const DEFAULT_SEED = 57;

export interface RegionOptions extends Partial<EntryOptions> {
  readonly cap?: number;
  /** Of the sample that is taken when there are more cases than the cap. */
  readonly seed?: number;
}

/** One combination of regions, as a case. */
export interface RegionCase {
  readonly facts: CaseFacts;
  /** The record that is asked about, for a concept that concerns one. */
  readonly record?: string;
  /** How far it is from a plain case in which everything is known: the plainest case shows a difference best. */
  readonly oddity: number;
}

export interface RegionSpace {
  readonly reads: Reads;
  /** All combinations, also when only a sample is gone through. */
  readonly size: number;
  /** Whether `cases` gives every combination, and the combinations are all there are. */
  readonly exact: boolean;
  readonly cases: () => Generator<RegionCase>;
}

type Dimension =
  | { readonly kind: 'case' | 'record'; readonly code: string; readonly entries: readonly Entry[] }
  | { readonly kind: 'group'; readonly group: string; readonly fillings: readonly FactGroup[] };

const lengthOf = (dimension: Dimension): number =>
  dimension.kind === 'group' ? dimension.fillings.length : dimension.entries.length;

const oddityOf = (entry: Entry): number => (entry === undefined ? 10 : 'none' in entry ? 3 : 0);

function fillingOddity({ complete, records }: FactGroup): number {
  const unknown = records.filter(({ fields }) => Object.keys(fields).length === 0).length;
  return records.length * 2 + unknown * 10 + (complete ? 0 : 10);
}

/** The region cases of concepts that are asked about the same case. */
export function regionSpace(roots: readonly Root[], options: RegionOptions = {}): RegionSpace {
  const { cap = DEFAULT_CAP, seed = DEFAULT_SEED, absence = 'asked', merge = true, unknown = true } = options;
  const reads = readsOf(roots);
  const values = valuesOf(reads, roots);
  const entries = entriesOf(reads, values, { absence, merge, unknown });
  const concerned = roots
    .map(({ environment, concept }) => environment.concepts.get(concept)?.concerns)
    .find((group) => group !== undefined);
  const fillings = fillingsOf(reads, entries, concerned, unknown);
  const dimensions: readonly Dimension[] = [
    ...reads.facts.flatMap(({ fact, group }): readonly Dimension[] => {
      if (group !== undefined && group !== concerned) return [];
      return [{ kind: group === undefined ? 'case' : 'record', code: fact.code, entries: entries(fact) }];
    }),
    ...fillings.map((each): Dimension => ({ kind: 'group', ...each })),
  ];
  const size = dimensions.reduce((product, dimension) => product * lengthOf(dimension), 1);
  return {
    reads,
    size,
    exact: size <= cap && values.exact && fillings.every(({ exact }) => exact),
    cases: function* () {
      const places = size <= cap ? everyPlace(dimensions) : samplePlaces(dimensions.map(lengthOf), cap, seed);
      for (const each of places) yield caseAt(dimensions, each, concerned);
    },
  };
}

function* everyPlace(dimensions: readonly Dimension[]): Generator<readonly number[]> {
  const places = dimensions.map(() => 0);
  while (true) {
    yield places;
    let index = 0;
    while (index < dimensions.length) {
      const next = (places[index] as number) + 1;
      if (next < lengthOf(dimensions[index] as Dimension)) {
        places[index] = next;
        break;
      }
      places[index] = 0;
      index += 1;
    }
    if (index === dimensions.length) return;
  }
}

function caseAt(
  dimensions: readonly Dimension[],
  places: readonly number[],
  concerned: string | undefined,
): RegionCase {
  const ofCase: [string, Entry][] = [];
  const ofRecord: [string, Entry][] = [];
  const groups: Record<string, FactGroup> = {};
  let oddity = 0;
  for (const [index, dimension] of dimensions.entries()) {
    const place = places[index] as number;
    if (dimension.kind === 'group') {
      const filling = dimension.fillings[place] as FactGroup;
      oddity += fillingOddity(filling);
      groups[dimension.group] = filling;
      continue;
    }
    const entry = dimension.entries[place];
    oddity += oddityOf(entry);
    (dimension.kind === 'case' ? ofCase : ofRecord).push([dimension.code, entry]);
  }
  const facts: FactTable = tableOf(ofCase);
  if (concerned === undefined) return { facts: { facts, groups }, oddity };
  const id = `${concerned} 1`;
  const filled = groups[concerned];
  const record = { id, fields: tableOf(ofRecord) };
  const group = { complete: filled?.complete ?? true, records: [...(filled?.records ?? []), record] };
  return { facts: { facts, groups: { ...groups, [concerned]: group } }, record: id, oddity };
}

/** What a concept comes to in a case. */
export function outcomeIn(
  { environment, concept }: Root,
  { facts, record }: { readonly facts: CaseFacts; readonly record?: string },
): Result {
  const group = environment.concepts.get(concept)?.concerns;
  const found =
    group === undefined ? undefined : facts.groups[group]?.records.find(({ id }) => id === record);
  const records = group !== undefined && found ? [{ group, record: found }] : [];
  return asker(environment)(concept, { environment, facts, records });
}
