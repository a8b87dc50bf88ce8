import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, samraad } from '../cli/samraad.ts';
import { formScript } from '../support/form-script.ts';

const CASE = 'examples/sager/indkaldt-for-sent.jsonl';

describe('without a terminal', () => {
  test('the whole course is written', () => {
    const { code, stdout, stderr } = samraad(['simulate', CASE]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Sag indkaldt-for-sent: netværkssamråd, Fjordby Kommune, \d+ hændelser\n/);
    for (const said of ['Hændelse 1 af ', 'Afgørelse: i målgruppen', 'V-SUMMON-LATE', 'Mulige nu:']) {
      expect(stdout).toContain(said);
    }
    expect(stdout).not.toContain('\u001b');
  });

  test('it is the same on any day and in any zone', () => {
    const runs = ['Europe/Copenhagen', 'Pacific/Auckland'].map(
      (TZ) => samraad(['simulate', CASE], { env: { TZ } }).stdout,
    );
    expect(runs[0]).toBe(runs[1]);
  });

  test('with a date it stops on that day', () => {
    const { stdout } = samraad(['simulate', CASE, '--date', '2015-08-17']);
    expect(stdout).toContain('Sagen 17. august 2015');
    expect(stdout).not.toContain('Indkaldelse sendt');
  });

  test('keys lead to a place, and only that is written', () => {
    const { stdout } = samraad(['simulate', CASE, '--lang', 'en', '--script', 'right right d d']);
    expect(stdout).toContain('The case on 18 August 2015');
    expect(stdout).not.toContain('Event 1 of');
  });

  test('a case that was not named is the first example', () => {
    expect(samraad(['simulate']).stdout).toContain('Sag rettidig-og-fulgt-op');
    expect(samraad([]).stdout).toBe(samraad(['simulate']).stdout);
  });
});

describe('a case of a register', () => {
  const REGISTER = 'examples/register/reference.jsonl';
  const named = ['--case', 'ref-002', '--municipality', 'Fjordby'];

  test('is opened by its name, from a file of several cases and from a store alike', () => {
    const store = path.join(folderWith(), 'reg.db');
    expect(samraad(['simulate', REGISTER, ...named]).stdout).toMatch(/^Sag ref-002: .* 5 hændelser\n/);
    samraad(['register', 'init', '--store', store]);
    const empty = samraad(['simulate', store]);
    expect({ code: empty.code, stderr: empty.stderr }).toEqual({
      code: 2,
      stderr: `fejl: ${store}: registret har ingen sager\n  = læg sager i det med »samraad register append« eller »samraad register import«\n`,
    });
    samraad(['register', 'import', '--store', store, REGISTER, '--write']);
    expect(samraad(['simulate', store, ...named]).stdout).toBe(
      samraad(['simulate', REGISTER, ...named]).stdout,
    );
  });

  test.each([
    [[REGISTER], 'registret har 377 sager, og kun én kan åbnes ad gangen'],
    [[REGISTER, '--case', 'nix'], 'registret har ingen sag »nix«'],
    [['--case', 'ref-002'], '--case vælger en sag i et register, og der er ikke nævnt et'],
  ])('%j is refused', (words, cause) => {
    const { code, stdout, stderr } = samraad(['simulate', ...words]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(cause);
  });
});

describe('as data', () => {
  test('the session after the keys', () => {
    const { code, stdout } = samraad(['simulate', CASE, '--json', '--script', 'right right d d']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      format_version: expect.any(String),
      position: 3,
      date: '2015-08-18',
      now: {
        state: 'to_summon',
        findings: [
          { code: 'I-INTAKE-REMINDER' },
          { code: 'I-DUTY-OFFICER' },
          { code: 'I-SUMMONS-ONLY' },
          { code: 'V-SUMMON-OVERDUE', status: 'open' },
        ],
      },
      script: 'right right d d',
    });
  });

  test('keys in a file are the same keys', () => {
    const file = path.join(folderWith(), 'keys.txt');
    writeFileSync(file, '# to the day after\nright right\nd d\n');
    expect(samraad(['simulate', CASE, '--json', '--script', file]).stdout).toBe(
      samraad(['simulate', CASE, '--json', '--script', 'right right d d']).stdout,
    );
  });

  test('the rules of another municipality', () => {
    const { stdout } = samraad([
      'simulate',
      CASE,
      '--json',
      '--municipality',
      'Skovlund',
      '--script',
      'right right',
    ]);
    const { rulesets } = JSON.parse(stdout) as { rulesets: { municipality?: string }[] };
    expect(rulesets.map(({ municipality }) => municipality)).toContain('Skovlund Kommune');
  });
});

describe('a new case', () => {
  const begin = ['simulate', '--new', 'netværkssamråd', '--municipality', 'Fjordby', '--date', '2015-03-02'];

  test('stands on its day with nothing in it, and its first event can happen', () => {
    const { code, stdout } = samraad([...begin, '--json', '--script', 'a']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      position: 0,
      date: '2015-03-02',
      municipality: 'Fjordby Kommune',
      what_if: null,
      now: { state: 'unopened' },
      form: { type: 'POLICE_NOTICE_RECEIVED' },
    });
  });

  test('is saved as a file that can be opened again, and never over another', () => {
    const folder = folderWith();
    const rules = ['--rules', path.resolve('rules')];
    const form = formScript('POLICE_NOTICE_RECEIVED', {
      channel: 'ungeliste',
      'youth/id': 'ung-01',
      'youth/custodyHolders': 'mor',
      suspicions: 'gerningstype: vold',
    });
    const notice = `a ${form} s enter ctrl+u "ny.jsonl" enter`;
    const saved = samraad([...begin, ...rules, '--script', notice], { cwd: folder });
    expect(saved.stdout).toContain('Gemt i ny.jsonl.');
    expect(samraad(['simulate', 'ny.jsonl', ...rules], { cwd: folder }).stdout).toContain('Sag ny-sag');
    expect(samraad([...begin, ...rules, '--script', notice], { cwd: folder }).stdout).toContain(
      '»ny.jsonl« findes allerede; vælg et andet navn',
    );
  });
});

test('a scenario saved at the end of a rule file holds there', () => {
  const folder = folderWith();
  cpSync('rules', path.join(folder, 'rules'), { recursive: true });
  const saved = samraad(['simulate', path.resolve(CASE), '--script', 's down enter enter'], { cwd: folder });
  expect(saved.stdout).toContain('Forløbet står nu sidst i rules/fjordby/alvorlig-kriminalitet-1.regel.');
  const checked = samraad(['check', 'rules/fjordby/alvorlig-kriminalitet-1.regel'], { cwd: folder });
  expect(checked.stdout).not.toContain('fejl[');
});

test('a tour without a terminal is its texts and keys', () => {
  const { stdout } = samraad(['simulate', '--tour', 'revisor']);
  expect(stdout).toMatch(/^Rundvisning 1 af \d+: En revision spørger/);
  expect(stdout).toContain('Tryk 7 v');
});

describe('what cannot be done', () => {
  test.each([
    ['a word that is no key', ['simulate', CASE, '--script', 'rigth'], '»rigth« er ikke en tast'],
    [
      'a word that is no key, in English',
      ['simulate', CASE, '--lang', 'en', '--script', 'x1'],
      '“x1” is not a key',
    ],
    ['a case that is not there', ['simulate', 'no.jsonl'], 'findes ikke'],
    [
      'a row of a register',
      ['simulate', '--new', 'network-council-register', '--municipality', 'Fjordby'],
      'indlæs listen med',
    ],
    ['a new case without a municipality', ['simulate', '--new', 'netværkssamråd'], 'skriv --municipality'],
    ['a tour that is not there', ['simulate', '--tour', 'x'], 'der er ingen rundvisning »x«'],
    ['a municipality without rules', ['simulate', CASE, '--municipality', 'Fjorby'], 'Fjordby'],
  ])('%s', (_, args, said) => {
    const { code, stdout, stderr } = samraad(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(said);
  });
});
