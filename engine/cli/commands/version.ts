import type { Command } from 'commander';
import manifest from '../../../package.json' with { type: 'json' };
import { formatOption } from '../command-line/choice.ts';
import { contextOf, type Shell } from '../context.ts';
import { jsonText } from '../output/json-text.ts';

const FORMATS = ['full', 'json'] as const;

/** `samraad version`: which samraad this is, and what it runs on. */
export function registerVersion(program: Command, shell: Shell): void {
  program
    .command('version')
    .description(shell.texts.help.version)
    .addOption(formatOption(FORMATS, shell.texts))
    .action((_options: object, command: Command) => {
      const { format, out } = contextOf(shell, command, FORMATS);
      const versions = { samraad: manifest.version, node: process.versions.node };
      out(
        format === 'json'
          ? jsonText(versions)
          : `samraad ${manifest.version} (Node ${process.versions.node})\n`,
      );
    });
}
