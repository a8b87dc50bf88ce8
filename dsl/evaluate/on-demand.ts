/** Answers whose outcome is known at once, and whose reasons are found when somebody asks for them. */
import type { Evaluation, Outcome } from '../outcome.ts';

/** The evaluation that `explain` gives, looked for at most once; `outcome` must be the outcome it has. */
export function explainedOnDemand(outcome: Outcome, explain: () => Evaluation): Evaluation {
  let explained: Evaluation | undefined;
  const whole = (): Evaluation => {
    explained ??= explain();
    return explained;
  };
  return {
    outcome,
    get trace() {
      return whole().trace;
    },
    get missing() {
      return whole().missing;
    },
    get assessments() {
      return whole().assessments;
    },
    get notices() {
      return whole().notices;
    },
    get assumptions() {
      return whole().assumptions;
    },
  };
}
