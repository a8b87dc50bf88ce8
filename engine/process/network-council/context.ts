/** What a network council case remembers. Facts carry the number of the event they came from. */
import type { FactRecord, FactTable } from '../../../dsl/index.ts';

export interface Context {
  /** Facts learned so far, of the process and of rule files alike. What is not known is not there. */
  readonly known: FactTable;
  readonly offences: readonly FactRecord[];
  readonly earlier: { readonly complete: boolean; readonly records: readonly FactRecord[] };
  readonly custodyHolders: readonly string[];
  /** The first day each person was summoned, and by which event (C-04). */
  readonly summonses: Readonly<Record<string, Summons>>;
  readonly decided?: { readonly code: string; readonly ground?: string };
  readonly meetingOn?: string;
  readonly transferredTo?: string;
  readonly planVersion: number;
  readonly closed: boolean;
}

export interface Summons {
  readonly on: string;
  readonly seq: number;
}

export const emptyContext: Context = {
  known: {},
  offences: [],
  earlier: { complete: true, records: [] },
  custodyHolders: [],
  summonses: {},
  planVersion: 0,
  closed: false,
};

/** The youth and every recorded custody holder (C-05). */
export function familyOf({ custodyHolders }: Context): readonly string[] {
  return ['youth', ...custodyHolders.filter((holder) => holder !== 'youth')];
}

/** The members of the family who have not been summoned yet. */
export function notSummoned(context: Context, also: readonly string[] = []): readonly string[] {
  return familyOf(context).filter(
    (party) => !Object.hasOwn(context.summonses, party) && !also.includes(party),
  );
}

/** The last of the family's summonses, once everybody has one: its day is S (C-05). */
export function familySummons(context: Context): Summons | undefined {
  if (notSummoned(context).length > 0) return undefined;
  return familyOf(context)
    .map((party) => context.summonses[party])
    .reduce((latest, summons) => (summons && (!latest || summons.on >= latest.on) ? summons : latest));
}

/** A known value of the case, when it is a text. */
export function knownText({ known }: Context, code: string): string | undefined {
  const entry = known[code];
  return entry && 'value' in entry && typeof entry.value === 'string' ? entry.value : undefined;
}
