/**
 * Measuring contenders against each other: in turns, and by the time that this thread had the processor, so that a busy
 * machine does not decide who is fast.
 */

export interface Contender {
  readonly name: string;
  /** Does the work once over and says how many evaluations that were. */
  readonly work: () => number;
}

export interface Measured {
  readonly name: string;
  readonly perSecond: number;
  readonly slowest: number;
  readonly fastest: number;
}

const WARM_UP_MS = 200;
const TURN_MS = 100;

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] as number;
}

/** Milliseconds of this thread. */
export function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

function turn({ work }: Contender, atLeast: number): number {
  const start = processorTime();
  let done = 0;
  let spent = 0;
  do {
    done += work();
    spent = processorTime() - start;
  } while (spent < atLeast);
  return (done / spent) * 1000;
}

/** Evaluations per second of each contender: the median, the slowest and the fastest of the rounds. */
export function measure(contenders: readonly Contender[], rounds: number): readonly Measured[] {
  for (const contender of contenders) turn(contender, WARM_UP_MS);
  const speeds = contenders.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, contender] of contenders.entries()) speeds[index]?.push(turn(contender, TURN_MS));
  }
  return contenders.map(({ name }, index) => {
    const own = speeds[index] ?? [];
    return { name, perSecond: median(own), slowest: Math.min(...own), fastest: Math.max(...own) };
  });
}

/** One line of a table, the first column to the left and the others to the right. */
export function row(first: string, ...others: readonly string[]): string {
  return `  ${first.padEnd(46)}${others.map((text) => text.padStart(16)).join('')}`;
}

export const figure = (value: number): string => Math.round(value).toLocaleString('en-GB');
