/**
 * The replay of a whole register as work that can be shared: ranges of cases, each done once, in any order, by any
 * machine. What comes out is one hash over every case and its outcome, the same however the work was shared.
 */
import type { Grade } from '../replay/grade.ts';
import { canonicalJson } from './canonical-json.ts';
import { hashOf } from './chain.ts';
import { openedCheckpoint } from './checkpoint.ts';
import { EMPTY_FRONTIER, type Frontier, grown, leafOf, rootOf } from './merkle.ts';
import { type CaseRange, type Register, RegisterError } from './register.ts';

/** Cases a range. Below that the queue costs more than the work; above it little is gained and more is lost to a kill. */
const BATCH = 100;

export interface ReplayPlan {
  /** Hash of everything the outcomes depend on: who has the same number does the same work. */
  readonly id: string;
  /** The events that the register had when the plan was made. */
  readonly below: number;
  readonly cases: number;
  readonly ranges: readonly CaseRange[];
}

/** A case gone through again, as it is kept. */
export interface CaseOutcome {
  readonly case: string;
  /** `refused`: nothing is otherwise, but the process did not allow some event. */
  readonly verdict: 'same' | 'refused' | 'changed' | 'impossible';
  /** What could be said before it was gone through. */
  readonly grade: Grade;
  /** SHA-256 over the canonical JSON of what came out. */
  readonly hash: string;
  /** What is otherwise, as JSON; none where nothing is. */
  readonly detail?: string;
}

/** The plan for a register as it stands now; `under` is everything else that the outcomes depend on. */
export async function replayPlanOf(
  register: Register,
  under: Readonly<Record<string, unknown>>,
): Promise<ReplayPlan> {
  const note = (await register.checkpoints()).at(-1) ?? '';
  const checkpoint = openedCheckpoint(note, register.verifier);
  if (checkpoint === undefined) throw new RegisterError('DAMAGED');
  const names = await register.names(checkpoint.size);
  const ranges: CaseRange[] = [];
  for (let start = 0; start < names.length; start += BATCH) {
    const from = names[start] as string;
    ranges.push({ from, to: names[Math.min(start + BATCH, names.length) - 1] as string });
  }
  const id = hashOf(canonicalJson({ checkpoint, batch: BATCH, under }));
  return { id, below: checkpoint.size, cases: names.length, ranges };
}

/** How many cases some ranges of a plan have together. */
export function casesIn({ cases, ranges }: ReplayPlan, done: ReadonlySet<number>): number {
  const last = ranges.length - 1;
  const whole = done.size * BATCH;
  return done.has(last) ? whole - (ranges.length * BATCH - cases) : whole;
}

/** What a replay comes to. */
export interface ReplayTotals {
  /** Merkle root over (case, hash of its outcome) in the order of names. */
  readonly root: string;
  readonly cases: number;
  readonly verdicts: Readonly<Record<CaseOutcome['verdict'], number>>;
}

/** The totals over outcomes in the order of names; `see` is shown each of them. */
export async function totalsOf(
  outcomes: AsyncIterable<CaseOutcome> | Iterable<CaseOutcome>,
  see: (outcome: CaseOutcome) => void = () => {},
): Promise<ReplayTotals> {
  let tree: Frontier = EMPTY_FRONTIER;
  const verdicts = { same: 0, refused: 0, changed: 0, impossible: 0 };
  for await (const outcome of outcomes) {
    tree = grown(tree, leafOf(Buffer.from(canonicalJson([outcome.case, outcome.hash]), 'utf8')));
    verdicts[outcome.verdict] += 1;
    see(outcome);
  }
  return { root: rootOf(tree), cases: tree.size, verdicts };
}
