/** The draft of the reasons for a decision, as the command line writes it. */
import { expect, test } from 'vitest';
import { samraad } from './samraad.ts';

const CASE = 'examples/sager/beloeb-ukendt.jsonl';

test('is marked as a draft, and explains the last decision', () => {
  const { code, stdout } = samraad(['explain', CASE]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^UDKAST til begrundelse: i målgruppen\n/);
  for (const title of ['Retsregler', 'Faktiske oplysninger', 'Hovedhensyn'])
    expect(stdout).toContain(`\n\n${title}\n- `);
  expect(stdout).toContain('jf. oplysninger indhentet 8. oktober 2015 (hændelse 4)');
});

test('an earlier one is asked for by number, in English too', () => {
  const { code, stdout } = samraad(['explain', CASE, '--decision', '1', '--lang', 'en']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^DRAFT of the reasons: undetermined\n/);
  expect(stdout).toContain('\n\nWhat is missing\n- ');
});

test('as data every sentence names a node of the traces that come with it', () => {
  const { stdout } = samraad(['explain', CASE, '--json']);
  const draft = JSON.parse(stdout);
  expect(draft).toMatchObject({
    draft: true,
    decision: { number: 2, of: 2, code: 'IN_TARGET', by: 'rules' },
  });
  for (const { sentences } of draft.blocks)
    for (const { node } of sentences) {
      const [first, ...rest] = node.split('.').map(Number);
      const found = rest.reduce(
        (at: { children: unknown[] } | undefined, index: number) => at?.children[index],
        draft.asked[first].trace,
      );
      expect(found).toBeDefined();
    }
});

test.each(['3', '0', 'x', '-1'])('decision %s does not exist', (number) => {
  const { code, stdout, stderr } = samraad(['explain', CASE, `--decision=${number}`]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(`sagen har ingen afgørelse »${number}«`);
});

test('a case that is not there is a missing file, and a word without a dot a code', () => {
  expect(samraad(['explain', 'findes/ikke.jsonl'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('findes ikke'),
  });
  expect(samraad(['explain', 'R001']).code).toBe(0);
});
