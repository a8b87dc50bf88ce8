import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWithRules, samraad, steady } from './samraad.ts';

/** Rules with three mistakes: a misspelt name, an English number, and a day that does not exist. */
function brokenRules(): string {
  const cwd = folderWithRules();
  const file = path.join(cwd, 'rules', 'fjordby', 'alvorlig-kriminalitet-2.regel');
  const text = readFileSync(file, 'utf8')
    .replace('2016: 18.000 kr.', '2016: 18,000 kr.')
    .replace('12. november 2015', '31. november 2015')
    .replace('gerningstype er vold', 'gerningstpye er vold');
  writeFileSync(file, text);
  return cwd;
}

describe('check says what is wrong with the rules', () => {
  const cwd = brokenRules();

  test.each([
    ['full', 'txt'],
    ['compact', 'txt'],
    ['json', 'json'],
    ['github', 'txt'],
    ['sarif', 'json'],
    ['junit', 'xml'],
  ])('as %s', async (format, ending) => {
    const { code, stdout } = samraad(['check', '--format', format], { cwd });
    expect(code).toBe(1);
    await expect(stdout).toMatchFileSnapshot(`golden/check-${format}.${ending}`);
  });

  test('in the language of the file, or in the one asked for', async () => {
    const { stdout, stderr } = samraad(['check', '--lang', 'en'], { cwd });
    await expect(`${stdout}${stderr}`).toMatchFileSnapshot('golden/check-full-en.txt');
  });

  test('with the findings as data and the count as talk', () => {
    const { stdout, stderr } = samraad(['check'], { cwd });
    expect(stdout).toContain('fejl[R041]');
    expect(stderr).toMatch(/^\n\d+ filer kontrolleret: \d+ fejl/);
    expect(samraad(['check', '--json'], { cwd }).stderr).toBe('');
  });

  test('only about the files that are named', () => {
    const { code, stdout, stderr } = samraad(['check', 'rules/skovlund/alvorlig-kriminalitet-1.regel'], {
      cwd,
    });
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: '',
      stderr: '1 fil kontrolleret: ingen fejl\n',
    });
  });

  test('with machine formats that parse', () => {
    const sarif = JSON.parse(samraad(['check', '--format', 'sarif'], { cwd }).stdout);
    expect(sarif.version).toBe('2.1.0');
    const [run] = sarif.runs;
    const rules = run.tool.driver.rules.map(({ id }: { id: string }) => id);
    for (const { ruleId, ruleIndex } of run.results) expect(rules[ruleIndex]).toBe(ruleId);
    const marks = run.results.map((result: { partialFingerprints: unknown }) =>
      JSON.stringify(result.partialFingerprints),
    );
    expect(new Set(marks).size).toBe(marks.length);
  });
});

test('the rules of the project have nothing wrong', () => {
  expect(samraad(['check'])).toMatchObject({ code: 0, stdout: '' });
});

test('a draft outside the rules folder takes the place of the same version in it', () => {
  const cwd = folderWithRules();
  const draft = readFileSync(path.join(cwd, 'rules', 'fjordby', 'alvorlig-kriminalitet-2.regel'), 'utf8');
  writeFileSync(path.join(cwd, 'udkast.regel'), draft.replace('2016: 18.000 kr.', '2016: 19.000 kr.'));
  expect(samraad(['check', 'udkast.regel'], { cwd })).toMatchObject({ code: 0, stdout: '' });
});

describe('test runs the tests in rule files', () => {
  test('and is silent about those that pass', () => {
    const { code, stdout, stderr } = samraad(['test']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toMatch(/^\d+ prøver bestået, \d+ forløb bestået\n$/);
  });

  test.each(['full', 'compact', 'github'])('and shows those that fail, as %s', async (format) => {
    const cwd = folderWithRules();
    const file = path.join(cwd, 'rules', 'fjordby', 'alvorlig-kriminalitet-1.regel');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('fra 1. januar 2015: 16.000 kr.', 'fra 1. januar 2015: 20.000 kr.'),
    );
    const { code, stdout } = samraad(['test', 'rules/fjordby', '--format', format], { cwd });
    expect(code).toBe(1);
    await expect(steady(stdout)).toMatchFileSnapshot(`golden/test-${format}.txt`);
  });

  test('and reports to build servers', () => {
    const { code, stdout } = samraad(['test', '--format', 'junit']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/<testsuites name="samraad" tests="\d+" failures="0" errors="0">/);
  });
});

describe('format', () => {
  test('changes nothing the second time', () => {
    const cwd = folderWithRules();
    const file = path.join(cwd, 'rules', 'nationalt', 'frister.regel');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^ {2}niveau/m, '      niveau'));
    const check = samraad(['format', '--check', file], { cwd });
    expect(check).toMatchObject({ code: 1, stdout: 'ville blive ændret: rules/nationalt/frister.regel\n' });
    expect(samraad(['format', file], { cwd })).toMatchObject({
      code: 0,
      stdout: 'ændret: rules/nationalt/frister.regel\n',
      stderr: '1 af 1 fil ændret\n',
    });
    expect(samraad(['format', '--check', file], { cwd })).toMatchObject({ code: 0, stdout: '' });
  });
});

describe('translate', () => {
  test('to English and back gives the formatted file', () => {
    const cwd = folderWithRules();
    samraad(['format'], { cwd });
    const danish = readFileSync(path.join(cwd, 'rules', 'nationalt', 'frister.regel'), 'utf8');
    const english = samraad(['translate', '--to', 'en', 'rules/nationalt/frister.regel'], { cwd });
    expect(english.code).toBe(0);
    writeFileSync(path.join(cwd, 'deadlines.regel'), english.stdout);
    expect(samraad(['translate', '--to', 'da', 'deadlines.regel'], { cwd }).stdout).toBe(danish);
  });
});

describe('explain', () => {
  test('has a page in both languages', () => {
    const codes = globSync('dsl/messages/da/*.ts')
      .toSorted()
      .flatMap((file) => readFileSync(file, 'utf8').match(/^ {2}R\d{3}(?=:)/gm) ?? [])
      .map((code) => code.trim());
    expect(codes.length).toBeGreaterThan(50);
    for (const code of codes.filter((_, index) => index % 20 === 0)) {
      for (const lang of ['da', 'en']) {
        const { code: exit, stdout } = samraad(['explain', code, '--lang', lang]);
        expect(exit).toBe(0);
        expect(stdout.split('\n').filter((line) => line !== '').length).toBeGreaterThan(1);
      }
    }
  });

  test('reads like this', async () => {
    await expect(samraad(['explain', 'R041']).stdout).toMatchFileSnapshot('golden/explain-da.txt');
    await expect(samraad(['explain', 'r041', '--lang', 'en']).stdout).toMatchFileSnapshot(
      'golden/explain-en.txt',
    );
  });

  test('suggests a code that is near', () => {
    expect(samraad(['explain', 'R04l']).stderr).toContain('mente I »R041«?');
  });
});

describe('graph and vocabulary', () => {
  test.each(['tree', 'mermaid'])('graph as %s', async (format) => {
    const { code, stdout } = samraad(['graph', 'netværkssamråd', '--format', format]);
    expect(code).toBe(0);
    await expect(stdout).toMatchFileSnapshot(`golden/graph-${format}.txt`);
  });

  test.each(['tree', 'mermaid'])('graph of the inclusive network meeting as %s', async (format) => {
    const { code, stdout } = samraad(['graph', 'inclusive-meeting', '--format', format, '--lang', 'en']);
    expect(code).toBe(0);
    await expect(stdout).toMatchFileSnapshot(`golden/graph-inclusive-${format}.txt`);
  });

  test('vocabulary names every fact and event', async () => {
    await expect(samraad(['vocabulary']).stdout).toMatchFileSnapshot('golden/vocabulary.txt');
    const { processes } = JSON.parse(samraad(['vocabulary', '--json']).stdout);
    expect(processes[0].code).toBe('network-council');
  });

  test('an unknown process', () => {
    expect(samraad(['graph', 'netværksråd'])).toMatchObject({ code: 2, stdout: '' });
  });
});
