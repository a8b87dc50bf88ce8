/** A moment of a case: a day, perhaps an event on it, and the facts as they then stand. */
import type { CaseFacts, Outcome, Trigger } from '../../dsl/index.ts';

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
  /** What was read since this was last asked: facts of the case by code, groups as `groupRead` writes them. */
  readonly read: () => ReadonlySet<string>;
}

/** The same facts, telling which of them are read. They are read by their codes only; nobody may list them. */
export function watch({ facts, asked, groups }: CaseFacts): Watched {
  let read = new Set<string>();
  const noting = <T extends object>(table: T, named: (code: string) => string): T =>
    new Proxy(table, {
      get: (target, code) => {
        read.add(named(String(code)));
        return Reflect.get(target, code);
      },
    });
  const watched = {
    facts: noting(facts, (code) => code),
    ...(asked && { asked }),
    groups: noting(groups, groupRead),
  };
  const readSince = (): ReadonlySet<string> => {
    const since = read;
    read = new Set();
    return since;
  };
  return { facts: watched, read: readSince };
}

/** What two days or moments of a case tell otherwise, in the words of `watch`; who asked for what is not told. */
export function changedBetween(before: CaseFacts, after: CaseFacts): readonly string[] {
  return [...differing(before.facts, after.facts), ...differing(before.groups, after.groups).map(groupRead)];
}

/** Those of some facts of the case that are otherwise. */
export function changedAmong(
  codes: readonly string[],
  { facts: before }: CaseFacts,
  { facts: after }: CaseFacts,
): readonly string[] {
  return codes.filter((code) => !isSame(before[code], after[code]));
}

function groupRead(code: string): string {
  return `group ${code}`;
}

type Table = Readonly<Record<string, unknown>>;

function differing(before: Table, after: Table): readonly string[] {
  const codes = Object.keys(after).filter((code) => !isSame(before[code], after[code]));
  return [...codes, ...Object.keys(before).filter((code) => !(code in after))];
}

/** Whether two pieces of plain data hold the same. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const left = one as Table;
  const right = other as Table;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => key in right && isSame(left[key], right[key]))
  );
}
