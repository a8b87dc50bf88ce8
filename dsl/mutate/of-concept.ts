/** The small errors that can be made in a concept. */
import { placeOf, textOf } from '../evaluate/reader.ts';
import { type KeywordId, keywordText } from '../keywords.ts';
import type { ConceptClauseModel, ConceptModel, FallbackModel } from '../model.ts';
import type { Bilingual } from '../source.ts';
import { both, type Change, written } from './change.ts';
import type { Wherein } from './of-comparison.ts';
import { conditionMutants } from './of-condition.ts';

const CLAUSES: Readonly<Record<ConceptClauseModel['kind'], KeywordId>> = {
  always: 'AlwaysApplies',
  except: 'Except',
  discretion: 'DiscretionWhen',
  applies: 'Applies',
  example: 'ExampleApplies',
  decides_for: 'DecidesFor',
};

const OUTCOMES = ['met', 'not_met', 'discretion'] as const;

function clauseText(clause: ConceptClauseModel, { origin }: ConceptModel): Bilingual {
  const condition = textOf(clause.condition.syntax, origin);
  return both((language) =>
    clause.established
      ? `${keywordText('ExceptEstablished', language)}: ${condition[language]}`
      : `${keywordText(CLAUSES[clause.kind], language)} ${condition[language]}`,
  );
}

/** The concept without a clause, with an error in one, and with another outcome where none holds. */
export function conceptChanges(concept: ConceptModel, wherein: Wherein): readonly Change<ConceptModel>[] {
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
