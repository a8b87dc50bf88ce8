/** Every concept of the shipped rules, with the definitions in force for it. */

import { environmentOf } from '../../../dsl/in-force/environment.ts';
import type { Root } from '../../../dsl/regions/reads.ts';
import { withBases } from '../../../dsl/rule-tests/test-setting.ts';
import { vocabularies } from '../../../engine/process/vocabularies.ts';
import { library } from '../../support/shipped-rules.ts';

/** The concepts of a rule set, each on its first day in force. */
export const shippedRoots: readonly (readonly [string, Root])[] = everyRoot();

function everyRoot(): readonly (readonly [string, Root])[] {
  return library.rulesets.flatMap((ruleset) => {
    const vocabulary = vocabularies.find(({ code }) => code === ruleset.process);
    const environment = environmentOf([...withBases(ruleset)], vocabulary, ruleset.inForceFrom);
    const own =
      ruleset.level === 'municipal'
        ? [...environment.concepts.keys()]
        : ruleset.concepts.map(({ code }) => code);
    return own.map(
      (concept) => [`${ruleset.name.da} ${ruleset.version}: ${concept}`, { environment, concept }] as const,
    );
  });
}
