/** Which events a case can take where it stands, and why not the others. */
import { type AnyMachineSnapshot, getNextTransitions } from 'xstate';
import type { PossibleEvent, Reason } from '../case/course.ts';
import type { Guard } from './guard.ts';
import { because } from './guard.ts';
import type { MachineEvent, Process, Snapshot } from './process.ts';

/** Every event of the process that a person can log, with the reasons where it is not possible now. Pure. */
export function possibleEvents(process: Process, snapshot: Snapshot): readonly PossibleEvent[] {
  const pages = process.pages?.(snapshot) ?? [snapshot];
  return Object.entries(process.events)
    .filter(([, { derived }]) => !derived)
    .map(([type, { name }]) => {
      const each = pages.map((page) => reasonsAgainst(process, page, candidatesOf(page).get(type)));
      // What one record can take is possible; else the reason is that of the record shown.
      const reasons = each.some((none) => none.length === 0) ? [] : (each[0] ?? []);
      return { type, name, possible: reasons.length === 0, reasons };
    });
}

/** Why the case does not take this event, which has happened; empty when it does. Pure. */
export function refusals(process: Process, snapshot: Snapshot, event: MachineEvent): readonly Reason[] {
  const here = process.turn?.(snapshot, event) ?? snapshot;
  return reasonsAgainst(process, here, historic(candidatesOf(here).get(event.type)), event);
}

/** Why this event should not be let happen, although history with it is taken; empty when it may. Pure. */
export function bars(process: Process, snapshot: Snapshot, event: MachineEvent): readonly Reason[] {
  const here = process.turn?.(snapshot, event) ?? snapshot;
  const candidates = candidatesOf(here).get(event.type);
  if (!candidates?.some(({ live }) => live !== undefined)) return [];
  return reasonsAgainst(process, here, candidates, event);
}

/** Without the guards that are for live events only. */
function historic(candidates: readonly Candidate[] | undefined): readonly Candidate[] | undefined {
  return candidates?.map(({ guard }) => ({ guard, live: undefined }));
}

/** True when some transition from here is for an event of this type, whatever its guards say. */
export function isCandidate(process: Process, snapshot: Snapshot, event: MachineEvent): boolean {
  return candidatesOf(process.turn?.(snapshot, event) ?? snapshot).has(event.type);
}

/** The names of a transition's guards; undefined for none. */
interface Candidate {
  readonly guard: string | undefined;
  /** Only a live event has to pass it: what has happened is taken all the same. */
  readonly live: string | undefined;
}

type Candidates = ReadonlyMap<string, readonly Candidate[]>;

/** Of snapshots, which never change: the same one is asked about many times. */
const known = new WeakMap<AnyMachineSnapshot, Candidates>();
const notHereOf = new WeakMap<AnyMachineSnapshot, Reason>();

/** The transitions from here by event type. */
function candidatesOf(snapshot: AnyMachineSnapshot): Candidates {
  const found = known.get(snapshot);
  if (found) return found;
  const byType = new Map<string, Candidate[]>();
  for (const { eventType, guard, meta } of getNextTransitions(snapshot)) {
    const name = typeof guard === 'string' ? guard : (guard as { type?: string } | undefined)?.type;
    const { live } = (meta ?? {}) as { readonly live?: string };
    byType.set(eventType, [...(byType.get(eventType) ?? []), { guard: name, live }]);
  }
  known.set(snapshot, byType);
  return byType;
}

function reasonsAgainst(
  process: Process,
  snapshot: Snapshot,
  candidates: readonly Candidate[] | undefined,
  event?: MachineEvent,
): readonly Reason[] {
  if (!candidates) return [notHere(process, snapshot)];
  const judge = (name: string | undefined): Reason | undefined =>
    name === undefined
      ? undefined
      : (process.guards[name] as Guard<unknown, unknown> | undefined)?.(snapshot.context, event);
  const reasons: Reason[] = [];
  for (const { guard, live } of candidates) {
    const reason = judge(guard);
    // The machine takes the first transition whose guard holds; only its own live guard has a say.
    if (!reason) {
      const barred = judge(live);
      return barred ? [barred] : [];
    }
    if (!reasons.some(({ code }) => code === reason.code)) reasons.push(reason);
  }
  return reasons;
}

function notHere(process: Process, snapshot: Snapshot): Reason {
  const found = notHereOf.get(snapshot);
  if (found) return found;
  const reason = reasonNotHere(process, snapshot);
  notHereOf.set(snapshot, reason);
  return reason;
}

function reasonNotHere(process: Process, snapshot: Snapshot): Reason {
  const state = process.path(snapshot);
  if (process.isFinal(snapshot)) return because('CASE_FINISHED', { state });
  return because('NOT_POSSIBLE_HERE', { state, events: admissibleTypes(process, snapshot) });
}

function admissibleTypes(process: Process, snapshot: Snapshot): readonly string[] {
  const candidates = candidatesOf(snapshot);
  return Object.entries(process.events)
    .filter(([type, { derived }]) => candidates.has(type) && !derived)
    .filter(([type]) => reasonsAgainst(process, snapshot, candidates.get(type)).length === 0)
    .map(([type]) => type);
}
