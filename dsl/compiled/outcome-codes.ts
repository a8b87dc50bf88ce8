/** The four outcomes as small numbers, in an order in which a conjunction is the lesser of two. */
import type { Outcome } from '../outcome.ts';

export const NOT_MET = 0;
export const UNKNOWN = 1;
export const DISCRETION = 2;
export const MET = 3;

/** 0 to 3. */
export type OutcomeCode = number;

export const OUTCOMES = ['not_met', 'unknown', 'discretion', 'met'] as const satisfies readonly Outcome[];

/** An answer for every pair of outcomes: at four times the first plus the second. */
export type OutcomeTable = readonly OutcomeCode[];

const CODES = [NOT_MET, UNKNOWN, DISCRETION, MET];

function table(answer: (first: OutcomeCode, second: OutcomeCode) => OutcomeCode): OutcomeTable {
  return CODES.flatMap((first) => CODES.map((second) => answer(first, second)));
}

export const isOpen = (code: OutcomeCode): boolean => code === UNKNOWN || code === DISCRETION;

export function opposite(code: OutcomeCode): OutcomeCode {
  return isOpen(code) ? code : MET - code;
}

export const CONJUNCTION = table((first, second) => Math.min(first, second));
export const DISJUNCTION = table((first, second) => opposite(Math.min(opposite(first), opposite(second))));
/** Of the first alone. */
export const NEGATION = table(opposite);
/** Whether the first is undecided. */
export const OPENNESS = table((first) => (isOpen(first) ? MET : NOT_MET));

// What the clauses of a concept do to what the clauses after them would say.
export const MEETS = table((clause, rest) => (clause === MET ? MET : rest));
export const REFUSES = table((clause, rest) => (clause === MET ? NOT_MET : rest));
export const LEAVES_TO_DISCRETION = table((clause, rest) => (clause === MET ? DISCRETION : rest));
export const HOLDS_UP = table((clause, rest) => (isOpen(clause) ? clause : rest));
