/** One small error put into a rule, to see whether the tests notice. */
import type { Ruleset } from '../model.ts';
import type { Place } from '../outcome.ts';
import type { Bilingual, Span } from '../source.ts';

export type MutantKind =
  | 'comparator'
  | 'limit'
  | 'alternative'
  | 'negation'
  | 'list'
  | 'part_dropped'
  | 'clause_dropped'
  | 'established'
  | 'fallback'
  | 'length'
  | 'day_after'
  | 'strength';

export interface Mutant {
  readonly kind: MutantKind;
  /** The rule set it was made from, and what became of it. */
  readonly ruleset: Ruleset;
  readonly mutated: Ruleset;
  /** The concept, limit, deadline, duty or check; the rule set itself for a transition. */
  readonly definition: Bilingual;
  /** Where that was declared. */
  readonly within: Span;
  readonly place: Place;
  readonly before: Bilingual;
  /** Nothing where the part was left out. */
  readonly after?: Bilingual;
}
