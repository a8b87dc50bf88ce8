/**
 * Three-valued logic with the fourth outcome beside it: a condition that rests on a person's assessment is undecided
 * like an unknown one, and keeps saying so for as long as no fact is missing.
 */
import type { Outcome } from '../outcome.ts';

/** What the undecided ones leave: unknown as soon as a fact is missing, else the assessment. */
function undecided(outcomes: readonly Outcome[]): Outcome {
  return outcomes.includes('unknown') ? 'unknown' : 'discretion';
}

/** False decides. */
export function conjunction(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes('not_met')) return 'not_met';
  return outcomes.every((outcome) => outcome === 'met') ? 'met' : undecided(outcomes);
}

/** True decides. */
export function disjunction(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes('met')) return 'met';
  return outcomes.every((outcome) => outcome === 'not_met') ? 'not_met' : undecided(outcomes);
}

export function negation(outcome: Outcome): Outcome {
  if (outcome === 'met') return 'not_met';
  return outcome === 'not_met' ? 'met' : outcome;
}

/** An outcome from a three-valued answer. */
export function fromTruth(truth: boolean | undefined): Outcome {
  if (truth === undefined) return 'unknown';
  return truth ? 'met' : 'not_met';
}

export const isDecided = (outcome: Outcome): boolean => outcome === 'met' || outcome === 'not_met';
