import { availableParallelism } from 'node:os';
import path from 'node:path';
import manifest from '../../../package.json' with { type: 'json' };
import { isServer } from '../../register/open-register.ts';
import { fileOutcomes, type Outcomes } from '../../register/outcomes.ts';
import type { Register } from '../../register/register.ts';
import {
  type CaseOutcome,
  casesIn,
  type ReplayPlan,
  replayPlanOf,
  totalsOf,
} from '../../register/replay-plan.ts';
import type { Context } from '../context.ts';
import { CannotDo } from '../errors.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { comparedWords } from '../output/replay/compared.ts';
import { registerReplayJson, registerReplayText } from '../output/replay/register.ts';
import { storeFailures, withRegister } from '../registers/stores.ts';
import { libraryHash } from '../rules/rule-library.ts';
import { ProgressBar } from '../terminal/progress.ts';
import type { ReplayOptions } from './replay-case.ts';
import { replayInThreads } from './replay-threads.ts';

/**
 * Goes through every case of a register again, in threads, and on a server together with every other machine that runs
 * the same command. What is done is kept: stopped or killed, the same command goes on from there.
 */
export async function replayRegister(
  context: Context,
  where: string,
  options: ReplayOptions & { readonly workers: number | undefined },
): Promise<ExitCode> {
  const { library, other, asOf, knownAt, workers } = options;
  return withRegister(where, context, async (register) => {
    const rules = libraryHash(library);
    const plan = await replayPlanOf(register, { rules, other, asOf, knownAt, samraad: manifest.version });
    const outcomes = await outcomesOf(where, plan, context);
    let isFinished = false;
    try {
      const { cwd, rulesFolder, today } = context;
      const orders = { where, cwd, rulesFolder, today, plan, other, asOf, knownAt };
      const count = Math.min(workers ?? availableParallelism(), Math.max(plan.ranges.length, 1));
      await goThrough(context, { where, plan, outcomes, threads: { orders, count, rules } });
      isFinished = true;
      return await report(context, register, outcomes, comparedWords(options, context));
    } finally {
      await outcomes.close({ isFinished });
    }
  });
}

interface Work {
  readonly where: string;
  readonly plan: ReplayPlan;
  readonly outcomes: Outcomes;
  readonly threads: Pick<Parameters<typeof replayInThreads>[0], 'orders' | 'count' | 'rules'>;
}

async function goThrough(context: Context, { where, plan, outcomes, threads }: Work): Promise<void> {
  const { texts, say } = context;
  const earlier = casesIn(plan, await outcomes.done());
  if (earlier > 0 && earlier < plan.cases) say(`${texts.registerReplay.goesOn(earlier, plan.cases)}\n`);
  const bar = new ProgressBar(texts, process.stderr);
  const stop = new AbortController();
  const onInterrupt = (): void => stop.abort();
  process.once('SIGINT', onInterrupt);
  const queue = await queueOf(where, plan, outcomes);
  const show = async (): Promise<void> => {
    bar.show({ done: casesIn(plan, await outcomes.done()), total: plan.cases, before: earlier });
  };
  const keep = async (range: number, kept: readonly CaseOutcome[]): Promise<void> => {
    await outcomes.put(range, kept);
    await show();
  };
  try {
    await show();
    await replayInThreads({ ...threads, queue, keep, stop: stop.signal });
  } finally {
    bar.clear();
    process.off('SIGINT', onInterrupt);
    await queue.close();
  }
  const done = casesIn(plan, await outcomes.done());
  if (done < plan.cases) {
    throw new CannotDo(({ registerReplay }) => registerReplay.errors.stopped(done, plan.cases));
  }
}

async function queueOf(where: string, plan: ReplayPlan, outcomes: Outcomes) {
  const { localQueue, sharedQueue } = await import('../../register/range-queue.ts');
  return isServer(where) ? sharedQueue(where, plan, outcomes) : localQueue(plan, await outcomes.done());
}

async function outcomesOf(where: string, plan: ReplayPlan, { cwd }: Context): Promise<Outcomes> {
  if (!isServer(where)) return fileOutcomes(`${path.resolve(cwd, where)}.replay`, plan);
  const { postgresOutcomes } = await import('../../register/postgres-outcomes.ts');
  return storeFailures(where, () => postgresOutcomes(where, plan));
}

async function report(
  context: Context,
  register: Register,
  outcomes: Outcomes,
  compared: string,
): Promise<ExitCode> {
  const different: CaseOutcome[] = [];
  const totals = await totalsOf(outcomes.all(), (outcome) => {
    if (outcome.verdict !== 'same') different.push(outcome);
  });
  const result = { totals, different, store: register.shown, compared };
  context.out(context.format === 'json' ? registerReplayJson(result) : registerReplayText(result, context));
  if (totals.verdicts.impossible > 0) return EXIT.failed;
  return different.length > 0 ? EXIT.findings : EXIT.fine;
}
