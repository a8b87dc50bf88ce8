import type { Command } from 'commander';
import { processes } from '../../process/registry.ts';
import { formatOption } from '../choice.ts';
import { contextOf, type Shell } from '../context.ts';
import { jsonText } from '../output/json-text.ts';
import { vocabularyText } from '../output/vocabulary-text.ts';
import { processNamed } from '../processes.ts';

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
      const chosen = name === undefined ? processes : [processNamed(name)];
      const vocabularies = chosen.map((process) => process.vocabulary);
      context.out(
        context.format === 'json'
          ? jsonText({ processes: vocabularies })
          : vocabularies.map((vocabulary) => vocabularyText(vocabulary, context)).join('\n'),
      );
    });
}
