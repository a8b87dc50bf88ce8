/**
 * What the engine knows of a process. One folder per process gives one definition; nothing outside the folder
 * and the registry changes when a process is added.
 *
 * A folder holds: what can happen (the machine and its guards), the shape of its events, the facts it exposes, the
 * concepts it asks for and in which order, and its names and refusal texts in both languages.
 * It must not hold: a number, date or norm from law, a duty, a finding or a severity (they stand in `rules/`),
 * a clock, a timer of the machine, an identifier made up on the way, or anything that reads a disk or a screen.
 */
import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import type { Bilingual, CaseFacts, ProcessVocabulary, RulesInForce } from '../../dsl/index.ts';
import type { Decision, Reason } from '../case/course.ts';
import type { EventDefinition } from './event-definition.ts';
import type { Guards } from './guard.ts';
import type { PlaceReader } from './place.ts';

/** A position of a machine. Opaque outside this folder: a cache, never stored. */
export type Snapshot = AnyMachineSnapshot;

/** An event as the machine gets it: data checked, and what the rules decided for it. */
export interface MachineEvent {
  readonly type: string;
  readonly on: string;
  readonly seq: number;
  readonly data: Readonly<Record<string, unknown>>;
  readonly taken?: { readonly code: string; readonly ground?: string };
  /** What the rules find lacking once it has happened. */
  readonly lacks?: readonly string[];
}

/** A logged event that was not accepted, with the codes of the reasons. */
export interface RefusedEvent {
  readonly type: string;
  readonly on: string;
  readonly seq: number;
  readonly reasons: readonly string[];
}

/** What the facts depend on beside the position of the machine. */
export interface View {
  /** The day of the case's clock. */
  readonly date: string;
  readonly refused: readonly RefusedEvent[];
  /** True when the case is looked at for an audit, so that acts still missing count. */
  readonly audit: boolean;
}

/** A day that comes by itself, and the event it brings. */
export interface Passing {
  readonly on: string;
  readonly event: string;
  readonly name: Bilingual;
  /** The records it concerns, where a case has several. */
  readonly data?: MachineEvent['data'];
}

/** One state; `path` is dotted from the main state, e.g. `assessing.needs_assessment`. */
export interface StateNode {
  readonly path: string;
  readonly name: Bilingual;
  readonly final: boolean;
  readonly children: readonly StateNode[];
}

/** What the rules say to an event before the machine takes it. */
export interface Prepared {
  readonly decision?: Decision;
  readonly reasons: readonly Reason[];
  /** What the rules find lacking once the event has happened, for a machine whose way rests on it. */
  readonly lacks?: readonly string[];
}

export interface Process {
  readonly code: string;
  readonly name: Bilingual;
  readonly vocabulary: ProcessVocabulary;
  readonly machine: AnyStateMachine;
  /** Schemas and names of the events that a log can hold. */
  readonly events: Readonly<Record<string, EventDefinition>>;
  /** The event that opens a case. */
  readonly opening: string;
  /** True for what is imported as a whole, such as a row of a register: nobody begins one and steps it on. */
  readonly isRecord: boolean;
  readonly states: readonly StateNode[];
  /** Names of the parallel regions and of their states; `v*` stands for numbered ones. */
  readonly regionNames: Readonly<Record<string, RegionNames>>;
  readonly guards: Guards<never, never>;
  /** Texts of the guards' reasons, with placeholders for their arguments. */
  readonly reasonTexts: Readonly<Record<string, Bilingual>>;
  /** Names of people and bodies that events mention. */
  readonly partyNames: Readonly<Record<string, Bilingual>>;
  readonly decisionNames: Readonly<Record<string, Bilingual>>;
  /** Concepts the process asks the rules for. */
  readonly concepts: readonly string[];
  /** Older shapes of its events, by type: each step makes the data of one shape into the next. */
  readonly upcasts?: Readonly<
    Record<string, readonly ((data: MachineEvent['data']) => MachineEvent['data'])[]>
  >;
  /** What its documents are filled with beside facts; none where it has no documents. */
  readonly places?: readonly PlaceReader[];
  /** Facts that change by the mere passing of days. */
  readonly timeFacts: readonly string[];
  /** Which municipality's rules, as of which date, apply to a case that this event opens. */
  selection(opening: MachineEvent): { readonly municipality: string; readonly date: string };
  /** The event whose day selects the rules anew, where versions are chosen by a decision and not by the opening. */
  readonly selectsAnew?: string;
  /** Asks the rules what an event decides; `facts` are those before the event, on its day. */
  prepare(snapshot: Snapshot, event: MachineEvent, facts: CaseFacts, rules: RulesInForce): Prepared;
  /** The position that shows the records an event is about; a process whose cases have one of each has none. */
  turn?(snapshot: Snapshot, event: Pick<MachineEvent, 'type' | 'data'>): Snapshot;
  /** The positions of all records: what one of them can take is possible in the case. */
  pages?(snapshot: Snapshot): readonly Snapshot[];
  /** Days that will bring an event by themselves, as things stand. */
  passings(snapshot: Snapshot, facts: CaseFacts, rules: RulesInForce): readonly Passing[];
  facts(snapshot: Snapshot, view: View): CaseFacts;
  /** True while the decision last taken is the one that stands. */
  hasDecision(snapshot: Snapshot): boolean;
  /** Dotted path of the main state. */
  path(snapshot: Snapshot): string;
  regions(snapshot: Snapshot): Readonly<Record<string, string>>;
  /** True in a state from which the case does not go on. */
  isFinal(snapshot: Snapshot): boolean;
  /** The data of an event with the facts that the rules do not know taken out, and what was wrong with them. */
  screen(data: MachineEvent['data'], rules: RulesInForce): Screened;
}

export interface RegionNames {
  readonly name: Bilingual;
  readonly states: Readonly<Record<string, Bilingual>>;
}

/** A fact in an event that the rules in force cannot take. */
export interface FieldIssue {
  readonly code: 'UNKNOWN_FIELD' | 'WRONG_VALUE';
  /** Where it stands in the data: `suspicions.A1.damageAmount`. */
  readonly path: string;
  readonly field: string;
  /** What was expected, as a type: `money`, `choice: fist, knife`. */
  readonly expected?: string;
  readonly suggestion?: string;
}

export interface Screened {
  readonly data: MachineEvent['data'];
  readonly issues: readonly FieldIssue[];
}
