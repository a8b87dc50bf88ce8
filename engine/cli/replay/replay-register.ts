import { availableParallelism } from 'node:os';
import path from 'node:path';
import manifest from '../../../package.json' with { type: 'json' };
import { isServer } from '../../register/open-register.ts';
import { fileOutcomes, type Outcomes } from '../../register/outcomes.ts';
import { RegisterError } from '../../register/register.ts';
import { type CaseOutcome, casesIn, type ReplayPlan, replayPlanOf } from '../../register/replay-plan.ts';
import type { Context } from '../context.ts';
import { CannotDo } from '../errors.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { putText } from '../files/files.ts';
import { shownPath } from '../files/paths.ts';
import { comparedWords } from '../output/replay/compared.ts';
import { registerReplayJson, registerReplayText } from '../output/replay/register.ts';
import { registerReplayHtml } from '../output/replay/register-html.ts';
import { storeFailures, withRegister } from '../registers/stores.ts';
import { libraryHash } from '../rules/rule-library.ts';
import { ProgressBar } from '../terminal/progress.ts';
import type { ReplayOptions } from './replay-case.ts';
import { replayInThreads } from './replay-threads.ts';
import { type WholeRegister, wholeRegister } from './whole-register.ts';

/**
 * Goes through every case of a register again, in threads, and on a server together with every other machine that runs
 * the same command. What is done is kept: stopped or killed, the same command goes on from there.
 */
export async function replayRegister(
  context: Context,
  where: string,
  options: ReplayOptions & { readonly workers: number | undefined; readonly page: string | undefined },
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
      const about = { store: register.shown, compared: comparedWords(options, context) };
      const code = await report(context, outcomes, about, options.page);
      // Only now: where the page cannot be written, the work is not lost.
      isFinished = true;
      return code;
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
  if (!isServer(where)) return outcomesIn(`${path.resolve(cwd, where)}.replay`, plan, cwd);
  const { postgresOutcomes } = await import('../../register/postgres-outcomes.ts');
  return storeFailures(where, () => postgresOutcomes(where, plan));
}

/** What is not ours is not thrown away, even where it has the name of what is. */
function outcomesIn(file: string, plan: ReplayPlan, cwd: string): Outcomes {
  try {
    return fileOutcomes(file, plan);
  } catch (error) {
    if (!(error instanceof RegisterError) || !['NOT_A_REGISTER', 'DAMAGED'].includes(error.problem))
      throw error;
    throw new CannotDo(({ registerReplay }) => registerReplay.errors.unreadableState(shownPath(file, cwd)));
  }
}

async function report(
  context: Context,
  outcomes: Outcomes,
  about: Pick<WholeRegister, 'store' | 'compared'>,
  page: string | undefined,
): Promise<ExitCode> {
  const whole = await wholeRegister(outcomes.all(), about);
  const { differing, totals } = whole;
  if (page !== undefined) {
    putText(path.resolve(context.cwd, page), registerReplayHtml(whole, context), page);
    context.say(`${context.texts.replay.htmlWritten(page)}\n`);
  }
  context.out(context.format === 'json' ? registerReplayJson(whole) : registerReplayText(whole, context));
  if (totals.verdicts.impossible > 0) return EXIT.failed;
  return differing.length > 0 ? EXIT.findings : EXIT.fine;
}
