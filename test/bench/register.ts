/**
 * A register of many synthetic cases: how fast they are imported, verified and replayed, by one process on a file and by
 * two processes on a server, and that all come to the same receipt. `CASES=100000 npm run bench register` for the whole.
 */
import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { survived } from '../support/kills.ts';
import { manyCases } from '../support/many-cases.ts';
import { hasServer, NO_SERVER, startServer } from '../support/postgres.ts';
import { figure, row } from './rounds.ts';

const CASES = Number(process.env.CASES ?? 2000);
const rules = ['--rules', path.resolve('rules')];

/** Runs the command; what it says about its progress goes to the screen. */
function samraad(cwd: string, args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [path.resolve('.build/main.js'), ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    stdout += piece;
  });
  return new Promise((resolve) => child.on('close', () => resolve(stdout)));
}

async function rated(what: string, work: () => Promise<readonly string[]>): Promise<readonly string[]> {
  const start = performance.now();
  const results = await work();
  const seconds = (performance.now() - start) / 1000;
  console.log(row(what, `${figure(seconds)} s`, `${figure(CASES / seconds)} cases/s`));
  return results;
}

/** Import, verification and replay of many cases, on a file and on a server. */
export async function benchRegister(): Promise<void> {
  const cwd = mkdtempSync(path.join(tmpdir(), 'samraad-bench-'));
  const log = openSync(path.join(cwd, 'many.jsonl'), 'w');
  for (const events of manyCases(CASES)) {
    writeSync(log, events.map((event) => `${JSON.stringify(event)}\n`).join(''));
  }
  closeSync(log);
  console.log(`${figure(CASES)} synthetic cases`);
  const receipts = new Set<string>();
  const receiptOf = (stdout: string): unknown =>
    receipts.add((JSON.parse(stdout) as { readonly root: string }).root);
  const replay = (store: string, workers: number): Promise<string> =>
    samraad(cwd, ['replay', '--store', store, ...rules, '--json', '--workers', String(workers)]);

  await samraad(cwd, ['register', 'init']);
  await rated('import into a file', async () => [
    await samraad(cwd, ['register', 'import', 'many.jsonl', '--write']),
  ]);
  await rated('verify', async () => [await samraad(cwd, ['verify'])]);
  (await rated('replay, one thread', async () => [await replay('register.db', 1)])).forEach(receiptOf);
  (await rated('replay, two threads', async () => [await replay('register.db', 2)])).forEach(receiptOf);
  if (hasServer) {
    const server = startServer({ isDurable: true });
    const url = await server.database();
    await samraad(cwd, ['register', 'init', '--store', url, '--key', 'server.key']);
    const importing = ['register', 'import', 'many.jsonl', '--store', url, '--key', 'server.key', '--write'];
    await rated('import into a server', async () => [await samraad(cwd, importing)]);
    const both = await rated('replay, two processes on a server', () =>
      Promise.all([replay(url, 1), replay(url, 1)]),
    );
    both.forEach(receiptOf);
    server.stop();
  } else {
    console.log(NO_SERVER);
  }
  console.log(receipts.size === 1 ? 'one receipt for all' : `${receipts.size} different receipts`);
  rmSync(cwd, { recursive: true });
}

/** Two hundred imports and replays, killed at random points, on a file and on a server. */
export async function benchKills(): Promise<void> {
  const kills = async (where: string, store?: () => Promise<string>): Promise<void> => {
    const imports = await survived({ imports: 150, replays: 0, seed: 1, cases: 20, ...(await at(store)) });
    console.log(`imports ${where}: ${JSON.stringify(imports)}`);
    const replays = await survived({ imports: 0, replays: 50, seed: 2, cases: 200, ...(await at(store)) });
    console.log(`replays ${where}: ${JSON.stringify(replays)}`);
  };
  await kills('on a file');
  if (!hasServer) return console.log(NO_SERVER);
  const server = startServer({ isDurable: true });
  await kills('on a server', server.database);
  server.stop();
}

async function at(store: (() => Promise<string>) | undefined): Promise<{ readonly store?: string }> {
  return store === undefined ? {} : { store: await store() };
}
