import type { Command } from 'commander';
import { createRegister, shownStore } from '../../register/open-register.ts';
import { newKeyPair } from '../../register/signed-note.ts';
import { formatOption } from '../command-line/choice.ts';
import { type Context, contextOf, type Shell } from '../context.ts';
import { CannotDo } from '../errors.ts';
import { createText, kindOf, removeFile } from '../files/files.ts';
import { shownPath } from '../files/paths.ts';
import { jsonText } from '../output/json-text.ts';
import { keyFile, storeFailures, storeName, USUAL_STORE, withRegister } from '../registers/stores.ts';
import { registerAppend } from './register-append.ts';
import { registerExport } from './register-export.ts';
import { registerImport } from './register-import.ts';

const FORMATS = ['full', 'json'] as const;

interface Options {
  readonly store: string;
  readonly key?: string;
  readonly name?: string;
}

/** `samraad register …`: the register of all cases. */
export function registerRegister(program: Command, shell: Shell): void {
  const { help } = shell.texts.register;
  const register = program.command('register').description(help.register).helpCommand(false);
  register
    .command('init')
    .description(help.init)
    .option('--store <where>', help.store, USUAL_STORE)
    .option('--key <file>', help.key)
    .option('--name <name>', help.name)
    .addOption(formatOption(FORMATS, shell.texts))
    .action((options: Options, command: Command) => init(contextOf(shell, command, FORMATS), options));
  registerImport(register, shell);
  registerAppend(register, shell);
  registerExport(register, shell);
  register
    .command('checkpoint')
    .description(help.checkpoint)
    .option('--store <where>', help.store, USUAL_STORE)
    .addOption(formatOption(FORMATS, shell.texts))
    .action(({ store }: Options, command: Command) => {
      const context = contextOf(shell, command, FORMATS);
      return withRegister(store, context, async (opened) => {
        const note = (await opened.checkpoints()).at(-1) ?? '';
        shell.out(context.format === 'json' ? jsonText({ checkpoint: note }) : note);
      });
    });
}

/** The key is written first: a register that nobody can write to would be of no use, a key without a register does no harm. */
async function init(context: Context, { store, key, name }: Options): Promise<void> {
  const { cwd, texts, out } = context;
  const called = name ?? storeName(store);
  if (!/^[\p{L}\p{N}._/-]+$/u.test(called))
    throw new CannotDo(({ register }) => register.errors.badName(called));
  const origin = `samraad/${called}`;
  const pair = newKeyPair(origin);
  const file = keyFile(store, key, context);
  const shown = shownPath(file, cwd);
  if (kindOf(file, shown) !== undefined)
    throw new CannotDo(({ register }) => register.errors.keyExists(shown));
  createText(file, `${pair.secret}\n`, shown, 0o600);
  try {
    await storeFailures(store, () => createRegister(store, origin, pair, cwd));
  } catch (error) {
    removeFile(file);
    throw error;
  }
  if (context.format === 'json') {
    out(jsonText({ store: shownStore(store), name: origin, verifier: pair.verifier, key: shown }));
    return;
  }
  const { register } = texts;
  const lines = [register.created(shownStore(store), origin), register.keyWritten(shown)];
  out([...lines, register.verifierIs(pair.verifier), ''].join('\n'));
}
