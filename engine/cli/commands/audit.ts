import path from 'node:path';
import type { Command } from 'commander';
import type { AnswerList } from '../../audit/account.ts';
import type { Report } from '../../audit/report.ts';
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
import { type Audited, type Part, reportPart } from '../output/audit/view.ts';
import { countRegister, offenceNames, reportRules } from '../registers/audited-cases.ts';
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
  const smallestGroup = /^\d{1,6}$/.test(options.smallestGroup ?? '') ? Number(options.smallestGroup) : 0;
  const library = soundLibrary(context);
  const { accounts, date, ...beside } = await countRegister(register, library, context);
  if (accounts.length === 0) throw new CannotDo((texts) => texts.audit.errors.noCases(), register);
  const reports = accounts.map((account): Report => {
    const report = account.report(reportRules(library, account.rulesOf, date), {
      date,
      smallestGroup,
      ...(year !== undefined && { year }),
      ...(answers && { answers }),
    });
    if (report === undefined) throw new CannotDo((texts) => texts.audit.errors.noLimits());
    // The rules protect the smallest groups; a command may only protect more.
    if (options.smallestGroup !== undefined && smallestGroup < report.settings.smallestGroup) {
      const { smallestGroup: least } = report.settings;
      throw new CannotDo(({ audit: { errors } }) => errors.badGroup(options.smallestGroup ?? '', least));
    }
    return report;
  });
  const names = offenceNames(reportRules(library, 'network-council', date));
  const audited: Audited = { reports, ...beside, offenceNames: names };
  const parts = reports.map((report) => reportPart(report, audited, context));
  if (options.html !== undefined) await writePage(options.html, parts, context);
  context.out(written(audited, parts, context));
  const violations = reports.some(({ findings }) =>
    findings.some(({ severity }) => severity === 'VIOLATION'),
  );
  return violations ? EXIT.findings : EXIT.fine;
}

function written(audited: Audited, parts: readonly Part[], context: Context): string {
  if (context.format === 'json') return auditJson(audited, context);
  return context.format === 'csv' ? auditCsv(audited.reports, context) : auditText(parts);
}

/** The charts are only loaded for the page. */
async function writePage(named: string, parts: readonly Part[], context: Context): Promise<void> {
  const { auditPage } = await import('../output/audit/page.ts');
  const file = path.resolve(context.cwd, named);
  const shown = shownPath(file, context.cwd);
  const text = auditPage(parts, context);
  if (kindOf(file, shown) === undefined) createText(file, text, shown);
  else writeAtomically(file, text, shown);
  context.say(`${context.texts.audit.fullTables(shown)}\n`);
}

function yearOption(value: string): number {
  if (!/^\d{4}$/.test(value)) throw new CannotDo(({ audit: { errors } }) => errors.badYear(value));
  return Number(value);
}

function answersIn(named: string, { cwd }: Context): AnswerList {
  const file = path.resolve(cwd, named);
  const shown = shownPath(file, cwd);
  const read = readAnswers(readText(file, shown));
  if (read.ok) return { process: 'network-council', answers: read.answers };
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
