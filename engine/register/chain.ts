/** The chain of a case: each event carries the hash of the one before it, so that none can be changed or left out. */
import { createHash } from 'node:crypto';
import type { CaseEvent } from '../case/event.ts';
import { canonicalJson } from './canonical-json.ts';

/** An event as the register keeps it: bound to the one before it in its case, and to its place among all events. */
export interface StoredEvent {
  /** From 0, over all cases, in the order in which the events were stored. */
  readonly position: number;
  readonly event: CaseEvent;
  /** Hash of the case's event before it; null for the first. */
  readonly prev: string | null;
  /** SHA-256 over the canonical text of the event with `prev`, lower-case hex. */
  readonly hash: string;
}

/** The text whose hash an event has: its envelope with `prev` and without `hash`. */
export function chainedText(event: CaseEvent, prev: string | null): string {
  const { case: name, process, seq, type, on, at, by, data } = event;
  return canonicalJson({ case: name, process, seq, type, on, at, by, data, prev });
}

/** SHA-256 of a chained text, lower-case hex. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** An event as one line of JSON, with the whole envelope; a log in this form carries its own proof. */
export function envelopeLine({ event, prev, hash }: StoredEvent): string {
  const { case: name, process, seq, type, on, at, by, data } = event;
  return JSON.stringify({ case: name, process, seq, type, on, at, by, data, prev, hash });
}
