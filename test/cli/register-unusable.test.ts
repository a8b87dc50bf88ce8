import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasServer, NO_SERVER, startServer, type TestServer } from '../support/postgres.ts';
import { exported, lines, logs, withCases, withRegister } from './registers.ts';
import { folderWith, samraad } from './samraad.ts';

describe('a register that cannot be used', () => {
  test.each([
    ['is not there', [], 'der er intet register i »register.db«'],
    ['is no register', ['--store', 'text.db'], '»text.db« er ikke et register'],
    ['is a folder', ['--store', '.'], '».« er ikke et register'],
  ])('that %s', (_, args, message) => {
    const cwd = folderWith({ 'text.db': 'hej '.repeat(100) });
    const { code, stderr } = samraad(['register', 'export', ...args], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  test('that another program is writing to', () => {
    const cwd = withRegister();
    const other = new DatabaseSync(path.join(cwd, 'register.db'));
    other.exec('BEGIN IMMEDIATE');
    const { code, stderr } = samraad(['register', 'import', ...logs, '--write'], { cwd });
    other.exec('ROLLBACK');
    other.close();
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('et andet program skriver i »register.db«; der er ikke skrevet noget'),
    ]);
    expect(samraad(['register', 'import', ...logs, '--write'], { cwd }).code).toBe(0);
  });

  test.skipIf(process.platform === 'win32')('on a disk that is full keeps what it has', () => {
    const cwd = withCases();
    const before = exported(cwd);
    const event = JSON.parse(lines[1] as string);
    const large = Array.from({ length: 40 }, (_, index) =>
      JSON.stringify({ ...event, case: `sag ${index}`, seq: 1, data: { filler: 'x'.repeat(10_000) } }),
    );
    writeFileSync(path.join(cwd, 'large.jsonl'), `${large.join('\n')}\n`);
    const command = [
      process.execPath,
      path.resolve('.build/main.js'),
      'register',
      'import',
      'large.jsonl',
      '--write',
    ];
    // A limit on the size of files stands for a full disk: in blocks of 512 or 1024 bytes, as the shell has it.
    const full = spawnSync('sh', ['-c', 'ulimit -f 120; exec "$@"', 'sh', ...command], {
      cwd,
      encoding: 'utf8',
    });
    expect(full.stderr).toContain(
      'der er ikke plads på disken til »register.db«; alt, der var skrevet før, står der stadig',
    );
    expect(full.status).toBe(2);
    expect(exported(cwd)).toBe(before);
    expect(samraad(['verify'], { cwd }).code).toBe(0);
    expect(samraad(['register', 'import', 'large.jsonl', '--write'], { cwd }).code).toBe(0);
  });
});

describe.skipIf(!hasServer)(
  hasServer ? 'a register on a server' : `a register on a server (${NO_SERVER})`,
  () => {
    let server: TestServer;
    beforeAll(() => {
      server = startServer();
    });
    afterAll(() => server.stop());

    test('does what a file does, and never shows a password', async () => {
      const cwd = withCases();
      const store = (await server.database()).replace('tester@', 'tester:hemmeligt@');
      const shown: string[] = [];
      const run = (...args: readonly string[]) => {
        const done = samraad([...args, '--store', store], { cwd });
        shown.push(done.stdout, done.stderr);
        return done;
      };
      expect(run('register', 'init', '--key', 'server.key').code).toBe(0);
      expect(run('register', 'init', '--key', 'again.key').code).toBe(2);
      expect(run('register', 'import', ...logs, '--key', 'server.key', '--write').code).toBe(0);
      expect(run('register', 'import', ...logs, '--key', 'server.key', '--write').stdout).toContain(
        'uændrede 3',
      );
      expect(run('register', 'export').stdout).toBe(exported(cwd));
      const verified = samraad(['verify', store], { cwd });
      expect(verified.code).toBe(0);
      expect([...shown, verified.stdout].join('')).not.toContain('hemmeligt');
    });

    test('whose connection breaks in the middle of an import has all of it or nothing', async () => {
      const store = await server.database();
      const event = JSON.parse(lines[1] as string);
      const many = Array.from({ length: 20_000 }, (_, index) =>
        JSON.stringify({ ...event, case: `sag ${index}`, seq: 1 }),
      );
      const cwd = folderWith({ 'many.jsonl': `${many.join('\n')}\n` });
      samraad(['register', 'init', '--store', store, '--key', 'server.key'], { cwd });
      const args = ['register', 'import', 'many.jsonl', '--store', store, '--key', 'server.key', '--write'];
      const child = spawn(process.execPath, [path.resolve('.build/main.js'), ...args], { cwd });
      let stderr = '';
      child.stderr.setEncoding('utf8').on('data', (piece: string) => {
        stderr += piece;
      });
      const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
      await server.whenWriting(store);
      await server.breakConnections(store);
      expect(await ended).toBe(2);
      expect(stderr).toMatch(
        /^fejl: forbindelsen til »postgres:\/\/.*« blev afbrudt; .*\n {2}= kør kommandoen igen/,
      );
      expect(samraad(['register', 'export', '--store', store], { cwd }).stdout).toBe('');
      expect(samraad(args, { cwd }).code).toBe(0);
      expect(samraad(['verify', store], { cwd }).stdout).toContain('20.000 hændelser i 20.000 sager');
    });
  },
);
