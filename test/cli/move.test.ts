/** A family that moves gets a case of its own in the new municipality, with its own receipt and deadline (C-24, NC-024). */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { folderWith, samraad } from './samraad.ts';

const lines = readFileSync('examples/sager/indkaldt-for-sent.jsonl', 'utf8').trim().split('\n').slice(0, 3);
const moved = {
  ...JSON.parse(lines[2] ?? ''),
  seq: 4,
  type: 'MOVED_MUNICIPALITY',
  on: '2015-08-14',
  at: '2015-08-14T12:00:00Z',
  data: { to: 'Skovlund Kommune', linkedCase: 'skovlund-7' },
};
const first = `${[...lines, JSON.stringify(moved)].join('\n')}\n`;
const rules = ['--rules', `${process.cwd()}/rules`];

function summonsDue(cwd: string, file: string): unknown {
  const steps = samraad(['replay', file, '--steps', '--json', ...rules], { cwd })
    .stdout.trim()
    .split('\n');
  const last = JSON.parse(steps.at(-1) ?? '{}') as { deadlines: { code: string; due: string }[] };
  return last.deadlines.find(({ code }) => code === 'D-SUMMON')?.due;
}

test('the move opens a case with its own receipt, and the deadline of the first one stays', () => {
  const opened = samraad(['move', 'sag.jsonl', '--received', '2015-08-20', ...rules], {
    cwd: folderWith({ 'sag.jsonl': first }),
  });
  expect(opened.code).toBe(0);
  expect(JSON.parse(opened.stdout)).toMatchObject({
    case: 'skovlund-7',
    seq: 1,
    type: 'POLICE_NOTICE_RECEIVED',
    on: '2015-08-20',
    data: { municipality: 'Skovlund Kommune', linkedCase: 'indkaldt-for-sent' },
  });
  const cwd = folderWith({ 'sag.jsonl': first, 'ny.jsonl': opened.stdout });
  expect([summonsDue(cwd, 'sag.jsonl'), summonsDue(cwd, 'ny.jsonl')]).toEqual(['2015-08-17', '2015-08-27']);
});

test('a case without a move opens none', () => {
  const { code, stdout, stderr } = samraad([
    'move',
    'examples/sager/indkaldt-for-sent.jsonl',
    '--received',
    '2015-08-20',
  ]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('sagen har ingen flytning');
});
