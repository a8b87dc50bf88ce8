import type { Texts } from '../text/texts.ts';

/** How far some work is. Times in milliseconds of a clock that only goes forward. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** What was done before this run began. */
  readonly before: number;
  readonly elapsed: number;
}

const WIDTH = 24;
/** How often the line is written anew, in milliseconds. */
const PACE = 100;

/** One line: a bar, how much of how many, the rate, and the time that is left at that rate. */
export function progressLine({ done, total, before, elapsed }: Progress, { registerReplay }: Texts): string {
  const filled = total === 0 ? WIDTH : Math.floor((WIDTH * done) / total);
  const bar = `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}`;
  const rate = elapsed > 0 ? ((done - before) * 1000) / elapsed : 0;
  const left = rate > 0 ? Math.ceil((total - done) / rate) : undefined;
  return `${bar} ${registerReplay.progress(done, total, Math.round(rate), left)}`;
}

/** A line on the screen that is written over as the work goes on; nothing where there is no screen. */
export class ProgressBar {
  readonly #texts: Texts;
  readonly #write: ((text: string) => void) | undefined;
  readonly #start = performance.now();
  #shown = Number.NEGATIVE_INFINITY;

  constructor(texts: Texts, stream: NodeJS.WriteStream) {
    this.#texts = texts;
    this.#write = stream.isTTY ? (text) => void stream.write(text) : undefined;
  }

  show(progress: Omit<Progress, 'elapsed'>): void {
    const now = performance.now();
    if (this.#write === undefined || now - this.#shown < PACE) return;
    this.#shown = now;
    const elapsed = now - this.#start;
    this.#write(`\r\u001b[K${progressLine({ ...progress, elapsed }, this.#texts)}`);
  }

  clear(): void {
    this.#write?.('\r\u001b[K');
  }
}
