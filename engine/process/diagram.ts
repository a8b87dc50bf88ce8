/** The main states of a machine as a Mermaid diagram, one arrow for each pair of states. */
import type { AnyStateMachine, AnyStateNode } from 'xstate';

/** Mermaid text of the region `main`; transitions are named by event, with the number in the specification. */
export function mermaidOf(machine: AnyStateMachine): string {
  const main = machine.root.states.main;
  if (!main) throw new Error(`the machine ${machine.id} has no region "main"`);
  const arrows = new Map<string, string[]>();
  for (const node of statesBelow(main)) {
    for (const [type, transitions] of node.transitions) {
      for (const { target, description } of transitions) {
        const from = nameOf(node, main);
        const to = target?.[0] ? nameOf(target[0], main) : from;
        const label = description ? `${type} (${description})` : type;
        const key = `${from} --> ${to}`;
        arrows.set(key, [...(arrows.get(key) ?? []), label]);
      }
    }
  }
  const lines = [...arrows].map(([arrow, labels]) => `  ${arrow}: ${[...new Set(labels)].join('<br>')}`);
  const finals = statesBelow(main).filter(({ type }) => type === 'final');
  return [
    'stateDiagram-v2',
    `  [*] --> ${String(main.config.initial)}`,
    ...lines,
    ...finals.map((node) => `  ${nameOf(node, main)} --> [*]`),
  ].join('\n');
}

function statesBelow(node: AnyStateNode): readonly AnyStateNode[] {
  return Object.values(node.states).flatMap((child) => [child, ...statesBelow(child)]);
}

/** `needs_assessment` inside `assessing` is drawn as a state of its own; `base` as what it is the base of. */
function nameOf(node: AnyStateNode, main: AnyStateNode): string {
  return node.path
    .slice(main.path.length)
    .filter((name) => name !== 'base')
    .join('_');
}
