/** Outcomes of a replay on the server of its register, where every machine that shares the work puts its own. */
import pg from 'pg';
import { type OutcomeRow, type Outcomes, outcomeOf } from './outcomes.ts';
import { guardedQuery } from './postgres-problems.ts';
import type { ReplayPlan } from './replay-plan.ts';

const TABLES = `
  CREATE SCHEMA IF NOT EXISTS samraad_replay;
  CREATE TABLE IF NOT EXISTS samraad_replay.done (
    plan text NOT NULL,
    range integer NOT NULL,
    PRIMARY KEY (plan, range)
  );
  CREATE TABLE IF NOT EXISTS samraad_replay.outcome (
    plan text NOT NULL,
    name text COLLATE "C" NOT NULL,
    verdict text NOT NULL,
    grade text NOT NULL,
    hash text NOT NULL,
    detail text,
    PRIMARY KEY (plan, name)
  );
`;

/** Any number that nobody else locks by: it lets one of many make the tables. */
const MAKING = 5_742_001;
const PAGE = 2000;

/** Outcomes of a plan. They stay when it is finished, for the machines that still write their report of it. */
export async function postgresOutcomes(url: string, { id }: ReplayPlan): Promise<Outcomes> {
  const pool = new pg.Pool({ connectionString: url, max: 2, connectionTimeoutMillis: 10_000 });
  pool.on('error', () => {});
  const ask = async <Row extends pg.QueryResultRow>(
    sql: string,
    values: unknown[],
  ): Promise<readonly Row[]> => (await guardedQuery(() => pool.query<Row>(sql, values))).rows;
  try {
    await guardedQuery(() => pool.query(`BEGIN; SELECT pg_advisory_xact_lock(${MAKING}); ${TABLES} COMMIT;`));
  } catch (error) {
    await pool.end();
    throw error;
  }
  return {
    done: async () => {
      const rows = await ask<{ range: number }>('SELECT range FROM samraad_replay.done WHERE plan = $1', [
        id,
      ]);
      return new Set(rows.map(({ range }) => range));
    },
    put: async (range, outcomes) => {
      await ask(
        `WITH kept AS (
          INSERT INTO samraad_replay.outcome
          SELECT $1, * FROM unnest($3::text[], $4::text[], $5::text[], $6::text[], $7::text[])
          ON CONFLICT DO NOTHING
        )
        INSERT INTO samraad_replay.done VALUES ($1, $2) ON CONFLICT DO NOTHING`,
        [
          id,
          range,
          outcomes.map((one) => one.case),
          outcomes.map(({ verdict }) => verdict),
          outcomes.map(({ grade }) => grade),
          outcomes.map(({ hash }) => hash),
          outcomes.map(({ detail }) => detail ?? null),
        ],
      );
    },
    async *all() {
      for (let name = ''; ; ) {
        const rows = await ask<OutcomeRow>(
          `SELECT name, verdict, grade, hash, detail FROM samraad_replay.outcome
            WHERE plan = $1 AND name > $2 ORDER BY name LIMIT ${PAGE}`,
          [id, name],
        );
        yield* rows.map(outcomeOf);
        const last = rows.at(-1);
        if (last === undefined) return;
        name = last.name;
      }
    },
    close: () => pool.end(),
  };
}
