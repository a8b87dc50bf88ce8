import type { Command } from 'commander';
import { envelopeLine } from '../../register/chain.ts';
import { soundEvent } from '../../register/stored-rows.ts';
import { formatOption } from '../command-line/choice.ts';
import { type Context, contextOf, type Shell } from '../context.ts';
import { CannotDo } from '../errors.ts';
import { exportList } from '../registers/export-list.ts';
import { USUAL_STORE, withRegister } from '../registers/stores.ts';

const FORMATS = ['json', 'csv'] as const;

/** `samraad register export`: events as they stand, or each case as a row of the seven variables. */
export function registerExport(register: Command, shell: Shell): void {
  const { help } = shell.texts.register;
  register
    .command('export')
    .description(help.export)
    .argument('[case...]', help.caseNames)
    .option('--store <where>', help.store, USUAL_STORE)
    .addOption(formatOption(FORMATS, shell.texts))
    .action((names: string[], { store }: { readonly store: string }, command: Command) => {
      const context = contextOf(shell, command, FORMATS);
      return context.format === 'csv'
        ? exportList(context, names, store)
        : exportEvents(context, names, store);
    });
}

/** With the whole envelope, so that what is imported elsewhere is known for the same. */
async function exportEvents(context: Context, names: readonly string[], store: string): Promise<void> {
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
