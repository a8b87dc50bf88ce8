import type { RulesFor } from '../case/course-of.ts';

/** How one case is to be gone through again. */
export interface ReplayRequest {
  /** The rules that hold for the case. */
  readonly own: RulesFor;
  /** Other rules, where the case is to be gone through under those. */
  readonly other?: RulesFor;
  /** Only what had happened by this day. */
  readonly asOf?: string;
  /** Only what had been recorded by then: an ISO date-time. */
  readonly knownAt?: string;
  /** True to keep the whole reasoning of the decisions that differ. */
  readonly traces?: boolean;
}
