import { chmodSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, folderWithRules, samraad } from './samraad.ts';

/** The one message on stderr, and nothing anywhere else. */
function failure(args: readonly string[], cwd?: string): string {
  const { code, stdout, stderr } = samraad(args, cwd === undefined ? {} : { cwd });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^fejl: /m);
  return stderr;
}

const municipality = ['--municipality', 'Fjordby Kommune'] as const;
const evaluated = ['evaluate', 'seriousCrime', ...municipality, '--date', '2015-03-02'] as const;

describe('a file that cannot be read', () => {
  test('that does not exist', () => {
    expect(failure(['check', 'findes-ikke.regel'])).toBe(
      'fejl: filen »findes-ikke.regel« findes ikke\n  = kontrollér stien og stavemåden\n',
    );
  });

  test('that is a folder', () => {
    expect(failure([...evaluated, '--facts', 'examples'])).toContain('»examples« er en mappe, ikke en fil');
  });

  test('that is no rule file', () => {
    expect(failure(['check', 'package.json'])).toContain('»package.json« er ikke en regelfil');
  });

  test('that is no text', () => {
    const cwd = folderWith({ 'billede.regel': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]) });
    expect(failure(['check', 'billede.regel'], cwd)).toContain('»billede.regel« er ikke en tekstfil');
  });

  test('that is saved with an old character set', () => {
    const latin1 = Buffer.from('regelsæt prøve [test]\n  niveau national\n', 'latin1');
    const cwd = folderWith({ 'gammel.regel': latin1 });
    expect(failure(['check', 'gammel.regel'], cwd)).toBe(
      'fejl: gammel.regel:1: linje 1 kan ikke læses, fordi filen ikke er gemt som UTF-8\n' +
        '  = åbn filen i en teksteditor, og gem den med tegnsættet UTF-8\n',
    );
  });

  test('that is far too large', () => {
    const cwd = folderWith({ 'stor.regel': ' '.repeat(16_000_001) });
    expect(failure(['check', 'stor.regel'], cwd)).toContain('filen »stor.regel« fylder mere end 16 MB');
  });

  test.skipIf(process.getuid?.() === 0)('that the user may not read', () => {
    const cwd = folderWith({ 'lukket.regel': 'regelsæt' });
    chmodSync(path.join(cwd, 'lukket.regel'), 0);
    expect(failure(['check', 'lukket.regel'], cwd)).toContain('I har ikke adgang til at læse »lukket.regel«');
  });

  test.skipIf(process.platform === 'win32')('that has no end', () => {
    expect(failure([...evaluated, '--facts', '/dev/zero'])).toContain('fylder mere end 16 MB');
  });
});

describe('the folder with the rules', () => {
  test('that does not exist', () => {
    expect(failure(['check', '--rules', 'regler'])).toContain('mappen »regler« findes ikke');
  });

  test('that is a file', () => {
    expect(failure(['check', '--rules', 'package.json'])).toContain('»package.json« er ikke en mappe');
  });

  test('that has no rule files', () => {
    expect(failure(['check', '--rules', 'examples'])).toContain('der er ingen regelfiler i »examples«');
  });

  test('is found from a folder below it', () => {
    const cwd = folderWithRules();
    mkdirSync(path.join(cwd, 'rules', 'under', 'dybt'), { recursive: true });
    expect(samraad(['check'], { cwd: path.join(cwd, 'rules', 'under') }).code).toBe(0);
  });

  test('of another program is passed by', () => {
    const cwd = folderWith();
    mkdirSync(path.join(cwd, 'rules'));
    expect(samraad(['check'], { cwd }).code).toBe(0);
  });
});

describe('broken rules', () => {
  test('stop an evaluation before it begins, with the place', () => {
    const cwd = folderWithRules();
    const file = path.join(cwd, 'rules', 'nationalt', 'frister.regel');
    writeFileSync(file, readFileSync(file, 'utf8').replace('regnet fra', 'regnte fra'));
    writeFileSync(path.join(cwd, 'f.json'), '{"facts": {}, "groups": {"offence": [{}]}}');
    const stderr = failure([...evaluated, '--facts', 'f.json'], cwd);
    expect(stderr).toMatch(/┌─ rules\/nationalt\/frister\.regel:\d+:\d+/);
    expect(stderr).toContain('ret reglerne, og kontrollér dem med »samraad check«');
  });

  test('are not formatted, and nothing else is written either', () => {
    const good = 'regelsæt   god [good]\n';
    const cwd = folderWith({ 'a.regel': good, 'b.regel': 'regelsæt ondt [bad\n' });
    failure(['format', '.'], cwd);
    expect(readFileSync(path.join(cwd, 'a.regel'), 'utf8')).toBe(good);
  });
});

describe('a file that must not be written', () => {
  test.skipIf(process.getuid?.() === 0)('stays as it is', () => {
    const cwd = folderWithRules();
    const file = path.join(cwd, 'rules', 'nationalt', 'frister.regel');
    const untidy = `${readFileSync(file, 'utf8')}\n\n\n`;
    writeFileSync(file, untidy);
    chmodSync(file, 0o444);
    expect(failure(['format', file], cwd)).toContain('I har ikke adgang til at skrive');
    expect(readFileSync(file, 'utf8')).toBe(untidy);
  });

  test('keeps its mode when it is written', () => {
    const cwd = folderWithRules();
    const file = path.join(cwd, 'rules', 'nationalt', 'frister.regel');
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n\n\n`);
    chmodSync(file, 0o640);
    expect(samraad(['format', file], { cwd }).code).toBe(0);
    expect(statSync(file).mode & 0o777).toBe(0o640);
    rmSync(cwd, { recursive: true });
  });
});

describe('facts for evaluate', () => {
  const factsIn = (content: string): string => folderWith({ 'f.json': content });
  const failed = (content: string): string => failure([...evaluated, '--facts', 'f.json'], factsIn(content));

  test.each([
    ['{"facts": {}', 'f.json:1:13: teksten er ikke gyldig JSON'],
    ['{\n  "facts": {,}\n}', 'f.json:2:13: teksten er ikke gyldig JSON'],
    ['[]', 'filen med oplysninger skal have felterne »facts« og »groups«'],
    ['{"fact": {}}', 'mente I »facts«?'],
    ['{"facts": {"ageOnRecipt": 1}}', 'mente I »ageOnReceipt«?'],
    ['{"facts": {"alder ved modtagelse": 1}}', 'mente I »alder ved modtagelsen«?'],
    ['{"facts": {"ageOnReceipt": "15"}}', 'skriv en varighed som {"count": 15, "unit": "year"}'],
    ['{"groups": {"offense": []}}', 'mente I »offence«?'],
    ['{"groups": {"offence": [{"damageAmont": 1}]}}', 'mente I »damageAmount«?'],
    ['{"groups": {"offence": [{"damageAmount": 17500.5}]}}', 'skriv et helt antal øre'],
    ['{"groups": {"offence": [{"offenceType": "vandalsm"}]}}', 'mente I »vandalism«?'],
    ['{"groups": {"offence": []}}', 'begrebet afgøres for en post i gruppen »offence«'],
    ['{"groups": {"offence": [{}, {}]}}', 'vælg en med --record: 1, 2'],
  ])('%s', (content, message) => {
    expect(failed(content)).toContain(message);
  });
});

describe('names and dates', () => {
  const cwd = folderWith({ 'f.json': '{"groups": {"offence": [{}]}}' });
  const evaluate = (...args: string[]): string => failure(['evaluate', ...args, '--facts', 'f.json'], cwd);

  test('an unknown concept', () => {
    expect(evaluate('seriusCrime', ...municipality)).toContain('mente I »seriousCrime«?');
    expect(evaluate('alvorlig kriminalitt', ...municipality)).toContain('mente I »alvorlig kriminalitet«?');
  });

  test('an unknown municipality', () => {
    expect(evaluate('seriousCrime', '--municipality', 'Fjorby')).toContain('mente I »Fjordby Kommune«?');
    expect(evaluate('seriousCrime', '--municipality', 'Gotham')).toMatch(
      /der er regler for: .*Fjordby Kommune/,
    );
  });

  test('a day that does not exist', () => {
    expect(evaluate('seriousCrime', ...municipality, '--date', '2015-02-30')).toBe(
      'fejl: --date kan ikke være »2015-02-30«: den dag findes ikke i kalenderen\n  = kontrollér dag og måned\n',
    );
  });

  test('a day before the rules', () => {
    expect(evaluate('seriousCrime', ...municipality, '--date', '1999-01-01')).toContain(
      'der gælder ingen regler for Fjordby Kommune den 1. januar 1999',
    );
  });
});
