/** A police list through the municipality's rules. How lists are read is tested in `test/engine/register/`. */
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, samraad } from './samraad.ts';

const LIST = 'examples/politilister/mandagsdata.csv';
const rules = ['--municipality', 'Fjordby', '--date', '2015-03-06'];
const number = /\d{6}-?\d{4}|Ung [A-H]/;

test('each row is in the target group, outside, or undetermined with what to ask for; the deadline stands beside it', async () => {
  const { code, stdout, stderr } = samraad(['intake', LIST, ...rules]);
  expect([code, stderr]).toEqual([1, '']);
  await expect(stdout).toMatchFileSnapshot('golden/intake.txt');
});

test('no CPR number and no name is in any output', () => {
  const { stdout } = samraad(['intake', LIST, ...rules]);
  expect(stdout).not.toMatch(number);
  const data = samraad(['intake', LIST, ...rules, '--json', '--lang', 'en']).stdout;
  expect(data).not.toMatch(number);
  expect(JSON.parse(data)).toMatchObject({
    format_version: '1.0',
    summary: { in_target: 1, reviews: 1, outside: 2, undetermined: 3, refused: 1 },
  });
  expect(JSON.parse(data).rows[2]).toMatchObject({
    row: 4,
    cpr: '200100-****',
    decision: 'UNDETERMINED',
    summon_by: '2015-03-09',
    missing: [{ code: 'damageAmount', name: 'damage amount' }],
  });
});

test.each([
  ['no column says who it is', { 'l.csv': 'Gerningstype;Beløb\nvold;5\n' }, 'Gerningstype, Beløb'],
  ['a picture', { 'l.csv': Buffer.from([0x89, 0x50, 0, 1]) }, 'hverken et regneark eller en tekst'],
] as const)('%s is refused in words', (_, files, words) => {
  const { code, stdout, stderr } = samraad(['intake', path.join(folderWith(files), 'l.csv'), ...rules]);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(words);
});
