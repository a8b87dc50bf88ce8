import path from 'node:path';
import type { Command } from 'commander';
import { additions, type ImportPlan, type LogLine, planned } from '../../register/import.ts';
import type { Register } from '../../register/register.ts';
import { formatOption } from '../command-line/choice.ts';
import { type Context, contextOf, type Shell } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { linesOf } from '../files/files.ts';
import { shownPath } from '../files/paths.ts';
import { importJson, importPlan } from '../output/register/import-plan.ts';
import { importList, isList } from '../registers/import-list.ts';
import { keyFile, readKey, USUAL_STORE, withRegister } from '../registers/stores.ts';

const FORMATS = ['full', 'json'] as const;

interface Options {
  readonly store: string;
  readonly key?: string;
  readonly write?: true;
  readonly municipality?: string;
}

/** `samraad register import FILE…`: what each case in some logs becomes, and with `--write` its way into the register. */
export function registerImport(register: Command, shell: Shell): void {
  const { help } = shell.texts.register;
  register
    .command('import')
    .description(help.import)
    .argument('<file...>', help.logFiles)
    .option('--store <where>', help.store, USUAL_STORE)
    .option('--key <file>', help.key)
    .option('--write', help.write)
    .option('--municipality <name>', shell.texts.rows.help.municipality)
    .addOption(formatOption(FORMATS, shell.texts))
    .action(async (files: string[], options: Options, command: Command) => {
      const context = contextOf(shell, command, FORMATS);
      process.exitCode = await (files.some(isList)
        ? importList(context, files, options)
        : importLogs(context, files, options));
    });
}

async function importLogs(
  context: Context,
  files: readonly string[],
  { store, key, write }: Options,
): Promise<ExitCode> {
  return withRegister(store, context, async (register) => {
    const plan = await planned(linesOfAll(files, context), register);
    const changes = [...plan.cases.values()].some(({ added }) => added > 0);
    const mayWrite = write === true && changes && plan.unread.length === 0;
    const secret = mayWrite ? readKey(keyFile(store, key, context), context) : undefined;
    const total = secret === undefined ? undefined : await stored(files, { plan, register, secret, context });
    context.out(
      context.format === 'json'
        ? importJson(plan, { total, texts: context.texts })
        : importPlan(plan, { total, isPreview: write !== true, context }),
    );
    return exitOf(plan);
  });
}

function stored(
  files: readonly string[],
  work: {
    readonly plan: ImportPlan;
    readonly register: Register;
    readonly secret: string;
    readonly context: Context;
  },
): Promise<number> {
  return work.register.append(additions(linesOfAll(files, work.context), work.plan), work.secret);
}

function exitOf({ cases, unread }: ImportPlan): ExitCode {
  if (unread.length > 0) return EXIT.failed;
  return [...cases.values()].some(({ verdict }) => verdict === 'refused') ? EXIT.findings : EXIT.fine;
}

function* linesOfAll(files: readonly string[], { cwd }: Context): Generator<LogLine> {
  for (const named of files) {
    const file = path.resolve(cwd, named);
    const shown = shownPath(file, cwd);
    for (const line of linesOf(file, shown)) yield { file: shown, ...line };
  }
}
