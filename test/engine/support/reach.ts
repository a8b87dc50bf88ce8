/** Walks a machine on the paths that xstate/graph finds, and tells which states and transitions they reach. */
import type { AnyStateNode, AnyTransitionDefinition } from 'xstate';
import { getAdjacencyMap } from 'xstate/graph';
import { ALWAYS_REFUSED } from '../../../engine/process/guard.ts';
import type { MachineEvent, Process, Snapshot } from '../../../engine/process/process.ts';

export type Sample = readonly [
  type: string,
  data?: Readonly<Record<string, unknown>>,
  decision?: string | undefined,
  /** What the rules find lacking once it has happened. */
  lacks?: readonly string[],
];

export interface Reached {
  readonly states: number;
  readonly missedStates: readonly string[];
  readonly transitions: number;
  readonly missedTransitions: readonly string[];
  /** Those that the machine names so that their refusal has a reason. */
  readonly alwaysRefused: number;
  /** Positions found, each at the end of a shortest path. */
  readonly paths: number;
  /** Events taken from these positions. */
  readonly steps: number;
}

/**
 * Each search walks with its own events, so that none grows into the product of all regions. `keyOf` gives what of the
 * memory of a case tells positions apart.
 */
export function reach(
  { machine, events }: Process,
  searches: Readonly<Record<string, readonly Sample[]>>,
  keyOf: (snapshot: Snapshot) => unknown,
  on = '2015-03-02',
): Reached {
  /** The event as the machine gets it: defaults of the schema filled in; what the calendar brings says what it is about. */
  const sampled = ([type, data = {}, code, lacks]: Sample): MachineEvent => ({
    type,
    on,
    seq: 1,
    data: events[type]?.derived ? data : (events[type]?.data.parse(data) ?? {}),
    ...(code !== undefined && { taken: { code } }),
    ...(lacks && { lacks }),
  });
  const states = new Set<AnyStateNode>();
  const taken = new Set<AnyTransitionDefinition>();
  let paths = 0;
  let steps = 0;
  for (const samples of Object.values(searches)) {
    const map = getAdjacencyMap(machine, {
      events: samples.map(sampled) as never[],
      serializeState: (snapshot) => JSON.stringify([snapshot.value, keyOf(snapshot as Snapshot)]),
    });
    for (const { state, transitions } of Object.values(map)) {
      paths += 1;
      const snapshot = state as Snapshot;
      for (const node of snapshot._nodes) states.add(node);
      for (const { event } of Object.values(
        transitions as Readonly<Record<string, { readonly event: unknown }>>,
      )) {
        steps += 1;
        for (const transition of machine.getTransitionData(snapshot, event as never)) taken.add(transition);
      }
    }
  }
  const nodes = nodesBelow(machine.root);
  const all = nodes.flatMap(({ transitions }) => [...transitions.values()].flat());
  const possible = all.filter(({ description }) => !(description ?? '').includes(ALWAYS_REFUSED));
  return {
    states: nodes.length,
    missedStates: nodes.filter((node) => !states.has(node)).map(({ path }) => path.join('.')),
    transitions: possible.length,
    missedTransitions: possible.filter((transition) => !taken.has(transition)).map(titleOf),
    alwaysRefused: all.length - possible.length,
    paths,
    steps,
  };
}

/** One line for the log of the suite. */
export function countOf({ states, missedStates, transitions, missedTransitions, ...of }: Reached): string {
  return [
    `states reached: ${states - missedStates.length} of ${states}, on ${of.paths} paths with ${of.steps} steps`,
    `transitions taken: ${transitions - missedTransitions.length} of ${transitions}; ${of.alwaysRefused} are always refused`,
  ].join('\n');
}

function nodesBelow(node: AnyStateNode): readonly AnyStateNode[] {
  return [node, ...Object.values(node.states).flatMap(nodesBelow)];
}

function titleOf({ source, eventType, target, guard }: AnyTransitionDefinition): string {
  return `${source.path.join('.')} ${eventType || 'always'} → ${target?.[0]?.path.join('.') ?? 'same'} [${String(guard ?? '')}]`;
}
