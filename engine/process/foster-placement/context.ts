/** What a case remembers beside where each record stands. Facts carry the number of the event they came from. */
import type { FactRecord, FactTable } from '../../../dsl/index.ts';
import { noPages, type Paged } from '../pages.ts';

/** The groups of rule files whose records come from events as they are. */
export type Group =
  | 'child'
  | 'candidate'
  | 'placement'
  | 'course'
  | 'visit'
  | 'activity'
  | 'measure'
  | 'cost'
  | 'payment'
  | 'lostEarnings'
  | 'handover'
  | 'signal'
  | 'act'
  | 'letter';

export interface Context extends Paged {
  readonly known: FactTable;
  /** The municipality of the case: it approves the families and covers the costs. */
  readonly municipality?: string;
  /** The one responsible for the stay of the child, where it is known. */
  readonly responsible?: string | undefined;
  readonly records: Readonly<Partial<Record<Group, readonly FactRecord[]>>>;
  /** What belongs to a child and a family together, by `pairKey`. */
  readonly pairs: Readonly<Record<string, Pair>>;
  readonly placements: readonly Placement[];
  /** What the latest event is about. */
  readonly about: About;
  /** The child, the family and the measure that were last spoken of. */
  readonly latest: About;
}

export interface Pair {
  readonly child: number;
  readonly family: number;
  readonly openConditions: readonly string[];
  readonly approvers: readonly string[];
  readonly staff: readonly string[];
  readonly staffChanges: number;
  /** Hours of supervision; unknown where nobody wrote them down. */
  readonly supervision: readonly { readonly on: string; readonly hours?: number | undefined }[];
  /** Agreements that may be made before the child moves in. */
  readonly agreements: FactTable;
  /** True when the family stays a support for the child after the placement. */
  readonly isSupport: boolean;
}

export interface Placement {
  readonly id: string;
  readonly child: number;
  readonly family: number;
  readonly startedOn: string;
  readonly ended: boolean;
  readonly firstYearOver: boolean;
  readonly responsible?: string | undefined;
}

export interface About {
  readonly child?: number;
  readonly family?: number;
  readonly number?: number;
}

export const emptyContext: Context = {
  pages: noPages,
  known: {},
  records: {},
  pairs: {},
  placements: [],
  about: {},
  latest: {},
};

export const newPair = (child: number, family: number): Pair => ({
  child,
  family,
  openConditions: [],
  approvers: [],
  staff: [],
  staffChanges: 0,
  supervision: [],
  agreements: {},
  isSupport: false,
});

/** The key of a child and a family together. */
export function pairKey(child: number, family: number): string {
  return `${child}-${family}`;
}

export function recordsOf({ records }: Context, group: Group): readonly FactRecord[] {
  return records[group] ?? [];
}

export function recordOf(context: Context, group: Group, id: string): FactRecord | undefined {
  return recordsOf(context, group).find((record) => record.id === id);
}

export function knowsChild(context: Context, child: number): boolean {
  return recordOf(context, 'child', String(child)) !== undefined;
}

export function pairOf({ pairs }: Context, child: number, family: number): Pair | undefined {
  return pairs[pairKey(child, family)];
}

/** The number of the candidate that a child and a family are. */
export function candidateId({ pairs }: Context, child: number, family: number): string {
  return String(Object.keys(pairs).indexOf(pairKey(child, family)) + 1);
}

/** The latest placement of a child, with a family where one is given. */
export function placementOf(
  { placements }: Context,
  child: number | undefined,
  family?: number,
): Placement | undefined {
  return placements.findLast((one) => one.child === child && (family === undefined || one.family === family));
}

/** The placement that runs; undefined once it has ended. */
export function running(context: Context, child: number | undefined, family?: number): Placement | undefined {
  const placement = placementOf(context, child, family);
  return placement?.ended ? undefined : placement;
}

/** The value of a field of a record; undefined when it is not known, or known to be none. */
export function fieldOf(record: FactRecord | undefined, code: string): unknown {
  const entry = record?.fields[code];
  return entry && 'value' in entry ? entry.value : undefined;
}
