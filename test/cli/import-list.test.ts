/** A municipality's register as a list: preview, import, correction, and what is refused. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { folderWith, samraad } from './samraad.ts';

const LIST = path.resolve('examples/register/fjordby.csv');
const text = readFileSync(LIST, 'utf8');

describe('the register of Fjordby', () => {
  const cwd = folderWith();
  const run = (...args: string[]) => samraad([...args, '--rules', path.resolve('rules')], { cwd });
  const list = (file: string, ...more: string[]) =>
    run('register', 'import', file, '--municipality', 'Fjordby', '--date', '2016-04-01', ...more);

  beforeAll(() => {
    expect(run('register', 'init').code).toBe(0);
  });

  test('is shown row by row before anything is written: what it becomes, what it lacks, what is refused', async () => {
    const { code, stdout } = list(LIST);
    expect(code).toBe(1);
    await expect(stdout).toMatchFileSnapshot('golden/import-list.txt');
  });

  test('is written once; a second import changes nothing, and a changed row is a correction', () => {
    expect(list(LIST, '--write').stdout).toContain('Nye 4 · rettede 0 · uændrede 0 · afviste 2');
    const before = run('register', 'export').stdout;
    expect(list(LIST, '--write').stdout).toContain('Nye 0 · rettede 0 · uændrede 4 · afviste 2');
    expect(run('register', 'export').stdout).toBe(before);

    writeFileSync(path.join(cwd, 'rettet.csv'), text.replace('06-03-2015', '05-03-2015'));
    expect(list('rettet.csv', '--write').stdout).toContain('Nye 0 · rettede 1 · uændrede 3 · afviste 2');
    const types = run('register', 'export', 'F-1')
      .stdout.trim()
      .split('\n')
      .map((line) => JSON.parse(line).type);
    expect(types).toEqual(['ROW_RECORDED', 'ROW_CORRECTED']);
  });

  test('stores no CPR number, only that there was one, and the same youth under the same name', () => {
    const { stdout } = run('register', 'export');
    // Whole words: a hash or a pseudonym may well end in ten digits.
    expect(stdout).not.toMatch(/\b\d{6}-?\d{4}\b/);
    const youths = run('register', 'export', 'F-1')
      .stdout.trim()
      .split('\n')
      .map((line) => JSON.parse(line).data.youth);
    expect(youths[0]).toMatchObject({ cprKnown: true, birthDate: '1998-09-14', sex: 'boy' });
    expect(youths[1].id).toBe(youths[0].id);
    expect(youths[0].id).toMatch(/^ung-[0-9a-f]{12}$/);
  });

  test('is written out as a list that changes nothing here, and fills an empty register with the same', () => {
    const { code, stdout } = run('register', 'export', '--format', 'csv');
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /\r\nF-2;ung-[0-9a-f]{12};vold, trusler;10-08-2015;18-08-2015;familien afslog;;;;;;04-05-1999;pige;ja;Fjordby Kommune\r\n/,
    );
    writeFileSync(path.join(cwd, 'ud.csv'), stdout);
    expect(run('register', 'import', 'ud.csv').stdout).toContain(
      'Nye 0 · rettede 0 · uændrede 4 · afviste 0',
    );
    run('register', 'init', '--store', 'anden.db');
    expect(run('register', 'import', 'ud.csv', '--store', 'anden.db', '--write').stdout).toContain('Nye 4');
    expect(run('register', 'export', '--format', 'csv', '--store', 'anden.db').stdout).toBe(stdout);
  });

  test('of cases with a course has those in the target group, and says how many it leaves out', () => {
    const log = path.resolve('examples/sager/indkaldt-for-sent.jsonl');
    writeFileSync(path.join(cwd, 'begyndt.jsonl'), `${readFileSync(log, 'utf8').split('\n')[0]}\n`);
    const { stdout } = run('register', 'export', '--format', 'csv', '--store', log);
    expect(stdout.split('\r\n')[1]).toMatch(
      /^indkaldt-for-sent;ung-02;vold;10-08-2015;18-08-2015;10-09-2015;/,
    );
    const none = run('register', 'export', '--format', 'csv', '--store', 'begyndt.jsonl');
    expect(none.stdout.split('\r\n')).toHaveLength(2);
    expect(none.stderr).toContain('1 sag er ikke med i listen');
  });

  test('needs to know the municipality of each row', () => {
    const { code, stdout } = run('register', 'import', LIST);
    expect(code).toBe(1);
    expect(stdout).toContain('afviste 6');
    expect(stdout).toContain('rækken siger ikke, hvilken kommune den er fra; angiv den med --municipality');
  });
});
