/** What a case holds of CPR numbers by mistake is shown masked everywhere but in the register's own export (NC-122). */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { folderWith, samraad } from './samraad.ts';

const NUMBER = '010101-1234';

/** The example with a number in each text that people write. */
function leakingCase(): string {
  const lines = readFileSync('examples/sager/rettidig-og-fulgt-op.jsonl', 'utf8').trim().split('\n');
  const events = lines.map((line) => JSON.parse(line) as { type: string; data: Record<string, unknown> });
  const held = events.findIndex(({ type }) => type === 'COUNCIL_HELD');
  for (const { type, data } of events) {
    if (type === 'CASE_CLOSED') data.reason = `Aftalt med ${NUMBER}`;
    if (type === 'AGREEMENTS_RECORDED') data.agreements = [{ holder: NUMBER, text: `Ring til ${NUMBER}` }];
    if (type === 'MINUTES_SENT') data.recipients = ['youth', NUMBER];
  }
  const council = events[held];
  if (council) council.data.participants = ['youth', 'mother', 'father', 'class_teacher', NUMBER];
  return folderWith({ 'sag.jsonl': `${events.map((event) => JSON.stringify(event)).join('\n')}\n` });
}

describe('a CPR number in a case', () => {
  const cwd = leakingCase();
  const rules = ['--rules', `${process.cwd()}/rules`];

  test.each([
    [['replay', 'sag.jsonl', '--steps']],
    [['replay', 'sag.jsonl', '--steps', '--json']],
    [['replay', 'sag.jsonl', '--municipality', 'Skovlund Kommune']],
    [['simulate', 'sag.jsonl', '--plain']],
    [['simulate', 'sag.jsonl', '--json']],
    [['atlas', 'sag.jsonl']],
    [['explain', 'sag.jsonl']],
  ])('is masked by samraad %j', (args) => {
    const { stdout, stderr } = samraad([...args, ...rules], { cwd });
    expect(stdout.length).toBeGreaterThan(100);
    expect(stdout + stderr).not.toContain('1234');
  });

  test('is shown with its last four digits hidden', () => {
    expect(samraad(['replay', 'sag.jsonl', '--steps', '--json', ...rules], { cwd }).stdout).toContain(
      '010101-xxxx',
    );
  });
});
