import path from 'node:path';
import type { Command } from 'commander';
import type { RuleLibrary } from '../../../dsl/index.ts';
import type { AnswerList } from '../../audit/account.ts';
import type { Report } from '../../audit/report.ts';
import { study as studyShape } from '../../audit/study/study.ts';
import { type StudyReport, studyReport } from '../../audit/study/study-report.ts';
import { readAnswers } from '../../register/collected-answers.ts';
import { formatOption } from '../command-line/choice.ts';
import { type Context, contextOf, type Shell } from '../context.ts';
import { CannotDo } from '../errors.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { createText, kindOf, readText, writeAtomically } from '../files/files.ts';
import { parseJson } from '../files/json-file.ts';
import { shownPath } from '../files/paths.ts';
import { auditCsv } from '../output/audit/csv.ts';
import { auditJson } from '../output/audit/json.ts';
import { studyPart } from '../output/audit/study-view.ts';
import { auditText } from '../output/audit/text.ts';
import { type Audited, type Part, reportPart } from '../output/audit/view.ts';
import { countRegister, offenceNames, reportRules } from '../registers/audited-cases.ts';
import { soundLibrary } from '../rules/rule-library.ts';

const FORMATS = ['full', 'json', 'csv'] as const;

interface Options {
  readonly html?: string;
  readonly study?: readonly string[];
  readonly process?: string;
  readonly year?: string;
  readonly answers?: string;
  readonly smallestGroup?: string;
}

/** `samraad audit [REGISTER]`: the figures of a register, each with what it was counted over, and of published studies. */
export function registerAudit(program: Command, shell: Shell): void {
  const { help } = shell.texts.audit;
  program
    .command('audit')
    .description(help.audit)
    .argument('[register]', help.register)
    .option('--html <file>', help.html)
    .option('--study <file>', help.study, (file: string, before: string[] = []) => [...before, file])
    .option('--process <process>', help.process)
    .option('--year <year>', help.year)
    .option('--answers <file>', help.answers)
    .option('--smallest-group <number>', help.smallestGroup)
    .addOption(formatOption(FORMATS, shell.texts))
    .action(async (register: string | undefined, options: Options, command: Command) => {
      process.exitCode = await audit(contextOf(shell, command, FORMATS), register, options);
    });
}

async function audit(context: Context, register: string | undefined, options: Options): Promise<ExitCode> {
  const files = options.study ?? [];
  if (register === undefined && files.length === 0) {
    throw new CannotDo((texts) => texts.audit.errors.nothingAsked());
  }
  const library = soundLibrary(context);
  const studies = files.map((file) => studyIn(file, library, context));
  const audited = register === undefined ? none : await auditedRegister(register, library, options, context);
  const parts = [
    ...audited.reports.map((report) => reportPart(report, audited, context)),
    ...studies.map((study) => studyPart(study, context)),
  ];
  if (options.html !== undefined) await writePage(options.html, parts, context);
  context.out(written({ audited, studies, parts }, context));
  const hasViolations = audited.reports.some(({ findings }) =>
    findings.some(({ severity }) => severity === 'VIOLATION'),
  );
  const disagrees = studies.some(({ identities }) => identities.some(({ holds }) => holds === false));
  return hasViolations || disagrees ? EXIT.findings : EXIT.fine;
}

const none: Audited = { reports: [], other: 0, nationalOnly: [], offenceNames: new Map() };

async function auditedRegister(
  register: string,
  library: RuleLibrary,
  options: Options,
  context: Context,
): Promise<Audited> {
  const year = options.year === undefined ? undefined : yearOption(options.year);
  const answers = options.answers === undefined ? undefined : answersIn(options.answers, context);
  const smallestGroup = /^\d{1,6}$/.test(options.smallestGroup ?? '') ? Number(options.smallestGroup) : 0;
  const { accounts, date, ...beside } = await countRegister(register, library, context);
  const asked = accounts.filter(({ code }) => options.process === undefined || code === options.process);
  if (asked.length === 0) throw new CannotDo((texts) => texts.audit.errors.noCases(), register);
  const reports = asked.map((account): Report => {
    const report = account.report(reportRules(library, account.rulesOf, date), {
      date,
      smallestGroup,
      ...(year !== undefined && { year }),
      ...(answers && { answers }),
    });
    if (report === undefined) throw new CannotDo((texts) => texts.audit.errors.noLimits());
    const { smallestGroup: least } = report.settings;
    // The rules protect the smallest groups; a command may only protect more.
    if (options.smallestGroup !== undefined && smallestGroup < least) {
      throw new CannotDo(({ audit: { errors } }) => errors.badGroup(options.smallestGroup ?? '', least));
    }
    return report;
  });
  const names = offenceNames(reportRules(library, 'network-council', date));
  return { reports, ...beside, offenceNames: names };
}

/** A study, read and held against the rules of its process. */
function studyIn(named: string, library: RuleLibrary, { cwd }: Context): StudyReport {
  const file = path.resolve(cwd, named);
  const shown = shownPath(file, cwd);
  const read = studyShape.safeParse(parseJson(readText(file, shown), shown));
  if (!read.success) {
    const [issue] = read.error.issues;
    const where = issue?.path.map(String).join('.') ?? '';
    throw new CannotDo(({ audit: { errors } }) => errors.badStudy(where), shown);
  }
  const study = read.data;
  const needsRules = study.courses.length > 0 || study.tables.some(({ required }) => required.length > 0);
  const rules = needsRules ? reportRules(library, study.process, study.on) : { limit: () => undefined };
  const report = studyReport(study, rules);
  if (report === undefined) throw new CannotDo((texts) => texts.audit.errors.noLimits(), shown);
  return report;
}

interface Written {
  readonly audited: Audited;
  readonly studies: readonly StudyReport[];
  readonly parts: readonly Part[];
}

function written({ audited, studies, parts }: Written, context: Context): string {
  if (context.format === 'json') return auditJson(audited, studies, context);
  return context.format === 'csv' ? auditCsv(audited.reports, studies, context) : auditText(parts);
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
