/** The parts of a trace that an outcome rests on: what decided it, or what leaves it open. */
import { keywordText } from '../keywords.ts';
import type { Outcome, TraceNode } from '../outcome.ts';

/** A node with its place in the trace: `0.2.1` is the second part of the third part of the first evaluation. */
export interface Ground {
  readonly id: string;
  readonly node: TraceNode;
  /** The nearest concept above it, or itself. */
  readonly concept: Ground | undefined;
}

const isOpen = (outcome: Outcome): boolean => outcome === 'unknown' || outcome === 'discretion';

/** Every node of a trace, from the top. */
export function nodesOf(node: TraceNode, id: string, above?: Ground): readonly Ground[] {
  const ground: Ground = { id, node, concept: above };
  const concept = node.kind === 'concept' ? ground : above;
  return [ground, ...node.children.flatMap((child, index) => nodesOf(child, `${id}.${index}`, concept))];
}

/** The nodes that an outcome rests on, from the top of the trace down to the comparisons. */
export function groundsOf(node: TraceNode, id: string, above?: Ground): readonly Ground[] {
  const ground: Ground = { id, node, concept: above };
  const concept = node.kind === 'concept' ? ground : above;
  const parts = node.kind === 'concept' ? decidingClauses(node) : decidingParts(node);
  return [
    ground,
    ...node.children.flatMap((child, index) =>
      parts.includes(child) ? groundsOf(child, `${id}.${index}`, concept) : [],
    ),
  ];
}

/**
 * The clauses that decided a concept. What is left over (`afgør for`, `ellers`) decides because nothing else does: then
 * it is every clause that could have said otherwise, too.
 */
function decidingClauses({ outcome, children }: TraceNode): readonly TraceNode[] {
  const decisive = children.filter((child) => child.decisive);
  const affirming = children.filter(
    ({ kind }) => kind === 'always' || kind === 'applies' || kind === 'example',
  );
  if (decisive.length === 0) return affirming;
  const isByRest = decisive.every(({ kind }) => kind === 'decides_for' || kind === 'otherwise');
  if (!isByRest || outcome === 'unknown') return decisive;
  return [...affirming, ...children.filter(({ kind }) => kind === 'decides_for'), ...decisive];
}

/** Which parts of a condition its outcome rests on. The trace does not keep whether a clause asks for all or for one. */
export function decidingParts({ kind, text, outcome, children }: TraceNode): readonly TraceNode[] {
  if (children.length < 2) return children;
  const having = (...wanted: readonly Outcome[]): readonly TraceNode[] =>
    children.filter((child) => wanted.includes(child.outcome));
  const orAll = (found: readonly TraceNode[]): readonly TraceNode[] => (found.length > 0 ? found : children);
  if (isOpen(outcome)) return orAll(having('met', 'unknown', 'discretion'));
  if (kind === 'count') return outcome === 'met' ? orAll(having('met')) : children;
  const isNone = kind === 'none' || text.da.startsWith(keywordText('NoneOf', 'da'));
  if (isNone) return outcome === 'met' ? children : orAll(having('met'));
  return orAll(having(outcome));
}

/** The node with an id in the traces of some evaluations. */
export function nodeAt(traces: readonly TraceNode[], id: string): TraceNode | undefined {
  const [first, ...rest] = id.split('.').map(Number);
  return rest.reduce<TraceNode | undefined>(
    (node, index) => node?.children[index],
    first === undefined ? undefined : traces[first],
  );
}
