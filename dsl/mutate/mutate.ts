/** Puts one small error after another into rule files, and sees which of them the tests notice. */
import type { Ruleset } from '../model.ts';
import { type TestResult, testResults } from '../run-tests.ts';
import type { Language } from '../source.ts';
import { testSettings, withBases } from '../test-setting.ts';
import type { ProcessVocabulary } from '../vocabulary.ts';
import type { Mutant } from './mutant.ts';
import { mutantsOf } from './of-ruleset.ts';

export interface MutantResult extends Mutant {
  /** The first test that notices; none for a mutant that survives. */
  readonly killedBy?: Pick<TestResult, 'title' | 'row' | 'place'>;
}

/**
 * Every mutant of some rule sets with the test that notices it. A file's own tests are asked first, then those of the
 * rule sets that build on it. A test that fails on the rules as they are notices nothing.
 *
 * @param rulesets those to put errors into
 * @param known every rule set
 * @param languageOf the language a file is written in
 */
export function mutationResults(
  rulesets: readonly Ruleset[],
  vocabularies: readonly ProcessVocabulary[],
  known: readonly Ruleset[] = rulesets,
  languageOf: (ruleset: Ruleset) => Language = () => 'da',
): readonly MutantResult[] {
  const settings = testSettings(known, vocabularies);
  const passing = new Map(
    known.map((ruleset) => [
      ruleset.origin.source.path,
      testResults(ruleset, settings).map(({ passed }) => passed),
    ]),
  );
  return rulesets.flatMap((ruleset) =>
    mutantsOf(ruleset, vocabularies, languageOf(ruleset)).map((mutant): MutantResult => {
      const killer = killerOf(mutant, known, vocabularies, passing);
      return { ...mutant, ...(killer && { killedBy: killer }) };
    }),
  );
}

function killerOf(
  { ruleset, mutated }: Mutant,
  known: readonly Ruleset[],
  vocabularies: readonly ProcessVocabulary[],
  passing: ReadonlyMap<string, readonly boolean[]>,
): MutantResult['killedBy'] {
  const changed = replaced(known, ruleset, mutated);
  const settings = testSettings(changed, vocabularies);
  const concerned = changed.filter((other) => other === mutated || reads(other, mutated));
  for (const other of concerned.toSorted((a, b) => Number(b === mutated) - Number(a === mutated))) {
    const before = passing.get(other.origin.source.path) ?? [];
    const noticed = testResults(other, settings).find(
      ({ failure }, index) => isOtherAnswer(failure) && before[index] === true,
    );
    if (noticed) return noticed;
  }
  return undefined;
}

/**
 * `fordi` names a condition by what it says, so every error in that condition makes the test fail. That shows nothing:
 * only another answer does.
 */
function isOtherAnswer(failure: TestResult['failure']): boolean {
  return failure !== undefined && failure.kind !== 'reason';
}

/** Whether a rule set builds on another, or a test of it may ask for another version of the same. */
function reads(ruleset: Ruleset, changed: Ruleset): boolean {
  return withBases(ruleset).has(changed) || ruleset.name.da === changed.name.da;
}

/** The rule sets with one in the place of another, also below those that build on it. */
function replaced(known: readonly Ruleset[], old: Ruleset, fresh: Ruleset): readonly Ruleset[] {
  const made = new Map<Ruleset, Ruleset>([[old, fresh]]);
  const put = (ruleset: Ruleset): Ruleset => {
    const done = made.get(ruleset);
    if (done) return done;
    const buildsOn = ruleset.buildsOn.map(put);
    const isSame = buildsOn.every((base, index) => base === ruleset.buildsOn[index]);
    const result = isSame ? ruleset : { ...ruleset, buildsOn };
    made.set(ruleset, result);
    return result;
  };
  return known.map(put);
}
