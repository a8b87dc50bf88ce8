/** Every rule set that differs from one in a single small error. */

import { howCounted } from '../evaluate/deadline.ts';
import { placeOf, textOf } from '../evaluate/reader.ts';
import { environmentOf } from '../in-force/environment.ts';
import { type KeywordId, keywordText } from '../keywords.ts';
import type {
  ConceptClauseModel,
  ConceptModel,
  DeadlineModel,
  FallbackModel,
  LimitModel,
  Operand,
  Origin,
  Ruleset,
} from '../model.ts';
import { withBases } from '../rule-tests/test-setting.ts';
import type { Bilingual, Language } from '../source.ts';
import { displayValue } from '../values/display.ts';
import { neighbour } from '../values/neighbour.ts';
import { formatDate } from '../values/written-dates.ts';
import type { FactValue, ValueType } from '../values.ts';
import type { ProcessVocabulary } from '../vocabulary.ts';
import { both, type Change, written } from './change.ts';
import type { Mutant } from './mutant.ts';
import { conditionMutants, type Wherein } from './of-condition.ts';
import { checkChanges, dutyChanges } from './of-norms.ts';

const CLAUSES: Readonly<Record<ConceptClauseModel['kind'], KeywordId>> = {
  always: 'AlwaysApplies',
  except: 'Except',
  discretion: 'DiscretionWhen',
  applies: 'Applies',
  example: 'ExampleApplies',
  decides_for: 'DecidesFor',
};

const OUTCOMES = ['met', 'not_met', 'discretion'] as const;

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

/** The values that a value can be mistaken for. */
function mistaken(value: FactValue, type: ValueType, { environment }: Wherein): readonly FactValue[] {
  if (typeof value === 'boolean') return [!value];
  return ([-1, 1] as const).flatMap((step) => neighbour(value, type, step, environment.choices) ?? []);
}

function limitChanges(limit: LimitModel, wherein: Wherein): readonly Change<LimitModel>[] {
  return limit.values.flatMap((entry, index) => {
    const said = (value: FactValue): Bilingual => {
      const shown = displayValue(value, limit.type, wherein.environment.choices);
      return both(
        (language) =>
          `${keywordText('From', language)} ${formatDate(entry.from, language)}: ${shown[language]}`,
      );
    };
    return mistaken(entry.value, limit.type, wherein).map((value) => ({
      kind: 'limit' as const,
      place: placeOf(entry.span, limit.origin),
      before: said(entry.value),
      after: said(value),
      changed: { ...limit, values: limit.values.with(index, { ...entry, value }) },
    }));
  });
}

function clauseText(clause: ConceptClauseModel, { origin }: ConceptModel): Bilingual {
  const condition = textOf(clause.condition.syntax, origin);
  return both((language) =>
    clause.established
      ? `${keywordText('ExceptEstablished', language)}: ${condition[language]}`
      : `${keywordText(CLAUSES[clause.kind], language)} ${condition[language]}`,
  );
}

function conceptChanges(concept: ConceptModel, wherein: Wherein): readonly Change<ConceptModel>[] {
  const { clauses, origin, decidesForAny } = concept;
  const inClauses = clauses.flatMap((clause, index): Change<ConceptModel>[] => {
    const place = placeOf(clause.span, origin);
    const put = (changed: ConceptClauseModel): ConceptModel => ({
      ...concept,
      clauses: clauses.with(index, changed),
    });
    const unproven = { ...clause, established: false };
    return [
      {
        kind: 'clause_dropped',
        place,
        before: clauseText(clause, concept),
        changed: { ...concept, clauses: clauses.toSpliced(index, 1) },
      },
      ...(clause.established
        ? [
            {
              kind: 'established' as const,
              place,
              before: clauseText(clause, concept),
              after: clauseText(unproven, concept),
              changed: put(unproven),
            },
          ]
        : []),
      ...conditionMutants(clause.condition, wherein).map(({ expression, ...mutant }) => ({
        ...written(mutant, origin),
        changed: put({ ...clause, condition: expression }),
      })),
    ];
  });
  const { decidesForAny: _, ...undecided } = concept;
  return [
    ...inClauses,
    ...(decidesForAny
      ? [
          {
            kind: 'clause_dropped' as const,
            place: placeOf(decidesForAny.span, origin),
            before: both(
              (language) => `${keywordText('DecidesForAny', language)} ${decidesForAny.fact.name[language]}`,
            ),
            changed: undecided,
          },
        ]
      : []),
    ...(concept.otherwise ? fallbackChanges('otherwise', concept.otherwise, concept) : []),
    ...(concept.ifNotFilled ? fallbackChanges('ifNotFilled', concept.ifNotFilled, concept) : []),
  ];
}

function fallbackChanges(
  field: 'otherwise' | 'ifNotFilled',
  fallback: FallbackModel,
  concept: ConceptModel,
): readonly Change<ConceptModel>[] {
  const said = (outcome: FallbackModel['outcome']): Bilingual =>
    both((language) => {
      const words = {
        met: keywordText('Met', language),
        not_met: `${keywordText('Not', language)} ${keywordText('Met', language)}`,
        discretion: keywordText('Discretion', language),
      };
      const opening =
        field === 'otherwise'
          ? keywordText('Otherwise', language)
          : `${keywordText('IfNotFilled', language)}:`;
      return `${opening} ${words[outcome]}`;
    });
  return OUTCOMES.filter((outcome) => outcome !== fallback.outcome).map((outcome) => ({
    kind: 'fallback',
    place: placeOf(fallback.span, concept.origin),
    before: said(fallback.outcome),
    after: said(outcome),
    changed: { ...concept, [field]: { ...fallback, outcome } },
  }));
}

function deadlineChanges(deadline: DeadlineModel, wherein: Wherein): readonly Change<DeadlineModel>[] {
  const { choices, limits } = wherein.environment;
  const amount = ({ length }: DeadlineModel): Bilingual => {
    if (length.kind === 'value') return displayValue(length.value, length.type, choices);
    return (length.kind === 'limit' && limits.get(length.code)?.name) || both(() => '…');
  };
  const said = (one: DeadlineModel): Bilingual =>
    both((language) => {
      const counted = keywordText(howCounted(one), language);
      return `${amount(one)[language]} ${counted} ${one.from.name[language]}`;
    });
  const place = placeOf(deadline.origin.span, deadline.origin);
  const change = (kind: 'length' | 'day_after', changed: DeadlineModel): Change<DeadlineModel> => ({
    kind,
    place,
    before: said(deadline),
    after: said(changed),
    changed,
  });
  const lengths: readonly Operand[] =
    deadline.length.kind === 'value'
      ? mistaken(deadline.length.value, { kind: 'duration' }, wherein).map((value) => ({
          kind: 'value',
          value,
          type: { kind: 'duration' },
        }))
      : [];
  return [
    ...lengths.map((length) => change('length', { ...deadline, length })),
    ...(deadline.before ? [] : [change('day_after', { ...deadline, dayAfter: !deadline.dayAfter })]),
  ];
}
