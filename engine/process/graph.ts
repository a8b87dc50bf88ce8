/** The course of a process as a graph, read off its machine. */
import type { AnyStateNode, AnyTransitionDefinition } from 'xstate';
import { ALWAYS_REFUSED } from './guard.ts';
import type { Process } from './process.ts';

/** One way out of a state. */
export interface GraphEdge {
  readonly event: string;
  /** Where it leads, as a path of the machine; its own state when the case stays where it is. */
  readonly target: string;
  /** The condition on it, by the name the process gives it. */
  readonly guard?: string;
}

export interface GraphNode {
  /** Dotted path in the machine: `main.assessing.needs_assessment`; empty for the whole process. */
  readonly path: string;
  readonly key: string;
  readonly kind: 'atomic' | 'compound' | 'parallel' | 'final';
  readonly isInitial: boolean;
  readonly edges: readonly GraphEdge[];
  readonly children: readonly GraphNode[];
}

/** The whole graph, in the order in which the machine was written. A bare `base` is its parent and is left out. */
export function graphOf(process: Process): GraphNode {
  return nodeOf(process.machine.root, true);
}

function nodeOf(state: AnyStateNode, isInitial: boolean): GraphNode {
  const first = state.initial?.target[0];
  return {
    path: pathOf(state),
    key: state.key,
    kind: state.type === 'history' ? 'atomic' : state.type,
    isInitial,
    edges: [...state.transitions.values()].flat().flatMap((transition) => edgesOf(state, transition)),
    children: Object.values(state.states)
      .filter((child) => child.key !== 'base' || child.transitions.size > 0)
      .map((child) => nodeOf(child, state.type === 'parallel' || child === first)),
  };
}

function edgesOf(state: AnyStateNode, transition: AnyTransitionDefinition): GraphEdge[] {
  if (transition.description?.includes(ALWAYS_REFUSED)) return [];
  const guard = guardName(transition.guard);
  return (transition.target ?? [state]).map((target) => ({
    event: transition.eventType,
    target: pathOf(target),
    ...(guard !== undefined && { guard }),
  }));
}

function pathOf(state: AnyStateNode): string {
  return state.path.join('.');
}

function guardName(guard: unknown): string | undefined {
  if (typeof guard === 'string') return guard;
  if (typeof guard === 'object' && guard !== null && 'type' in guard) return String(guard.type);
  return undefined;
}
