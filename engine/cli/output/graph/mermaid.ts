import type { GraphNode } from '../../../process/graph.ts';
import type { GraphNames } from './names.ts';

/** A process as a Mermaid state diagram, for documents and web pages. Events that change no state are left out. */
export function graphMermaid(root: GraphNode, names: GraphNames): string {
  const body = root.children.flatMap((child) => stateLines(child, '  ', names));
  return `${['stateDiagram-v2', '  direction LR', ...body, ...edgeLines(root, names)].join('\n')}\n`;
}

function stateLines(node: GraphNode, indent: string, names: GraphNames): string[] {
  const title = `${indent}state "${names.state(node).replaceAll('"', "'")}" as ${idOf(node.path)}`;
  if (node.children.length === 0) return [title];
  const inner = `${indent}  `;
  const initial = node.children.filter((child) => child.isInitial && node.kind !== 'parallel');
  return [
    `${title} {`,
    ...initial.map((child) => `${inner}[*] --> ${idOf(child.path)}`),
    ...node.children.flatMap((child) => stateLines(child, inner, names)),
    ...node.children
      .filter((child) => child.kind === 'final')
      .map((child) => `${inner}${idOf(child.path)} --> [*]`),
    `${indent}}`,
  ];
}

function edgeLines(node: GraphNode, names: GraphNames): string[] {
  const own = node.edges
    .filter((edge) => edge.target !== node.path)
    .map((edge) => `  ${idOf(node.path)} --> ${idOf(edge.target)}: ${names.event(edge.event)}`);
  return [...new Set(own), ...node.children.flatMap((child) => edgeLines(child, names))];
}

function idOf(path: string): string {
  return path.replaceAll('.', '_');
}
