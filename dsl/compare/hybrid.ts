/** Rules that lie between two others: those before, with some of the edits made. */
import { type Environment, limitOn } from '../evaluate/environment.ts';
import type { ConceptClauseModel, ConceptModel, Expression, LimitModel } from '../model.ts';
import {
  type ConceptEdits,
  conceptEdits,
  type Edit,
  type LimitEdit,
  limitEdits,
  type Slot,
} from './edits.ts';

/** Everything that changed between two environments. */
export interface Changes {
  readonly edits: readonly Edit[];
  /** The rules with exactly these edits made. */
  readonly with: (made: ReadonlySet<Edit>) => Environment;
}

/** A day before all others: a limit that is read for one side is read the same on the other's day. */
const EVER = '0000-01-01';

/** An environment in which every limit has the one value that is in force. */
export function frozen(environment: Environment): Environment {
  const limits = [...environment.limits].map(([code, limit]): [string, LimitModel] => {
    const entry = limitOn(limit, environment.asOf);
    return [code, { ...limit, values: entry ? [{ ...entry, from: EVER }] : [] }];
  });
  return { ...environment, limits: new Map(limits) };
}

const chosen = <T>({ before, after, edit }: Slot<T>, made: ReadonlySet<Edit>): readonly T[] => {
  const item = edit && !made.has(edit) ? before : after;
  return item === undefined ? [] : [item];
};

function hybridClauses({ clauses }: ConceptEdits, made: ReadonlySet<Edit>): readonly ConceptClauseModel[] {
  return clauses.flatMap((slot): readonly ConceptClauseModel[] => {
    const { after, bullets } = slot;
    if (!bullets || !after) return chosen(slot, made);
    const items = bullets.flatMap((bullet) => chosen(bullet, made));
    return [{ ...after, condition: { ...after.condition, items } as Expression }];
  });
}

function hybridConcept(edits: ConceptEdits, made: ReadonlySet<Edit>): ConceptModel {
  const { before, after, whole } = edits;
  if (whole) return made.has(whole) ? after : before;
  if (after.open) return after;
  const { otherwise: _, decidesForAny: __, ...rest } = after;
  const otherwise = edits.otherwise && !made.has(edits.otherwise) ? before.otherwise : after.otherwise;
  const any =
    edits.decidesForAny && !made.has(edits.decidesForAny) ? before.decidesForAny : after.decidesForAny;
  return {
    ...rest,
    clauses: hybridClauses(edits, made),
    ...(otherwise && { otherwise }),
    ...(any && { decidesForAny: any }),
  };
}

function editsOf({ whole, clauses, otherwise, decidesForAny }: ConceptEdits): readonly Edit[] {
  const inClauses = clauses.flatMap(({ edit, bullets }) => [edit, ...(bullets ?? []).map((one) => one.edit)]);
  return [whole, ...inClauses, otherwise, decidesForAny].filter((edit) => edit !== undefined);
}

/** What changed between two environments whose limits are frozen. */
export function changesBetween(before: Environment, after: Environment): Changes {
  const limits: readonly LimitEdit[] = limitEdits(before, after);
  const pairs = new Map<ConceptModel, Map<ConceptModel, ConceptEdits>>();
  const concepts = new Map<string, ConceptEdits>();
  for (const [code, was] of before.concepts) {
    const is = after.concepts.get(code);
    if (!is) continue;
    const known = pairs.get(was) ?? new Map<ConceptModel, ConceptEdits>();
    pairs.set(was, known);
    const edits = known.get(is) ?? conceptEdits(was, is);
    known.set(is, edits);
    concepts.set(code, edits);
  }
  const all = new Set([
    ...limits.map(({ edit }) => edit),
    ...[...pairs.values()].flatMap((known) => [...known.values()].flatMap(editsOf)),
  ]);
  return {
    edits: [...all],
    with: (made) => {
      const chosenLimits = new Map([...before.limits, ...after.limits]);
      for (const { before: was, edit } of limits) if (!made.has(edit)) chosenLimits.set(edit.code, was);
      const hybrids = new Map<ConceptEdits, ConceptModel>();
      const chosenConcepts = new Map([...before.concepts, ...after.concepts]);
      for (const [code, edits] of concepts) {
        const hybrid = hybrids.get(edits) ?? hybridConcept(edits, made);
        hybrids.set(edits, hybrid);
        chosenConcepts.set(code, hybrid);
      }
      return {
        ...after,
        limits: chosenLimits,
        concepts: chosenConcepts,
        facts: new Map([...before.facts, ...after.facts]),
        choices: new Map([...before.choices, ...after.choices]),
        groups: new Map([...before.groups, ...after.groups]),
      };
    },
  };
}
