import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { withCases } from './registers.ts';
import { folderWith, folderWithRules, samraad } from './samraad.ts';

const NAME = 'indkaldt-for-sent';
const rules = ['--rules', path.resolve('rules')];

/** Runs a packed case in an empty folder, where there is nothing but Node. */
function checkedAlone(pack: string, ...args: readonly string[]) {
  const cwd = folderWith({ 'sag.mjs': pack });
  const { status, stdout, stderr } = spawnSync(process.execPath, ['sag.mjs', ...args], {
    cwd,
    env: {},
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return { code: status, stdout };
}

describe('samraad pack', () => {
  test('writes one file that checks itself and names every rule that decided', () => {
    const cwd = withCases();
    writeFileSync(path.join(cwd, 'kept.txt'), samraad(['register', 'checkpoint'], { cwd }).stdout);
    const made = samraad(['pack', NAME, '--since', 'kept.txt', ...rules], { cwd });
    expect([made.code, made.stderr]).toEqual([0, '']);
    expect(made.stdout).toMatch(
      /^indkaldt-for-sent\.mjs er skrevet: 8 hændelser, \d+ regelsæt, beviser og kontrolprogram\./,
    );
    const pack = readFileSync(path.join(cwd, `${NAME}.mjs`), 'utf8');
    const { code, stdout } = checkedAlone(pack);
    expect(code).toBe(0);
    expect(stdout).toContain(
      'Sagen indkaldt-for-sent: 8 hændelser\n  1  2015-08-10  POLICE_NOTICE_RECEIVED  ',
    );
    expect(stdout).toContain('Regler: alvorlig kriminalitet i Fjordby version 1');
    expect(stdout).toContain(
      '= Hændelserne er ordret dem, der stod i samraad/fjordby, da det havde 27 hændelser\n',
    );
    expect(stdout).toContain('= Reglerne er ordret dem, som afgørelserne nævner\n');
    expect(stdout).toContain('= Registret er kun vokset, siden det havde 27 hændelser\n');
    expect(checkedAlone(pack, '--lang', 'en').stdout).toContain(
      '= The events are word for word those in samraad/fjordby',
    );
    expect(pack).not.toMatch(/require\(|node:(?!crypto|fs|url)/);
  });

  test('shows when the file was touched', () => {
    const cwd = withCases();
    samraad(['pack', NAME, '--out', 'sag.mjs', ...rules], { cwd });
    const pack = readFileSync(path.join(cwd, 'sag.mjs'), 'utf8');
    expect(checkedAlone(pack.replace('"type":"NO_SHOW"', '"type":"MOVED"'))).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('! Hændelse 5 er ændret\n'),
    });
    expect(checkedAlone(pack.replace('16.000 kr.', '18.000 kr.')).stdout).toMatch(
      /! Teksten til ».*« version 1 er ændret\n/,
    );
  });

  test('says which rules are no longer to be had', () => {
    const cwd = withCases();
    const other = folderWithRules();
    const file = path.join(other, 'rules/fjordby/alvorlig-kriminalitet-1.regel');
    writeFileSync(file, readFileSync(file, 'utf8').replace('16.000', '18.000'));
    const made = samraad(['pack', NAME, '--rules', path.join(other, 'rules')], { cwd });
    expect(made.code).toBe(0);
    expect(made.stderr).toContain(
      'bemærk: teksten til »alvorlig kriminalitet i Fjordby« version 1, som en afgørelse bygger på',
    );
    const { code, stdout } = checkedAlone(readFileSync(path.join(cwd, `${NAME}.mjs`), 'utf8'));
    expect(code).toBe(0);
    expect(stdout).toContain(
      '? Teksten til »alvorlig kriminalitet i Fjordby« version 1, som en afgørelse bygger på, er ikke med\n',
    );
    expect(stdout).not.toContain('Reglerne er ordret');
  });

  test('changes no file that is there, and knows only the cases of the register', () => {
    const cwd = withCases();
    writeFileSync(path.join(cwd, `${NAME}.mjs`), 'mine');
    expect(samraad(['pack', NAME, ...rules], { cwd }).code).toBe(2);
    expect(readFileSync(path.join(cwd, `${NAME}.mjs`), 'utf8')).toBe('mine');
    const unknown = samraad(['pack', '../other', ...rules], { cwd });
    expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining('ingen sag »../other«')]);
    expect(existsSync(path.join(cwd, '..', 'other.mjs'))).toBe(false);
  });
});
