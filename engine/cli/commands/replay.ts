import type { Command } from 'commander';
import { courseOf } from '../../case/course-of.ts';
import { processOf } from '../../process/registry.ts';
import { type CaseFile, caseProblem, readCase } from '../case-file.ts';
import { rulesForCase } from '../case-rules.ts';
import { formatOption } from '../choice.ts';
import { type Context, contextOf, type Shell } from '../context.ts';
import { pastDateOption } from '../dates.ts';
import { CannotDo } from '../errors.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { municipalityNamed } from '../municipalities.ts';
import { jsonLine } from '../output/json-text.ts';
import { replayJson } from '../output/replay-json.ts';
import { replayPlan } from '../output/replay-plan.ts';
import { stepJson } from '../output/steps-json.ts';
import { stepsText } from '../output/steps-text.ts';
import { type ReplayOptions, replayedCase } from '../replay-case.ts';
import { replayRegister } from '../replay-register.ts';
import { soundLibrary } from '../rule-library.ts';
import { namesRegister, storedFiles } from '../stores.ts';

const FORMATS = ['full', 'json'] as const;

interface Options {
  readonly rulesVersion?: string;
  readonly municipality?: string;
  readonly asOf?: string;
  readonly steps?: true;
  readonly store?: string;
  readonly workers?: string;
}

/** `samraad replay CASE…`: cases gone through again, against what was decided or under other rules. */
export function registerReplay(program: Command, shell: Shell): void {
  const { help, registerReplay } = shell.texts;
  program
    .command('replay')
    .description(help.replay)
    .argument('[case...]', help.caseFiles)
    .option('--store <where>', registerReplay.help.store)
    .option('--workers <count>', registerReplay.help.workers)
    .option('--rules-version <number>', help.rulesVersion)
    .option('--municipality <name>', help.replayMunicipality)
    .option('--as-of <date>', help.asOf)
    .option('--steps', help.steps)
    .addOption(formatOption(FORMATS, shell.texts))
    .action(async (cases: string[], options: Options, command: Command) => {
      const context = contextOf(shell, command, FORMATS);
      process.exitCode = await replay(context, cases, options);
    });
}

async function replay(context: Context, named: readonly string[], options: Options): Promise<ExitCode> {
  const asOf =
    options.asOf === undefined ? undefined : pastDateOption('--as-of', options.asOf, context.today);
  const version = options.rulesVersion === undefined ? undefined : versionOption(options.rulesVersion);
  const workers = options.workers === undefined ? undefined : workersOption(options.workers);
  const { store, cases } = sourceOf(named, options);
  if (store === undefined && cases.length === 0) {
    throw new CannotDo(({ errors }) => errors.missingArgument('replay', 'CASE'));
  }
  const files =
    store === undefined
      ? cases.map((path) => readCase(path, context))
      : await storedFiles(store, cases, context);
  const library = soundLibrary(context);
  const municipality =
    options.municipality === undefined ? undefined : municipalityNamed(options.municipality, library);
  const other = {
    ...(municipality !== undefined && { municipality }),
    ...(version !== undefined && { version }),
  };
  const how = { library, other, asOf };
  if (store !== undefined && cases.length === 0) {
    if (options.steps) throw new CannotDo(({ registerReplay }) => registerReplay.errors.onlyCases('--steps'));
    return replayRegister(context, store, { ...how, workers });
  }
  return options.steps ? steps(context, files, how) : plan(context, files, how);
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

function plan(context: Context, files: readonly CaseFile[], options: ReplayOptions): ExitCode {
  const cases = files.map((file) => replayedCase(file, options));
  context.out(context.format === 'json' ? replayJson(cases, context) : replayPlan(cases, context));
  if (cases.some(({ verdict }) => verdict === 'impossible')) return EXIT.failed;
  const differs = cases.some(
    (one) => one.verdict === 'changed' || (one.verdict === 'same' && one.refused.length > 0),
  );
  return differs ? EXIT.findings : EXIT.fine;
}

/** Every case is read and gone through before anything is written, so that half a result is never taken for a whole one. */
function steps(
  context: Context,
  files: readonly CaseFile[],
  { library, other, asOf }: ReplayOptions,
): ExitCode {
  const courses = files.map((file) => {
    const problem = caseProblem(file);
    if (problem !== undefined) throw problem;
    return courseOf(
      file.events,
      rulesForCase(library, other, file.shown),
      asOf === undefined ? {} : { asOf },
    );
  });
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
