/** What a test of a rule file is asked under: which version, which limits, which facts. */
import type { AskConcept, Watch } from '../evaluate/condition.ts';
import type { Environment } from '../evaluate/environment.ts';
import type { CurrentRecord } from '../evaluate/reader.ts';
import type { CaseFacts, FactEntry, FactGroup, FactTable } from '../facts.ts';
import { type Asking, askingUnder } from '../in-force/asking.ts';
import { byCode, environmentOf } from '../in-force/environment.ts';
import { newestInForce } from '../in-force/selection.ts';
import { versionFor } from '../in-force/transitions.ts';
import type { CheckModel, DutyModel, Ruleset, TestCase } from '../model.ts';
import type { FactValue } from '../values.ts';
import type { ProcessVocabulary } from '../vocabulary.ts';

interface Definitions {
  readonly environment: Environment;
  readonly ask: AskConcept;
  readonly asking: Asking;
  readonly duties: ReadonlyMap<string, DutyModel>;
  readonly checks: ReadonlyMap<string, CheckModel>;
}

export interface TestSetting extends Definitions {
  /** The day of the test. */
  readonly day: string;
  readonly facts: CaseFacts;
  /** The version in force on the day, whose transitions were asked by its own definitions. */
  readonly before: Definitions & { readonly ruleset: Ruleset };
}

function table(given: Readonly<Record<string, FactValue | null>>): FactTable {
  return Object.fromEntries(
    Object.entries(given).map(([code, value]): [string, FactEntry] => [
      code,
      value === null ? { none: true } : { value },
    ]),
  );
}

function factsOf(test: TestCase): CaseFacts {
  const groups = Object.entries(test.groups).map(([code, { complete, records }]): [string, FactGroup] => [
    code,
    {
      complete,
      records: records.map((fields, index) => ({ id: `${code} ${index + 1}`, fields: table(fields) })),
    },
  ]);
  return { facts: table(test.facts), groups: Object.fromEntries(groups) };
}

/** The definitions with limits set as a test takes them to be. */
function withLimits(given: TestCase['limits'], definitions: Definitions, watch?: Watch): Definitions {
  if (Object.keys(given).length === 0) return definitions;
  const limits = new Map(definitions.environment.limits);
  for (const [code, value] of Object.entries(given)) {
    const limit = limits.get(code);
    if (limit)
      limits.set(code, {
        ...limit,
        values: value === null ? [] : [{ from: '0001-01-01', value, span: limit.origin.span }],
      });
  }
  const environment = { ...definitions.environment, limits };
  const asking = askingUnder(environment, watch);
  return { ...definitions, environment, ask: asking.ask, asking };
}

/** The version of a rule set in force on a day; the rule set itself when none of the known versions is. */
function versionOn(ruleset: Ruleset, day: string | undefined, rulesets: readonly Ruleset[]): Ruleset {
  if (day === undefined) return ruleset;
  const versions = rulesets.filter(
    (other) => other.name.da === ruleset.name.da && other.level === ruleset.level,
  );
  return newestInForce(versions, day) ?? ruleset;
}

/** A rule set after everything it builds on. */
export function withBases(ruleset: Ruleset): ReadonlySet<Ruleset> {
  return new Set([...ruleset.buildsOn.flatMap((base) => [...withBases(base)]), ruleset]);
}

/**
 * Gives the setting of each test. `pr.` selects limits and version, so a file can hold a test of the version before it,
 * and the facts given may lead to another version by a transition;
 * without `pr.` a test is asked as of the first day in force.
 *
 * @param rulesets every version that `pr.` can select
 * @param watch is told of every condition of a duty or a check that is asked
 */
export function testSettings(
  rulesets: readonly Ruleset[],
  vocabularies: readonly ProcessVocabulary[],
  watch?: Watch,
): (test: TestCase, ruleset: Ruleset) => TestSetting {
  const environments = new Map<Ruleset, Map<string, Definitions>>();
  const definitions = (version: Ruleset, day: string, process: string | undefined) => {
    const days = environments.get(version) ?? new Map<string, Definitions>();
    environments.set(version, days);
    let known = days.get(day);
    if (!known) {
      const vocabulary = vocabularies.find(({ code }) => code === process);
      const bases = [...withBases(version)];
      const environment = environmentOf(bases, vocabulary, day);
      const asking = askingUnder(environment, watch);
      const duties = byCode(bases.map((base) => base.duties));
      const checks = byCode(bases.map((base) => base.checks));
      known = { environment, ask: asking.ask, asking, duties, checks };
      days.set(day, known);
    }
    return known;
  };
  return (test, ruleset) => {
    const version = versionOn(ruleset, test.asOf, rulesets);
    const day = test.asOf ?? version.inForceFrom;
    const facts = factsOf(test);
    const inForce = definitions(version, day, ruleset.process);
    const led = versionFor(version, rulesets, facts, inForce.environment, inForce.ask);
    const asked = led.ruleset === version ? inForce : definitions(led.ruleset, day, ruleset.process);
    return {
      ...withLimits(test.limits, asked, watch),
      day,
      facts,
      before: { ...inForce, ruleset: version },
    };
  };
}

/** The record a concept is asked for: the last one of the group it concerns. */
export function askedRecords(concept: string, { environment, facts }: TestSetting): CurrentRecord[] {
  const group = environment.concepts.get(concept)?.concerns;
  const record = group === undefined ? undefined : facts.groups[group]?.records.at(-1);
  return group !== undefined && record ? [{ group, record }] : [];
}
