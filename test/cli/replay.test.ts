/** `samraad replay` on two clocks, under the rules of a day, by cause, and as a page. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, folderWithRules, samraad, steady } from './samraad.ts';

const examples = ['beloeb-ukendt', 'indkaldt-for-sent', 'rettidig-og-fulgt-op'].map((name) =>
  path.resolve(`examples/sager/${name}.jsonl`),
);
const [, , inTime = ''] = examples;

interface Written {
  readonly seq: number;
  readonly at: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The example with the summons to the father, sent on 6 March, written down on 20 March. */
function recordedLate(): string {
  const log = readFileSync(inTime, 'utf8').trimEnd().split('\n');
  const late = log.map((line) => {
    const event = JSON.parse(line) as Written;
    return JSON.stringify(event.seq === 5 ? { ...event, at: '2015-03-20T08:30:00+01:00' } : event);
  });
  return `${late.join('\n')}\n`;
}

describe('two clocks', () => {
  const cwd = folderWith({ 'sag.jsonl': recordedLate() });
  const replay = (...args: string[]) => samraad(['replay', 'sag.jsonl', ...args], { cwd });

  test('what was written down later is named, with when', () => {
    const { code, stdout } = replay('--known-at', '2015-03-19', '--as-of', '2015-03-12');
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^1 sag genafspillet: det, der var kendt 19\. marts 2015 23:59 → det, der er kendt nu; sagerne, som de stod 12\. marts 2015\n/,
    );
    expect(stdout).toContain('årsag: noget, der først blev skrevet ned senere\n');
    expect(stdout).toContain('  hændelse 5 (indkaldelse sendt), skrevet ned 20. marts 2015 08:30\n');
    expect(stdout).toMatch(/pligt O-SUMMON, indkald familien: overskredet → opfyldt\n/);
    expect(stdout).toMatch(/fund V-SUMMON-OVERDUE, .*: lovovertrædelse, åben → ingen\n/);
  });

  test('a date is the whole day in Denmark, a time is that instant', () => {
    const steps = (at: string): number =>
      replay('--steps', '--json', '--as-of', '2015-03-12', '--known-at', at).stdout.trimEnd().split('\n')
        .length;
    expect(steps('2015-03-19')).toBe(5);
    expect(steps('2015-03-20')).toBe(6);
    expect(steps('2015-03-20T07:29:59Z')).toBe(5);
    expect(steps('2015-03-20T07:30:00Z')).toBe(6);
  });

  test.each([
    ['i går', '--known-at kan ikke være »i går«'],
    ['2015-02-30', '--known-at kan ikke være »2015-02-30«'],
    ['2015-03-20T07:30:00', '--known-at kan ikke være »2015-03-20T07:30:00«'],
    ['2099-01-01', 'den dag er ikke kommet endnu'],
    ['2099-01-01T12:00:00Z', 'den dag er ikke kommet endnu'],
  ])('%s is refused', (at, said) => {
    const { code, stdout, stderr } = replay('--known-at', at);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(said);
  });
});

describe('under other rules', () => {
  test('the rules of a day are counterfactual where they are others than the case’s own', () => {
    const { code, stdout } = samraad(['replay', inTime, '--rules-on', '2016-06-01']);
    expect(code).toBe(1);
    expect(stdout).toContain('sagens egne regler → reglerne, som de gjaldt 1. juni 2016');
    expect(stdout).toContain('~ rettidig-og-fulgt-op  ændret, kontrafaktisk\n');
    expect(stdout).toContain('i målgruppen → uden for målgruppen');
    expect(stdout).toMatch(/\nKontrafaktisk: det viser, hvad andre regler ville have givet\./);
    const own = samraad(['replay', inTime, '--rules-on', '2015-03-02']);
    expect(own.code).toBe(0);
    expect(own.stdout).not.toMatch(/kontrafaktisk/i);
  });

  test('each decision that differs has both its traces, whole', () => {
    const { stdout } = samraad(['replay', inTime, '--rules-version', '2', '--json']);
    const { cases, summary, causes } = JSON.parse(stdout);
    const [{ counterfactual, grade, decisions }] = cases;
    expect({ counterfactual, grade }).toEqual({ counterfactual: true, grade: 'risky' });
    const serious = (side: readonly { readonly concept: string; readonly outcome: string }[]) =>
      side.find(({ concept }) => concept === 'seriousCrime');
    expect(serious(decisions[0].traces.before)).toMatchObject({
      outcome: 'met',
      trace: { children: expect.anything() },
    });
    expect(serious(decisions[0].traces.after)).toMatchObject({ outcome: 'not_met' });
    expect(summary).toMatchObject({
      changed: 1,
      counterfactual: 1,
      grades: { fine: 0, risky: 1, impossible: 0 },
    });
    expect(causes).toEqual([
      {
        cause: expect.objectContaining({ kind: 'rules', what: 'limit' }),
        cases: ['rettidig-og-fulgt-op'],
      },
    ]);
  });

  test('many cases stand together under the edit that made the difference', async () => {
    const { stdout } = samraad(['replay', ...examples, '--municipality', 'Skovlund']);
    const groups = stdout.slice(stdout.indexOf('Efter årsag'));
    await expect(steady(groups)).toMatchFileSnapshot('golden/replay-causes.txt');
  });

  test('a fact that the other rules do not know makes it impossible, and says which', () => {
    const folder = folderWithRules();
    const file = path.join(folder, 'rules/fjordby/alvorlig-kriminalitet-1.regel');
    writeFileSync(
      file,
      `${readFileSync(file, 'utf8')}\noplysning antal vidner [number of witnesses]\n  type tal\n`,
    );
    const lines = readFileSync(inTime, 'utf8').split('\n');
    const opening = JSON.parse(lines[0] ?? '') as Written;
    const told = { ...opening, data: { ...opening.data, facts: { numberOfWitnesses: 2 } } };
    writeFileSync(path.join(folder, 'sag.jsonl'), [JSON.stringify(told), ...lines.slice(1)].join('\n'));
    const { code, stdout } = samraad(['replay', 'sag.jsonl', '--municipality', 'Skovlund'], { cwd: folder });
    expect(code).toBe(2);
    expect(stdout).toContain(
      '! rettidig-og-fulgt-op  kan ikke genafspilles: sag.jsonl: hændelse 1 (underretning modtaget) kan ikke læses efter de andre regler: facts.numberOfWitnesses kendes ikke',
    );
    expect(stdout).toContain('På forhånd: sikker 0 · risikabel 0 · umulig 1\n');
  });
});

describe('the page', () => {
  const folder = folderWith();
  const file = path.join(folder, 'rapport.html');
  const args = ['replay', ...examples, '--rules-version', '2', '--html', file, '--date', '2016-01-01'];

  test('stands alone, and has the label, the counts, the cause and both traces', () => {
    const { code, stderr } = samraad(args);
    expect({ code, stderr }).toEqual({ code: 1, stderr: `rapporten er skrevet til ${file}\n` });
    const page = readFileSync(file, 'utf8');
    expect(page).toMatch(/^<!doctype html>\n<html lang="da">/);
    expect(page).not.toMatch(/<script|https?:|src=|@import|url\(/);
    expect(page).toContain("default-src 'none'; style-src 'unsafe-inline'");
    for (const part of [
      'Dannet 1. januar 2016. 3 sager genafspillet: sagens egne regler → kommunens regler i version 2.',
      '<p class="note">Kontrafaktisk: ',
      '<th scope="row">uændret</th><td>2</td>',
      '<th scope="row">På forhånd: risikabel</th><td>3</td>',
      '<th scope="row">grænse hærværksgrænse: 16.000 kr. → 18.000 kr.</th>',
      '<td>1 sag: rettidig-og-fulgt-op</td>',
      '<h3>rettidig-og-fulgt-op, Fjordby Kommune (kontrafaktisk)</h3>',
      'Hele begrundelsen før</summary><pre>',
      'Hele begrundelsen efter</summary><pre>',
      '<th scope="row">frist D-HOLD, afholdelse af netværkssamråd</th><td>20. marts 2015</td><td>ingen</td>',
    ])
      expect(page).toContain(part);
  });

  test('is written anew in place of an older one', () => {
    samraad([...args, '--lang', 'en']);
    expect(readFileSync(file, 'utf8')).toContain('<html lang="en">');
  });

  test('shows what is in a case as text, and no CPR number in full', () => {
    const log = readFileSync(inTime, 'utf8').replaceAll('rettidig-og-fulgt-op', '<b>100199-1234</b>');
    const cwd = folderWith({ 'sag.jsonl': log });
    samraad(['replay', 'sag.jsonl', '--rules-version', '2', '--html', 'r.html'], { cwd });
    const page = readFileSync(path.join(cwd, 'r.html'), 'utf8');
    expect(page).toContain('&lt;b&gt;100199-xxxx&lt;/b&gt;');
    expect(page).not.toMatch(/<b>|100199-1234/);
  });

  test('that cannot be written is told, and nothing is left behind', () => {
    const { code, stderr } = samraad(['replay', inTime, '--html', path.join(folder, 'nej/r.html')]);
    expect(code).toBe(2);
    expect(stderr).toContain('findes ikke');
    expect(existsSync(path.join(folder, 'nej'))).toBe(false);
  });
});
