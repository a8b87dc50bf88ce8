/** How a scenario came out, expectation by expectation. */
import type { Bilingual, Place, Ruleset, TraceNode } from '../../dsl/index.ts';

/**
 * What was expected and what came. `reason`: the right outcome, but another condition decided it. `refused`: an event
 * that the process does not allow where the case stood, and the scenario does not say so.
 */
export interface ScenarioFailure {
  readonly kind:
    | 'outcome'
    | 'reason'
    | 'fact'
    | 'due'
    | 'duty'
    | 'finding'
    | 'refused'
    | 'accepted'
    | 'rules'
    | 'process';
  readonly what: Bilingual;
  readonly expected: Bilingual;
  readonly actual: Bilingual;
  readonly trace?: TraceNode;
}

export interface ScenarioResult {
  readonly ruleset: Ruleset;
  readonly title: string;
  readonly place: Place;
  readonly passed: boolean;
  readonly failure?: ScenarioFailure;
}
