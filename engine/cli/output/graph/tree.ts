import type { GraphNode } from '../../../process/graph.ts';
import type { GraphNames } from './names.ts';

/** A process as a tree of states, each with the events that lead on. */
export function graphTree(root: GraphNode, names: GraphNames): string {
  return `${[names.state(root), ...below(root, '', names)].join('\n')}\n`;
}

function below(node: GraphNode, trunk: string, names: GraphNames): string[] {
  const edges = eventsOf(node, names).map(
    ([event, targets]) =>
      `${trunk}${node.children.length > 0 ? '│ ' : '  '}${names.event(event)}${names.event(event) === event ? '' : ` (${event})`} → ${targets}`,
  );
  const children = node.children.flatMap((child, index) => {
    const last = index === node.children.length - 1;
    const mark = child.isInitial && node.kind !== 'parallel' ? '●' : child.kind === 'final' ? '◎' : '○';
    const name = names.state(child);
    const title = name === child.key ? name : `${name} (${child.key})`;
    return [
      `${trunk}${last ? '└' : '├'} ${mark} ${title}`,
      ...below(child, `${trunk}${last ? '  ' : '│ '}`, names),
    ];
  });
  return [...edges, ...children];
}

/** Each event once, with every state it can lead to. */
function eventsOf(node: GraphNode, names: GraphNames): [event: string, targets: string][] {
  const targets = new Map<string, Set<string>>();
  for (const { event, target } of node.edges) {
    targets.set(
      event,
      (targets.get(event) ?? new Set()).add(
        target === node.path ? names.same : target.replace(/^main\./, ''),
      ),
    );
  }
  return [...targets].map(([event, to]) => [event, [...to].join(', ')]);
}
