/** A thread that goes through ranges of cases. It has its own rules and its own connection, and is sent only numbers. */
import { parentPort, workerData } from 'node:worker_threads';
import { openRegister } from '../../register/open-register.ts';
import { RegisterError } from '../../register/register.ts';
import type { CaseOutcome, ReplayPlan } from '../../register/replay-plan.ts';
import type { OtherRules } from '../../replay/rules-under.ts';
import { shellOf } from '../context.ts';
import { libraryHash, soundLibrary } from '../rules/rule-library.ts';
import { planCase } from './replay-case.ts';
import { outcomeOf } from './replay-outcome.ts';

/** What a thread is started with. */
export interface WorkerOrders {
  readonly where: string;
  readonly cwd: string;
  readonly rulesFolder: string | undefined;
  readonly today: string;
  readonly plan: ReplayPlan;
  readonly other: OtherRules;
  readonly asOf: string | undefined;
  readonly knownAt: string | undefined;
}

/** What a thread sends: first the hash of the rules that it found, then the outcomes of each range it was sent. */
export type WorkerAnswer =
  | { readonly rules: string }
  | { readonly range: number; readonly outcomes: readonly CaseOutcome[] }
  | { readonly problem: RegisterError['problem']; readonly args: RegisterError['args'] };

const orders = workerData as WorkerOrders;
const { where, cwd, plan, other, asOf, knownAt } = orders;
const library = soundLibrary({
  ...shellOf([], false),
  cwd,
  today: orders.today,
  dated: true,
  format: 'json',
  rulesFolder: orders.rulesFolder,
});
const send = (answer: WorkerAnswer): void => parentPort?.postMessage(answer);
const register = await told(() => openRegister(where, cwd));
parentPort?.on('message', (range: number) => void told(() => goThrough(range)));
send({ rules: libraryHash(library) });

async function goThrough(range: number): Promise<void> {
  const wanted = plan.ranges[range];
  if (register === undefined || wanted === undefined) return;
  const outcomes: CaseOutcome[] = [];
  for await (const { case: name, events } of register.cases({ range: wanted, below: plan.below })) {
    const file = { shown: name, events: events.map(({ event }) => event), issues: [] };
    outcomes.push(outcomeOf(planCase(file, { library, other, asOf, knownAt, traces: false })));
  }
  send({ range, outcomes });
}

/** An error of the store travels as data: a thread cannot send the error itself. */
async function told<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof RegisterError)) throw error;
    send({ problem: error.problem, args: error.args });
    return undefined;
  }
}
