import type { Command } from 'commander';
import { runTests, type TestResult } from '../../../dsl/index.ts';
import { processes } from '../../process/registry.ts';
import { formatOption } from '../choice.ts';
import { type Context, contextOf, type Shell } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { TEST_FORMATS, testResultsText } from '../output/test-results.ts';
import { refuseBroken } from '../refuse-broken.ts';
import { libraryWith } from '../rule-library.ts';

/** `samraad test [PATHS]`: the tests that stand in rule files. */
export function registerTest(program: Command, shell: Shell): void {
  const { help } = shell.texts;
  program
    .command('test')
    .description(help.test)
    .argument('[paths...]', help.rulePaths)
    .addOption(formatOption(TEST_FORMATS, shell.texts))
    .action((paths: string[], _options: object, command: Command) => {
      process.exitCode = test(contextOf(shell, command, TEST_FORMATS), paths);
    });
}

function test(context: Context, paths: readonly string[]): ExitCode {
  const { named, library } = libraryWith(context, paths);
  refuseBroken(library.diagnostics, context);
  const files = new Set(named.map((source) => source.path));
  const results = runTests(
    library.rulesets.filter((ruleset) => files.has(ruleset.origin.source.path)),
    processes.map((process) => process.vocabulary),
    library.rulesets,
  );
  context.out(testResultsText(results, context));
  if (context.format === 'full') context.say(`${summary(results, context)}\n`);
  return results.every((result) => result.passed) ? EXIT.fine : EXIT.findings;
}

function summary(results: readonly TestResult[], { texts: { words } }: Context): string {
  if (results.length === 0) return words.noTests;
  const failed = results.filter((result) => !result.passed).length;
  const passed = words.testsPassed(results.length - failed);
  return failed === 0 ? passed : `${words.testsFailed(failed)}, ${passed}`;
}
