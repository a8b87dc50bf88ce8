import type { Command } from 'commander';
import { vocabularies } from '../../process/registry.ts';
import { formatOption } from '../command-line/choice.ts';
import { vocabularyNamed } from '../command-line/processes.ts';
import { contextOf, type Shell } from '../context.ts';
import { jsonText } from '../output/json-text.ts';
import { vocabularyText } from '../output/vocabulary-text.ts';

const FORMATS = ['full', 'json'] as const;

/** `samraad vocabulary [PROCESS]`: the names that rules can use. */
export function registerVocabulary(program: Command, shell: Shell): void {
  const { help } = shell.texts;
  program
    .command('vocabulary')
    .description(help.vocabulary)
    .argument('[process]', help.processName)
    .addOption(formatOption(FORMATS, shell.texts))
    .action((name: string | undefined, _options: object, command: Command) => {
      const context = contextOf(shell, command, FORMATS);
      const chosen = name === undefined ? vocabularies : [vocabularyNamed(name)];
      context.out(
        context.format === 'json'
          ? jsonText({ processes: chosen })
          : chosen.map((vocabulary) => vocabularyText(vocabulary, context)).join('\n'),
      );
    });
}
