/** What a network council case remembers. Facts carry the number of the event they came from. */
import type { AskedFacts, FactRecord, FactTable } from '../../../dsl/index.ts';

export interface Context {
  /** Facts learned so far, of the process and of rule files alike. What is not known is not there. */
  readonly known: FactTable;
  readonly asked: AskedFacts;
  readonly offences: readonly FactRecord[];
  readonly earlier: { readonly complete: boolean; readonly records: readonly FactRecord[] };
  readonly custodyHolders: readonly string[];
  /** The first day each person was summoned, and by which event (C-04). */
  readonly summonses: Readonly<Record<string, Summons>>;
  /** Undefined again when facts come that may change it. */
  readonly decided?: { readonly code: string; readonly ground?: string } | undefined;
  readonly meetingOn?: string;
  readonly transferredTo?: string;
  readonly planVersion: number;
  readonly closed: boolean;
  /** Where each visitor's permit stands; of a CPR number only that it was given is kept. */
  readonly permits: Readonly<Record<string, Permit>>;
  /** Where each person's consent stands, by `consentKey`. */
  readonly consents: Readonly<Record<string, ConsentStatus>>;
  /** Those whom a signed consent covers. */
  readonly covered: readonly string[];
  readonly network: Network;
  readonly preparations: readonly string[];
  readonly participants: readonly string[];
  readonly minutesTo: readonly string[];
  /** Outcomes of a sentence for which the plan says what holds. */
  readonly branches: readonly string[];
  readonly duties: readonly FactRecord[];
  /** Undefined again when the receiver has confirmed. */
  readonly handover?: { readonly to: string } | undefined;
  readonly isAdult: boolean;
}

export type Permit = 'requested' | 'granted' | 'refused';
export type ConsentStatus = 'requested' | 'signed' | 'refused';

/** Whom the mapping found, whom the family does not want, and whom the caseworker leaves out (NC-071, NC-072). */
export interface Network {
  readonly persons: readonly string[];
  readonly refused: Readonly<Record<string, string>>;
  readonly leftOut: Readonly<Record<string, string>>;
}

export interface Summons {
  readonly on: string;
  readonly seq: number;
}

export const emptyContext: Context = {
  known: {},
  asked: {},
  offences: [],
  earlier: { complete: true, records: [] },
  custodyHolders: [],
  summonses: {},
  planVersion: 0,
  closed: false,
  permits: {},
  consents: {},
  covered: [],
  network: { persons: [], refused: {}, leftOut: {} },
  preparations: [],
  participants: [],
  minutesTo: [],
  branches: [],
  duties: [],
  isAdult: false,
};

/** Consent is kept per person and purpose (NC-070). */
export function consentKey(person: string, purpose: string): string {
  return `${person} ${purpose}`;
}

/** Those summoned who are not of the family. */
export function othersInvited(context: Context): readonly string[] {
  const family = familyOf(context);
  return Object.keys(context.summonses).filter((person) => !family.includes(person));
}

/** Of these, the ones outside the family whom no signed consent covers. */
export function withoutConsent(context: Context, recipients: readonly string[]): readonly string[] {
  const family = [...familyOf(context), 'mother', 'father', 'parent', 'custody_holder'];
  return recipients.filter((person) => !family.includes(person) && !context.covered.includes(person));
}

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

/** True when the case is known to have this yes. */
export function isKnownYes({ known }: Context, code: string): boolean {
  const entry = known[code];
  return entry !== undefined && 'value' in entry && entry.value === true;
}

/** A known value of the case, when it is a text. */
export function knownText({ known }: Context, code: string): string | undefined {
  const entry = known[code];
  return entry && 'value' in entry && typeof entry.value === 'string' ? entry.value : undefined;
}
