/** Which records an event is about, and which regions show them. */
import type { AnyStateMachine } from 'xstate';
import { type Keys, type Positions, standsOf, turnTo } from '../pages.ts';
import type { MachineEvent, Snapshot } from '../process.ts';
import { type About, type Context, knowsChild, pairKey, placementOf } from './context.ts';

/** Regions by what they belong to: a child, a child with a family, a family, a measure of support. */
const regionsOf = {
  child: ['main', 'mapping'],
  pair: ['candidacy', 'contact', 'placement', 'intensive', 'oversight', 'rhythm', 'match'],
  family: ['course'],
  measure: ['support'],
} as const;

interface Numbers {
  readonly child?: unknown;
  readonly family?: unknown;
  readonly number?: unknown;
  readonly children?: readonly { readonly child: number }[];
}

/** The child, the family and the measure, cost or claim that an event names. */
export function aboutOf({ data }: Pick<MachineEvent, 'data'>): About {
  const { child, family, number, children } = data as Numbers;
  const first = child ?? children?.[0]?.child;
  return {
    ...(typeof first === 'number' && { child: first }),
    ...(typeof family === 'number' && { family }),
    ...(typeof number === 'number' && { number }),
  };
}

/** What was last spoken of once an event is over: a child that is named without a family keeps its own. */
export function latestAfter(context: Context, about: About): About {
  const { latest, pairs } = context;
  const child = about.child ?? latest.child;
  const family =
    about.family ??
    (child === latest.child
      ? latest.family
      : (placementOf(context, child)?.family ??
        Object.values(pairs).findLast((pair) => pair.child === child)?.family));
  return {
    ...(child !== undefined && { child }),
    ...(family !== undefined && { family }),
    ...((about.number ?? latest.number) !== undefined && { number: about.number ?? latest.number }),
  } as About;
}

const measureEvents: readonly string[] = [
  'SUPPORT_NEED_IDENTIFIED',
  'SUPPORT_APPLIED',
  'SUPPORT_DECIDED',
  'SUPPORT_WAITING',
  'SUPPORT_RUNNING',
  'SUPPORT_ENDED',
];

/** The position that shows the records an event is about. Pure. */
export function turn(
  machine: AnyStateMachine,
  snapshot: Snapshot,
  event: Pick<MachineEvent, 'type' | 'data'>,
): Snapshot {
  const context = snapshot.context as Context;
  const about = aboutOf(event);
  const isMeasure = measureEvents.includes(event.type);
  const { number: _, ...records } = about;
  const wanted = latestAfter(context, isMeasure ? about : records);
  return show(machine, snapshot, {
    ...wanted,
    ...(!isMeasure && { number: shownNumber(snapshot) }),
  } as About);
}

/** The position of every child, candidate and measure, the one shown first. */
export function pages(machine: AnyStateMachine, snapshot: Snapshot): readonly Snapshot[] {
  const { records, pairs, latest } = snapshot.context as Context;
  const number = shownNumber(snapshot);
  const children = (records.child ?? []).map(({ id }) =>
    latestAfter(snapshot.context, { child: Number(id) }),
  );
  const candidates = Object.values(pairs).map(({ child, family }) => ({ child, family }));
  const measures = Object.keys(standsOf(snapshot, 'support')).map((key) => ({
    ...latest,
    number: Number(key),
  }));
  const others = [...children, ...candidates].map((one) => ({
    ...one,
    ...(number !== undefined && { number }),
  }));
  return [...new Set([snapshot, ...[...others, ...measures].map((one) => show(machine, snapshot, one))])];
}

function shownNumber(snapshot: Snapshot): number | undefined {
  const key = (snapshot.context as Context).pages.shown.support;
  return key === undefined ? undefined : Number(key);
}

function show(machine: AnyStateMachine, snapshot: Snapshot, about: About): Snapshot {
  const { child, family, number } = about;
  const context = snapshot.context as Context;
  const wanted: Record<string, string> = {};
  if (child !== undefined) for (const region of regionsOf.child) wanted[region] = String(child);
  if (child !== undefined) for (const region of regionsOf.pair) wanted[region] = pairKey(child, family ?? 0);
  if (family !== undefined) for (const region of regionsOf.family) wanted[region] = String(family);
  if (number !== undefined) for (const region of regionsOf.measure) wanted[region] = String(number);
  return turnTo(machine, snapshot, wanted satisfies Keys, freshFor(context, child));
}

/** Where a record stands that nothing has happened to. Siblings are opened with the case. */
function freshFor(context: Context, child: number | undefined): Positions {
  return {
    main: child !== undefined && knowsChild(context, child) ? 'concern' : 'unopened',
    mapping: 'unmapped',
    candidacy: 'none',
    contact: 'no_agreement',
    placement: 'none',
    intensive: 'none',
    oversight: 'none',
    rhythm: 'unset',
    match: 'settled',
    course: 'not_offered',
    support: 'none',
  };
}
