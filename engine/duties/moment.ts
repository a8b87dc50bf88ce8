/** A moment of a case: a day, perhaps an event on it, and the facts as they then stand. */
import type { CaseFacts, FactEntry, FactTable, Outcome, Trigger } from '../../dsl/index.ts';

export interface Moment {
  readonly date: string;
  /** The event that made the moment; none when only time has passed. */
  readonly event?: string;
  /** The facts after the event. */
  readonly facts: CaseFacts;
  /** The record that is judged, for a rule that concerns each record of a group. */
  readonly record?: string;
}

/** What a trigger says to the moment's event; undefined when it is about other events. */
export function triggered(trigger: Trigger, { event, facts, record }: Moment): Outcome | undefined {
  return event !== undefined && trigger.events.includes(event) ? trigger.holds(facts, record) : undefined;
}

/** True when the moment's event is one of these triggers' and what must hold besides does. */
export function anyTriggered(triggers: readonly Trigger[], moment: Moment): boolean {
  return triggers.some((trigger) => triggered(trigger, moment) === 'met');
}

/** The moment as each record of a group sees it; once for a rule of the case as a whole. */
export function momentsFor(concerns: string | undefined, moment: Moment): readonly Moment[] {
  if (concerns === undefined) return [moment];
  return (moment.facts.groups[concerns]?.records ?? []).map(({ id }) => ({ ...moment, record: id }));
}

export interface Watched {
  readonly facts: CaseFacts;
  /** The watched facts that were read since this was last asked, with what they said. */
  readonly read: () => FactTable;
}

/**
 * The same facts, telling which of some were read. A rule that never read the day cannot change with it, and one that
 * read the age only changes with the age: neither need be judged again for every day that passes.
 */
export function watch(facts: CaseFacts, codes: readonly string[]): Watched {
  let read: Record<string, FactEntry | undefined> = {};
  const table: FactTable = { ...facts.facts };
  for (const code of codes) {
    const entry = table[code];
    const get = () => {
      read[code] = entry;
      return entry;
    };
    Object.defineProperty(table, code, { enumerable: entry !== undefined, get });
  }
  const readSince = (): FactTable => {
    const since = read as FactTable;
    read = {};
    return since;
  };
  return { facts: { facts: table, groups: facts.groups }, read: readSince };
}
