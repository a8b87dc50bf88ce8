/** Names and paths of the main states, and the paths of the other regions. The main states stand in the region `main` of every machine. */
import type { AnyStateMachine, AnyStateNode } from 'xstate';
import type { Bilingual } from '../../dsl/index.ts';
import type { Snapshot, StateNode } from './process.ts';

/** A child of this name is its parent without further detail: it adds nothing to the path. */
const base = 'base';

/** Dotted path of the main state of a snapshot: `assessing.needs_assessment`. */
export function mainPath(snapshot: Snapshot): string {
  const { main } = snapshot.value as { readonly main: unknown };
  return pathOf(main)
    .filter((name) => name !== base)
    .join('.');
}

/** Dotted path of every other region. */
export function regionPaths(snapshot: Snapshot): Readonly<Record<string, string>> {
  const regions = Object.entries(snapshot.value as Readonly<Record<string, unknown>>);
  return Object.fromEntries(
    regions
      .filter(([region]) => region !== 'main')
      .map(([region, value]) => [region, pathOf(value).join('.')]),
  );
}

function pathOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  const [entry] = Object.entries(value as Readonly<Record<string, unknown>>);
  return entry ? [entry[0], ...pathOf(entry[1])] : [];
}

/** The main states as a tree, in the order of the machine. Throws when a state has no name. */
export function stateTree(
  machine: AnyStateMachine,
  names: Readonly<Record<string, Bilingual>>,
): readonly StateNode[] {
  const main = machine.root.states.main;
  if (!main) throw new Error(`the machine ${machine.id} has no region "main"`);
  const nodesBelow = (node: AnyStateNode, above: readonly string[]): StateNode[] =>
    Object.values(node.states)
      .filter(({ key }) => key !== base)
      .map((child) => {
        const trail = [...above, child.key];
        const path = trail.join('.');
        const name = names[path];
        if (!name) throw new Error(`the state ${path} of ${machine.id} has no name`);
        return { path, name, final: child.type === 'final', children: nodesBelow(child, trail) };
      });
  return nodesBelow(main, []);
}
