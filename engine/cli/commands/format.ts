import path from 'node:path';
import type { Command } from 'commander';
import { formatFile, parseFile, type SourceText } from '../../../dsl/index.ts';
import { formatOption } from '../command-line/choice.ts';
import { type Context, contextOf, type Shell } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { requireWritable, writeAtomically } from '../files/files.ts';
import { jsonText } from '../output/json-text.ts';
import { refuseBroken } from '../rules/refuse-broken.ts';
import { namedSources } from '../rules/rules-folder.ts';

const FORMATS = ['full', 'json'] as const;

/** `samraad format [PATHS]`: rule files in the one fixed layout. */
export function registerFormat(program: Command, shell: Shell): void {
  const { help } = shell.texts;
  program
    .command('format')
    .description(help.formatFiles)
    .argument('[paths...]', help.rulePaths)
    .option('--check', help.onlyCheck)
    .addOption(formatOption(FORMATS, shell.texts))
    .action((paths: string[], options: { check?: true }, command: Command) => {
      const context = contextOf(shell, command, FORMATS);
      process.exitCode = format(context, paths, options.check === true);
    });
}

/** Nothing is written when one of the files is broken. */
function format(context: Context, paths: readonly string[], onlyCheck: boolean): ExitCode {
  const { cwd, out, say } = context;
  const { words } = context.texts;
  const sources = namedSources(context, paths);
  const parsed = sources.map((source) => ({ source, ...parseFile(source) }));
  refuseBroken(
    parsed.flatMap(({ diagnostics }) => diagnostics),
    context,
  );

  const changes = parsed.flatMap(({ source, file }) => {
    const text = formatFile(file);
    return text === source.text ? [] : [{ source, text }];
  });
  if (!onlyCheck) {
    for (const { source } of changes) requireWritable(path.resolve(cwd, source.path), source.path);
    for (const { source, text } of changes) {
      writeAtomically(path.resolve(cwd, source.path), text, source.path);
    }
  }

  const changed = changes.map(({ source }) => source.path);
  if (context.format === 'json') {
    out(jsonText({ files: sources.map(pathOf), changed, written: !onlyCheck }));
  } else {
    for (const file of changed) out(`${onlyCheck ? words.wouldChange(file) : words.changed(file)}\n`);
    const summary = onlyCheck ? words.formatCheckSummary : words.formatSummary;
    say(`${summary(changed.length, sources.length)}\n`);
  }
  return onlyCheck && changed.length > 0 ? EXIT.findings : EXIT.fine;
}

function pathOf(source: SourceText): string {
  return source.path;
}
