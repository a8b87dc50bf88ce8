/** A register in one SQLite file: many readers, one writer at a time, every transaction on disk before it is answered. */
import { existsSync, rmSync, statSync } from 'node:fs';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { type Addition, type Register, RegisterError, type StoredRow } from './register.ts';
import { emptyHead, headOf, Sealing, type StoredHead } from './sealing.ts';
import type { KeyPair } from './signed-note.ts';
import { guarded } from './sqlite-problems.ts';
import { gatheredCases, soundEvent } from './stored-rows.ts';

/** `SAMR`, by which the file is known for a register. */
const APPLICATION = 0x53414d52;
const FORMAT = 1;
/** How long a writer waits for another one. */
const PATIENCE_MS = 5000;

const TABLES = `
  CREATE TABLE register (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    origin TEXT NOT NULL,
    verifier TEXT NOT NULL,
    size INTEGER NOT NULL,
    roots TEXT NOT NULL,
    log TEXT NOT NULL
  ) STRICT;
  CREATE TABLE event (
    position INTEGER PRIMARY KEY,
    case_name TEXT NOT NULL,
    seq INTEGER NOT NULL,
    hash TEXT NOT NULL,
    text TEXT NOT NULL,
    log TEXT NOT NULL,
    UNIQUE (case_name, seq)
  ) STRICT;
  CREATE TABLE checkpoint (size INTEGER PRIMARY KEY, note TEXT NOT NULL) STRICT;
  PRAGMA application_id = ${APPLICATION};
  PRAGMA user_version = ${FORMAT};
`;

const ROW = 'position, case_name AS "case", seq, hash, text, log';

/** Makes an empty register in a file that does not exist yet. */
export function createSqliteRegister(file: string, origin: string, key: KeyPair): void {
  if (existsSync(file)) throw new RegisterError('ALREADY_THERE');
  guarded(() => {
    const database = new DatabaseSync(file, { timeout: PATIENCE_MS });
    try {
      database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; BEGIN IMMEDIATE;');
      database.exec(TABLES);
      const { verifier, size, roots, log, note } = emptyHead(origin, key);
      database
        .prepare('INSERT INTO register VALUES (1, ?, ?, ?, ?, ?)')
        .run(origin, verifier, size, roots, log);
      database.prepare('INSERT INTO checkpoint VALUES (?, ?)').run(size, note);
      database.exec('COMMIT');
    } catch (error) {
      database.close();
      for (const part of ['', '-wal', '-shm']) rmSync(`${file}${part}`, { force: true });
      throw error;
    }
    database.close();
  });
}

/** Opens the register in a file. `shown` is the file as messages name it. */
export function openSqliteRegister(file: string, shown: string): Register {
  const entry = statSync(file, { throwIfNoEntry: false });
  if (entry === undefined) throw new RegisterError('MISSING');
  if (!entry.isFile()) throw new RegisterError('NOT_A_REGISTER');
  return guarded(() => {
    const database = new DatabaseSync(file, { timeout: PATIENCE_MS });
    try {
      requireRegister(database);
      database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
      return new SqliteRegister(database, shown);
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

function requireRegister(database: DatabaseSync): void {
  const application = database.prepare('PRAGMA application_id').get()?.application_id;
  const format = Number(database.prepare('PRAGMA user_version').get()?.user_version);
  if (application !== APPLICATION) throw new RegisterError('NOT_A_REGISTER');
  if (format > FORMAT) throw new RegisterError('TOO_NEW', { format, known: FORMAT });
}

class SqliteRegister implements Register {
  readonly origin: string;
  readonly verifier: string;
  readonly shown: string;
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync, shown: string) {
    this.#database = database;
    const { origin, verifier } = this.#head();
    this.origin = origin;
    this.verifier = verifier;
    this.shown = shown;
  }

  append: Register['append'] = async (additions, secret) =>
    guarded(() => {
      this.#database.exec('BEGIN IMMEDIATE');
      try {
        const size = this.#add(additions, secret);
        this.#database.exec('COMMIT');
        return size;
      } catch (error) {
        if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
        throw error;
      }
    });

  #add(additions: Iterable<Addition>, secret: string): number {
    const head = this.#head();
    const note = this.#database.prepare('SELECT note FROM checkpoint WHERE size = ?').get(head.size)?.note;
    const sealing = new Sealing(head, String(note), secret);
    const last = this.#database.prepare(
      `SELECT ${ROW} FROM event WHERE case_name = ? ORDER BY seq DESC LIMIT 1`,
    );
    const insert = this.#database.prepare('INSERT INTO event VALUES (?, ?, ?, ?, ?, ?)');
    for (const addition of additions) {
      if (sealing.asksFor(addition.case)) {
        const row = last.get(addition.case) as unknown as StoredRow | undefined;
        sealing.learn(addition.case, row && headOf(row));
      }
      for (const { position, case: name, seq, hash, text, log } of sealing.rowsOf(addition)) {
        insert.run(position, name, seq, hash, text, log);
      }
    }
    const end = sealing.end();
    if (end === undefined) return head.size;
    this.#database
      .prepare('UPDATE register SET size = ?, roots = ?, log = ?')
      .run(end.size, end.roots, end.log);
    this.#database.prepare('INSERT INTO checkpoint VALUES (?, ?)').run(end.size, end.note);
    return end.size;
  }

  read: Register['read'] = async (name) => {
    const statement = this.#prepare(`SELECT ${ROW} FROM event WHERE case_name = ? ORDER BY seq`);
    return guarded(() => rowsOf(statement.all(name))).map(soundEvent);
  };

  async *events(from = 0): AsyncGenerator<StoredRow> {
    const statement = this.#prepare(`SELECT ${ROW} FROM event WHERE position >= ? ORDER BY position`);
    yield* guardedRows(statement.iterate(from));
  }

  cases: Register['cases'] = ({ range, below } = {}) => {
    const limit = below ?? Number.MAX_SAFE_INTEGER;
    const select = `SELECT ${ROW} FROM event WHERE position < ?`;
    const rows =
      range === undefined
        ? this.#prepare(`${select} ORDER BY case_name, seq`).iterate(limit)
        : this.#prepare(`${select} AND case_name BETWEEN ? AND ? ORDER BY case_name, seq`).iterate(
            limit,
            range.from,
            range.to,
          );
    return gatheredCases(guardedRows(rows));
  };

  names: Register['names'] = async (below = Number.MAX_SAFE_INTEGER) => {
    const statement = this.#prepare(
      'SELECT DISTINCT case_name AS name FROM event WHERE position < ? ORDER BY case_name',
    );
    return guarded(() => statement.all(below)).map(({ name }) => String(name));
  };

  size: Register['size'] = async () => guarded(() => this.#head().size);

  checkpoints: Register['checkpoints'] = async () => {
    const statement = this.#prepare('SELECT note FROM checkpoint ORDER BY size');
    return guarded(() => statement.all()).map(({ note }) => String(note));
  };

  close: Register['close'] = async () => this.#database.close();

  #prepare(sql: string): StatementSync {
    return guarded(() => this.#database.prepare(sql));
  }

  #head(): StoredHead {
    const head = this.#database.prepare('SELECT origin, verifier, size, roots, log FROM register').get();
    if (head === undefined) throw new RegisterError('NOT_A_REGISTER');
    return head as unknown as StoredHead;
  }
}

function rowsOf(rows: readonly unknown[]): readonly StoredRow[] {
  return rows as readonly StoredRow[];
}

function* guardedRows(rows: Iterator<unknown>): Generator<StoredRow> {
  try {
    for (;;) {
      const next = guarded(() => rows.next());
      if (next.done === true) return;
      yield next.value as StoredRow;
    }
  } finally {
    rows.return?.();
  }
}
