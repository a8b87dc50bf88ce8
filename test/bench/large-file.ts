/** A rule file of ten thousand lines: how long it takes to read it, and how soon `samraad check` says something. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadRules, resolveRules } from '../../dsl/load/load-rules.ts';
import { parseFile } from '../../dsl/parser/parse-file.ts';
import { median, processorTime } from './rounds.ts';
import { header, vocabulary } from './ten-rules.ts';

const LINES = 10_000;
const ROUNDS = 5;
const COMMAND = '.build/main.js';
/** The command is stopped when it has not ended by then. */
const PATIENCE_MS = 30_000;

/** Concepts of eight lines each; every one asks the one before it, in chains of twenty. */
function concept(index: number): readonly string[] {
  const chained = index % 20 === 0 ? [] : [`    - tilfælde${index - 1} er opfyldt og svar er ja`];
  return [
    `begreb tilfælde${index} [case${index}]`,
    '  gælder når mindst én af følgende:',
    `    - kroner over ${index} kr. og modtaget før 1. marts 2015`,
    `    - gerning er hærværk og antal mindst ${1 + (index % 9)}`,
    ...chained,
    '  ellers ikke opfyldt',
    '  kilde "Måling"',
    '',
  ];
}

const FACTS = [
  'valg gerning [offence]',
  '  - hærværk [vandalism]',
  '  - vold [violence]',
  '',
  'oplysning kroner [crowns]',
  '  type beløb',
  '',
  'oplysning antal [amount]',
  '  type tal',
  '',
  'oplysning svar [answer]',
  '  type ja/nej',
  '',
];

function largeFile(): string {
  const lines = [...header('stor fil [large file]'), ...FACTS];
  for (let index = 0; lines.length < LINES; index += 1) lines.push(...concept(index));
  return lines.join('\n');
}

function timed(name: string, work: () => void): void {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = processorTime();
    work();
    return processorTime() - start;
  });
  console.log(`  ${name.padEnd(52)}${median(times).toFixed(0).padStart(8)} ms`);
}

/** Milliseconds until the command writes something, and until it ends; undefined when it did not end in time. */
function firstOutput(
  path: string,
): Promise<{ readonly first: number | undefined; readonly end: number | undefined }> {
  return new Promise((resolve) => {
    const start = performance.now();
    let first: number | undefined;
    const child = spawn(process.execPath, [COMMAND, 'check', path]);
    const note = (): void => {
      first ??= performance.now() - start;
    };
    child.stdout.on('data', note);
    child.stderr.on('data', note);
    const stop = setTimeout(() => child.kill(), PATIENCE_MS);
    child.on('close', (code) => {
      clearTimeout(stop);
      resolve({ first, end: code === null ? undefined : performance.now() - start });
    });
  });
}

const shown = (time: number | undefined): string =>
  time === undefined ? `not within ${PATIENCE_MS / 1000} s` : `${time.toFixed(0).padStart(8)} ms`;

export async function benchLargeFile(): Promise<void> {
  const text = largeFile();
  const source = { path: 'stor.regel', text };
  const { rulesets, diagnostics } = resolveRules([source], [vocabulary]);
  if (rulesets.length !== 1) throw new Error(`the large file does not load: ${diagnostics[0]?.code}`);
  const size = `${text.split('\n').length} lines, ${rulesets[0]?.concepts.length} concepts`;
  console.log(`A rule file of ${size}`);
  timed('read into a tree', () => parseFile(source));
  timed('names and types resolved as well', () => resolveRules([source], [vocabulary]));
  timed('checked as well', () => loadRules([source], [vocabulary]));

  if (!existsSync(COMMAND)) {
    console.log(`  no ${COMMAND}; build it to see how soon the command says something`);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'samraad-bench-'));
  const path = join(folder, 'stor.regel');
  writeFileSync(
    path,
    text.replace('  proces måling\n', '  proces netværkssamråd\n').replaceAll('modtaget', 'modtagelsesdato'),
  );
  const { first, end } = await firstOutput(path);
  rmSync(folder, { recursive: true });
  console.log(`  ${'samraad check: first output'.padEnd(52)}${shown(first)}`);
  console.log(`  ${'samraad check: done'.padEnd(52)}${shown(end)}`);
}
