import type { Command } from 'commander';
import { choiceArgument } from '../command-line/choice.ts';
import type { Shell } from '../context.ts';
import { completionScript, SHELLS, type ShellName } from '../output/completion-script.ts';

/** `samraad completion SHELL`: a script made from the command table itself. */
export function registerCompletion(program: Command, shell: Shell): void {
  program
    .command('completion')
    .description(shell.texts.help.completion)
    .addArgument(choiceArgument('<shell>', shell.texts.help.shell, SHELLS))
    .action((name: ShellName) => shell.out(completionScript(name, program)));
}
