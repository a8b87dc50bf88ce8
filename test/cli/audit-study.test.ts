/** Studies as `samraad audit --study` prints them. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { folderWith, samraad } from './samraad.ts';

const CHROMIUM = '/usr/bin/chromium';
const MEETINGS = 'examples/studier/processuelle-netvaerksmoeder.json';
const FOSTER = 'examples/studier/netvaerkspleje.json';

describe('the evaluation of processual network meetings', () => {
  const { code, stdout } = samraad(['audit', '--study', MEETINGS]);

  test('is printed with what does not agree, as a finding', async () => {
    expect(code).toBe(1);
    await expect(stdout).toMatchFileSnapshot('golden/audit-study.txt');
  });

  test('prints no share without its numerator and denominator', () => {
    expect(stdout.replaceAll(/\d+ af \d+ \([\d,]+ %\)/g, '')).not.toContain('%');
  });

  test('prints what it does not report as not reported, never as 0', () => {
    const silent = stdout
      .slice(stdout.indexOf('Det, undersøgelsen ikke oplyser'))
      .trimEnd()
      .split('\n')
      .slice(1);
    expect(silent).toHaveLength(18);
    expect(silent.filter((line) => !line.endsWith('  ikke oplyst'))).toEqual([]);
  });

  test('prints the funnel of the questionnaires', () => {
    expect(stdout).toMatch(/S-02 .* 7 af 88 \(8,0 %\)/);
    expect(stdout).toMatch(/S-03 .* 3 af 7 \(42,9 %\)/);
    expect(stdout).toMatch(/S-04 .* 0 af 7 \(0,0 %\)/);
  });
});

describe('the study of network foster care', () => {
  const { code, stdout } = samraad(['audit', '--study', FOSTER, '--lang', 'en']);

  test('prints the Danish quantifier of every finding and never a percentage', () => {
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/%|per cent|procent/);
    expect(stdout.match(/^ {2}F-\d\d .*»[^«]+«/gm)).toHaveLength(89);
  });

  test('prints both words and both places of a conflict', () => {
    expect(stdout).toMatch(/F-78 .*conflict: »flere« \(K8\.1\) · »nogle« \(K1\.2i, K8\.0\)/);
  });

  test('checks the identities of its numbers', () => {
    expect(stdout).toMatch(/N-03 \+ N-04 .* 4 \+ 6 = 10 +10, agrees/);
  });
});

test('several studies are one page, one JSON list and one CSV list', () => {
  const page = path.join(folderWith(), 'side.html');
  const both = ['--study', MEETINGS, '--study', FOSTER];
  const { stdout } = samraad(['audit', ...both, '--json', '--html', page]);
  const { studies, reports } = JSON.parse(stdout);
  expect(reports).toEqual([]);
  expect(studies.map(({ process }: { process: string }) => process)).toEqual([
    'processual-series',
    'foster-placement',
  ]);
  expect(studies[0].silent.every(({ kind }: { kind: string }) => kind === 'not_reported')).toBe(true);
  expect(readFileSync(page, 'utf8').match(/<article /g)).toHaveLength(2);
  const csv = samraad(['audit', ...both, '--format', 'csv']).stdout.split('\r\n');
  expect(csv).toContain(
    'Netværkspleje i ti kommuner;alle;F-26;Det sker ikke af sig selv;;;;de fleste;;K4.1a',
  );
  expect(csv).toContain(
    'Processuelle netværksmøder i seks kommuner;Aarhus;kommuner.new;Nye mødeledere;;;;;;ikke oplyst, Tab 2.1',
  );
});

test.skipIf(!existsSync(CHROMIUM))(
  'the page fits a telephone and a desk; what is wider scrolls by itself',
  async () => {
    const page = path.join(folderWith(), 'side.html');
    samraad(['audit', '--study', MEETINGS, '--study', FOSTER, '--html', page]);
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
    try {
      for (const width of [400, 1000]) {
        const tab = await browser.newPage({ viewport: { width, height: 800 } });
        await tab.goto(`file://${page}`);
        expect(await tab.evaluate('document.documentElement.scrollWidth')).toBe(width);
        expect(await tab.getByRole('heading', { level: 1 }).count()).toBe(1);
        expect(await tab.getByRole('region', { name: 'Forløb 1 (bilag 4)' }).getAttribute('tabindex')).toBe(
          '0',
        );
      }
    } finally {
      await browser.close();
    }
  },
);

test.each([
  [[], 'der mangler et register eller en undersøgelse'],
  [['--study', 'package.json'], 'filen er ikke en undersøgelse'],
  [['--study', 'findes-ikke.json'], 'findes-ikke.json'],
])('audit %j is refused in words', (args, words) => {
  const { code, stderr } = samraad(['audit', ...args]);
  expect(code).toBe(2);
  expect(stderr).toContain(words);
});
