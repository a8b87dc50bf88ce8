/** Where the outcomes of a replay are kept until all are there, so that a replay that was stopped goes on. */
import { rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { CaseOutcome, ReplayPlan } from './replay-plan.ts';
import { guarded } from './sqlite-problems.ts';

export interface Outcomes {
  /** The ranges of the plan that are done, by their number. */
  done(): Promise<ReadonlySet<number>>;
  /** Keeps the outcomes of a range, once: when they are there already, nothing changes. */
  put(range: number, outcomes: readonly CaseOutcome[]): Promise<void>;
  /** All of them, in the order of names. */
  all(): AsyncIterable<CaseOutcome>;
  close(options: { readonly isFinished: boolean }): Promise<void>;
}

/** One row of outcomes as both stores keep it. */
export interface OutcomeRow {
  readonly name: string;
  readonly verdict: CaseOutcome['verdict'];
  readonly grade: CaseOutcome['grade'];
  readonly hash: string;
  readonly detail: string | null;
}

/** The outcome of a row. */
export function outcomeOf({ name, verdict, grade, hash, detail }: OutcomeRow): CaseOutcome {
  return { case: name, verdict, grade, hash, ...(detail !== null && { detail }) };
}

const TABLES = `
  CREATE TABLE done (range INTEGER PRIMARY KEY) STRICT;
  CREATE TABLE outcome (
    name TEXT PRIMARY KEY,
    verdict TEXT NOT NULL,
    grade TEXT NOT NULL,
    hash TEXT NOT NULL,
    detail TEXT
  ) STRICT;
`;

/** Outcomes in a file of their own, which is taken away when the replay is finished. Those of another plan are dropped. */
export function fileOutcomes(file: string, plan: ReplayPlan): Outcomes {
  const database = guarded(() => opened(file, plan));
  return {
    done: async () =>
      guarded(
        () =>
          new Set(
            database
              .prepare('SELECT range FROM done')
              .all()
              .map(({ range }) => Number(range)),
          ),
      ),
    put: async (range, outcomes) =>
      guarded(() => {
        database.exec('BEGIN IMMEDIATE');
        try {
          const keep = database.prepare('INSERT OR IGNORE INTO outcome VALUES (?, ?, ?, ?, ?)');
          for (const one of outcomes)
            keep.run(one.case, one.verdict, one.grade, one.hash, one.detail ?? null);
          database.prepare('INSERT OR IGNORE INTO done VALUES (?)').run(range);
          database.exec('COMMIT');
        } catch (error) {
          if (database.isTransaction) database.exec('ROLLBACK');
          throw error;
        }
      }),
    async *all() {
      const rows = database
        .prepare('SELECT name, verdict, grade, hash, detail FROM outcome ORDER BY name')
        .iterate();
      for (const row of rows) yield outcomeOf(row as unknown as OutcomeRow);
    },
    close: async ({ isFinished }) => {
      database.close();
      if (isFinished) for (const part of ['', '-wal', '-shm']) rmSync(`${file}${part}`, { force: true });
    },
  };
}

function opened(file: string, { id }: ReplayPlan): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: 5000 });
  try {
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
    database.exec('BEGIN IMMEDIATE; CREATE TABLE IF NOT EXISTS plan (id TEXT PRIMARY KEY) STRICT;');
    if (database.prepare('SELECT 1 FROM plan WHERE id = ?').get(id) === undefined) {
      database.exec(`DELETE FROM plan; DROP TABLE IF EXISTS done; DROP TABLE IF EXISTS outcome; ${TABLES}`);
      database.prepare('INSERT INTO plan VALUES (?)').run(id);
    }
    database.exec('COMMIT');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}
