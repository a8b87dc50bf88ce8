import path from 'node:path';
import type { Command } from 'commander';
import { courseOf } from '../../case/course-of.ts';
import { processOf } from '../../process/registry.ts';
import { mergeReports, reportOf, unreadReport } from '../../replay/report.ts';
import type { OtherRules } from '../../replay/rules-under.ts';
import { type CaseFile, readCase, soundCase } from '../cases/case-file.ts';
import { formatOption } from '../command-line/choice.ts';
import { dateOption, instantOption, pastDateOption } from '../command-line/dates.ts';
import { type Context, contextOf, type Shell } from '../context.ts';
import { CannotDo } from '../errors.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { putText } from '../files/files.ts';
import { jsonLine } from '../output/json-text.ts';
import { comparedWords } from '../output/replay/compared.ts';
import { replayHtml } from '../output/replay/html.ts';
import { replayJson } from '../output/replay/json.ts';
import { type ReplayPlan, replayPlan } from '../output/replay/plan.ts';
import { stepJson } from '../output/replay/steps-json.ts';
import { stepsText } from '../output/replay/steps-text.ts';
import { namesRegister, storedFiles } from '../registers/stores.ts';
import { isImpossible, planCase, type ReplayOptions } from '../replay/replay-case.ts';
import { replayRegister } from '../replay/replay-register.ts';
import { rulesForCase } from '../rules/case-rules.ts';
import { municipalityNamed } from '../rules/municipalities.ts';
import { soundLibrary } from '../rules/rule-library.ts';

const FORMATS = ['full', 'json'] as const;

interface Options {
  readonly rulesVersion?: string;
  readonly rulesOn?: string;
  readonly municipality?: string;
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly steps?: true;
  readonly html?: string;
  readonly store?: string;
  readonly workers?: string;
}

/** `samraad replay CASE…`: cases gone through again, against what was decided or under other rules. */
export function registerReplay(program: Command, shell: Shell): void {
  const { help, registerReplay, replay: texts } = shell.texts;
  program
    .command('replay')
    .description(help.replay)
    .argument('[case...]', help.caseFiles)
    .option('--store <where>', registerReplay.help.store)
    .option('--workers <count>', registerReplay.help.workers)
    .option('--rules-version <number>', help.rulesVersion)
    .option('--rules-on <date>', texts.help.rulesOn)
    .option('--municipality <name>', help.replayMunicipality)
    .option('--as-of <date>', help.asOf)
    .option('--known-at <time>', texts.help.knownAt)
    .option('--steps', help.steps)
    .option('--html <file>', texts.help.html)
    .addOption(formatOption(FORMATS, shell.texts))
    .action(async (cases: string[], options: Options, command: Command) => {
      const context = contextOf(shell, command, FORMATS);
      process.exitCode = await replay(context, cases, options);
    });
}

async function replay(context: Context, named: readonly string[], options: Options): Promise<ExitCode> {
  const { today } = context;
  if (options.steps && options.html !== undefined)
    throw new CannotDo(({ errors }) => errors.conflictingWords(['--steps', '--html']));
  const asOf = options.asOf === undefined ? undefined : pastDateOption('--as-of', options.asOf, today);
  const knownAt =
    options.knownAt === undefined ? undefined : instantOption('--known-at', options.knownAt, today);
  const workers = options.workers === undefined ? undefined : workersOption(options.workers);
  const asked = otherRulesOption(options);
  const { store, cases } = sourceOf(named, options);
  if (store === undefined && cases.length === 0) {
    throw new CannotDo(({ errors }) => errors.missingArgument('replay', 'CASE'));
  }
  const files =
    store === undefined
      ? cases.map((file) => readCase(file, context))
      : await storedFiles(store, cases, context);
  const library = soundLibrary(context);
  const municipality = asked.municipality && municipalityNamed(asked.municipality, library);
  const other = { ...asked, ...(municipality !== undefined && { municipality }) };
  const traces = options.html !== undefined || context.format === 'json';
  const how: ReplayOptions = { library, other, asOf, knownAt, traces };
  if (store !== undefined && cases.length === 0) {
    if (options.steps) throw new CannotDo(({ registerReplay }) => registerReplay.errors.onlyCases('--steps'));
    return replayRegister(context, store, { ...how, workers, page: options.html });
  }
  return options.steps ? steps(context, files, how) : plan(context, files, how, options.html);
}

function otherRulesOption({ municipality, rulesVersion, rulesOn }: Options): OtherRules {
  return {
    ...(municipality !== undefined && { municipality }),
    ...(rulesVersion !== undefined && { version: versionOption(rulesVersion) }),
    ...(rulesOn !== undefined && { on: dateOption('--rules-on', rulesOn) }),
  };
}

/** A register may be named with `--store`, or alone in the place of a case. */
function sourceOf(
  named: readonly string[],
  { store }: Options,
): { readonly store: string | undefined; readonly cases: readonly string[] } {
  const [only] = named;
  if (store !== undefined || only === undefined) return { store, cases: named };
  return named.length === 1 && namesRegister(only) ? { store: only, cases: [] } : { store, cases: named };
}

function plan(
  context: Context,
  files: readonly CaseFile[],
  how: ReplayOptions,
  page: string | undefined,
): ExitCode {
  const planned = planOf(files, how, context);
  if (page !== undefined) {
    putText(path.resolve(context.cwd, page), replayHtml(planned, context), page);
    context.say(`${context.texts.replay.htmlWritten(page)}\n`);
  }
  context.out(context.format === 'json' ? replayJson(planned, how, context) : replayPlan(planned, context));
  return exitCode(planned);
}

function planOf(files: readonly CaseFile[], options: ReplayOptions, context: Context): ReplayPlan {
  const cases = files.map((file) => planCase(file, options));
  const reports = cases.map((one) => (one.result ? reportOf(one.result) : unreadReport));
  return { cases, report: mergeReports(reports), compared: comparedWords(options, context) };
}

function exitCode({ cases, report: { counts } }: ReplayPlan): ExitCode {
  if (counts.impossible > 0) return EXIT.failed;
  const refused = cases.some((one) => !isImpossible(one) && one.result.refused.length > 0);
  return counts.changed > 0 || refused ? EXIT.findings : EXIT.fine;
}

/** Every case is read and gone through before anything is written, so that half a result is never taken for a whole one. */
function steps(
  context: Context,
  files: readonly CaseFile[],
  { library, other, asOf, knownAt }: ReplayOptions,
): ExitCode {
  const clocks = { ...(asOf !== undefined && { asOf }), ...(knownAt !== undefined && { knownAt }) };
  const courses = files.map((file) =>
    courseOf(soundCase(file).events, rulesForCase(library, other, file.shown), clocks),
  );
  for (const [index, course] of courses.entries()) {
    const known = processOf(course.process);
    if (context.format === 'json') {
      for (const step of course.steps) context.out(jsonLine(stepJson(course.case, step)));
    } else if (known !== undefined) {
      context.out(`${index === 0 ? '' : '\n'}${stepsText(course, known, context)}`);
    }
  }
  return courses.some((course) => course.steps.some((step) => !step.accepted)) ? EXIT.findings : EXIT.fine;
}

function workersOption(value: string): number {
  const count = /^\d{1,3}$/.test(value) ? Number(value) : 0;
  if (count < 1 || count > 256) throw new CannotDo((texts) => texts.registerReplay.errors.badWorkers(value));
  return count;
}

function versionOption(value: string): number {
  if (!/^[1-9]\d{0,5}$/.test(value)) throw new CannotDo(({ errors }) => errors.badVersion(value));
  return Number(value);
}
