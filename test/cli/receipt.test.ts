/** `samraad receipt`: written in one place, tried in another where there are no rules at all. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, samraad } from './samraad.ts';

test('a receipt holds on a clean machine, and says what was touched when it does not', () => {
  const { code, stdout } = samraad(['receipt', 'examples/sager/rettidig-og-fulgt-op.jsonl']);
  expect(code).toBe(0);
  const cwd = folderWith({
    'kvittering.json': stdout,
    'rettet.json': stdout.replaceAll('16.000 kr.', '15.000 kr.'),
  });
  const holds = samraad(['receipt', '--check', 'kvittering.json'], { cwd });
  expect(holds).toMatchObject({ code: 0, stderr: '' });
  expect(holds.stdout).toContain('Kvitteringen holder');
  const touched = samraad(['receipt', '--check', 'rettet.json', '--json'], { cwd });
  expect(touched.code).toBe(1);
  const { problems } = JSON.parse(touched.stdout);
  expect(problems.map(({ kind }: { kind: string }) => kind)).toEqual([
    'altered',
    'rule_file',
    'used',
    'trace',
  ]);
});

test.each([
  [['receipt', '--check', 'examples/sager/rettidig-og-fulgt-op.jsonl'], 'JSON'],
  [['receipt', '--check', 'sag.json'], 'ikke en kvittering'],
  [['receipt', 'examples/sager/rettidig-og-fulgt-op.jsonl', '--decision', '9'], '9'],
])('%j is refused with the reason', (args, cause) => {
  const file = path.join(folderWith(), 'sag.json');
  writeFileSync(file, '{"format_version": 1}');
  const { code, stdout, stderr } = samraad(args.map((arg) => (arg === 'sag.json' ? file : arg)));
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(cause);
});
