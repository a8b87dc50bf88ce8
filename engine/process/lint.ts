/** What XState does not say about a machine until it is too late: names without an implementation. */
import type { AnyStateMachine, AnyStateNode } from 'xstate';

/** The guards and actions that a machine names and nobody implements. XState passes over a missing action silently. */
export function unimplemented({ root, implementations }: AnyStateMachine): readonly string[] {
  const names = new Set<string>();
  for (const node of nodesOf(root)) {
    const transitions = [...node.transitions.values()].flat();
    for (const { guard, actions } of [...transitions, ...(node.always ?? [])]) {
      if (guard && !(nameOf(guard) in implementations.guards)) names.add(`guard ${nameOf(guard)}`);
      for (const action of actions) {
        if (!(nameOf(action) in implementations.actions)) names.add(`action ${nameOf(action)}`);
      }
    }
  }
  return [...names];
}

function nodesOf(node: AnyStateNode): readonly AnyStateNode[] {
  return [node, ...Object.values(node.states).flatMap(nodesOf)];
}

function nameOf(reference: unknown): string {
  return typeof reference === 'string' ? reference : String((reference as { readonly type?: unknown }).type);
}
