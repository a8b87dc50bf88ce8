/**
 * The simulator as its user has it: how soon the first frame stands, and how long a key takes until the screen has
 * changed. The real program runs behind a pseudo-terminal, which `script` of util-linux gives it.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseLog } from '../../engine/case/log.ts';
import { median } from './rounds.ts';

const COMMAND = '.build/main.js';
const CASE = 'examples/sager/rettidig-og-fulgt-op.jsonl';
const ROUNDS = 3;
const KEYS = 40;
/** Every frame is written between two marks, so that a terminal shows it whole. */
const FRAME_END = '\u001b[?2026l';

const RIGHT = '\u001b[C';
const LEFT = '\u001b[D';

interface Screen {
  readonly child: ChildProcess;
  /** Milliseconds from now until a frame has been written. */
  drawn(): Promise<number>;
}

function openScreen(path: string): Screen {
  const command = `stty cols 140 rows 40; exec '${process.execPath}' ${COMMAND} simulate '${path}'`;
  const child = spawn('script', ['-qfec', command, '/dev/null'], { env: { ...process.env, TERM: 'xterm' } });
  return {
    child,
    drawn: () =>
      new Promise((resolve) => {
        const start = performance.now();
        let seen = '';
        const note = (chunk: Buffer): void => {
          seen += chunk.toString('latin1');
          if (!seen.includes(FRAME_END)) return;
          child.stdout?.off('data', note);
          resolve(performance.now() - start);
        };
        child.stdout?.on('data', note);
      }),
  };
}

interface Measured {
  readonly first: number;
  readonly keys: readonly number[];
  /** Milliseconds that the program had the processor, until the first frame and for each key: a busy machine does not count. */
  readonly firstWork: number;
  readonly keyWork: number;
}

/** Milliseconds of processor time of the program behind `script`, in the kernel's steps of ten. */
function workOf({ pid }: ChildProcess): number {
  const [program = ''] = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ');
  const fields = readFileSync(`/proc/${program}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

async function measured(path: string): Promise<Measured> {
  const { child, drawn } = openScreen(path);
  const first = await drawn();
  const firstWork = workOf(child);
  const end = drawn();
  child.stdin?.write('G');
  await end;
  const before = workOf(child);
  const keys: number[] = [];
  for (let key = 0; key < KEYS; key += 1) {
    const frame = drawn();
    child.stdin?.write(key % 4 < 2 ? LEFT : RIGHT);
    keys.push(await frame);
  }
  const keyWork = (workOf(child) - before) / KEYS;
  child.stdin?.write('q');
  await new Promise((resolve) => child.once('exit', resolve));
  return { first, keys, firstWork, keyWork };
}

/** The example with a reminder of the caseworker over and over, before it ends. */
function longCase(folder: string, length: number): string {
  const { events } = parseLog(readFileSync(CASE, 'utf8'));
  const beginning = events.slice(0, 9);
  const last = beginning.at(-1);
  if (last === undefined) throw new Error('the example has no events');
  const lines = Array.from({ length }, (_, index) => {
    const event = beginning[index];
    if (event !== undefined) return event;
    const day = new Date(Date.parse('2015-03-25') + Math.floor(index / 8) * 86_400_000)
      .toISOString()
      .slice(0, 10);
    return {
      ...last,
      seq: index + 1,
      type: 'CASEWORKER_REMINDED',
      on: day,
      at: `${day}T12:00:00Z`,
      data: {},
    };
  });
  const path = join(folder, 'lang-sag.jsonl');
  writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return path;
}

function report(name: string, milliseconds: readonly number[], work: number): void {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const slow = sorted[Math.floor(sorted.length * 0.95)] ?? 0;
  console.log(
    `  ${name.padEnd(46)}${median(sorted).toFixed(0).padStart(6)} ms median${slow.toFixed(0).padStart(7)} ms at 95 %${work.toFixed(0).padStart(7)} ms of work`,
  );
}

export async function benchSimulator(): Promise<void> {
  console.log(`Simulator, 140 x 40, ${ROUNDS} runs of ${KEYS} keys`);
  if (spawnSync('script', ['--version']).error !== undefined) {
    console.log('  not measured: the command script is not installed here');
    return;
  }
  const runs = [];
  for (let round = 0; round < ROUNDS; round += 1) runs.push(await measured(CASE));
  report(
    'first frame',
    runs.map(({ first }) => first),
    median(runs.map(({ firstWork }) => firstWork)),
  );
  report(
    'key to frame',
    runs.flatMap(({ keys }) => keys),
    median(runs.map(({ keyWork }) => keyWork)),
  );
  const folder = mkdtempSync(join(tmpdir(), 'samraad-'));
  try {
    const { first, keys, firstWork, keyWork } = await measured(longCase(folder, 2000));
    report('case of 2,000 events, first frame', [first], firstWork);
    report('case of 2,000 events, key to frame', keys, keyWork);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
