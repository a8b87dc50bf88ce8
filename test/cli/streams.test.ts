import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { mayColour } from '../../engine/cli/terminal/colour.ts';
import { folderWith, folderWithRules, samraad } from './samraad.ts';

const escapeCode = '\u001b';

function brokenRules(): string {
  const cwd = folderWithRules();
  const file = path.join(cwd, 'rules', 'nationalt', 'frister.regel');
  writeFileSync(file, readFileSync(file, 'utf8').replace('regnet fra', 'regnte fra'));
  return cwd;
}

describe('colours', () => {
  test.each([
    [[], {}, true, true],
    [[], {}, false, false],
    [['--no-color'], { FORCE_COLOR: '1' }, true, false],
    [[], { NO_COLOR: '1' }, true, false],
    [[], { NO_COLOR: '' }, true, true],
    [[], { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    [[], { FORCE_COLOR: '1' }, false, true],
    [[], { FORCE_COLOR: '' }, false, false],
    [[], { FORCE_COLOR: '0' }, true, false],
    [[], { TERM: 'dumb' }, true, false],
  ])('%j %j terminal %s: %s', (argv, env, isTerminal, expected) => {
    expect(mayColour({ argv, env, isTerminal })).toBe(expected);
  });

  test('are never in a pipe, unless forced', () => {
    const cwd = brokenRules();
    expect(samraad(['check'], { cwd }).stdout).not.toContain(escapeCode);
    expect(samraad(['check'], { cwd, env: { FORCE_COLOR: '' } }).stdout).not.toContain(escapeCode);
    expect(samraad(['check'], { cwd, env: { FORCE_COLOR: '1' } }).stdout).toContain(escapeCode);
    expect(samraad(['check'], { cwd, env: { FORCE_COLOR: '1', NO_COLOR: '1' } }).stdout).not.toContain(
      escape,
    );
    expect(samraad(['check', '--json'], { cwd, env: { FORCE_COLOR: '1' } }).stdout).not.toContain(escapeCode);
  });
});

test('a rule file cannot steer the terminal', () => {
  const cwd = folderWith({ 'ond.regel': `regelsæt ond ${escapeCode}[31m\u202e [bad]\n` });
  const { stdout, stderr } = samraad(['check', 'ond.regel', '--format', 'full'], { cwd });
  for (const control of [escapeCode, '\u202e']) expect(stdout + stderr).not.toContain(control);
});

describe.skipIf(process.platform === 'win32')('an output that ends early', () => {
  const command = `'${process.execPath}' .build/main.js vocabulary`;

  test('is no error when the reader has had enough', () => {
    const { status, stderr } = spawnSync('bash', ['-c', `set -o pipefail; ${command} | head -1 >/dev/null`], {
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('is an error when there is no room', () => {
    const { status, stderr } = spawnSync('bash', ['-c', `${command} >/dev/full`], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toBe(
      'fejl: resultatet kan ikke skrives (ENOSPC)\n' +
        '  = kontrollér, hvor resultatet bliver sendt hen, og om der er plads\n',
    );
  });

  test('is said even when nobody reads what went wrong', () => {
    const { status } = spawnSync('bash', ['-c', `'${process.execPath}' .build/main.js chekc 2>&-`]);
    expect(status).toBe(2);
  });
});
