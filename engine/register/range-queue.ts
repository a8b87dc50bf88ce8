/** Which range of a plan is to be done next, on one machine or shared with others. */
import { createHash } from 'node:crypto';
import PgBoss from 'pg-boss';
import type { Outcomes } from './outcomes.ts';
import { guardedQuery } from './postgres-problems.ts';
import type { ReplayPlan } from './replay-plan.ts';

export interface RangeQueue {
  /** The next range for this process; undefined when there is no more to do. */
  next(): Promise<number | undefined>;
  /** Says that the outcomes of a range are kept. */
  finish(range: number): Promise<void>;
  close(): Promise<void>;
}

/** The ranges that are not done yet, for one process alone. */
export function localQueue({ ranges }: ReplayPlan, done: ReadonlySet<number>): RangeQueue {
  const left = ranges.keys().filter((range) => !done.has(range));
  return {
    next: async () => left.next().value,
    finish: async () => {},
    close: async () => {},
  };
}

interface Job {
  readonly range: number;
}

/**
 * The ranges as jobs of pg-boss on the register's server. Every process with the same plan puts in the same jobs, by the
 * same ids, and so joins the others. A job carries a number and no code. What a process that was killed had begun is
 * done by whoever finds the queue empty and the plan not finished: twice does no harm.
 */
export async function sharedQueue(
  url: string,
  { id, ranges }: ReplayPlan,
  outcomes: Pick<Outcomes, 'done'>,
): Promise<RangeQueue> {
  const name = `replay-${id}`.slice(0, 40);
  const boss = new PgBoss({
    connectionString: url,
    schema: 'samraad_jobs',
    max: 2,
    supervise: false,
    schedule: false,
  });
  // What fails is told to whoever asks next.
  boss.on('error', () => {});
  const jobOf = new Map<number, string>();
  const begun = new Set<number>();
  await guardedQuery(async () => {
    await boss.start();
    await boss.createQueue(name);
    const done = await outcomes.done();
    const left = [...ranges.keys()].filter((range) => !done.has(range));
    await boss.insert(left.map((range) => ({ id: jobId(name, range), name, data: { range } })));
  });
  return {
    next: () =>
      guardedQuery(async () => {
        const [job] = await boss.fetch<Job>(name);
        if (job !== undefined) {
          jobOf.set(job.data.range, job.id);
          begun.add(job.data.range);
          return job.data.range;
        }
        const done = await outcomes.done();
        const left = [...ranges.keys()].filter((range) => !done.has(range) && !begun.has(range)).at(-1);
        if (left !== undefined) begun.add(left);
        return left;
      }),
    finish: async (range) => {
      const job = jobOf.get(range);
      if (job !== undefined) await guardedQuery(() => boss.complete(name, job));
    },
    close: () => boss.stop({ graceful: false, wait: true }),
  };
}

/** The same for the same range of the same plan, in the form of a UUID. */
function jobId(queue: string, range: number): string {
  const hex = createHash('sha256').update(`${queue} ${range}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}
