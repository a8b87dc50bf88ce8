/** The versions of the rule sets that the facts of a case lead to. */
import type { RuleLibrary } from '../load/library.ts';
import type { Ruleset } from '../model.ts';
import type { ProcessVocabulary } from '../vocabulary.ts';
import { asker, environmentOf } from './environment.ts';
import { chosenVersions, type Selection, withAllBases } from './selection.ts';
import { type VersionReason, versionFor } from './transitions.ts';

/** The rule sets, and of each that the facts bear on why it is this version. */
export interface Led {
  readonly rulesets: readonly Ruleset[];
  readonly why: ReadonlyMap<Ruleset, VersionReason>;
}

/** The rule sets of a selection after its facts have led to other versions; a version asked for by number stays. */
export function ledByFacts(library: RuleLibrary, vocabulary: ProcessVocabulary, selection: Selection): Led {
  const chosen = chosenVersions(library, selection);
  const why = new Map<Ruleset, VersionReason>();
  const rulesets = withAllBases(chosen);
  const { facts, on } = selection;
  if (!facts || chosen.every(({ transitions }) => transitions.length === 0)) return { rulesets, why };
  const environment = environmentOf(rulesets, vocabulary, on);
  const instead = new Map<Ruleset, Ruleset>();
  for (const ruleset of chosen) {
    if (selection.versions?.[ruleset.name.da] !== undefined) continue;
    const led = versionFor(ruleset, library.rulesets, facts, environment, asker(environment));
    if (led.why) why.set(led.ruleset, led.why);
    if (led.ruleset !== ruleset) instead.set(ruleset, led.ruleset);
  }
  const after = chosen.map((ruleset) => instead.get(ruleset) ?? ruleset);
  return { rulesets: withAllBases(after, instead), why };
}
