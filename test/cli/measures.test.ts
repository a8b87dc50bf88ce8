/** How good the tests in rule files are, as the command line says it. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWithRules, samraad } from './samraad.ts';

/** The project's rules without one row of one test table. */
function folderWithout(row: string): string {
  const cwd = folderWithRules();
  const file = path.join(cwd, 'rules', 'skovlund', 'alvorlig-kriminalitet-1.regel');
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(row);
  writeFileSync(file, text.replace(row, ''));
  return cwd;
}

const UNKNOWN = '  | vold         | ukendt             | ukendt                |\n';
const FINE = '  | vold         | bøde               | ikke opfyldt          |\n';

describe('coverage', () => {
  test('of the shipped rules reaches all', () => {
    const { code, stdout } = samraad(['test', '--coverage', '--threshold', '100%']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^(\d+) af \1 svar på betingelser \(100 %\)/m);
    expect(stdout).toMatch(/\b(\d+) af \1 grænsepunkter \(100 %\)/);
  });

  test('names what is not tried, and where', () => {
    // Another row and the last test try the fine as well.
    const cwd = folderWithout(FINE);
    const { code, stdout } = samraad(['test', 'rules/skovlund', '--coverage'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('4 af 4 grænsepunkter (100 %)');

    const without = folderWithout(FINE.replace('bøde              ', '«ingen sanktion»  '));
    const gap = samraad(['test', 'rules/skovlund', '--coverage'], { cwd: without });
    expect(gap.stdout).toContain('3 af 4 grænsepunkter (75 %)');
    expect(gap.stdout).toMatch(
      /alvorlig-kriminalitet-1\.regel:\d+ {2}forventet sanktion over sanktionsgrænse \(fra 1\. oktober 2014\): ikke prøvet ingen sanktion/,
    );
  });

  test('below the threshold is a finding; a percent of a percent counts', () => {
    const cwd = folderWithout(FINE.replace('bøde              ', '«ingen sanktion»  '));
    const at = (threshold: string) => samraad(['test', 'rules/skovlund', '--threshold', threshold], { cwd });
    expect(at('75%').code).toBe(0);
    expect(at('75,01 %')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Dækningen er under 75,01 %'),
    });
    expect(at('100')).toMatchObject({ code: 1 });
  });

  test.each(['101%', '-1', 'alt', '99,5,1%'])('a threshold of %s is refused', (threshold) => {
    const { code, stderr } = samraad(['test', `--threshold=${threshold}`]);
    expect(code).toBe(2);
    expect(stderr).toContain(`--threshold kan ikke være »${threshold}«`);
  });

  test('as data has every point', () => {
    const { code, stdout } = samraad(['test', 'rules/skovlund', '--coverage', '--json']);
    expect(code).toBe(0);
    const { coverage } = JSON.parse(stdout);
    expect(coverage.boundaries).toEqual({ covered: 4, total: 4 });
    const [{ points }] = coverage.files;
    expect(points.boundaries[0]).toMatchObject({
      text: { da: 'forventet sanktion over sanktionsgrænse' },
      from: '2014-10-01',
      points: [
        { point: 'below', covered: true, value: { da: 'ingen sanktion' } },
        { point: 'at', covered: true, value: { da: 'bøde' } },
        { point: 'above', covered: true, value: { da: 'betinget dom' } },
        { point: 'unknown', covered: true },
      ],
    });
  });

  test('of duties and checks stands apart, and the threshold does not ask for it', () => {
    // »… er kendt og ikke (…)« is never open, so one point of these checks stays untried.
    const { code, stdout } = samraad(['test', 'rules/nationalt/moedet.regel', '--threshold', '100%']);
    expect(code).toBe(0);
    const shown = /Pligter og kontroller, prøvet i prøver og forløb: (\d+) af (\d+) svar på betingelser/.exec(
      stdout,
    );
    const [covered, total] = [Number(shown?.[1]), Number(shown?.[2])];
    expect(covered).toBeGreaterThan(10);
    expect(covered).toBeLessThan(total);
    expect(stdout).toMatch(/moedet\.regel:\d+ {2}.*: ikke prøvet .*uafgjort/);
  });

  test('has no place in the formats of build servers', () => {
    expect(samraad(['test', '--coverage', '--format', 'junit'])).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('small errors', () => {
  /** The project's rules with the lines changed that accept an error in Skovlund. */
  function folderAccepting(change: (line: string) => string): string {
    const cwd = folderWithRules();
    const file = path.join(cwd, 'rules', 'skovlund', 'alvorlig-kriminalitet-1.regel');
    const lines = readFileSync(file, 'utf8').split('\n');
    writeFileSync(
      file,
      lines.map((line) => (line.startsWith('  accepteret ') ? change(line) : line)).join('\n'),
    );
    return cwd;
  }

  test('that no test notices are shown as the line before and after', () => {
    const cwd = folderAccepting(() => '');
    const { code, stdout } = samraad(['test', 'rules/skovlund', '--mutate'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('Små fejl, som ingen prøve opdager\n');
    expect(stdout).toContain('  - ellers skøn\n  + ellers opfyldt\n');
    expect(stdout).toMatch(/^\d+ af \d+ små fejl opdaget \(\d+(,\d)? %\)$/m);
  });

  test('that are accepted are shown with the reason, and are no finding', () => {
    const { code, stdout } = samraad(['test', 'rules/skovlund', '--mutate']);
    expect(code).toBe(0);
    expect(stdout).toContain(
      '  - ellers skøn\n  + ellers opfyldt\n  fordi afgør for enhver gerningstype tager stilling til alt',
    );
    expect(stdout).toMatch(/· 2 accepteret med en grund$/m);
  });

  test('accepted for nothing are a finding', () => {
    const cwd = folderAccepting((line) => line.replace('"ellers skøn"', '"ellers vurdering"'));
    const { code, stdout } = samraad(['test', 'rules/skovlund', '--mutate'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /Slet linjen\n\nrules\/skovlund\/alvorlig-kriminalitet-1\.regel:\d+\n {2}- ellers vurdering\n/,
    );
  });

  test('all noticed: nothing to find', () => {
    const { code, stdout } = samraad([
      'test',
      'rules/nationalt/tidligere-bestemmelse.regel',
      '--mutate',
      '--lang',
      'en',
    ]);
    expect(stdout).toMatch(/^(\d+) of \1 small errors noticed \(100%\)\n$/);
    expect(code).toBe(0);
  });

  test('as data name the test that notices', () => {
    const { stdout } = samraad(['test', 'rules/skovlund', '--mutate', '--json']);
    const { mutation } = JSON.parse(stdout);
    expect(mutation.total - mutation.killed).toBe(2);
    expect(mutation.accepted).toBe(2);
    expect(mutation.stale).toEqual([]);
    expect(mutation.mutants.find((one: { kind: string }) => one.kind === 'comparator')).toMatchObject({
      before: { da: 'forventet sanktion over sanktionsgrænse' },
      after: { da: 'forventet sanktion mindst sanktionsgrænse' },
      killed_by: { place: { file: 'rules/skovlund/alvorlig-kriminalitet-1.regel' } },
    });
  });
});

test('a file is tested against the earlier version that its tests name, also when only it is named', () => {
  const { code, stderr } = samraad(['test', 'rules/fjordby/alvorlig-kriminalitet-2.regel']);
  expect(code).toBe(0);
  expect(stderr).toMatch(/^\d+ prøver bestået\n$/);
});

test('without the row for an unknown sanction the answer open is still tried by the last test', () => {
  const cwd = folderWithout(UNKNOWN);
  const { stdout } = samraad(['test', 'rules/skovlund', '--coverage'], { cwd });
  expect(stdout).toContain('3 af 3 svar på betingelser');
});
