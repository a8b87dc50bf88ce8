/** Puts one small error after another into rule files, and sees which of them the tests notice. */

import { type AcceptedError, acceptedErrors } from '../check/waivers.ts';
import type { LoadedFile, RuleLibrary } from '../load/library.ts';
import type { ConceptModel, Ruleset } from '../model.ts';
import type { AskNorm } from '../rule-tests/ask-norm.ts';
import { type Asked, type TestResult, testResults } from '../rule-tests/run-tests.ts';
import { testSettings, withBases } from '../rule-tests/test-setting.ts';
import type { ProcessVocabulary } from '../vocabulary.ts';
import type { Mutant } from './mutant.ts';
import { mutantsOf } from './of-ruleset.ts';

export interface MutantResult extends Mutant {
  /** The first test that notices; none for a mutant that survives. */
  readonly killedBy?: Pick<TestResult, 'title' | 'row' | 'place'>;
  /** Why a mutant that survives may. */
  readonly accepted?: AcceptedError;
}

export interface MutationResults {
  readonly mutants: readonly MutantResult[];
  /** What is accepted and yet does not survive: a test notices it now, or it can no longer be made. */
  readonly stale: readonly AcceptedError[];
}

/**
 * Every mutant of some rule sets with the test that notices it. A file's own tests are asked first, then those of the
 * rule sets that build on it. A test that fails on the rules as they are notices nothing.
 *
 * @param library every rule set, with the file in which errors are accepted
 * @param rulesets those to put errors into
 * @param askNorm the engine's answer to what becomes of duties and checks; without it no errors are put into them
 */
export function mutationResults(
  { files, rulesets: known }: RuleLibrary,
  vocabularies: readonly ProcessVocabulary[],
  rulesets: readonly Ruleset[] = known,
  askNorm?: AskNorm,
): MutationResults {
  const asked: Asked = askNorm ? { askNorm } : {};
  const settings = testSettings(known, vocabularies);
  const passing = new Map(
    known.map((ruleset) => [
      ruleset.origin.source.path,
      testResults(ruleset, settings, asked).map(({ passed }) => passed),
    ]),
  );
  const of = files.filter(({ ruleset }) => ruleset !== undefined && rulesets.includes(ruleset));
  const results = of.map((loaded) => mutationsOf(loaded, known, vocabularies, passing, asked));
  return {
    mutants: results.flatMap(({ mutants }) => mutants),
    stale: results.flatMap(({ stale }) => stale),
  };
}

function mutationsOf(
  { file, ruleset }: LoadedFile,
  known: readonly Ruleset[],
  vocabularies: readonly ProcessVocabulary[],
  passing: ReadonlyMap<string, readonly boolean[]>,
  asked: Asked,
): MutationResults {
  if (!ruleset) return { mutants: [], stale: [] };
  const accepted = acceptedErrors(file);
  const all = mutantsOf(ruleset, vocabularies, file.language);
  const asks = asked.askNorm ? all : all.filter(({ mutated }) => !concernedBy(ruleset, mutated));
  const mutants = asks.map((mutant): MutantResult => {
    const killer = killerOf(mutant, known, vocabularies, passing, asked);
    const reasoned = killer ? undefined : accepted.find((error) => isAbout(error, mutant));
    return { ...mutant, ...(killer && { killedBy: killer }), ...(reasoned && { accepted: reasoned }) };
  });
  const used = new Set(mutants.map((mutant) => mutant.accepted));
  return { mutants, stale: accepted.filter((error) => !used.has(error)) };
}

/** Whether what is accepted is this error, in the words of either language. */
function isAbout(error: AcceptedError, { within, before, after }: Mutant): boolean {
  return (
    error.within.start === within.start &&
    (['da', 'en'] as const).some(
      (language) => error.before === before[language] && error.after === after?.[language],
    )
  );
}

function killerOf(
  { ruleset, mutated }: Mutant,
  known: readonly Ruleset[],
  vocabularies: readonly ProcessVocabulary[],
  passing: ReadonlyMap<string, readonly boolean[]>,
  asked: Asked,
): MutantResult['killedBy'] {
  const changed = replaced(known, ruleset, mutated);
  const settings = testSettings(changed, vocabularies);
  const asWritten = writtenAs(ruleset, mutated);
  const about = concernedBy(ruleset, mutated);
  const asking: Asked = { ...asked, ...(asWritten && { asWritten }), ...(about && { about }) };
  const concerned = changed.filter((other) => other === mutated || reads(other, mutated));
  for (const other of concerned.toSorted((a, b) => Number(b === mutated) - Number(a === mutated))) {
    const before = passing.get(other.origin.source.path) ?? [];
    const noticed = testResults(other, settings, asking).find(
      ({ failure }, index) =>
        before[index] === true && failure !== undefined && (asWritten || failure.kind !== 'reason'),
    );
    if (noticed) return noticed;
  }
  return undefined;
}

/**
 * `fordi` names a condition by what it says, so every error in that condition would make the test fail. That shows
 * nothing; that another clause decides does. So the clause is looked for as it is written, not as it is mistaken for.
 *
 * @returns nothing for an error that is not in a concept: a limit is named by its value, so nothing can be said
 */
function writtenAs(
  ruleset: Ruleset,
  mutated: Ruleset,
): ((concept: ConceptModel) => ConceptModel) | undefined {
  const index = mutated.concepts.findIndex((concept, place) => concept !== ruleset.concepts[place]);
  const [mistaken, written] = [mutated.concepts[index], ruleset.concepts[index]];
  return mistaken && written && ((concept) => (concept === mistaken ? written : concept));
}

/** An error in a duty or a check changes nothing but what becomes of that: the expectations that are about it. */
function concernedBy(ruleset: Ruleset, mutated: Ruleset): Asked['about'] {
  const duty = ruleset.duties.find((each, index) => each !== mutated.duties[index]);
  const check = ruleset.checks.find((each, index) => each !== mutated.checks[index]);
  if (!duty && !check) return undefined;
  const codes = new Set(duty ? [duty.code, ...duty.breaches.map(({ code }) => code)] : [check?.reports]);
  return (expected) => 'code' in expected && codes.has(expected.code);
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
