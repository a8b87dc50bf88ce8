/** `samraad test` with scenarios: whole cases that stand in rule files. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWithRules, samraad } from './samraad.ts';

const FILE = 'rules/fjordby/forloeb.regel';

/** The rules of the project, with something wrong in the scenarios. */
function broken(): string {
  const cwd = folderWithRules();
  const file = path.join(cwd, FILE);
  const text = readFileSync(file, 'utf8').replace('V-SUMMON-LATE med 1 dag', 'V-SUMMON-LATE med 2 dage');
  writeFileSync(file, text);
  return cwd;
}

describe('scenarios in rule files', () => {
  test('are counted beside the tests', () => {
    expect(samraad(['test', FILE])).toEqual({ code: 0, stdout: '', stderr: '8 forløb bestået\n' });
    expect(samraad(['test', FILE, '--lang', 'en']).stderr).toBe('8 scenarios passed\n');
  });

  test('say where and what came instead, and fail', () => {
    const { code, stdout, stderr } = samraad(['test', FILE], { cwd: broken() });
    expect(code).toBe(1);
    expect(
      stdout.replace(/:\d+:3/, ':#:3'),
    ).toBe(`ikke bestået: C. Indkaldt en dag for sent, udeblivelse og nyt møde
  ┌─ rules/fjordby/forloeb.regel:#:3
  = V-SUMMON-LATE: ventede »lovovertrædelse, 2 dage«, men fik »lovovertrædelse, 1 dag«
`);
    expect(stderr).toBe('1 forløb ikke bestået, 7 forløb bestået\n');
  });

  test('as JSON', () => {
    const { code, stdout } = samraad(['test', FILE, '--json'], { cwd: broken() });
    expect(code).toBe(1);
    const { tests, scenarios, summary } = JSON.parse(stdout);
    expect(tests).toEqual([]);
    expect(summary).toEqual({ tests: 0, scenarios: scenarios.length, failed: 1 });
    expect(scenarios.find(({ passed }: { passed: boolean }) => !passed)).toMatchObject({
      title: 'C. Indkaldt en dag for sent, udeblivelse og nyt møde',
      place: { file: FILE },
      failure: { kind: 'finding', what: { da: 'V-SUMMON-LATE' }, actual: { en: 'violation, 1 day' } },
    });
  });

  test('as JUnit', () => {
    const { stdout } = samraad(['test', FILE, '--format', 'junit'], { cwd: broken() });
    expect(stdout).toMatch(/<testsuite name="rules\/fjordby\/forloeb\.regel" tests="\d+" failures="1"/);
    expect(stdout).toContain('<failure message="V-SUMMON-LATE: ventede »lovovertrædelse, 2 dage«');
  });

  test('of an edited draft are decided by the draft', () => {
    const cwd = folderWithRules();
    const rules = readFileSync(path.join(cwd, 'rules/fjordby/alvorlig-kriminalitet-1.regel'), 'utf8');
    writeFileSync(path.join(cwd, 'udkast.regel'), rules.replace('2015: 16.000 kr.', '2015: 20.000 kr.'));
    const { code, stdout } = samraad(['test', 'udkast.regel', FILE, '--format', 'compact'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain(
      'C. Indkaldt en dag for sent, udeblivelse og nyt møde: alvorlig kriminalitet: ventede »opfyldt«',
    );
  });
});
