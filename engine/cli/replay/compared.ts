import type { Ruleset, RulesetComparison } from '../../../dsl/index.ts';
import type { EffectOnCases } from './effect-on-cases.ts';

/** Two rule sets side by side, each with the day its limits are read on. */
export interface Compared {
  readonly before: Ruleset;
  readonly after: Ruleset;
  readonly days: readonly [before: string, after: string];
  readonly comparison: RulesetComparison;
  /** What became of stored cases, where some were named. */
  readonly effect?: EffectOnCases;
}
