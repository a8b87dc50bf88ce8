import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { beforeAll, describe, expect, test } from 'vitest';
import { manyLogs } from '../support/many-cases.ts';
import { hasServer, NO_SERVER, startServer } from '../support/postgres.ts';
import { logs, withCases, withRegister } from './registers.ts';
import { folderWithRules, samraad } from './samraad.ts';

const CASES = 300;
const rules = ['--rules', path.resolve('rules')] as const;
const store = ['--store', 'register.db'] as const;

interface Result {
  readonly root: string;
  readonly cases: number;
  readonly summary: Readonly<Record<string, number>>;
}

function started(cwd: string, args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [path.resolve('.build/main.js'), ...args], { cwd });
}

function ended(
  child: ChildProcess,
): Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }> {
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (piece: string) => {
      said[name] += piece;
    });
  }
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...said })));
}

describe('the replay of a register', () => {
  test('of some of its cases is the replay of their files', () => {
    const cwd = withCases();
    const names = ['beloeb-ukendt', 'rettidig-og-fulgt-op'];
    const stored = samraad(['replay', ...names, ...store, ...rules, '--steps', '--json'], { cwd });
    const files = samraad(['replay', logs[0] as string, logs[2] as string, ...rules, '--steps', '--json'], {
      cwd,
    });
    const stepsOf = (stdout: string): readonly unknown[] =>
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown);
    expect(stepsOf(stored.stdout)).toEqual(stepsOf(files.stdout));
    expect(samraad(['replay', 'nobody', ...store, ...rules], { cwd }).stderr).toContain('ingen sag »nobody«');
  });

  test('says what comes out otherwise, and ends with the receipt', () => {
    const cwd = withCases();
    const other = folderWithRules();
    const same = samraad(['replay', 'register.db', ...rules], { cwd });
    expect(same.code).toBe(0);
    expect(same.stdout).toMatch(
      /^3 sager genafspillet fra register\.db: .*\n\nPå forhånd: sikker 3 · risikabel 0 · umulig 0\nUændret 3 · .*\n[\s\S]*Kvittering [0-9a-f]{64}: /,
    );
    const changed = samraad(['replay', 'register.db', ...rules, '--municipality', 'Skovlund Kommune'], {
      cwd,
    });
    expect(changed.code).toBe(1);
    expect(changed.stdout).toContain(
      '  ~ rettidig-og-fulgt-op  afgørelse (hændelse 3, 3. marts 2015): i målgruppen → uafklaret\n',
    );
    const version = ['replay', 'register.db', ...rules, '--rules-version', '99'];
    const impossible = samraad([...version, '--json'], { cwd });
    expect(impossible.code).toBe(2);
    expect(JSON.parse(impossible.stdout)).toMatchObject({
      cases: 3,
      summary: { impossible: 3 },
      grades: { fine: 0, risky: 0, impossible: 3 },
    });
    // Cases that cannot be gone through for the same reason are told together.
    expect(samraad(version, { cwd }).stdout).toMatch(
      /Kan ikke genafspilles:\n {2}! .*\n {6}3 sager: beloeb-ukendt, indkaldt-for-sent, rettidig-og-fulgt-op\n/,
    );
    expect(
      samraad(['replay', 'register.db', '--rules', path.join(other, 'rules'), '--json'], { cwd }).stdout,
    ).toBe(samraad(['replay', 'register.db', ...rules, '--json'], { cwd }).stdout);
    expect(readdirSync(cwd).filter((file) => file.includes('.replay'))).toEqual([]);
  });

  test('grades every case, and names those that might have come out otherwise and did not', () => {
    const cwd = withCases();
    const limit = folderWithRules();
    const file = path.join(limit, 'rules/fjordby/alvorlig-kriminalitet-1.regel');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('16.000 kr.', '18.000 kr.'));
    const args = ['replay', 'register.db', '--rules', path.join(limit, 'rules')];
    const { stdout } = samraad([...args, '--html', 'side.html'], { cwd });
    expect(stdout).toContain(
      'På forhånd: sikker 0 · risikabel 3 · umulig 0\nRisikable, men uændrede: beloeb-ukendt, indkaldt-for-sent\nUændret 2 · ',
    );
    expect(JSON.parse(samraad([...args, '--json'], { cwd }).stdout)).toMatchObject({
      grades: { fine: 0, risky: 3, impossible: 0 },
      risky_unchanged: ['beloeb-ukendt', 'indkaldt-for-sent'],
      different: [{ case: 'rettidig-og-fulgt-op', grade: 'risky' }],
    });
    const page = readFileSync(path.join(cwd, 'side.html'), 'utf8');
    const single = ['replay', 'rettidig-og-fulgt-op', ...store, '--rules', path.join(limit, 'rules')];
    samraad([...single, '--html', 'en.html'], { cwd });
    const [differences] =
      /<section>[\s\S]*?<\/table>/.exec(readFileSync(path.join(cwd, 'en.html'), 'utf8')) ?? [];
    expect(differences).toContain('i målgruppen');
    expect(page).toContain(differences);
    expect(page).toContain('<th scope="row">uændret</th><td>2</td>');
    expect(page).toContain('<th scope="row">På forhånd: risikabel</th><td>3</td>');
    expect(page).toContain('<th scope="row">grænse hærværksgrænse: 16.000 kr. → 18.000 kr.</th>');
    expect(page).toContain('<td>1 sag: rettidig-og-fulgt-op</td>');
    expect(page).toContain('2 sager: beloeb-ukendt, indkaldt-for-sent');
    expect(page).not.toMatch(/https?:|<script|src=/);
  });

  test('that cannot write its page keeps what it has done', () => {
    const cwd = withCases();
    const args = ['replay', 'register.db', ...rules];
    const { code, stdout, stderr } = samraad([...args, '--html', 'nej/side.html'], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('mappen »nej« findes ikke');
    expect(existsSync(path.join(cwd, 'register.db.replay'))).toBe(true);
    expect(samraad(args, { cwd }).code).toBe(0);
    expect(existsSync(path.join(cwd, 'register.db.replay'))).toBe(false);
  });

  test('goes on from nothing that it cannot read, and does not throw it away', () => {
    const cwd = withCases();
    writeFileSync(path.join(cwd, 'register.db.replay'), 'noget andet, som er længere end ingenting');
    const { code, stdout, stderr } = samraad(['replay', 'register.db', ...rules], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('»register.db.replay« skulle holde det, der allerede er gennemgået');
    expect(readFileSync(path.join(cwd, 'register.db.replay'), 'utf8')).toContain('noget andet');
  });

  test('without room for what it has done says so, and goes on when there is room', () => {
    const cwd = withCases();
    const command = [process.execPath, path.resolve('.build/main.js'), 'replay', 'register.db', ...rules];
    const full = spawnSync('sh', ['-c', 'ulimit -f 8; exec "$@"', 'sh', ...command], {
      cwd,
      encoding: 'utf8',
    });
    expect([full.status, full.stdout]).toEqual([2, '']);
    expect(full.stderr).toContain('der er ikke plads på disken');
    expect(samraad(['replay', 'register.db', ...rules], { cwd }).code).toBe(0);
    expect(samraad(['verify'], { cwd }).code).toBe(0);
  });

  test.each([
    [['--workers', '0'], '--workers kan ikke være »0«'],
    [['--steps'], '--steps kan ikke bruges på et helt register'],
  ])('refuses %j', (args, message) => {
    const { code, stderr } = samraad(['replay', 'register.db', ...rules, ...args], { cwd: withCases() });
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe('the receipt is one and the same', () => {
  let cwd: string;
  let expected: Result;
  const resultOf = (stdout: string): Result => {
    const { root, cases, summary } = JSON.parse(stdout) as Result;
    return { root, cases, summary };
  };

  beforeAll(() => {
    cwd = withRegister();
    writeFileSync(path.join(cwd, 'many.jsonl'), manyLogs(CASES, 2));
    samraad(['register', 'import', 'many.jsonl', '--write'], { cwd });
    expected = resultOf(samraad(['replay', ...store, ...rules, '--workers', '1', '--json'], { cwd }).stdout);
    expect(expected).toMatchObject({ cases: CASES, summary: { impossible: 0 } });
  });

  test('on two threads', () => {
    const { stdout } = samraad(['replay', ...store, ...rules, '--workers', '2', '--json'], { cwd });
    expect(resultOf(stdout)).toEqual(expected);
  });

  test('after an interrupt, from where it was', async () => {
    const args = ['replay', ...store, ...rules, '--workers', '1', '--json'];
    const child = started(cwd, args);
    const end = ended(child);
    const state = path.join(cwd, 'register.db.replay');
    const done = (): number => {
      if (!existsSync(state)) return 0;
      const database = new DatabaseSync(state, { readOnly: true });
      try {
        return Number(database.prepare('SELECT count(*) AS done FROM done').get()?.done);
      } catch {
        return 0;
      } finally {
        database.close();
      }
    };
    while (done() === 0) await new Promise((resolve) => setImmediate(resolve));
    child.kill('SIGINT');
    const { code, stdout, stderr } = await end;
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(
      /^fejl: stoppet: [12]00 af 300 sager er gennemgået og gemt\n {2}= kør samme kommando igen/,
    );
    const again = samraad(args, { cwd });
    expect(again.stderr).toMatch(/^Fortsætter: [12]00 af 300 sager er gennemgået før\n/);
    expect(resultOf(again.stdout)).toEqual(expected);
    expect(existsSync(state)).toBe(false);
  });

  describe.skipIf(!hasServer)(hasServer ? 'on a server' : `on a server (${NO_SERVER})`, () => {
    test('by two processes of which one is killed half-way, each case once', async () => {
      const server = startServer();
      const where = await server.database();
      samraad(['register', 'init', '--store', where, '--key', 'server.key'], { cwd });
      samraad(['register', 'import', 'many.jsonl', '--store', where, '--key', 'server.key', '--write'], {
        cwd,
      });
      const client = new pg.Client({ connectionString: where });
      await client.connect();
      const number = async (sql: string): Promise<number> => {
        const { rows } = await client.query<{ there: string | null; count: string }>(sql);
        return Number(rows[0]?.count ?? 0);
      };
      const active = `SELECT count(*) FROM samraad_jobs.job WHERE state = 'active'`;

      const args = ['replay', '--store', where, ...rules, '--workers', '1', '--json'];
      const doomed = started(cwd, args);
      const doomedEnd = ended(doomed);
      while ((await number(active).catch(() => 0)) === 0);
      doomed.kill('SIGKILL');
      await doomedEnd;
      const survivors = [ended(started(cwd, args)), ended(started(cwd, args))];
      for (const { stdout } of await Promise.all(survivors)) expect(resultOf(stdout)).toEqual(expected);
      expect(await number('SELECT count(*) FROM samraad_replay.outcome')).toBe(CASES);
      expect(await number(active)).toBe(1);
      await client.end();
      server.stop();
    });
  });
});
