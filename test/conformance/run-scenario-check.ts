/** Runs one scenario of a rule file, as `samraad test` does. */
import { runScenarios } from '../../engine/scenario/run-scenario.ts';
import type { ScenarioCheck } from './check.ts';
import { rulesFrom, theLibrary } from './product.ts';

/** What did not come out as the scenario expects, and the lines that it lacks. */
export function scenarioProblems({ file, title, lines }: ScenarioCheck): readonly string[] {
  const library = theLibrary();
  const ruleset = library.rulesets.find(({ origin }) => origin.source.path === file);
  const index = ruleset?.scenarios.findIndex((scenario) => scenario.title === title) ?? -1;
  const scenario = ruleset?.scenarios[index];
  if (!ruleset || !scenario) return [`${file} has no scenario "${title}"`];
  const { text } = ruleset.origin.source;
  const written = text
    .slice(scenario.span.start, ruleset.scenarios[index + 1]?.span.start)
    .split('\n')
    .map((line) => line.trim());
  const failed = runScenarios([{ ...ruleset, scenarios: [scenario] }], rulesFrom(library)).filter(
    ({ passed }) => !passed,
  );
  return [
    ...lines.filter((line) => !written.includes(line)).map((line) => `"${title}" does not say: ${line}`),
    ...failed.map(({ place, failure }) => {
      const { what, actual } = failure ?? {};
      return `${file}:${place.line}: ${what?.en} came out as ${actual?.en}`;
    }),
  ];
}
