/**
 * One machine for a case with several records of a kind: children, families, measures. Its regions show one record of each
 * kind at a time; where the others stand is kept in the memory of the case. Before an event the machine turns to the records
 * that the event is about, so a case with one of each is an ordinary statechart.
 */
import type { AnyStateMachine, StateValue } from 'xstate';
import type { Snapshot } from './process.ts';

/** The key of the record that each region shows. */
export type Keys = Readonly<Record<string, string>>;

/** Where each region stands. */
export type Positions = Readonly<Record<string, StateValue>>;

export interface Pages {
  readonly shown: Keys;
  /** Where the records stand that are not shown, by region and key. */
  readonly kept: Readonly<Record<string, Positions>>;
}

export interface Paged {
  readonly pages: Pages;
}

export const noPages: Pages = { shown: {}, kept: {} };

/**
 * The same case with these records shown; the very same snapshot when they are already. A record that is new stands where
 * `fresh` says. A region that has shown nothing yet keeps its position for the first record. Pure.
 */
export function turnTo(
  machine: AnyStateMachine,
  snapshot: Snapshot,
  wanted: Keys,
  fresh: Positions,
): Snapshot {
  const { shown, kept } = pagesOf(snapshot);
  const turned = Object.entries(wanted).filter(([region, key]) => shown[region] !== key);
  if (turned.length === 0) return snapshot;
  const now = snapshot.value as Positions;
  const value = { ...now };
  const put: Record<string, Positions> = { ...kept };
  for (const [region, key] of turned) {
    const last = shown[region];
    const position = now[region];
    if (last === undefined || position === undefined) continue;
    put[region] = { ...put[region], [last]: position };
    value[region] = kept[region]?.[key] ?? fresh[region] ?? position;
  }
  const context = { ...snapshot.context, pages: { shown: { ...shown, ...wanted }, kept: put } };
  return machine.resolveState({ value, context }) as Snapshot;
}

/** Where the records of a region stand, by key, as the last part of the position: `identified`. */
export function standsOf(snapshot: Snapshot, region: string): Readonly<Record<string, string>> {
  const { shown, kept } = pagesOf(snapshot);
  const key = shown[region];
  const now = (snapshot.value as Positions)[region];
  const all: Positions = {
    ...kept[region],
    ...(key !== undefined && now !== undefined && { [key]: now }),
  };
  return Object.fromEntries(Object.entries(all).map(([record, position]) => [record, String(position)]));
}

function pagesOf(snapshot: Snapshot): Pages {
  return (snapshot.context as Paged).pages;
}
