/**
 * `npm run conformance [-- --json] [-- --write FILE]`: how much of each specification is held by checks.
 * Exit 1 when a row failed. Rows that rest on a test of the project count only when vitest finds that test green.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Check, SuiteCheck } from './check.ts';
import { type Family, families, vignettes } from './families.ts';
import { judge, type Status, type Verdict } from './run-checks.ts';

interface Judged {
  readonly family: Family;
  readonly verdicts: readonly Verdict[];
}

const { values } = parseArgs({ options: { json: { type: 'boolean' }, write: { type: 'string' } } });
const all = families();
const results = testResults([...all, ...vignettes()]);
const judged = all.map(judgeFamily);

if (values.write !== undefined) writeFileSync(values.write, coveragePage(judged));
console.log(
  values.json
    ? JSON.stringify(counts(judged), undefined, 2)
    : overview([...judged, ...vignettes().map(judgeFamily)]),
);
process.exitCode = judged.some(({ verdicts }) => number(verdicts, 'failed') > 0) ? 1 : 0;

function judgeFamily(family: Family): Judged {
  return { family, verdicts: family.requirements.map((row) => judge(row, suiteIsGreen)) };
}

function number(verdicts: readonly Verdict[], status: Status): number {
  return verdicts.filter((verdict) => verdict.status === status).length;
}

function counts(families: readonly Judged[]): Record<string, Record<Status, number>> {
  return Object.fromEntries(
    families.map(({ family, verdicts }) => [
      family.family,
      {
        passed: number(verdicts, 'passed'),
        open: number(verdicts, 'open'),
        failed: number(verdicts, 'failed'),
      },
    ]),
  );
}

function overview(families: readonly Judged[]): string {
  const lines = families.flatMap(({ family, verdicts }) => {
    const total = verdicts.length;
    const [passed, open, failed] = (['passed', 'open', 'failed'] as const).map((status) =>
      number(verdicts, status),
    );
    return [
      `${family.family}  ${family.title}`,
      `  passed ${passed} of ${total}, open ${open} of ${total}, failed ${failed} of ${total}`,
      ...verdicts
        .filter(({ status }) => status === 'failed')
        .flatMap(({ row, problems }) => [
          `  FAILED ${row.id} ${row.text}`,
          ...problems.map((text) => `    ${text}`),
        ]),
      ...byReason(verdicts).map(([reason, ids]) => `  open ${ids.join(' ')}: ${reason}`),
      '',
    ];
  });
  return lines.join('\n');
}

function byReason(verdicts: readonly Verdict[]): readonly (readonly [string, readonly string[]])[] {
  const reasons = new Map<string, string[]>();
  for (const { row, status } of verdicts) {
    if (status !== 'open') continue;
    const reason = row.open ?? '';
    reasons.set(reason, [...(reasons.get(reason) ?? []), row.id]);
  }
  return [...reasons];
}

function coveragePage(families: readonly Judged[]): string {
  const head = ['# Conformance', '', '| Family | Passed | Open | Failed | Rows |', '|---|---|---|---|---|'];
  const summary = families.map(({ family, verdicts }) => {
    const cells = (['passed', 'open', 'failed'] as const).map((status) => number(verdicts, status));
    return `| ${family.family}: ${family.title} | ${cells.join(' | ')} | ${verdicts.length} |`;
  });
  const tables = families.flatMap(({ family, verdicts }) => [
    '',
    `## ${family.family}: ${family.title}`,
    '',
    '| Id | Text | Source | Status | Checks | Open because |',
    '|---|---|---|---|---|---|',
    ...verdicts.map(
      ({ row, status }) =>
        `| ${row.id} | ${cell(row.text)} | ${cell(row.source)} | ${status} | ${row.checks.length} | ${cell(row.open ?? '')} |`,
    ),
  ]);
  return `${[...head, ...summary, ...tables].join('\n')}\n`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

/** A title with a template stands for every test that was made of it. */
function suiteIsGreen(check: Check): readonly string[] {
  if (check.kind !== 'suite') return [];
  const title = titlePattern(check.title);
  const meant = results.filter((test) => test.file === check.file && title.test(test.title));
  if (meant.length > 0 && meant.every(({ passed }) => passed)) return [];
  return [`${check.file}: "${check.title}" is not green`];
}

function titlePattern(title: string): RegExp {
  const parts = title.split(/%[a-z]|\$[a-z]+(?:\.[a-z]+)*/i);
  return new RegExp(`^${parts.map((part) => RegExp.escape(part)).join('.*')}$`, 's');
}

interface TestOutcome {
  readonly file: string;
  readonly title: string;
  readonly passed: boolean;
}

/** Runs the test files that rows rest on, and those alone. */
function testResults(families: readonly Family[]): readonly TestOutcome[] {
  const suites = families
    .flatMap(({ requirements }) => requirements.flatMap(({ checks }) => checks))
    .filter((check): check is SuiteCheck => check.kind === 'suite');
  const files = [...new Set(suites.map(({ file }) => file))];
  if (files.length === 0) return [];
  const output = path.join(mkdtempSync(path.join(tmpdir(), 'samraad-conformance-')), 'results.json');
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts'];
  const reporter = ['--reporter=json', `--outputFile.json=${output}`];
  spawnSync(process.execPath, [...vitest, ...reporter, ...files], { encoding: 'utf8' });
  const ran = JSON.parse(readFileSync(output, 'utf8')) as VitestResults;
  return ran.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ title, status }) => ({
      file: path.relative('.', name).replaceAll('\\', '/'),
      title,
      passed: status === 'passed',
    })),
  );
}

interface VitestResults {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly status: string; readonly title: string }[];
  }[];
}
