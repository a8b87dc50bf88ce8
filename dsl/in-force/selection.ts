/** Which versions of which rule sets apply to one municipality on one day. */
import type { CaseFacts } from '../facts.ts';
import type { RuleLibrary } from '../load/library.ts';
import type { Ruleset } from '../model.ts';

export interface Selection {
  /** Code of the process, e.g. `network-council`. */
  readonly process: string;
  readonly municipality: string;
  /** The day that selects versions and limits: the value of the fact named by `version vælges efter`. */
  readonly on: string;
  /** Versions to use instead of those in force, by rule set name; for replay under another version. */
  readonly versions?: Readonly<Record<string, number>>;
  /** The facts by which transitions are decided; without them the versions in force on the day are used. */
  readonly facts?: CaseFacts;
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function inForce(ruleset: Ruleset, on: string): boolean {
  return ruleset.inForceFrom <= on && (ruleset.inForceTo === undefined || on <= ruleset.inForceTo);
}

/** A rule set of tests and scenarios alone is no law: no case is decided by it. */
function onlyTests(ruleset: Ruleset): boolean {
  const { facts, choices, groups, limits, concepts, calendars, deadlines, duties, checks, templates } =
    ruleset;
  const defined = [facts, choices, groups, limits, concepts, calendars, deadlines, duties, checks, templates];
  return (
    ruleset.tests.length + ruleset.scenarios.length > 0 &&
    defined.every((definitions) => definitions.length === 0)
  );
}

/** Of the versions of one rule set, the one in force on a day; of several the one that came last. */
export function newestInForce(versions: readonly Ruleset[], on: string): Ruleset | undefined {
  return versions
    .filter((version) => inForce(version, on))
    .toSorted((a, b) =>
      a.inForceFrom === b.inForceFrom ? a.version - b.version : a.inForceFrom < b.inForceFrom ? -1 : 1,
    )
    .at(-1);
}

/** The version of each rule set for a selection, without regard to transitions. */
export function chosenVersions(library: RuleLibrary, selection: Selection): readonly Ruleset[] {
  const candidates = library.rulesets.filter(
    (ruleset) =>
      (ruleset.process === undefined || ruleset.process === selection.process) &&
      (ruleset.level === 'national' || sameName(ruleset.municipality ?? '', selection.municipality)),
  );
  const names = [...new Set(candidates.map((ruleset) => ruleset.name.da))];
  return names.flatMap((name) => {
    const versions = candidates.filter((ruleset) => ruleset.name.da === name && !onlyTests(ruleset));
    const wanted = selection.versions?.[name];
    const picked =
      wanted === undefined
        ? newestInForce(versions, selection.on)
        : versions.find(({ version }) => version === wanted);
    return picked ?? [];
  });
}

/** National first, then the municipality's, each after what it builds on; `instead` names what others stand in for. */
export function withAllBases(
  chosen: readonly Ruleset[],
  instead: ReadonlyMap<Ruleset, Ruleset> = new Map(),
): readonly Ruleset[] {
  const ordered = new Set<Ruleset>();
  // What is in force stands in for the version a file was written on: an old base never brings repealed law back.
  const inForceNow = (base: Ruleset): Ruleset =>
    chosen.find(({ name, level }) => level === base.level && name.da === base.name.da) ?? base;
  const add = (ruleset: Ruleset): void => {
    for (const base of ruleset.buildsOn) add(instead.get(base) ?? inForceNow(base));
    ordered.add(ruleset);
  };
  for (const ruleset of chosen.filter(({ level }) => level === 'national')) add(ruleset);
  for (const ruleset of chosen.filter(({ level }) => level === 'municipal')) add(ruleset);
  return [...ordered];
}

/** The rule sets for a selection: national first, then the municipality's, each with what it builds on. */
export function selectRulesets(library: RuleLibrary, selection: Selection): readonly Ruleset[] {
  return withAllBases(chosenVersions(library, selection));
}
