/** Every concept of the shipped rules, with the definitions in force for it. */

import { limitOn } from '../../../dsl/evaluate/environment.ts';
import { environmentOf } from '../../../dsl/in-force/environment.ts';
import { withParts } from '../../../dsl/model/expression-parts.ts';
import type { ConceptModel } from '../../../dsl/model.ts';
import type { Root } from '../../../dsl/regions/reads.ts';
import { withBases } from '../../../dsl/rule-tests/test-setting.ts';
import { vocabularies } from '../../../engine/process/registry.ts';
import { library } from '../../support/shipped-rules.ts';

type NamedRoot = readonly [string, Root];

/**
 * The concepts of a rule set, each on its first day in force. What a municipality takes over as it is, with the same
 * limits, stands once: for the first that has it.
 */
export const shippedRoots: readonly NamedRoot[] = [
  ...new Map(
    everyRoot()
      .toReversed()
      .map((named) => [whatItRestsOn(named[1]), named]),
  ).values(),
].toReversed();

function everyRoot(): readonly NamedRoot[] {
  return library.rulesets.flatMap((ruleset) => {
    const vocabulary = vocabularies.find(({ code }) => code === ruleset.process);
    const environment = environmentOf([...withBases(ruleset)], vocabulary, ruleset.inForceFrom);
    const own =
      ruleset.level === 'municipal'
        ? [...environment.concepts.keys()]
        : ruleset.concepts.map(({ code }) => code);
    return own.map(
      (concept): NamedRoot => [`${ruleset.name.da} ${ruleset.version}: ${concept}`, { environment, concept }],
    );
  });
}

/** The same text for two concepts that are answered from the same definitions, limits and assumptions. */
function whatItRestsOn({ environment, concept }: Root): string {
  const models = new Set<ConceptModel>();
  const below = (code: string): void => {
    const model = environment.concepts.get(code);
    if (!model || models.has(model)) return;
    models.add(model);
    for (const part of model.clauses.flatMap(({ condition }) => withParts(condition)))
      if (part.kind === 'concept') below(part.concept);
  };
  below(concept);
  const limits = new Set<string>();
  const written = JSON.stringify([...models], (key, value: unknown) => {
    if (['syntax', 'origin', 'sources'].includes(key)) return undefined;
    if (isObject(value) && (value.kind === 'limit' || value.limit === true)) limits.add(String(value.code));
    return value;
  });
  const values = [...environment.limits.values()]
    .filter(({ code }) => limits.has(code))
    .map((limit) => [limit.code, limitOn(limit, environment.asOf)?.value]);
  const assumed = [...environment.facts.values()].flatMap((fact) =>
    fact.assumed ? [[fact.code, fact.assumed.value]] : [],
  );
  const choices = [...environment.choices.values()].map(({ code, ascending, options }) => [
    code,
    ascending,
    options.length,
  ]);
  return JSON.stringify([concept, written, values, assumed, choices]);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
