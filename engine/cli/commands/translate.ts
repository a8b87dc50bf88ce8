import path from 'node:path';
import type { Command } from 'commander';
import { boundName, type Language, translateFile } from '../../../dsl/index.ts';
import { choiceOption, formatOption } from '../command-line/choice.ts';
import { contextOf, type Shell } from '../context.ts';
import { CannotDo } from '../errors.ts';
import { kindOf } from '../files/files.ts';
import { jsonText } from '../output/json-text.ts';
import { refuseBroken } from '../rules/refuse-broken.ts';
import { libraryWith } from '../rules/rule-library.ts';

const FORMATS = ['full', 'json'] as const;

/** `samraad translate --to LANG FILE`: the same rules in the other language, on standard output, no figure masked. */
export function registerTranslate(program: Command, shell: Shell): void {
  const { help } = shell.texts;
  program
    .command('translate')
    .description(help.translate)
    .argument('<file>', help.ruleFile)
    .addOption(choiceOption('--to <language>', help.toLanguage, ['da', 'en']).makeOptionMandatory())
    .addOption(formatOption(FORMATS, shell.texts))
    .action((named: string, { to }: { to: Language }, command: Command) => {
      const context = contextOf(shell, command, FORMATS);
      if (kindOf(path.resolve(context.cwd, named), named) === 'folder') {
        throw new CannotDo(({ errors }) => errors.isFolder(named));
      }
      const { named: sources, library } = libraryWith(context, [named]);
      const paths = sources.map((source) => source.path);
      refuseBroken(
        library.diagnostics.filter((one) => paths.includes(one.source.path)),
        context,
      );
      for (const { file, ruleset } of library.files) {
        if (ruleset === undefined || !paths.includes(file.source.path)) continue;
        const text = translateFile(file, to, (name) => boundName(name, to, ruleset.origin.bindings));
        const { path: from } = file.source;
        shell.out(context.format === 'json' ? jsonText({ file: from, language: to, text }) : text);
      }
    });
}
