/** Who cites a place in an act, as the command line tells it. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderWithRules, samraad } from './samraad.ts';

test('every rule that cites it is named with its line, and the line says so', () => {
  const { code, stdout } = samraad(['explain', 'serviceloven § 57 c']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^serviceloven § 57 c\n {2}regelsæt|^serviceloven § 57 c\n {2}\S/);
  const places = [...stdout.matchAll(/(rules\/\S+\.regel):(\d+)$/gm)];
  expect(places.length).toBeGreaterThan(10);
  for (const [, file = '', line] of places)
    expect(readFileSync(file, 'utf8').split('\n')[Number(line) - 1]).toContain('kilde serviceloven § 57 c');
});

test('what stands below it too, and as data', () => {
  const cwd = folderWithRules();
  const file = path.join(cwd, 'rules/nationalt/frister.regel');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replaceAll('kilde serviceloven § 57 c', 'kilde serviceloven § 57 c, stk. 1'));
  const asked = (provision: string) =>
    JSON.parse(samraad(['explain', provision, '--json', '--lang', 'en'], { cwd }).stdout).provisions;

  const [inner, outer] = [asked('serviceloven § 57 c, stk. 1'), asked('serviceloven § 57 c')];
  expect(inner).toMatchObject([{ provision: 'serviceloven § 57 c, stk. 1', letter: 'c', subsection: 1 }]);
  expect(outer.map(({ provision }: { provision: string }) => provision)).toEqual([
    'serviceloven § 57 c',
    'serviceloven § 57 c, stk. 1',
  ]);
  expect(outer[1]).toEqual(inner[0]);
});

test('who confirmed a source is told with it, and `check --release` names every source that nobody did', () => {
  const cwd = folderWithRules();
  const file = path.join(cwd, 'rules/nationalt/frister.regel');
  const text = `${readFileSync(file, 'utf8')}\nrolle juraen [the legal office]\n`;
  const sources = [...text.matchAll(/^ +kilde .+$/gm)];
  const some = text.replaceAll(
    'kilde serviceloven § 57 c',
    'kilde serviceloven § 57 c, bekræftet af juraen 3. marts 2015',
  );
  writeFileSync(file, some);
  expect(samraad(['check', file], { cwd })).toMatchObject({ code: 0 });
  const told = samraad(['explain', 'serviceloven § 57 c'], { cwd }).stdout.split('\n');
  const here = told.filter((line) => line.includes('frister.regel'));
  expect(here.length).toBeGreaterThan(0);
  for (const line of here) expect(line).toMatch(/bekræftet af juraen 3\. marts 2015$/);

  const release = samraad(['check', '--release', '--format', 'compact', file], { cwd });
  expect(release.code).toBe(1);
  expect(release.stdout.match(/R155/g)).toHaveLength(sources.length - here.length);
  writeFileSync(
    file,
    some.replaceAll(/^ +kilde (?!.*bekræftet).+$/gm, '$&, bekræftet af juraen 4. marts 2015'),
  );
  expect(samraad(['check', '--release', file], { cwd })).toMatchObject({ code: 0 });
});

test.each([
  ['servicelven § 57 c', 'ingen regler henviser til', 'mente I »serviceloven«?'],
  ['serviceloven § 9999', 'ingen regler henviser til', ''],
  ['serviceloven § c', 'er ikke et lovsted', 'serviceloven § 57 c, stk. 1'],
])('%s', (written, cause, next) => {
  const { code, stdout, stderr } = samraad(['explain', written]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(cause);
  expect(stderr).toContain(next);
});
