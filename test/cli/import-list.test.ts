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
    expect(stdout).not.toMatch(/\d{6}-?\d{4}\b/);
    const youths = run('register', 'export', 'F-1')
      .stdout.trim()
      .split('\n')
      .map((line) => JSON.parse(line).data.youth);
    expect(youths[0]).toMatchObject({ cprKnown: true, birthDate: '1998-09-14', sex: 'boy' });
    expect(youths[1].id).toBe(youths[0].id);
    expect(youths[0].id).toMatch(/^ung-[0-9a-f]{12}$/);
  });

  test('needs to know the municipality', () => {
    const { code, stderr } = run('register', 'import', LIST);
    expect(code).toBe(2);
    expect(stderr).toContain('angiv den med --municipality');
  });
});
