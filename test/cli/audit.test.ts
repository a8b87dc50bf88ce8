/** The report over the reference register, as people, programs, spreadsheets and browsers get it. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { chromium } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { folderWith, samraad } from './samraad.ts';

const CHROMIUM = '/usr/bin/chromium';
const REGISTER = 'examples/register/reference.jsonl';
const ANSWERS = ['--answers', 'examples/register/kommuner.csv'];

describe('the reference register', () => {
  const page = path.join(folderWith(), 'opgoerelse.html');
  let text = '';

  beforeAll(() => {
    const run = samraad(['audit', REGISTER, ...ANSWERS, '--html', page]);
    expect(run).toMatchObject({ code: 1, stderr: `Skrevet: ${page}\n` });
    text = run.stdout;
  });

  test('gives the published figures, each with numerator and denominator', async () => {
    await expect(text).toMatchFileSnapshot('golden/audit.txt');
  });

  test('prints no percentage that stands alone', () => {
    const bare = text
      .split('\n')
      .filter((line) => line.replaceAll(/ af [\d.]+ \(\d+ %\)/g, '').includes('%'));
    expect(bare).toEqual([]);
  });

  test('names the reservations that apply', () => {
    expect(text).toContain('Registret er ikke en fuldstændig optælling.');
    expect(text).toContain('Nogle kommuner har ikke svaret.');
  });

  test('is a page with a table behind every chart, without script and without a link to elsewhere', () => {
    const html = readFileSync(page, 'utf8');
    expect(html).not.toMatch(/<script|<link|<iframe|\bsrc=|\bhref=|@import|url\((?!#)/i);
    expect(html.match(/<svg role="img" aria-labelledby="[^"]+" /g)).toHaveLength(7);
    expect(html.match(/<figure>.*?<\/figure>\s*(<div class="wide"[^>]*>)?<table>/gs)).toHaveLength(7);
    expect(
      html.match(/<title id="chart-[\w-]+-title">[^<]+<\/title><desc id="chart-[\w-]+-description">/g),
    ).toHaveLength(7);
  });

  test.skipIf(!existsSync(CHROMIUM))('is readable in Chromium, which asks nobody for anything', async () => {
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
    try {
      const tab = await browser.newPage({ viewport: { width: 390, height: 800 } });
      const asked: string[] = [];
      const complaints: string[] = [];
      tab.on('request', (request) => asked.push(request.url()));
      tab.on('console', (message) => complaints.push(message.text()));
      await tab.goto(`file://${page}`);
      expect(asked).toEqual([`file://${page}`]);
      expect(complaints).toEqual([]);
      expect(await tab.title()).toBe('Opgørelse af netværkssamråd');

      // Every picture has a name and a description, and every id is there once.
      const images = await tab.getByRole('img').all();
      expect(images).toHaveLength(7);
      expect(await tab.getByRole('img', { name: 'Hvorfor samrådet ikke blev holdt' }).count()).toBe(1);
      const ids = await tab.evaluate('[...document.querySelectorAll("[id]")].map(({ id }) => id)');
      expect(new Set(ids as string[]).size).toBe((ids as string[]).length);

      // No label of a chart sticks out of its picture.
      const cut = await tab.evaluate(`[...document.querySelectorAll('svg text')].filter((text) => {
        const [inner, outer] = [text.getBoundingClientRect(), text.closest('svg').getBoundingClientRect()];
        return inner.left < outer.left - 1 || inner.right > outer.right + 1;
      }).map(({ textContent }) => textContent)`);
      expect(cut).toEqual([]);

      const pdf = await tab.pdf({ format: 'A4' });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    } finally {
      await browser.close();
    }
  });
});

describe('a part of it', () => {
  const lines = readFileSync(REGISTER, 'utf8').split('\n').slice(0, 400);
  const folder = folderWith({
    'del.jsonl': `${lines.join('\n')}\n`,
    'kort.jsonl': `${lines.join('\n')}\n{"case":`,
  });
  const part = path.join(folder, 'del.jsonl');

  test('as data has every figure with its parts, and hides what a small group would show', () => {
    const { code, stdout } = samraad(['audit', part, '--json']);
    expect(code).toBe(1);
    const { format_version, reports } = JSON.parse(stdout);
    expect(format_version).toBe('2.0');
    const [report] = reports;
    expect(report.process).toBe('network-council');
    expect(report.settings).toMatchObject({ smallestGroup: 5, shortDays: 14, longDays: 35 });
    const shares = report.figures.filter(({ kind }: { kind: string }) => kind === 'share');
    for (const share of shares) {
      expect(Object.keys(share)).toEqual(
        expect.arrayContaining(['numerator', 'denominator', 'missing', 'percent']),
      );
    }
    expect(report.figures.find(({ id }: { id: string }) => id === 'M-01')).toMatchObject({
      kind: 'not_reported',
    });
    expect(
      report.groups.flatMap(({ figures }: { figures: { kind: string }[] }) => figures).length,
    ).toBeGreaterThan(0);
  });

  test('as a spreadsheet has one line for each figure of each group', () => {
    const { stdout } = samraad(['audit', part, '--format', 'csv', '--lang', 'en']);
    expect(stdout.startsWith('\ufeff')).toBe(true);
    const [head = [], ...rows] = parse(stdout, { bom: true, delimiter: ';', recordDelimiter: '\r\n' });
    expect(head.join(' · ')).toBe(
      'report · Municipality · No. · What · numerator · denominator · percent · value · Missing · note',
    );
    const whole = rows.filter(([, where]) => where === 'all');
    expect(whole.find(([, , id]) => id === 'M-01')?.at(-1)).toBe('not reported');
    expect(whole.find(([, , id]) => id === 'findings.VIOLATION')?.[3]).toBe(
      'Cases with a finding: violation',
    );
    expect(rows.filter(([, , id]) => id === 'deadlines.missed').length).toBe(
      rows.filter(([, , id]) => id === 'M-10').length,
    );
  });

  test('with a larger smallest group shows fewer groups; a smaller one than the rules have is refused', () => {
    const groups = (size: string): number =>
      JSON.parse(samraad(['audit', part, '--json', '--smallest-group', size]).stdout).reports[0].groups
        .length;
    expect(groups('12')).toBeLessThan(groups('5'));
    const { code, stderr } = samraad(['audit', part, '--smallest-group', '4']);
    expect(code).toBe(2);
    expect(stderr).toContain('skriv et helt tal fra 5');
  });

  test('with a line that was cut is refused with its place', () => {
    const { code, stdout, stderr } = samraad(['audit', path.join(folder, 'kort.jsonl')]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('kort.jsonl:401');
  });
});

test('three cases are too few to show anything', () => {
  const { code, stdout } = samraad(['audit', 'examples/sager/beloeb-ukendt.jsonl']);
  expect(code).toBe(0);
  expect(stdout).toBe(
    'Opgørelse af netværkssamråd\nRegistret har færre end 5 unge. Ingen tal vises, så ingen kan kendes igen.\n',
  );
});

test.each([
  ['--year', '15', 'skriv et årstal'],
  ['--answers', 'package.json', 'mangler kolonnen »kommune«'],
  ['--html', 'findes-ikke/side.html', 'findes-ikke'],
])('%s %s is refused in words', (option, value, words) => {
  const { code, stderr } = samraad(['audit', 'examples/sager/beloeb-ukendt.jsonl', option, value]);
  expect(code).toBe(2);
  expect(stderr).toContain(words);
});
