/** Registers for the tests: the same tests run on each kind of store that this machine has. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { afterAll, beforeAll, describe } from 'vitest';
import type { CaseEvent } from '../../engine/case/event.ts';
import { createRegister, openRegister } from '../../engine/register/open-register.ts';
import type { Addition, Register } from '../../engine/register/register.ts';
import { type KeyPair, newKeyPair } from '../../engine/register/signed-note.ts';
import { hasServer, NO_SERVER, startServer, type TestServer } from './postgres.ts';

export const ORIGIN = 'samraad/test';
export const KEY: KeyPair = newKeyPair(ORIGIN);

export interface Stores {
  /** Makes an empty register and gives its address. */
  readonly make: () => Promise<string>;
  /** Opens a register, for as long as the test file runs. */
  readonly open: (where: string) => Promise<Register>;
  /** Changes a register behind its back. The tables have the same names in every store. */
  readonly sql: (where: string, ...statements: readonly string[]) => Promise<void>;
  readonly server: () => TestServer;
}

/** Runs the tests on SQLite and on PostgreSQL. */
export function onEveryStore(tests: (stores: Stores) => void): void {
  describe('SQLite', () => {
    const opened = openedHere();
    tests({
      make: () => made(path.join(mkdtempSync(path.join(tmpdir(), 'samraad-')), 'register.db')),
      open: opened.open,
      async sql(where, ...statements) {
        const database = new DatabaseSync(where);
        for (const statement of statements) database.exec(statement);
        database.close();
      },
      server: () => {
        throw new Error('a file has no server');
      },
    });
  });
  onPostgres(tests);
}

function onPostgres(tests: (stores: Stores) => void): void {
  describe.skipIf(!hasServer)(hasServer ? 'PostgreSQL' : `PostgreSQL (${NO_SERVER})`, () => {
    let server: TestServer;
    beforeAll(() => {
      server = startServer();
    });
    // Hooks run from the last to the first: the registers are closed before the server stops.
    afterAll(() => server.stop());
    const opened = openedHere();
    tests({
      make: async () => made(await server.database()),
      open: opened.open,
      async sql(where, ...statements) {
        const client = new pg.Client({ connectionString: where });
        await client.connect();
        for (const statement of ['SET search_path = samraad', ...statements]) await client.query(statement);
        await client.end();
      },
      server: () => server,
    });
  });
}

function openedHere(): Pick<Stores, 'open'> {
  const all: Register[] = [];
  afterAll(() => Promise.all(all.map((register) => register.close())));
  return {
    async open(where) {
      const register = await openRegister(where, '/');
      all.push(register);
      return register;
    },
  };
}

async function made(where: string): Promise<string> {
  await createRegister(where, ORIGIN, KEY, '/');
  return where;
}

/** An event of a case that nobody needs to understand. */
export function eventNumbered(name: string, seq: number, data: CaseEvent['data'] = {}): CaseEvent {
  return {
    case: name,
    process: 'network-council',
    seq,
    type: 'REMINDER',
    on: '2015-03-02',
    at: '2015-03-02T12:00:00Z',
    by: 'caseworker',
    data,
  };
}

/** Some events to add to a case that has `expected`. */
export function addition(name: string, expected: number, count: number): Addition {
  const events = Array.from({ length: count }, (_, index) => eventNumbered(name, expected + index + 1));
  return { case: name, expected, events };
}
