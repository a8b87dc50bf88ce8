/** The definitions of several rule sets put together. */
import { conceptOutcome, evaluateConcept } from '../evaluate/concept.ts';
import type { AskConcept } from '../evaluate/condition.ts';
import type { AskOutcome } from '../evaluate/condition-outcome.ts';
import type { Environment } from '../evaluate/environment.ts';
import type { ConceptModel, FactModel, Ruleset } from '../model.ts';
import type { ProcessVocabulary } from '../vocabulary.ts';

/** Later definitions stand in for earlier ones of the same code: a municipality's limit for the national one. */
export function byCode<T extends { readonly code: string }>(
  lists: readonly (readonly T[])[],
): Map<string, T> {
  return new Map(lists.flat().map((definition) => [definition.code, definition]));
}

/** A concept stands under its own code and under that of the concept it fills or departs from. */
function concepts(rulesets: readonly Ruleset[]): Map<string, ConceptModel> {
  const result = new Map<string, ConceptModel>();
  for (const concept of rulesets.flatMap((ruleset) => ruleset.concepts)) {
    result.set(concept.code, concept);
    if (concept.fills !== undefined) result.set(concept.fills, concept);
    if (concept.departsFrom !== undefined) result.set(concept.departsFrom, concept);
  }
  return result;
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

/** Evaluates concepts of an environment, each asking for the ones it refers to. Throws on an unknown code. */
export function asker(environment: Environment): AskConcept {
  const ask: AskConcept = (code, asked) => evaluateConcept(conceptIn(environment, code), asked, ask);
  return ask;
}

/** Gives the outcomes of concepts of an environment, without the reasons. Throws on an unknown code. */
export function outcomeAsker(environment: Environment): AskOutcome {
  const ask: AskOutcome = (code, asked) => conceptOutcome(conceptIn(environment, code), asked, ask);
  return ask;
}

function conceptIn({ concepts }: Environment, code: string): ConceptModel {
  const concept = concepts.get(code);
  if (!concept) throw new Error(`no concept ${code} in force`);
  return concept;
}
