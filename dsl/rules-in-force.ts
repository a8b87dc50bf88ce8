/** Picks the rule sets for one municipality and one day, and answers questions about a case under them. */

import { dayNumber } from './civil-date.ts';
import { isDecidedBy } from './decided-by.ts';
import { isClosed, namedClosedDay } from './evaluate/calendar.ts';
import { evaluateConcept } from './evaluate/concept.ts';
import { type AskConcept, evaluateCondition, type Watch } from './evaluate/condition.ts';
import { evaluateDeadline } from './evaluate/deadline.ts';
import { type Environment, limitOn } from './evaluate/environment.ts';
import { fromTruth } from './evaluate/kleene.ts';
import { type CurrentRecord, placeOf } from './evaluate/reader.ts';
import { recordsOf } from './evaluate/records.ts';
import type { CaseFacts } from './facts.ts';
import type { RuleLibrary } from './loaded-file.ts';
import type {
  CheckModel,
  ConceptModel,
  DeadlineChoice,
  DutyModel,
  Expression,
  FactModel,
  Origin,
  Ruleset,
  TriggerModel,
} from './model.ts';
import type { Evaluation, Outcome } from './outcome.ts';
import type { CheckRule, DutyRule, FactInfo, RulesInForce, Trigger, UsedRuleset } from './ruleset.ts';
import { templateRule } from './template-rule.ts';
import { type VersionReason, versionFor } from './transitions.ts';
import type { ProcessVocabulary } from './vocabulary.ts';

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
function chosenVersions(library: RuleLibrary, selection: Selection): readonly Ruleset[] {
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
function withAllBases(
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

interface Led {
  readonly rulesets: readonly Ruleset[];
  readonly why: ReadonlyMap<Ruleset, VersionReason>;
}

/** The rule sets of a selection after its facts have led to other versions; a version asked for by number stays. */
function ledByFacts(library: RuleLibrary, vocabulary: ProcessVocabulary, selection: Selection): Led {
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

/** Later definitions stand in for earlier ones of the same code: a municipality's limit for the national one. */
function byCode<T extends { readonly code: string }>(lists: readonly (readonly T[])[]): Map<string, T> {
  return new Map(lists.flat().map((definition) => [definition.code, definition]));
}

function concepts(rulesets: readonly Ruleset[]): Map<string, ConceptModel> {
  const result = new Map<string, ConceptModel>();
  for (const concept of rulesets.flatMap((ruleset) => ruleset.concepts)) {
    result.set(concept.code, concept);
    if (concept.fills !== undefined) result.set(concept.fills, concept);
    if (concept.departsFrom !== undefined) result.set(concept.departsFrom, concept);
  }
  return result;
}

/**
 * The rules in force for a case.
 *
 * @param vocabulary what the process brings; its facts and choices can be asked for like those of rule files
 * @param watch is told of every condition of a duty or a check that is asked
 */
export function rulesInForce(
  library: RuleLibrary,
  vocabulary: ProcessVocabulary,
  selection: Selection,
  watch?: Watch,
): RulesInForce {
  return answersOf(ledByFacts(library, vocabulary, selection), vocabulary, selection.on, watch);
}

/** The definitions of exactly these rule sets, with limits read as of a day. */
export function environmentOf(
  rulesets: readonly Ruleset[],
  vocabulary: ProcessVocabulary | undefined,
  asOf: string,
): Environment {
  const groups = vocabulary?.groups ?? [];
  const fields = groups.flatMap((group) => group.fields ?? []);
  const processFacts = [...(vocabulary?.facts ?? []), ...fields].map(
    (fact): FactModel => ({
      ...fact,
      groups: groups
        .filter((group) => group.fields?.some(({ code }) => code === fact.code))
        .map(({ code }) => code),
    }),
  );
  const processChoices = (vocabulary?.choices ?? []).map((choice) => ({
    code: choice.code,
    name: choice.name ?? { da: choice.code, en: choice.code },
    ascending: choice.ascending ?? false,
    options: choice.options,
  }));
  return {
    asOf,
    concepts: concepts(rulesets),
    limits: byCode(rulesets.map((ruleset) => ruleset.limits)),
    deadlines: byCode(rulesets.map((ruleset) => ruleset.deadlines)),
    calendars: byCode(rulesets.map((ruleset) => ruleset.calendars)),
    facts: byCode([processFacts, ...rulesets.map((ruleset) => ruleset.facts)]),
    choices: byCode([processChoices, ...rulesets.map((ruleset) => ruleset.choices)]),
    groups: byCode(rulesets.map((ruleset) => ruleset.groups)),
  };
}

/** Evaluates concepts of an environment, each asking for the ones it refers to. */
export function asker(environment: Environment): AskConcept {
  const ask: AskConcept = (code, outer) => {
    const concept = environment.concepts.get(code);
    if (!concept) throw new Error(`no concept ${code} in force`);
    return evaluateConcept(concept, outer, ask);
  };
  return ask;
}

/** What a rule was written in, and the group it concerns. */
interface Ruled {
  readonly origin: Origin;
  readonly concerns?: string;
}

function answersOf(
  { rulesets, why }: Led,
  vocabulary: ProcessVocabulary,
  asOf: string,
  watch?: Watch,
): RulesInForce {
  const environment = environmentOf(rulesets, vocabulary, asOf);
  const duties = byCode(rulesets.map((ruleset) => ruleset.duties));
  const checks = byCode(rulesets.map((ruleset) => ruleset.checks));
  const ask = asker(environment);
  /** The record of a group with this id, as what conditions look at; nothing for a rule of the case as a whole. */
  const lookingAt = (
    group: string | undefined,
    record: string | undefined,
    facts: CaseFacts,
  ): CurrentRecord[] => {
    if (group === undefined || record === undefined) return [];
    const found = recordsOf(group, facts, environment).records.find(({ id }) => id === record);
    return found ? [{ group, record: found }] : [];
  };
  const outer = (code: string, facts: CaseFacts, record: string | undefined) => ({
    environment,
    facts,
    records: lookingAt(environment.concepts.get(code)?.concerns, record, facts),
  });
  const answer = (
    expression: Expression,
    { origin, concerns }: Ruled,
    facts: CaseFacts,
    record?: string,
  ): Evaluation => {
    const reading = { environment, facts, records: lookingAt(concerns, record, facts), origin };
    watch?.(expression, reading, ask);
    return evaluateCondition(expression, reading, ask);
  };
  const holds =
    (expression: Expression | undefined, ruled: Ruled) =>
    (facts: CaseFacts, record?: string): Outcome =>
      expression ? answer(expression, ruled, facts, record).outcome : fromTruth(true);
  const trigger = ({ events, where }: TriggerModel, ruled: Ruled): Trigger => ({
    events,
    holds: holds(where, ruled),
  });
  const deadline = (code: string, facts: CaseFacts, records: readonly CurrentRecord[] = []) => {
    const model = environment.deadlines.get(code);
    if (!model) throw new Error(`no deadline ${code} in force`);
    return evaluateDeadline(model, { environment, facts, records });
  };
  const chosenDeadline =
    ({ deadline: code, when, otherwise }: DeadlineChoice, ruled: Ruled) =>
    (facts: CaseFacts, record?: string) => {
      const outcome = when ? answer(when, ruled, facts, record).outcome : 'met';
      const chosen = outcome === 'met' ? code : outcome === 'not_met' ? otherwise : undefined;
      return chosen === undefined
        ? undefined
        : deadline(chosen, facts, lookingAt(ruled.concerns, record, facts));
    };
  const place = ({ origin }: Ruled) => placeOf(origin.span, origin);

  const duty = (model: DutyModel): DutyRule => {
    const { origin, arisesWhen, arisesBy, lapsesWhen, concerns } = model;
    return {
      code: model.code,
      name: model.name,
      strength: model.strength,
      ...(concerns !== undefined && { concerns }),
      ...(arisesWhen && { arisesWhen: (facts, record) => answer(arisesWhen, model, facts, record) }),
      ...(arisesBy && { arisesBy: trigger(arisesBy, model) }),
      fulfilledBy: model.fulfilledBy.map((each) => trigger(each, model)),
      lapsesBy: model.lapsesBy.map((each) => trigger(each, model)),
      ...(lapsesWhen && { lapsesWhen: holds(lapsesWhen, model) }),
      mustPrecede: model.mustPrecede.map((each) => trigger(each, model)),
      ...(model.deadline && { deadline: chosenDeadline(model.deadline, model) }),
      breaches: model.breaches.map((breach) => ({
        when: breach.when,
        code: breach.code,
        strength: breach.strength,
        text: breach.text,
        holds: holds(breach.where, model),
        place: placeOf(breach.span, origin),
      })),
      place: place(model),
      sources: model.sources,
    };
  };
  const check = (model: CheckModel): CheckRule => ({
    code: model.reports,
    name: model.name,
    strength: model.strength,
    text: model.text,
    ...(model.concerns !== undefined && { concerns: model.concerns }),
    when: (facts, record) => answer(model.when, model, facts, record),
    upon: model.upon.map((each) => trigger(each, model)),
    place: place(model),
    sources: model.sources,
  });

  return {
    rulesets: rulesets.map((ruleset): UsedRuleset => {
      const reason = why.get(ruleset);
      return {
        name: ruleset.name,
        level: ruleset.level,
        ...(ruleset.municipality !== undefined && { municipality: ruleset.municipality }),
        version: ruleset.version,
        hash: ruleset.hash,
        file: ruleset.origin.source.path,
        selectedBy: ruleset.selectedBy.name,
        selectedOn: asOf,
        ...(reason && { why: reason }),
      };
    }),
    hasTransitions: rulesets.some(({ transitions }) => transitions.length > 0),
    duties: [...duties.values()].map(duty),
    checks: [...checks.values()].map(check),
    templates: [...byCode(rulesets.map((ruleset) => ruleset.templates)).values()].map((model) =>
      templateRule(model, { environment, answer, deadline }),
    ),
    deadlineCodes: [...environment.deadlines.keys()],
    conceptCodes: [...environment.concepts.keys()],
    facts: [...environment.facts.values()].map((fact): FactInfo => {
      const choice =
        fact.type.kind === 'choice' || fact.type.kind === 'set'
          ? environment.choices.get(fact.type.choice)
          : undefined;
      return {
        code: fact.code,
        name: fact.name,
        type: fact.type,
        groups: fact.groups,
        ...(choice && { options: choice.options }),
      };
    }),
    definitions: { environment, duties, checks },
    concept: (code, facts, record) => ask(code, outer(code, facts, record)),
    isDecidedBy: (because, code, facts, record) => {
      const concept = environment.concepts.get(code);
      const asked = outer(code, facts, record);
      return concept !== undefined && isDecidedBy(because, ask(code, asked).trace, concept, asked, ask);
    },
    deadline: (code, facts) => deadline(code, facts),
    limit: (code) => {
      const limit = environment.limits.get(code);
      return limit && limitOn(limit, asOf)?.value;
    },
    closedDay: (date) => {
      const day = dayNumber(date);
      const calendar = [...environment.calendars.values()].find((each) => isClosed(day, each));
      const name = calendar && namedClosedDay(day, calendar);
      return calendar && { ...(name && { name }) };
    },
  };
}
