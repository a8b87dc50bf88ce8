import type { Command } from 'commander';
import { type RuleLibrary, unconfirmedSources } from '../../../dsl/index.ts';
import { formatOption } from '../command-line/choice.ts';
import { type Context, contextOf, type Shell } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { diagnosticView } from '../output/diagnostics/diagnostic-text.ts';
import type { Findings } from '../output/diagnostics/diagnostic-view.ts';
import { DIAGNOSTIC_FORMATS, diagnosticsText } from '../output/diagnostics/diagnostics.ts';
import { libraryWith } from '../rules/rule-library.ts';

interface Options {
  readonly release?: boolean;
}

/** `samraad check [PATHS]`: what is wrong with the rules; with `--release` also which sources nobody confirmed. */
export function registerCheck(program: Command, shell: Shell): void {
  const { help } = shell.texts;
  program
    .command('check')
    .description(help.check)
    .argument('[paths...]', help.rulePaths)
    .option('--release', help.release)
    .addOption(formatOption(DIAGNOSTIC_FORMATS, shell.texts))
    .action((paths: string[], { release }: Options, command: Command) => {
      process.exitCode = check(contextOf(shell, command, DIAGNOSTIC_FORMATS), paths, release === true);
    });
}

function check(context: Context, paths: readonly string[], release: boolean): ExitCode {
  const { named, library } = libraryWith(context, paths);
  const files = named.map((source) => source.path);
  const unconfirmed = release ? library.files.flatMap(({ file }) => unconfirmedSources(file)) : [];
  const diagnostics = [...library.diagnostics, ...unconfirmed]
    .filter((one) => files.includes(one.source.path))
    .map((one) => diagnosticView(one, context.asked));

  context.out(diagnosticsText({ files, diagnostics }, context.format, context.colour));
  if (context.format === 'full') {
    context.say(`${summary({ files, diagnostics }, context)}\n`);
    for (const line of partlyChecked(library, context)) context.say(`${line}\n`);
  }
  return diagnostics.length === 0 ? EXIT.fine : EXIT.findings;
}

/** What the case-by-case checks did not see whole: a check that stopped says so. */
function partlyChecked({ files }: RuleLibrary, { texts: { words } }: Context): readonly string[] {
  return files.flatMap(({ file, partly = { sampled: 0, apart: 0 } }) => [
    ...(partly.sampled > 0 ? [words.sampledConcepts(file.source.path, partly.sampled)] : []),
    ...(partly.apart > 0 ? [words.conceptsApart(file.source.path, partly.apart)] : []),
  ]);
}

function summary({ files, diagnostics }: Findings, { texts: { words } }: Context): string {
  const errors = diagnostics.filter((one) => one.severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const counted = [
    ...(errors > 0 ? [words.errors(errors)] : []),
    ...(warnings > 0 ? [words.warnings(warnings)] : []),
  ];
  const all = words.files(files.length);
  return counted.length === 0
    ? words.checkedClean(all)
    : `\n${words.checkedWith(all, counted.join(` ${words.and} `))}`;
}
