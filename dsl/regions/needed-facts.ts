/**
 * The facts that can still change an undecided outcome, and no others. A fact is needed when there is some way for
 * everything else to turn out in which this one fact alone makes a difference.
 */
import type { CaseFacts } from '../facts.ts';
import type { Outcome } from '../outcome.ts';
import type { EntryOptions } from './entries.ts';
import { quickOutcome } from './quick-outcome.ts';
import type { Root } from './reads.ts';
import { outcomeIn } from './space.ts';
import { type Open, type Unknown, unknownsOf } from './unknowns.ts';

/** Most evaluations for one answer; past it everything that is open is called needed. */
const MOST_EVALUATIONS = 20_000;

/** Something that can still change the outcome. */
export type Needed = Open & {
  /** In how many of the regions it can lie in it decides the outcome alone, and how many there are. */
  readonly decides: { readonly alone: number; readonly of: number };
};

export interface StillNeeded {
  /** What decides alone most often comes first. */
  readonly needed: readonly Needed[];
  /** False when there was too much to try: then some of these may not matter. */
  readonly exact: boolean;
}

class TooMuch extends Error {}

/** A decision diagram: functions of what is open that always come out alike have the same number. */
class Diagram {
  private readonly nodes = new Map<string, number>();
  readonly tested = new Map<number, { readonly depth: number; readonly children: readonly number[] }>();

  leaf(outcome: Outcome): number {
    return this.number(outcome);
  }

  node(depth: number, children: readonly number[]): number {
    const [first] = children;
    if (first !== undefined && children.every((child) => child === first)) return first;
    const number = this.number(`${depth}: ${children.join(' ')}`);
    this.tested.set(number, { depth, children });
    return number;
  }

  private number(key: string): number {
    const number = this.nodes.get(key) ?? this.nodes.size;
    this.nodes.set(key, number);
    return number;
  }

  /** The depths at which something is tested on the way from a node. */
  depthsBelow(start: number): ReadonlySet<number> {
    const depths = new Set<number>();
    const seen = new Set<number>();
    const queue = [start];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const node = this.tested.get(next);
      if (!node || seen.has(next)) continue;
      seen.add(next);
      depths.add(node.depth);
      queue.push(...node.children);
    }
    return depths;
  }
}

/** A decided outcome stays as it is, unless something open may revise it or an assessment may be overtaken. */
function isSettled(outcome: Outcome, pending: readonly Unknown[]): boolean {
  if (outcome === 'unknown') return pending.length === 0;
  if (pending.some(({ revising }) => revising)) return false;
  return outcome !== 'discretion' || !pending.some(({ open }) => open.kind === 'history');
}

function essential(root: Root, facts: CaseFacts, record: string | undefined, unknowns: readonly Unknown[]) {
  const diagram = new Diagram();
  const outcomeOf = quickOutcome(root);
  let evaluations = 0;
  const explore = (current: CaseFacts, depth: number): number => {
    evaluations += 1;
    if (evaluations > MOST_EVALUATIONS) throw new TooMuch();
    const pending = unknowns.slice(depth);
    const outcome = outcomeOf({ facts: current, ...(record !== undefined && { record }) });
    const [next] = pending;
    if (next === undefined || isSettled(outcome, pending)) return diagram.leaf(outcome);
    return diagram.node(
      depth,
      next.turns.map((turn) => explore(turn(current), depth + 1)),
    );
  };
  const start = explore(facts, 0);
  return diagram.depthsBelow(start);
}

/**
 * What can still change the outcome of a concept.
 *
 * @param record the record that is asked about, for a concept that concerns one
 */
export function factsStillNeeded(
  root: Root,
  facts: CaseFacts,
  record?: string,
  options: Omit<EntryOptions, 'unknown'> = { absence: 'asked', merge: true },
): StillNeeded {
  const asked = { ...(record !== undefined && { record }) };
  const { outcome, missing } = outcomeIn(root, { facts, ...asked });
  const found = unknownsOf(root, facts, record, options);
  // What may revise comes first, so that the rest can be left alone as soon as the outcome is decided.
  const unknowns = found.unknowns.toSorted((a, b) => Number(b.revising) - Number(a.revising));
  let { exact } = found;
  let chosen: readonly Unknown[] = unknowns;
  if (outcome !== 'unknown') return { needed: [], exact };
  try {
    const depths = essential(root, facts, record, unknowns);
    chosen = unknowns.filter((_, depth) => depths.has(depth));
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    exact = false;
  }
  const place = ({ open }: Unknown): number => {
    const index = missing.findIndex(
      (fact) => open.kind === 'fact' && fact.code === open.code && fact.record === open.record,
    );
    return index === -1 ? missing.length : index;
  };
  const quick = quickOutcome(root);
  const needed = chosen
    .toSorted((a, b) => place(a) - place(b))
    .map(({ open, turns }): Needed => {
      const alone = turns.filter((turn) => quick({ facts: turn(facts), ...asked }) !== 'unknown').length;
      return { ...open, decides: { alone, of: turns.length } };
    })
    .toSorted((a, b) => share(b) - share(a));
  return { needed, exact };
}

const share = ({ decides }: Needed): number => (decides.of === 0 ? 0 : decides.alone / decides.of);
