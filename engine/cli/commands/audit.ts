import path from 'node:path';
import type { Command } from 'commander';
import type { CollectedAnswer } from '../../audit/collection.ts';
import { type ReportSettings, reportOf } from '../../audit/report.ts';
import { reportLimits, reportProcess } from '../../audit/report-limits.ts';
import { readAnswers } from '../../register/collected-answers.ts';
import { formatOption } from '../command-line/choice.ts';
import { type Context, contextOf, type Shell } from '../context.ts';
import { CannotDo } from '../errors.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { createText, kindOf, readText, writeAtomically } from '../files/files.ts';
import { shownPath } from '../files/paths.ts';
import { auditCsv } from '../output/audit/csv.ts';
import { auditJson } from '../output/audit/json.ts';
import { auditText } from '../output/audit/text.ts';
import type { Audited } from '../output/audit/view.ts';
import { casesOf, countCases, latestDay, offenceNames, reportRules } from '../registers/audited-cases.ts';
import { soundLibrary } from '../rules/rule-library.ts';

const FORMATS = ['full', 'json', 'csv'] as const;

interface Options {
  readonly html?: string;
  readonly year?: string;
  readonly answers?: string;
  readonly smallestGroup?: string;
}

/** `samraad audit REGISTER`: the figures of a register, each with what it was counted over. */
export function registerAudit(program: Command, shell: Shell): void {
  const { help } = shell.texts.audit;
  program
    .command('audit')
    .description(help.audit)
    .argument('<register>', help.register)
    .option('--html <file>', help.html)
    .option('--year <year>', help.year)
    .option('--answers <file>', help.answers)
    .option('--smallest-group <number>', help.smallestGroup)
    .addOption(formatOption(FORMATS, shell.texts))
    .action(async (register: string, options: Options, command: Command) => {
      process.exitCode = await audit(contextOf(shell, command, FORMATS), register, options);
    });
}

async function audit(context: Context, register: string, options: Options): Promise<ExitCode> {
  const year = options.year === undefined ? undefined : yearOption(options.year);
  const answers = options.answers === undefined ? undefined : answersIn(options.answers, context);
  const library = soundLibrary(context);
  const cases = await casesOf(register, context);
  const date = context.dated ? context.today : latestDay(cases);
  if (date === undefined) throw new CannotDo((texts) => texts.audit.errors.noCases(), register);

  const limits = reportLimits(reportRules(library, reportProcess, date));
  if (limits === undefined) throw new CannotDo((texts) => texts.audit.errors.noLimits());
  const { counted, ...beside } = countCases(cases, library, date);
  if (counted.length === 0) throw new CannotDo((texts) => texts.audit.errors.noCases(), register);
  const report = reportOf(counted, {
    ...limits,
    smallestGroup: groupOption(options.smallestGroup, limits),
    date,
    ...(year !== undefined && { year }),
    ...(answers && { answers }),
  });
  const names = offenceNames(reportRules(library, 'network-council', date));
  const audited: Audited = { report, ...beside, offenceNames: names };
  if (options.html !== undefined) await writePage(options.html, audited, context);
  context.out(written(audited, context));
  return report.findings.some(({ severity }) => severity === 'VIOLATION') ? EXIT.findings : EXIT.fine;
}

function written(audited: Audited, context: Context): string {
  if (context.format === 'json') return auditJson(audited, context);
  return context.format === 'csv' ? auditCsv(audited, context) : auditText(audited, context);
}

/** The charts are only loaded for the page. */
async function writePage(named: string, audited: Audited, context: Context): Promise<void> {
  const { auditPage } = await import('../output/audit/page.ts');
  const file = path.resolve(context.cwd, named);
  const shown = shownPath(file, context.cwd);
  const text = auditPage(audited, context);
  if (kindOf(file, shown) === undefined) createText(file, text, shown);
  else writeAtomically(file, text, shown);
  context.say(`${context.texts.audit.fullTables(shown)}\n`);
}

function yearOption(value: string): number {
  if (!/^\d{4}$/.test(value)) throw new CannotDo(({ audit: { errors } }) => errors.badYear(value));
  return Number(value);
}

/** The rules protect the smallest groups; a command may only protect more. */
function groupOption(
  value: string | undefined,
  { smallestGroup }: Pick<ReportSettings, 'smallestGroup'>,
): number {
  if (value === undefined) return smallestGroup;
  if (!/^\d{1,6}$/.test(value) || Number(value) < smallestGroup) {
    throw new CannotDo(({ audit: { errors } }) => errors.badGroup(value, smallestGroup));
  }
  return Number(value);
}

function answersIn(named: string, { cwd }: Context): readonly CollectedAnswer[] {
  const file = path.resolve(cwd, named);
  const shown = shownPath(file, cwd);
  const read = readAnswers(readText(file, shown));
  if (read.ok) return read.answers;
  const { problem } = read;
  if (problem.code === 'COLUMN') {
    throw new CannotDo(({ audit: { errors } }) => errors.answersColumns(problem.column), shown);
  }
  const { column, value, known, line } = problem;
  throw new CannotDo(
    ({ audit: { errors } }) => errors.answersValue(column, value, known.join(', ')),
    `${shown}:${line}`,
  );
}
