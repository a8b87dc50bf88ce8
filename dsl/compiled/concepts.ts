/** Concepts as diagrams: the clauses speak in their fixed order, whatever order they stand in. */
import { addressesEverything } from '../evaluate/addressed.ts';
import type { ClauseKind, ConceptModel, FallbackModel } from '../model.ts';
import { type Compiler, condition, factDiagram, type Sight } from './conditions.ts';
import type { Diagram } from './diagram.ts';
import {
  DISCRETION,
  DISJUNCTION,
  HOLDS_UP,
  LEAVES_TO_DISCRETION,
  MEETS,
  MET,
  NOT_MET,
  type OutcomeCode,
  REFUSES,
  UNKNOWN,
} from './outcome-codes.ts';

const FALLBACK: Readonly<Record<FallbackModel['outcome'], OutcomeCode>> = {
  met: MET,
  not_met: NOT_MET,
  discretion: DISCRETION,
};

type Spoken = Readonly<Record<ClauseKind | 'blocking', Diagram>>;

/** What the clauses of each kind say together. */
function spokenBy(concept: ConceptModel, sight: Sight, compiler: Compiler): Spoken {
  const spoken: Record<ClauseKind | 'blocking', Diagram> = {
    always: NOT_MET,
    except: NOT_MET,
    blocking: NOT_MET,
    discretion: NOT_MET,
    applies: NOT_MET,
    example: NOT_MET,
    decides_for: NOT_MET,
  };
  for (const clause of concept.clauses) {
    const said = condition(clause.condition, sight, compiler);
    const add = (kind: keyof Spoken): void => {
      spoken[kind] = compiler.diagrams.apply(DISJUNCTION, spoken[kind], said);
    };
    add(clause.kind);
    if (clause.kind === 'except' && !clause.established) add('blocking');
  }
  return spoken;
}

/** @param sight the groups whose records are in sight, the innermost last */
export function conceptDiagram(concept: ConceptModel, sight: Sight, compiler: Compiler): Diagram {
  if (concept.open) return concept.ifNotFilled ? FALLBACK[concept.ifNotFilled.outcome] : DISCRETION;
  const { diagrams } = compiler;
  const said = spokenBy(concept, sight, compiler);
  const applying = diagrams.apply(DISJUNCTION, said.applies, said.example);
  const waiting = diagrams.apply(DISJUNCTION, said.always, applying);

  const closed = addressesEverything(concept) ? NOT_MET : DISCRETION;
  const otherwise = concept.otherwise ? FALLBACK[concept.otherwise.outcome] : closed;
  const undecided = concept.decidesForAny
    ? factDiagram(concept.decidesForAny.fact, sight, compiler, (reading) =>
        reading === undefined ? UNKNOWN : NOT_MET,
      )
    : diagrams.apply(HOLDS_UP, said.decides_for, otherwise);
  const order = [
    [REFUSES, said.decides_for],
    [HOLDS_UP, waiting],
    [MEETS, applying],
    [LEAVES_TO_DISCRETION, said.discretion],
    [HOLDS_UP, said.blocking],
    [REFUSES, said.except],
    [MEETS, said.always],
  ] as const;
  return order.reduce((rest, [table, clause]) => diagrams.apply(table, clause, rest), undecided);
}
