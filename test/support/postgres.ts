/**
 * A PostgreSQL server for the tests: the one that SAMRAAD_TEST_POSTGRES names, else a private one from the binaries on
 * this machine. Where neither is to be had, the tests that need it are skipped under a name that says so.
 */
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chownSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';

export interface TestServer {
  /** A new empty database; the address to reach it. */
  readonly database: () => Promise<string>;
  /** Breaks every connection to a database, as a server that goes down does. */
  readonly breakConnections: (url: string) => Promise<void>;
  /** Resolves once a transaction on a database has written events that are not committed yet. */
  readonly whenWriting: (url: string) => Promise<void>;
  readonly stop: () => void;
}

/** Why there is no server, as a part of a test's name. */
export const NO_SERVER = 'skipped: no PostgreSQL here; install postgresql or set SAMRAAD_TEST_POSTGRES';

const named = process.env.SAMRAAD_TEST_POSTGRES;
const [binaries] = globSync('/usr/lib/postgresql/*/bin/initdb').toSorted().reverse().map(path.dirname);

export const hasServer: boolean = named !== undefined || binaries !== undefined;

/** Starts a server, or takes the one that is named. Only where `hasServer`. A durable one waits for its disk. */
export function startServer({ isDurable = false } = {}): TestServer {
  if (named !== undefined) return serverAt(named, () => {});
  const folder = mkdtempSync(path.join(tmpdir(), 'samraad-pg-'));
  const owner = unprivilegedUser();
  if (owner !== undefined) chownSync(folder, owner.uid, owner.gid);
  const run = (program: string, args: readonly string[]): void => {
    const done = spawnSync(path.join(binaries ?? '', program), args, {
      ...owner,
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    if (done.status !== 0) throw new Error(`${program}: ${done.stderr}`);
  };
  const data = path.join(folder, 'data');
  run('initdb', ['-D', data, '-U', 'tester', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync']);
  const settings = `-c listen_addresses='' -c unix_socket_directories='${folder}' -c fsync=${isDurable ? 'on' : 'off'}`;
  run('pg_ctl', ['start', '-w', '-D', data, '-l', path.join(folder, 'log'), '-o', settings]);
  const url = `postgres://tester@localhost/postgres?host=${encodeURIComponent(folder)}`;
  return serverAt(url, () => {
    run('pg_ctl', ['stop', '-w', '-m', 'immediate', '-D', data]);
    rmSync(folder, { recursive: true });
  });
}

function serverAt(url: string, stop: () => void): TestServer {
  const ask = async (sql: string): Promise<readonly unknown[]> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query(sql);
    await client.end();
    return rows;
  };
  const nameOf = (database: string): string => /\/(\w+)(\?|$)/.exec(database)?.[1] ?? '';
  return {
    async database() {
      const name = `samraad_${randomUUID().replaceAll('-', '')}`;
      await ask(`CREATE DATABASE ${name}`);
      return url.replace(/\/[^/?]*(\?|$)/, `/${name}$1`);
    },
    async breakConnections(database) {
      await ask(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${nameOf(database)}'`,
      );
    },
    async whenWriting(database) {
      const writing = `SELECT 1 FROM pg_stat_activity
        WHERE datname = '${nameOf(database)}' AND backend_xid IS NOT NULL AND query LIKE 'INSERT INTO samraad.event%'`;
      while ((await ask(writing)).length === 0);
    },
    stop,
  };
}

/** PostgreSQL does not run as root; then it runs as its own user, or as nobody. */
function unprivilegedUser(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/etc/passwd')) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const user = ['postgres', 'nobody'].map((name) => users.find(([known]) => known === name)).find(Boolean);
  return user === undefined ? undefined : { uid: Number(user[2]), gid: Number(user[3]) };
}
