/** What if: the same case with an event more, less, or another one. The log it came from is not touched. */
import type { CaseEvent } from './event.ts';

export type BranchMark = 'kept' | 'inserted' | 'replaced';

export interface BranchEvent {
  readonly event: CaseEvent;
  readonly mark: BranchMark;
  /** The number the event had before, where it was in the case. */
  readonly was?: number;
}

export interface Branch {
  /** Renumbered from 1 in the order in which things happened: ready for `courseOf`. */
  readonly events: readonly CaseEvent[];
  readonly marked: readonly BranchEvent[];
  /** Numbers, in the case it came from, of the events that are left out. */
  readonly skipped: readonly number[];
}

/** The case with an event more. It takes its place by its day, after the others of that day. Pure. */
export function insertEvent(events: readonly CaseEvent[], event: CaseEvent): Branch {
  const later = Math.max(0, ...events.map(({ seq }) => seq)) + 1;
  return branchOf([...events.map(kept), { event: { ...event, seq: later }, mark: 'inserted' }], []);
}

/** The case without an event. Pure. */
export function skipEvent(events: readonly CaseEvent[], seq: number): Branch {
  return branchOf(
    events.filter((event) => event.seq !== seq).map(kept),
    events.filter((event) => event.seq === seq).map((event) => event.seq),
  );
}

/** The case with another event in the place of one. Pure. */
export function replaceEvent(events: readonly CaseEvent[], seq: number, event: CaseEvent): Branch {
  const marked = events.map(
    (before): BranchEvent =>
      before.seq === seq ? { event: { ...event, seq }, mark: 'replaced', was: seq } : kept(before),
  );
  return branchOf(marked, []);
}

function kept(event: CaseEvent): BranchEvent {
  return { event, mark: 'kept', was: event.seq };
}

function branchOf(marked: readonly BranchEvent[], skipped: readonly number[]): Branch {
  const ordered = marked
    .toSorted((a, b) =>
      a.event.on === b.event.on ? a.event.seq - b.event.seq : a.event.on < b.event.on ? -1 : 1,
    )
    .map((entry, index) => ({ ...entry, event: { ...entry.event, seq: index + 1 } }));
  return { events: ordered.map(({ event }) => event), marked: ordered, skipped };
}
