import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { folderWith, samraad } from './samraad.ts';

vi.setConfig({ testTimeout: 60_000 });

const first = 'alvorlig kriminalitet i Fjordby version 1';
const second = 'rules/fjordby/alvorlig-kriminalitet-2.regel';
const inTime = 'examples/sager/rettidig-og-fulgt-op.jsonl';

interface Json {
  readonly format_version: string;
  readonly before: { readonly as_of: string };
  readonly after: { readonly as_of: string };
  readonly edits: readonly { readonly kind: string }[];
  readonly concepts: readonly {
    readonly code: string;
    readonly exact: boolean;
    readonly changes: readonly {
      readonly from: string;
      readonly to: string;
      readonly blame: readonly number[];
      readonly witness: { readonly facts: object; readonly groups: object; readonly record: string | null };
    }[];
  }[];
}

describe('compare', () => {
  test('shows what another version changes, in which case, and which line does it', async () => {
    const { code, stdout, stderr } = samraad(['compare', first, second]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    await expect(steady(stdout)).toMatchFileSnapshot('golden/compare-versions.txt');
  });

  test('shows in English where two municipalities part, and that it took a sample', async () => {
    const { code, stdout } = samraad([
      'compare',
      first,
      'serious crime in Skovlund version 1',
      '--lang',
      'en',
    ]);
    expect(code).toBe(1);
    await expect(steady(stdout)).toMatchFileSnapshot('golden/compare-municipalities-en.txt');
  });

  test('shows which stored cases come out otherwise, and by which line', () => {
    const { code, stdout } = samraad(['compare', first, second, '--cases', 'examples/sager']);
    expect(code).toBe(1);
    expect(stdout).toContain('  = indkaldt-for-sent     uændret\n');
    expect(stdout).toContain(
      'afgørelse (hændelse 3, 3. marts 2015): i målgruppen → uden for målgruppen: ikke alvorlig kriminalitet\n',
    );
    expect(stdout).toMatch(/hærværksgrænse: 16\.000 kr\. → 18\.000 kr\./);
    expect(stdout).toContain('Uændret 2 · ændret 1');
    expect(stdout).toMatch(/^6 sager af en anden kommune eller proces er ikke gennemgået\.$/m);

    const { effect } = JSON.parse(
      samraad(['compare', first, second, '--cases', inTime, '--json']).stdout,
    ) as { readonly effect: object };
    expect(effect).toMatchObject({
      changed: 1,
      cases: [{ case: 'rettidig-og-fulgt-op', verdict: 'changed', decisions: [{ seq: 3 }] }],
    });
  });

  test('says that no case is decided by rules of elsewhere', () => {
    const skovlund = 'alvorlig kriminalitet i Skovlund version 1';
    const { code, stdout } = samraad(['compare', skovlund, skovlund, '--cases', inTime]);
    expect(code).toBe(0);
    expect(stdout).toContain('Ingen af sagerne afgøres efter disse regler.\n');
  });

  test('finds nothing in the same rules', () => {
    const { code, stdout } = samraad(['compare', second, 'alvorlig kriminalitet i Fjordby, version 2']);
    expect(code).toBe(0);
    expect(stdout).toContain('ændret 0\nAlle tilfælde er gennemgået.');
  });

  test('gives programs witnesses that evaluate takes as they are', () => {
    const { code, stdout } = samraad(['compare', first, second, '--json']);
    expect(code).toBe(1);
    const result = JSON.parse(stdout) as Json;
    expect(result).toMatchObject({ format_version: '1.0', same: false, exact: true });
    const changed = result.concepts.flatMap(({ code: concept, changes }) =>
      changes.slice(0, 1).map((change) => ({ concept, ...change })),
    );
    expect(changed.length).toBeGreaterThan(1);
    for (const { concept, from, to, witness, blame } of changed) {
      const { facts, groups, record } = witness;
      const folder = folderWith({ 'tilfaelde.json': JSON.stringify({ facts, groups }) });
      for (const [date, outcome] of [
        [result.before.as_of, from],
        [result.after.as_of, to],
      ] as const) {
        const asked = ['evaluate', concept, '--facts', path.join(folder, 'tilfaelde.json')];
        const ofRecord = record === null ? [] : ['--record', record];
        const place = ['--municipality', 'Fjordby', '--date', date, '--json'];
        const answer = samraad([...asked, ...ofRecord, ...place]);
        expect(JSON.parse(answer.stdout)).toMatchObject({ outcome });
      }
      expect(blame.map((index) => result.edits[index]?.kind)).toEqual(['limit']);
    }
  });

  test('takes a draft that is not in the folder', () => {
    const draft = readFileSync(second, 'utf8').replace('18.000 kr.\n', '20.000 kr.\n');
    const folder = folderWith({ 'udkast.regel': draft });
    const { code, stdout } = samraad(['compare', second, path.join(folder, 'udkast.regel')]);
    expect(code).toBe(1);
    expect(stdout).toContain('fordi grænsen hærværksgrænse: 18.000 kr. → 20.000 kr.');
  });

  test('asks back for a rule set that does not exist', () => {
    const { code, stderr } = samraad(['compare', 'alvorlig kriminalitet i Fjordbi version 1', second]);
    expect(code).toBe(2);
    expect(stderr).toContain('mente I »alvorlig kriminalitet i fjordby version 1«?');
  });
});

describe('atlas', () => {
  test('shows one case under every municipality, and what decides it', async () => {
    const { code, stdout, stderr } = samraad(['atlas', inTime]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    await expect(steady(stdout)).toMatchFileSnapshot('golden/atlas.txt');
  });

  test('gives programs the same', () => {
    const { stdout } = samraad(['atlas', inTime, '--json']);
    const { municipalities } = JSON.parse(stdout) as {
      readonly municipalities: readonly { readonly municipality: string; readonly own: boolean }[];
    };
    expect(municipalities.map(({ municipality, own }) => [municipality, own])).toEqual([
      ['Birkevang Kommune', false],
      ['Egelev Kommune', false],
      ['Fjordby Kommune', true],
      ['Havlunde Kommune', false],
      ['Klitby Kommune', false],
      ['Mosevang Kommune', false],
      ['Skovlund Kommune', false],
      ['Tangstrup Kommune', false],
    ]);
  });

  test('says what is wrong with a case', () => {
    const folder = folderWith({ 'tom.jsonl': '' });
    const { code, stderr } = samraad(['atlas', path.join(folder, 'tom.jsonl')]);
    expect(code).toBe(2);
    expect(stderr).toContain('sagen har ingen hændelser');
  });
});

/** Lines move with every comma in the rules. */
function steady(text: string): string {
  return text.replaceAll(/(\.regel):\d+/g, '$1:#');
}
