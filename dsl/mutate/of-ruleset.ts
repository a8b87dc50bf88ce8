/** Every rule set that differs from one in a single small error. */
import { placeOf, textOf } from '../evaluate/reader.ts';
import { environmentOf } from '../in-force/environment.ts';
import { keywordText } from '../keywords.ts';
import type { Origin, Ruleset } from '../model.ts';
import { withBases } from '../rule-tests/test-setting.ts';
import type { Bilingual, Language } from '../source.ts';
import type { ProcessVocabulary } from '../vocabulary.ts';
import { both, type Change, written } from './change.ts';
import type { Mutant } from './mutant.ts';
import type { Wherein } from './of-comparison.ts';
import { conceptChanges } from './of-concept.ts';
import { conditionMutants } from './of-condition.ts';
import { deadlineChanges } from './of-deadline.ts';
import { limitChanges } from './of-limit.ts';
import { checkChanges, dutyChanges } from './of-norms.ts';

/** The mutants of one rule set, in the order of the file. */
export function mutantsOf(
  ruleset: Ruleset,
  vocabularies: readonly ProcessVocabulary[],
  language: Language,
): readonly Mutant[] {
  const vocabulary = vocabularies.find(({ code }) => code === ruleset.process);
  const environment = environmentOf([...withBases(ruleset)], vocabulary, ruleset.inForceFrom);
  const wherein: Wherein = { environment, language };
  const eventName = (code: string): Bilingual =>
    vocabulary?.events.find((event) => event.code === code)?.name ?? both(() => code);
  const each = <Definition extends { readonly name: Bilingual; readonly origin: Origin }>(
    definitions: readonly Definition[],
    changes: (definition: Definition) => readonly Change<Definition>[],
    put: (changed: readonly Definition[]) => Partial<Ruleset>,
  ): readonly Mutant[] =>
    definitions.flatMap((definition, index) =>
      changes(definition).map(({ changed, ...mutant }) => ({
        ...mutant,
        ruleset,
        mutated: { ...ruleset, ...put(definitions.with(index, changed)) },
        definition: definition.name,
        within: definition.origin.span,
      })),
    );
  return [
    ...transitionChanges(ruleset, wherein).map(
      ({ changed, ...mutant }): Mutant => ({
        ...mutant,
        ruleset,
        mutated: { ...ruleset, transitions: changed },
        definition: ruleset.name,
        within: ruleset.origin.span,
      }),
    ),
    ...each(
      ruleset.limits,
      (limit) => limitChanges(limit, wherein),
      (limits) => ({ limits }),
    ),
    ...each(
      ruleset.concepts,
      (concept) => conceptChanges(concept, wherein),
      (concepts) => ({ concepts }),
    ),
    ...each(
      ruleset.deadlines,
      (deadline) => deadlineChanges(deadline, wherein),
      (deadlines) => ({ deadlines }),
    ),
    ...each(
      ruleset.duties,
      (duty) => dutyChanges(duty, wherein, eventName),
      (duties) => ({ duties }),
    ),
    ...each(
      ruleset.checks,
      (check) => checkChanges(check, wherein, eventName),
      (checks) => ({ checks }),
    ),
  ].toSorted((a, b) => a.place.line - b.place.line);
}

function transitionChanges(
  { transitions, origin }: Ruleset,
  wherein: Wherein,
): readonly Change<Ruleset['transitions']>[] {
  return transitions.flatMap((transition, index): readonly Change<Ruleset['transitions']>[] => {
    const condition = textOf(transition.condition.syntax, origin);
    return [
      {
        kind: 'clause_dropped',
        place: placeOf(transition.span, origin),
        before: both(
          (language) =>
            `${keywordText('Transition', language)} ${keywordText('When', language)} ${condition[language]}`,
        ),
        changed: transitions.toSpliced(index, 1),
      },
      ...conditionMutants(transition.condition, wherein).map(({ expression, ...mutant }) => ({
        ...written(mutant, origin),
        changed: transitions.with(index, { ...transition, condition: expression }),
      })),
    ];
  });
}
