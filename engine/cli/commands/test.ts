import type { Command } from 'commander';
import {
  type CoverageShares,
  coverageOf,
  type Fraction,
  mutationResults,
  type RuleLibrary,
  reaches,
  rulesInForce,
  runTests,
  sharesOf,
  type TestResult,
  type Watch,
} from '../../../dsl/index.ts';
import type { RulesFor } from '../../case/course-of.ts';
import { vocabularies } from '../../process/registry.ts';
import { askNorm } from '../../scenario/ask-norm.ts';
import type { ScenarioResult } from '../../scenario/result.ts';
import { runScenarios } from '../../scenario/run-scenario.ts';
import { formatOption } from '../command-line/choice.ts';
import { thresholdOption } from '../command-line/threshold.ts';
import { type Context, contextOf, type Shell } from '../context.ts';
import { CannotDo } from '../errors.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { coverageJson, coverageText } from '../output/test/coverage.ts';
import { mutationJson, mutationText, survivors } from '../output/test/mutation.ts';
import { TEST_FORMATS, testResultsText } from '../output/test/test-results.ts';
import { refuseBroken } from '../rules/refuse-broken.ts';
import { libraryWith, type NamedRules } from '../rules/rule-library.ts';

interface Options {
  readonly coverage?: true;
  readonly threshold?: string;
  readonly mutate?: true;
}

/** What was asked beside the outcome of the tests. */
interface Asked {
  readonly coverage: boolean;
  readonly threshold: Fraction | undefined;
  readonly mutate: boolean;
}

/** `samraad test [PATHS]`: the tests and scenarios that stand in rule files, and how much the tests try. */
export function registerTest(program: Command, shell: Shell): void {
  const { help } = shell.texts;
  program
    .command('test')
    .description(help.test)
    .argument('[paths...]', help.rulePaths)
    .option('--coverage', help.coverage)
    .option('--threshold <percent>', help.threshold)
    .option('--mutate', help.mutate)
    .addOption(formatOption(TEST_FORMATS, shell.texts))
    .action((paths: string[], options: Options, command: Command) => {
      const asked = {
        coverage: options.coverage === true || options.threshold !== undefined,
        threshold: options.threshold === undefined ? undefined : thresholdOption(options.threshold),
        mutate: options.mutate === true,
      };
      process.exitCode = test(contextOf(shell, command, TEST_FORMATS), paths, asked);
    });
}

function test(context: Context, paths: readonly string[], asked: Asked): ExitCode {
  const isMeasured = asked.coverage || asked.mutate;
  if (isMeasured && context.format !== 'full' && context.format !== 'json') {
    throw new CannotDo(({ errors }) => errors.badChoice('--format', context.format, ['full', 'json']));
  }
  const rules = libraryWith(context, paths);
  refuseBroken(rules.library.diagnostics, context);
  const tested = testedBy(rules);
  const results = runTests(tested.rulesets, tested.vocabularies, rules.library.rulesets, askNorm);
  const { library } = rules;
  const scenarios = runScenarios(tested.rulesets, rulesOf(library));
  const coverages = asked.coverage
    ? coverageOf(
        tested.rulesets,
        tested.vocabularies,
        library.rulesets,
        (watch) => runScenarios(library.rulesets, rulesOf(library, watch)),
        askNorm,
      )
    : undefined;
  const mutation = asked.mutate
    ? mutationResults(library, tested.vocabularies, tested.rulesets, askNorm)
    : undefined;

  const measured = {
    ...(coverages && { coverage: coverageJson(coverages) }),
    ...(mutation && { mutation: mutationJson(mutation) }),
  };
  context.out(testResultsText(results, scenarios, context, measured));
  if (context.format === 'full') {
    if (coverages) context.out(coverageText(coverages, context));
    if (mutation) context.out(`${coverages ? '\n' : ''}${mutationText(mutation, context)}`);
    context.say(`${summary(results, scenarios, context)}\n`);
  }

  const { threshold } = asked;
  const missed =
    threshold !== undefined && coverages !== undefined && !isReached(sharesOf(coverages), threshold);
  if (missed) context.say(`${context.texts.measures.gateMissed(percentOf(threshold, context))}\n`);
  const fine =
    [...results, ...scenarios].every((result) => result.passed) &&
    !missed &&
    (mutation === undefined || (survivors(mutation).length === 0 && mutation.stale.length === 0));
  return fine ? EXIT.fine : EXIT.findings;
}

/** A scenario is a case of its own: decided by whatever the files, drafts among them, have in force on its day. */
function rulesOf(library: RuleLibrary, watch?: Watch): RulesFor {
  return ({ process, municipality, date, facts }) => {
    const vocabulary = vocabularies.find(({ code }) => code === process);
    if (vocabulary === undefined) throw new Error(`no process ${process}`);
    const selection = { process, municipality, on: date, ...(facts && { facts }) };
    return rulesInForce(library, vocabulary, selection, watch);
  };
}

function testedBy({ named, library }: NamedRules) {
  const files = new Set(named.map((source) => source.path));
  return {
    rulesets: library.rulesets.filter((ruleset) => files.has(ruleset.origin.source.path)),
    vocabularies,
  };
}

/** Each of the three shares has to reach the threshold: many conditions cannot make up for a boundary. */
function isReached({ conditions, boundaries, deadlines }: CoverageShares, threshold: Fraction): boolean {
  return [conditions, boundaries, deadlines].every((share) => reaches(share, threshold));
}

/** The threshold as it was asked for, in the numerals of the language. */
function percentOf({ covered, total }: Fraction, { language }: Context): string {
  const whole = (covered * 100) / total;
  return language === 'da' ? `${String(whole).replace('.', ',')} %` : `${whole}%`;
}

function summary(
  tests: readonly TestResult[],
  results: readonly ScenarioResult[],
  { texts: { words } }: Context,
): string {
  const keyOf = ({ place, title }: ScenarioResult): string => `${place.file} ${title}`;
  const scenarios = new Set(results.map(keyOf));
  const broken = new Set(results.filter(({ passed }) => !passed).map(keyOf));
  const failed = tests.filter((result) => !result.passed).length;
  const parts = [
    ...(failed > 0 ? [words.testsFailed(failed)] : []),
    ...(broken.size > 0 ? [words.scenariosFailed(broken.size)] : []),
    ...(tests.length > 0 ? [words.testsPassed(tests.length - failed)] : []),
    ...(scenarios.size > 0 ? [words.scenariosPassed(scenarios.size - broken.size)] : []),
  ];
  return parts.length === 0 ? words.noTests : parts.join(', ');
}
