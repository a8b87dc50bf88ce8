/** Transitions: the facts of a case may lead it to another version of a rule set than the one in force on its day. */
import { type AskConcept, evaluateCondition } from '../evaluate/condition.ts';
import type { Environment } from '../evaluate/environment.ts';
import { placeOf, textOf } from '../evaluate/reader.ts';
import type { CaseFacts } from '../facts.ts';
import type { Ruleset } from '../model.ts';
import type { MissingFact, Place } from '../outcome.ts';
import type { Bilingual } from '../source.ts';

/** Why a version is used although a transition speaks of it: the facts meet its condition, or do not say. */
export interface VersionReason {
  /** `unknown`, `discretion`: it is not decided whether the transition holds, so the version in force is used. */
  readonly outcome: 'met' | 'unknown' | 'discretion';
  /** The version in force on the day, in whose header the transition stands. */
  readonly inForce: number;
  /** The version that the transition leads to. */
  readonly leadsTo: number;
  readonly condition: Bilingual;
  readonly missing: readonly MissingFact[];
  readonly place: Place;
}

export interface ChosenVersion {
  readonly ruleset: Ruleset;
  readonly why?: VersionReason;
}

/** Whether two rule sets are versions of the same one. */
function areVersions(a: Ruleset, b: Ruleset): boolean {
  return a.name.da === b.name.da && a.level === b.level && a.municipality === b.municipality;
}

/**
 * The version that the facts lead to, by the first transition that is not ruled out. It is gone once: the transitions
 * of the version that is led to are not asked.
 *
 * @param known every version there is
 * @param environment the definitions in force on the day, by which the conditions are read
 */
export function versionFor(
  ruleset: Ruleset,
  known: readonly Ruleset[],
  facts: CaseFacts,
  environment: Environment,
  ask: AskConcept,
): ChosenVersion {
  const { origin } = ruleset;
  for (const { condition, version, span } of ruleset.transitions) {
    const reading = { environment, facts, records: [], origin };
    const { outcome, missing } = evaluateCondition(condition, reading, ask);
    const other = known.find((each) => each.version === version && areVersions(each, ruleset));
    if (outcome === 'not_met' || !other) continue;
    const why = {
      outcome,
      inForce: ruleset.version,
      leadsTo: version,
      condition: textOf(condition.syntax, origin),
      missing,
      place: placeOf(span, origin),
    };
    return { ruleset: outcome === 'met' ? other : ruleset, why };
  }
  return { ruleset };
}
