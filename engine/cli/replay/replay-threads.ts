import { Worker } from 'node:worker_threads';
import type { RangeQueue } from '../../register/range-queue.ts';
import { RegisterError } from '../../register/register.ts';
import type { CaseOutcome } from '../../register/replay-plan.ts';
import { CannotDo } from '../errors.ts';
import type { WorkerAnswer, WorkerOrders } from './replay-worker.ts';

interface Threads {
  readonly orders: WorkerOrders;
  readonly count: number;
  /** Hash of the rules that every thread must have found. */
  readonly rules: string;
  readonly queue: RangeQueue;
  /** Keeps the outcomes of a range. */
  readonly keep: (range: number, outcomes: readonly CaseOutcome[]) => Promise<void>;
  /** Stops all threads where they are: what they had begun is not kept. */
  readonly stop: AbortSignal;
}

/** Goes through ranges of cases in threads until the queue is empty, or `stop` is given. */
export async function replayInThreads(threads: Threads): Promise<void> {
  const workers = Array.from({ length: threads.count }, () => newWorker(threads.orders));
  try {
    await Promise.all(workers.map((worker) => workThrough(worker, threads)));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function newWorker(workerData: WorkerOrders): Worker {
  return new Worker(new URL('./replay-worker.js', import.meta.url), { workerData });
}

function workThrough(worker: Worker, { rules, queue, keep, stop }: Threads): Promise<void> {
  return new Promise((resolve, reject) => {
    const next = async (): Promise<void> => {
      const range = stop.aborted ? undefined : await queue.next();
      if (range === undefined) resolve();
      else worker.postMessage(range);
    };
    const take = async (answer: WorkerAnswer): Promise<void> => {
      if ('problem' in answer) throw new RegisterError(answer.problem, answer.args);
      if ('rules' in answer && answer.rules !== rules) {
        throw new CannotDo((texts) => texts.registerReplay.errors.rulesChanged());
      }
      if ('range' in answer) {
        await keep(answer.range, answer.outcomes);
        await queue.finish(answer.range);
      }
      await next();
    };
    stop.addEventListener('abort', () => resolve(), { once: true });
    worker.on('message', (answer: WorkerAnswer) => void take(answer).catch(reject));
    worker.on('error', reject);
    worker.on('exit', () => resolve());
  });
}
