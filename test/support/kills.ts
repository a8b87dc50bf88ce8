/**
 * Kills imports and replays of a register at random points and looks at what is left: an import is there as a whole or
 * not at all, what was acknowledged is there, and in the end every event is there once and the replay is the same.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { isServer, openRegister } from '../../engine/register/open-register.ts';
import type { Register } from '../../engine/register/register.ts';
import { verified } from '../../engine/register/verify.ts';
import { exampleCases } from './many-cases.ts';

const main = path.resolve('.build/main.js');
const rules = ['--rules', path.resolve('rules')];

export interface Kills {
  readonly imports: number;
  readonly replays: number;
  readonly seed: number;
  /** Cases in one import. */
  readonly cases: number;
  /** Where the register is; in a file of its own when it is not said. */
  readonly store?: string;
}

export interface Survived {
  /** How many were killed before they had ended by themselves. */
  readonly killed: { readonly imports: number; readonly replays: number };
  /** Imports that had said they were done; every event of them was there. */
  readonly acknowledged: number;
  /** Killed before they had said so, and there as a whole all the same. */
  readonly unsaid: number;
  /** Killed, and no event of them there. */
  readonly absent: number;
  /** Replays that were killed after they had kept something, and went on from there. */
  readonly resumed: number;
  /** What is wrong; nothing in a register that survives. */
  readonly wrong: readonly string[];
}

/** Runs the kills, at points that are drawn from the seed. */
export async function survived({
  imports,
  replays,
  seed,
  cases,
  store = 'register.db',
}: Kills): Promise<Survived> {
  const cwd = mkdtempSync(path.join(tmpdir(), 'samraad-kills-'));
  const where = ['--store', store];
  const key = ['--key', 'register.key'];
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, [main, ...args], { cwd, encoding: 'utf8', maxBuffer: 1e9 });
  const random = randomFrom(seed);
  const wrong: string[] = [];
  const tally = { imports: 0, replays: 0, acknowledged: 0, unsaid: 0, absent: 0, resumed: 0 };
  run('register', 'init', ...where, ...key);
  const logs = Array.from({ length: imports + 1 }, (_, number) => {
    const file = `${number}.jsonl`;
    writeFileSync(path.join(cwd, file), logOf(number, cases));
    return file;
  });
  const importing = (...files: readonly string[]): readonly string[] => {
    return ['register', 'import', ...files, ...where, ...key, '--write'];
  };

  const [undisturbed = '', ...disturbed] = logs;
  let whole = 1;
  const aim = new Aim(
    random,
    timed(() => run(...importing(undisturbed))),
  );
  for (const [index, file] of disturbed.entries()) {
    const { stdout, wasKilled } = await killedAfter(importing(file), aim.next(), cwd);
    if (wasKilled) tally.imports += 1;
    const found = (await keysIn(store, cwd)).filter(([name]) => name.startsWith(`${index + 1}-`)).length;
    const isWhole = found === cases * eventsEach;
    if (found !== 0 && !isWhole) wrong.push(`${file}: ${found} events`);
    if (stdout.includes('Skrevet:') && !isWhole) wrong.push(`${file}: acknowledged and lost`);
    if (stdout.includes('Skrevet:')) tally.acknowledged += 1;
    else if (isWhole) tally.unsaid += 1;
    else tally.absent += 1;
    if (isWhole) whole += 1;
    aim.learn(isWhole);
  }
  const survivors = (await keysIn(store, cwd)).length;
  // On a server what was killed may still come to its end after we looked.
  if (survivors < whole * cases * eventsEach || survivors % (cases * eventsEach) !== 0) {
    wrong.push(`after all kills ${survivors} events, where ${whole} imports were seen whole`);
  }
  run(...importing(...logs));
  const keys = await keysIn(store, cwd);
  const different = new Set(keys.map((each) => JSON.stringify(each))).size;
  if (different !== keys.length || keys.length !== logs.length * cases * eventsEach) {
    wrong.push(`in the end ${keys.length} events, ${different} different ones`);
  }
  const verification = await withRegister(store, cwd, (register) => verified(register));
  if (verification.tampering) wrong.push(JSON.stringify(verification.tampering));

  const replaying = ['replay', ...where, ...rules, '--json', '--workers', '1'];
  let root = '';
  const aimAtReplay = new Aim(
    random,
    timed(() => {
      root = rootOf(run(...replaying).stdout);
    }),
  );
  for (let number = 0; number < replays; number += 1) {
    await forgetReplays(store);
    const { wasKilled } = await killedAfter(replaying, aimAtReplay.next(), cwd);
    aimAtReplay.learn(!wasKilled);
    if (wasKilled) tally.replays += 1;
    const { stdout, stderr } = run(...replaying);
    if (stderr.includes('Fortsætter:')) tally.resumed += 1;
    if (rootOf(stdout) !== root) wrong.push(`replay ${number}: another receipt`);
  }
  if ((await keysIn(store, cwd)).length !== keys.length) wrong.push('replays changed the register');
  rmSync(cwd, { recursive: true });
  return {
    killed: { imports: tally.imports, replays: tally.replays },
    acknowledged: tally.acknowledged,
    unsaid: tally.unsaid,
    absent: tally.absent,
    resumed: tally.resumed,
    wrong,
  };
}

/** Draws random points around the end of the work: whatever the machine is doing, about half of the runs get there. */
class Aim {
  readonly #random: () => number;
  #end: number;

  constructor(random: () => number, lifetime: number) {
    this.#random = random;
    this.#end = lifetime;
  }

  /** Milliseconds until the next kill. */
  next(): number {
    return this.#end * (0.3 + 1.2 * this.#random());
  }

  learn(hasEnded: boolean): void {
    this.#end *= hasEnded ? 0.93 : 1.05;
  }
}

const example = exampleCases[0] ?? [];
const eventsEach = example.length;

function logOf(number: number, cases: number): string {
  return Array.from({ length: cases }, (_, index) =>
    example.map((event) => `${JSON.stringify({ ...event, case: `${number}-${index}` })}\n`).join(''),
  ).join('');
}

/** A server keeps what a replay came to, and the next one would have nothing to do. A file takes it away by itself. */
async function forgetReplays(store: string): Promise<void> {
  if (!isServer(store)) return;
  const client = new pg.Client({ connectionString: store });
  await client.connect();
  await client.query('DROP SCHEMA IF EXISTS samraad_replay, samraad_jobs CASCADE');
  await client.end();
}

/** Case and number of every event that is there. */
function keysIn(store: string, cwd: string): Promise<readonly (readonly [string, number])[]> {
  return withRegister(store, cwd, async (register) => {
    const rows = await Array.fromAsync(register.events());
    return rows.map((row) => [row.case, row.seq] as const);
  });
}

async function withRegister<T>(
  store: string,
  cwd: string,
  work: (register: Register) => Promise<T>,
): Promise<T> {
  const register = await openRegister(store, cwd);
  try {
    return await work(register);
  } finally {
    await register.close();
  }
}

function rootOf(json: string): string {
  const { root, cases } = JSON.parse(json) as { readonly root: string; readonly cases: number };
  return `${root} ${cases}`;
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

interface Said {
  readonly wasKilled: boolean;
  readonly stdout: string;
}

function killedAfter(args: readonly string[], milliseconds: number, cwd: string): Promise<Said> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [main, ...args], { cwd, stdio: ['ignore', 'pipe', 'ignore'] });
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      stdout += piece;
    });
    const kill = setTimeout(() => child.kill('SIGKILL'), milliseconds);
    child.on('close', (_, signal) => {
      clearTimeout(kill);
      resolve({ wasKilled: signal === 'SIGKILL', stdout });
    });
  });
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
