import type { Command } from 'commander';
import { envelopeLine } from '../../register/chain.ts';
import { createRegister, shownStore } from '../../register/open-register.ts';
import { newKeyPair } from '../../register/signed-note.ts';
import { soundEvent } from '../../register/stored-rows.ts';
import { formatOption } from '../command-line/choice.ts';
import { type Context, contextOf, type Shell } from '../context.ts';
import { CannotDo } from '../errors.ts';
import { createText, kindOf, removeFile } from '../files/files.ts';
import { shownPath } from '../files/paths.ts';
import { jsonText } from '../output/json-text.ts';
import { keyFile, storeFailures, storeName, USUAL_STORE, withRegister } from '../registers/stores.ts';
import { registerAppend } from './register-append.ts';
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
  register
    .command('export')
    .description(help.export)
    .argument('[case...]', help.caseNames)
    .option('--store <where>', help.store, USUAL_STORE)
    .action((names: string[], { store }: Options, command: Command) =>
      exportCases(contextOf(shell, command, ['json']), names, store),
    );
  register
    .command('checkpoint')
    .description(help.checkpoint)
    .option('--store <where>', help.store, USUAL_STORE)
    .action(({ store }: Options, command: Command) =>
      withRegister(store, contextOf(shell, command, ['note']), async (opened) =>
        shell.out((await opened.checkpoints()).at(-1) ?? ''),
      ),
    );
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

/** With the whole envelope, so that what is imported elsewhere is known for the same. */
async function exportCases(context: Context, names: readonly string[], store: string): Promise<void> {
  await withRegister(store, context, async (register) => {
    if (names.length === 0) {
      for await (const row of register.events()) context.out(`${envelopeLine(soundEvent(row))}\n`);
      return;
    }
    const cases = [];
    for (const name of names) {
      const events = await register.read(name);
      if (events.length === 0) throw new CannotDo((texts) => texts.register.errors.unknownCase(name));
      cases.push(events);
    }
    for (const event of cases.flat()) context.out(`${envelopeLine(event)}\n`);
  });
}
