/**
 * How tests ask for duties and findings. What becomes of a duty is the engine's to know, which is handed in: this module
 * only says which rules an expectation is about.
 */

import type { CaseFacts } from '../facts.ts';
import type { Asking } from '../in-force/asking.ts';
import { checkRule, dutyRule } from '../in-force/duty-rule.ts';
import type { CheckRule, DutyRule } from '../in-force/rules.ts';
import type { ExpectedNorm } from '../model/expected-norm.ts';
import type { CheckModel, DutyModel } from '../model.ts';
import type { Bilingual } from '../source.ts';

/** One moment of a case: a day, perhaps an event on it, the facts after it, and the duties that waited already. */
export interface NormMoment {
  readonly date: string;
  readonly event?: string;
  readonly facts: CaseFacts;
  /** Codes of the duties that waited, and of those that waited although they should have been met. */
  readonly open: readonly string[];
  readonly overdue: readonly string[];
  readonly duties: readonly DutyRule[];
  readonly checks: readonly CheckRule[];
}

/** What was expected of a duty or a finding, and what came. */
export interface NormFailure {
  readonly kind: 'due' | 'duty' | 'finding';
  readonly what: Bilingual;
  readonly expected: Bilingual;
  readonly actual: Bilingual;
}

/** Holds an expectation to what a moment makes of the rules it is about; nothing when it came as expected. */
export type AskNorm = (expected: ExpectedNorm, moment: NormMoment) => NormFailure | undefined;

interface Models {
  readonly duties: ReadonlyMap<string, DutyModel>;
  readonly checks: ReadonlyMap<string, CheckModel>;
}

/** The duties and checks that an expectation is about, as the engine asks them. */
export function normsAskedFor(
  { kind, code }: ExpectedNorm,
  { duties, checks }: Models,
  asking: Asking,
): Pick<NormMoment, 'duties' | 'checks'> {
  const isAbout = (duty: DutyModel): boolean =>
    kind === 'finding' ? duty.breaches.some((breach) => breach.code === code) : duty.code === code;
  return {
    duties: [...duties.values()].filter(isAbout).map((duty) => dutyRule(duty, asking)),
    checks: [...checks.values()]
      .filter(({ reports }) => kind === 'finding' && reports === code)
      .map((check) => checkRule(check, asking)),
  };
}
