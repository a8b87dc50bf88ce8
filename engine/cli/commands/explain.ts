import type { Command } from 'commander';
import { diagnosticCodes, nearest } from '../../../dsl/index.ts';
import { formatOption } from '../choice.ts';
import { contextOf, type Shell } from '../context.ts';
import { CannotDo } from '../errors.ts';
import { diagnosticPage, pageJson, pageText } from '../output/diagnostic-page.ts';

const FORMATS = ['full', 'json'] as const;

/** `samraad explain CODE`: what a message about a rule file means, and what to do. */
export function registerExplain(program: Command, shell: Shell): void {
  const { help } = shell.texts;
  program
    .command('explain')
    .description(help.explain)
    .argument('<code>', help.errorCode)
    .addOption(formatOption(FORMATS, shell.texts))
    .action((written: string, _options: object, command: Command) => {
      const context = contextOf(shell, command, FORMATS);
      const code = written.toUpperCase();
      if (!diagnosticCodes.includes(code)) {
        throw new CannotDo(({ errors }) => errors.unknownCode(written, nearest(code, diagnosticCodes)));
      }
      const page = diagnosticPage(code, context);
      context.out(context.format === 'json' ? pageJson(page) : pageText(page, context));
    });
}
