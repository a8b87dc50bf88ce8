/** A register on a PostgreSQL server: many writers on many machines. Their events are put in order by one row's lock. */
import pg from 'pg';
import { guardedQuery } from './postgres-problems.ts';
import { type Addition, type Register, RegisterError, type StoredRow } from './register.ts';
import { emptyHead, headOf, Sealing, type StoredHead } from './sealing.ts';
import type { KeyPair } from './signed-note.ts';
import { gatheredCases, soundEvent } from './stored-rows.ts';

const FORMAT = 1;
/** Rows a statement reads or writes at once. */
const PAGE = 2000;
const MANY = 2_147_483_647;

const TABLES = `
  CREATE SCHEMA samraad;
  CREATE TABLE samraad.register (
    only_row boolean PRIMARY KEY CHECK (only_row),
    format integer NOT NULL,
    origin text NOT NULL,
    verifier text NOT NULL,
    size integer NOT NULL,
    roots text NOT NULL,
    log text NOT NULL
  );
  CREATE TABLE samraad.event (
    position integer PRIMARY KEY,
    case_name text COLLATE "C" NOT NULL,
    seq integer NOT NULL,
    hash text NOT NULL,
    text text NOT NULL,
    log text NOT NULL,
    UNIQUE (case_name, seq)
  );
  CREATE TABLE samraad.checkpoint (size integer PRIMARY KEY, note text NOT NULL);
`;

const ROW = 'position, case_name AS "case", seq, hash, text, log';

/** Makes an empty register in a database that has none. */
export async function createPostgresRegister(url: string, origin: string, key: KeyPair): Promise<void> {
  const pool = poolFor(url);
  try {
    await inTransaction(pool, async (client) => {
      const { rows } = await client.query(`SELECT to_regclass('samraad.register') IS NOT NULL AS there`);
      if (rows[0]?.there === true) throw new RegisterError('ALREADY_THERE');
      await client.query(TABLES);
      const { verifier, size, roots, log, note } = emptyHead(origin, key);
      await client.query('INSERT INTO samraad.register VALUES (true, $1, $2, $3, $4, $5, $6)', [
        FORMAT,
        origin,
        verifier,
        size,
        roots,
        log,
      ]);
      await client.query('INSERT INTO samraad.checkpoint VALUES ($1, $2)', [size, note]);
    });
  } finally {
    await pool.end();
  }
}

/** Opens the register in a database. `shown` is its address without a password. */
export async function openPostgresRegister(url: string, shown: string): Promise<Register> {
  const pool = poolFor(url);
  try {
    const { rows } = await guardedQuery(() =>
      pool.query<{ format: number; origin: string; verifier: string }>(
        'SELECT format, origin, verifier FROM samraad.register',
      ),
    );
    const [head] = rows;
    if (head === undefined) throw new RegisterError('NOT_A_REGISTER');
    if (head.format > FORMAT) throw new RegisterError('TOO_NEW', { format: head.format, known: FORMAT });
    return new PostgresRegister(pool, head, shown);
  } catch (error) {
    await pool.end();
    throw error;
  }
}

function poolFor(url: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: 4, connectionTimeoutMillis: 10_000 });
  // A connection that breaks while nobody uses it is told to whoever asks for the next one.
  pool.on('error', () => {});
  return pool;
}

class PostgresRegister implements Register {
  readonly origin: string;
  readonly verifier: string;
  readonly shown: string;
  readonly #pool: pg.Pool;

  constructor(
    pool: pg.Pool,
    { origin, verifier }: { readonly origin: string; readonly verifier: string },
    shown: string,
  ) {
    this.#pool = pool;
    this.origin = origin;
    this.verifier = verifier;
    this.shown = shown;
  }

  append: Register['append'] = (additions, secret) =>
    inTransaction(this.#pool, async (client) => {
      // Whoever has this row's lock writes; the others wait for it.
      const { rows } = await client.query<StoredHead>(
        'SELECT origin, verifier, size, roots, log FROM samraad.register FOR UPDATE',
      );
      const [head] = rows;
      if (head === undefined) throw new RegisterError('NOT_A_REGISTER');
      const notes = await client.query<{ note: string }>(
        'SELECT note FROM samraad.checkpoint WHERE size = $1',
        [head.size],
      );
      const sealing = new Sealing(head, notes.rows[0]?.note ?? '', secret);
      await addAll(client, additions, sealing);
      const end = sealing.end();
      if (end === undefined) return head.size;
      await client.query('UPDATE samraad.register SET size = $1, roots = $2, log = $3', [
        end.size,
        end.roots,
        end.log,
      ]);
      await client.query('INSERT INTO samraad.checkpoint VALUES ($1, $2)', [end.size, end.note]);
      return end.size;
    });

  read: Register['read'] = async (name) => {
    const sql = `SELECT ${ROW} FROM samraad.event WHERE case_name = $1 ORDER BY seq`;
    return (await this.#query<StoredRow>(sql, [name])).map(soundEvent);
  };

  async *events(from = 0): AsyncGenerator<StoredRow> {
    // Not what the head says: whoever verifies wants to see what is there.
    const [newest] = await this.#query<{ last: number | null }>(
      'SELECT max(position) AS last FROM samraad.event',
      [],
    );
    const end = newest?.last ?? -1;
    const sql = `SELECT ${ROW} FROM samraad.event WHERE position >= $1 AND position <= $2 ORDER BY position LIMIT ${PAGE}`;
    for (let start = from; ; ) {
      const rows = await this.#query<StoredRow>(sql, [start, end]);
      yield* rows;
      const last = rows.at(-1);
      if (last === undefined) return;
      start = last.position + 1;
    }
  }

  cases: Register['cases'] = (options) => gatheredCases(this.#rowsByCase(options));

  async *#rowsByCase({ range, below }: Parameters<Register['cases']>[0] = {}): AsyncGenerator<StoredRow> {
    const end = below ?? (await this.size());
    const upTo = range === undefined ? '' : ' AND case_name <= $4';
    const sql = `SELECT ${ROW} FROM samraad.event WHERE position < $1 AND (case_name, seq) > ($2, $3)${upTo}
      ORDER BY case_name, seq LIMIT ${PAGE}`;
    const rest = range === undefined ? [] : [range.to];
    for (let [name, seq] = [range?.from ?? '', 0]; ; ) {
      const rows = await this.#query<StoredRow>(sql, [end, name, seq, ...rest]);
      yield* rows;
      const last = rows.at(-1);
      if (last === undefined || rows.length < PAGE) return;
      [name, seq] = [last.case, last.seq];
    }
  }

  names: Register['names'] = async (below = MANY) => {
    const sql = 'SELECT DISTINCT case_name AS name FROM samraad.event WHERE position < $1 ORDER BY case_name';
    return (await this.#query<{ name: string }>(sql, [below])).map(({ name }) => name);
  };

  size: Register['size'] = async () => {
    const [head] = await this.#query<{ size: number }>('SELECT size FROM samraad.register', []);
    return head?.size ?? 0;
  };

  checkpoints: Register['checkpoints'] = async () => {
    const notes = await this.#query<{ note: string }>(
      'SELECT note FROM samraad.checkpoint ORDER BY size',
      [],
    );
    return notes.map(({ note }) => note);
  };

  close: Register['close'] = () => this.#pool.end();

  async #query<Row extends object>(
    sql: string,
    values: readonly (string | number)[],
  ): Promise<readonly Row[]> {
    const { rows } = await guardedQuery(() => this.#pool.query<Row & pg.QueryResultRow>(sql, [...values]));
    return rows;
  }
}

/** A transaction whose end is on the server's disk before it is answered. */
async function inTransaction<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  return guardedQuery(async () => {
    const client = await pool.connect();
    let broken = false;
    const onBreak = (): void => {
      broken = true;
    };
    client.on('error', onBreak);
    try {
      await client.query('BEGIN');
      await client.query(`SET LOCAL synchronous_commit = on; SET LOCAL lock_timeout = '5s'`);
      const result = await work(client);
      await client.query('COMMIT');
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch(() => {
        broken = true;
      });
      throw error;
    } finally {
      client.off('error', onBreak);
      client.release(broken);
    }
  });
}

/** Adds page by page, so that an import of any size fits into memory. */
async function addAll(client: pg.PoolClient, additions: Iterable<Addition>, sealing: Sealing): Promise<void> {
  let page: Addition[] = [];
  let events = 0;
  const flush = async (): Promise<void> => {
    const names = [...new Set(page.map((addition) => addition.case))].filter((name) => sealing.asksFor(name));
    const last = await lastRows(client, names);
    for (const name of names) {
      const row = last.get(name);
      sealing.learn(name, row && headOf(row));
    }
    await insert(
      client,
      page.flatMap((addition) => sealing.rowsOf(addition)),
    );
    page = [];
    events = 0;
  };
  for (const addition of additions) {
    page.push(addition);
    events += addition.events.length;
    if (events >= PAGE) await flush();
  }
  await flush();
}

async function lastRows(
  client: pg.PoolClient,
  names: readonly string[],
): Promise<ReadonlyMap<string, StoredRow>> {
  if (names.length === 0) return new Map();
  const { rows } = await client.query<StoredRow>(
    `SELECT DISTINCT ON (case_name) ${ROW} FROM samraad.event WHERE case_name = ANY($1)
      ORDER BY case_name, seq DESC`,
    [names],
  );
  return new Map(rows.map((row) => [row.case, row]));
}

async function insert(client: pg.PoolClient, rows: readonly StoredRow[]): Promise<void> {
  if (rows.length === 0) return;
  await client.query(
    'INSERT INTO samraad.event SELECT * FROM unnest($1::int[], $2::text[], $3::int[], $4::text[], $5::text[], $6::text[])',
    [
      rows.map(({ position }) => position),
      rows.map((row) => row.case),
      rows.map(({ seq }) => seq),
      rows.map(({ hash }) => hash),
      rows.map(({ text }) => text),
      rows.map(({ log }) => log),
    ],
  );
}
