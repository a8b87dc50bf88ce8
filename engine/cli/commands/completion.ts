import type { Command } from 'commander';
import { choiceArgument, formatOption } from '../command-line/choice.ts';
import { contextOf, type Shell } from '../context.ts';
import { completionScript, SHELLS, type ShellName } from '../output/completion-script.ts';
import { jsonText } from '../output/json-text.ts';

const FORMATS = ['full', 'json'] as const;

/** `samraad completion SHELL`: a script made from the command table itself. */
export function registerCompletion(program: Command, shell: Shell): void {
  program
    .command('completion')
    .description(shell.texts.help.completion)
    .addArgument(choiceArgument('<shell>', shell.texts.help.shell, SHELLS))
    .addOption(formatOption(FORMATS, shell.texts))
    .action((name: ShellName, _options: object, command: Command) => {
      const { format } = contextOf(shell, command, FORMATS);
      const script = completionScript(name, program);
      shell.out(format === 'json' ? jsonText({ shell: name, script }) : script);
    });
}
