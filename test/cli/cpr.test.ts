/**
 * What a case holds of CPR numbers by mistake, even as its own name, is shown masked everywhere but in the copies that must
 * be word by word: the register's export, a receipt, a packed case and the case itself (NC-122).
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { folderWith, samraad } from './samraad.ts';

const NUMBER = '010101-1234';

/** The example with a number in each text that people write, and in its name. */
function leakingCase(): string {
  const lines = readFileSync('examples/sager/rettidig-og-fulgt-op.jsonl', 'utf8').trim().split('\n');
  const events = lines.map((line) => ({
    ...(JSON.parse(line) as { type: string; data: Record<string, unknown> }),
    case: NUMBER,
  }));
  const held = events.findIndex(({ type }) => type === 'COUNCIL_HELD');
  for (const { type, data } of events) {
    if (type === 'CASE_CLOSED') data.reason = `Aftalt med ${NUMBER}`;
    if (type === 'AGREEMENTS_RECORDED') data.agreements = [{ holder: NUMBER, text: `Ring til ${NUMBER}` }];
    if (type === 'MINUTES_SENT') data.recipients = ['youth', NUMBER];
  }
  const council = events[held];
  if (council) council.data.participants = ['youth', 'mother', 'father', 'class_teacher', NUMBER];
  return folderWith({
    'sag.jsonl': `${events.map((event) => JSON.stringify(event)).join('\n')}\n`,
    'oplysninger.json': JSON.stringify({
      groups: { offence: [{ id: NUMBER, offenceType: NUMBER }] },
    }),
    'liste.csv': `${NUMBER};gerningstype\n${NUMBER};${NUMBER}\n`,
  });
}

describe('a CPR number in a case', () => {
  const cwd = leakingCase();
  const run = (...args: string[]) => samraad([...args, '--rules', path.resolve('rules')], { cwd });
  const shown = (file: string): string => readFileSync(path.join(cwd, file), 'utf8');

  beforeAll(() => {
    expect(run('register', 'init').code).toBe(0);
    expect(run('register', 'import', 'sag.jsonl', '--write').code).toBe(0);
  });

  test.each([
    ['replay sag.jsonl'],
    ['replay sag.jsonl --steps'],
    ['replay sag.jsonl --steps --json'],
    ['replay sag.jsonl --municipality Skovlund'],
    ['replay register.db --municipality Skovlund'],
    ['simulate sag.jsonl --plain'],
    ['simulate sag.jsonl --json'],
    ['simulate register.db'],
    ['atlas sag.jsonl'],
    ['explain sag.jsonl'],
    ['document indkaldelse sag.jsonl --step 3'],
    ['document referat sag.jsonl'],
    ['register import sag.jsonl'],
    ['audit sag.jsonl'],
    ['audit sag.jsonl --format csv'],
  ])('is masked by samraad %s', (line) => {
    const { stdout, stderr } = run(...line.split(' '));
    expect(stdout.length).toBeGreaterThan(60);
    expect(stdout + stderr).not.toContain('1234');
  });

  test.each([
    ['evaluate alvorlig\u00a0kriminalitet --municipality Fjordby --date 2015-03-02 --facts oplysninger.json'],
    ['intake liste.csv --municipality Fjordby'],
    ['register import liste.csv --municipality Fjordby'],
    [`register export ${NUMBER.replace('-', ' ')}`],
    [`explain ${NUMBER}.jsonl`],
    [`simulate register.db --case ${NUMBER.replace('01', '02')}`],
    [`check --${NUMBER}`],
  ])('is masked where samraad refuses: %s', (line) => {
    const { code, stderr } = run(...line.split(' ').map((word) => word.replace('\u00a0', ' ')));
    expect(code).toBe(2);
    expect(stderr).not.toMatch(/\b\d{6}[- ]?\d{4}\b/);
  });

  test('is masked in the pages that are written', () => {
    run('replay', 'sag.jsonl', '--municipality', 'Skovlund', '--html', 'side.html');
    run('audit', 'sag.jsonl', '--html', 'opgoerelse.html');
    expect(shown('side.html')).toContain('010101-xxxx');
    expect(shown('side.html') + shown('opgoerelse.html')).not.toContain('1234');
  });

  test.each([
    ['ud.txt', 'down down'],
    ['ud.json', 'down down down'],
  ])('is masked in what the simulator saves as %s', (file, way) => {
    run('simulate', 'sag.jsonl', '--script', `G s ${way} enter ctrl+u "${file}" enter`);
    expect(shown(file)).toContain('010101-xxxx');
    expect(shown(file)).not.toContain('1234');
  });

  test('is masked by the program in a packed case', () => {
    expect(run('pack', NUMBER, '--out', 'pakke.mjs').code).toBe(0);
    const { stdout } = spawnSync(process.execPath, ['pakke.mjs'], { cwd, encoding: 'utf8' });
    expect(stdout).toContain('010101-xxxx');
    expect(stdout).not.toContain('1234');
  });

  test('is shown with its last four digits hidden', () => {
    expect(run('replay', 'sag.jsonl', '--steps', '--json').stdout).toContain('010101-xxxx');
  });

  test('stands word by word in what is kept as proof', () => {
    expect(run('register', 'export').stdout).toContain(NUMBER);
    expect(run('receipt', 'sag.jsonl').stdout).toContain(NUMBER);
    expect(readdirSync(cwd)).not.toContain(`${NUMBER}.mjs`);
  });
});
