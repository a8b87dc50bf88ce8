import type { GraphNode } from '../../../process/graph.ts';
import type { Process, StateNode } from '../../../process/process.ts';
import type { Wording } from '../trace-text.ts';

/** What the states and the events of a process are called in a language. */
export interface GraphNames {
  readonly state: (node: GraphNode) => string;
  readonly event: (code: string) => string;
  /** For an event that changes no state. */
  readonly same: string;
}

/** The names of a process, by the paths of its machine; a code stands for itself where there is no name. */
export function graphNames(process: Process, { language, texts: { words } }: Wording): GraphNames {
  const byPath = new Map<string, string>();
  const addStates = (states: readonly StateNode[]): void => {
    for (const { path, name, children } of states) {
      byPath.set(`main.${path}`, name[language]);
      addStates(children);
    }
  };
  addStates(process.states);
  byPath.set('', process.name[language]);
  byPath.set('main', words.courseOfCase);
  for (const [region, { name, states }] of Object.entries(process.regionNames)) {
    byPath.set(region, name[language]);
    for (const [state, stateName] of Object.entries(states))
      byPath.set(`${region}.${state}`, stateName[language]);
  }
  return {
    state: (node) => byPath.get(node.path) ?? node.key,
    event: (code) => process.events[code]?.name[language] ?? code,
    same: words.sameState,
  };
}
