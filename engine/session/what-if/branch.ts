/** How the session's case differs from the one that was opened: what the banner and the timeline say of it. */
import type { CaseEvent } from '../../case/event.ts';
import type { Session } from '../session.ts';

export interface Branch {
  readonly added: number;
  readonly changed: number;
  readonly omitted: number;
  readonly otherRules: boolean;
}

/** None while the session follows the case as it was opened. Events are known by identity: they never change. */
export function branchOf({
  events,
  opened,
  other,
}: Pick<Session, 'events' | 'opened' | 'other'>): Branch | undefined {
  if (events === opened.events && other === opened.other) return undefined;
  const before = new Map(opened.events.map((event) => [event.seq, event]));
  const now = new Set(events.map(({ seq }) => seq));
  const added = events.filter(({ seq }) => !before.has(seq)).length;
  const changed = events.filter((event) => before.has(event.seq) && before.get(event.seq) !== event).length;
  const omitted = opened.events.filter(({ seq }) => !now.has(seq)).length;
  const otherRules =
    other.municipality !== opened.other.municipality || other.version !== opened.other.version;
  if (added + changed + omitted === 0 && !otherRules) return undefined;
  return { added, changed, omitted, otherRules };
}

/** What the user has done to an event of the branch. */
export type Mark = 'added' | 'changed';

/** The events of the branch that the case did not have, or not so. */
export function marksOf({ events, opened }: Session): ReadonlyMap<CaseEvent, Mark> {
  if (events === opened.events) return new Map();
  const own = new Set(opened.events);
  const numbers = new Set(opened.events.map(({ seq }) => seq));
  return new Map(
    events
      .filter((event) => !own.has(event))
      .map((event) => [event, numbers.has(event.seq) ? 'changed' : 'added']),
  );
}

/** A number that neither the branch nor the case that was opened has used. */
export function nextNumber({ events, opened }: Session): number {
  return Math.max(0, ...[...events, ...opened.events].map(({ seq }) => seq)) + 1;
}
