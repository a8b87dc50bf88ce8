/** Puts the parts of a process folder together. What most processes have alike stands here and not in the folders. */
import type { AnyStateMachine } from 'xstate';
import type { Bilingual, CaseFacts } from '../../dsl/index.ts';
import type { Process, Snapshot, View } from './process.ts';
import { mainPath, regionPaths, stateTree } from './states.ts';

/** What every folder gives; the rest of a `Process` has a default and is given where it differs. */
interface Parts<Context>
  extends Pick<
    Process,
    'vocabulary' | 'machine' | 'events' | 'opening' | 'guards' | 'reasonTexts' | 'partyNames'
  > {
  /** Names of the main states, by their dotted path. */
  readonly stateNames: Readonly<Record<string, Bilingual>>;
  /** What the case shows to the rules; `state` is the main state, top level, and `snapshot` where the regions stand. */
  readonly factsOf: (context: Context, state: string, view: View, snapshot: Snapshot) => CaseFacts;
}

type Own = Partial<Omit<Process, keyof Parts<unknown> | 'code' | 'name' | 'states' | 'facts'>>;

/**
 * A process that takes no decision of its own, asks the rules nothing before an event, is changed by no day but for the
 * fact `today`, and whose rules are those of the municipality that its opening event names, on that day.
 * `own` says where a process differs. Throws when a main state has no name.
 */
export function defineProcess<Context>(
  { stateNames, factsOf, ...parts }: Parts<Context>,
  own: Own = {},
): Process {
  const { code, name } = parts.vocabulary;
  const final = finalStates(parts.machine);
  return {
    ...parts,
    code,
    name,
    states: stateTree(parts.machine, stateNames),
    isRecord: false,
    regionNames: {},
    decisionNames: {},
    concepts: [],
    timeFacts: ['today'],
    selection: ({ data, on }) => ({ municipality: String(data.municipality), date: on }),
    prepare: () => ({ reasons: [] }),
    passings: () => [],
    facts: (snapshot, view) => factsOf(contextOf<Context>(snapshot), topState(snapshot), view, snapshot),
    hasDecision: () => false,
    path: mainPath,
    regions: regionPaths,
    isFinal: (snapshot) => final.includes(topState(snapshot)),
    screen: (data) => ({ data, issues: [] }),
    ...own,
  };
}

/** The memory of a case at a position of its machine. */
export function contextOf<Context>(snapshot: Snapshot): Context {
  return snapshot.context as Context;
}

/** The main state without its further detail. */
function topState(snapshot: Snapshot): string {
  return mainPath(snapshot).split('.')[0] ?? '';
}

function finalStates({ root }: AnyStateMachine): readonly string[] {
  return Object.values(root.states.main?.states ?? {})
    .filter(({ type }) => type === 'final')
    .map(({ key }) => key);
}
