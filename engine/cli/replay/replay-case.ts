import type { RuleLibrary } from '../../../dsl/index.ts';
import { replayOne } from '../../replay/replay-one.ts';
import type { ReplayRequest } from '../../replay/request.ts';
import type { ReplayedResult, ReplayResult } from '../../replay/result.ts';
import { asksForOthers, type OtherRules } from '../../replay/rules-under.ts';
import { type CaseFile, soundCase } from '../cases/case-file.ts';
import { CannotDo } from '../errors.ts';
import { unreadableProblem } from '../output/replay/words.ts';
import { rulesForCase } from '../rules/case-rules.ts';

/** How cases are gone through again. */
export interface ReplayOptions {
  readonly library: RuleLibrary;
  readonly other: OtherRules;
  readonly asOf: string | undefined;
  /** An ISO date-time. */
  readonly knownAt: string | undefined;
  /** True to keep the whole reasoning of decisions that differ. */
  readonly traces: boolean;
}

/** One case gone through again. */
export interface PlannedCase {
  readonly name: string;
  readonly file: CaseFile;
  readonly result: ReplayedResult;
}

/** A case that cannot be gone through, and why; with the result where it was graded as impossible. */
export interface ImpossibleCase {
  readonly name: string;
  readonly file: CaseFile;
  readonly result?: ReplayResult & { readonly verdict: 'impossible' };
  readonly cause: CannotDo;
}

export type PlanCase = PlannedCase | ImpossibleCase;

export function isImpossible(one: PlanCase): one is ImpossibleCase {
  return 'cause' in one;
}

/** A case gone through again and compared; what cannot be gone through says why. */
export function planCase(file: CaseFile, options: ReplayOptions): PlanCase {
  return goneThrough(file, requestFor(file, options));
}

/** As `planCase`, with the rules on either side given. */
export function goneThrough(file: CaseFile, request: ReplayRequest): PlanCase {
  const name = file.events[0]?.case ?? file.shown;
  try {
    const result = replayOne(soundCase(file).events, request);
    if (result.verdict !== 'impossible') return { name, file, result };
    return { name, file, result, cause: unreadableProblem(result, file.shown) };
  } catch (error) {
    if (!(error instanceof CannotDo)) throw error;
    return { name, file, cause: error };
  }
}

function requestFor({ shown }: CaseFile, { library, other, asOf, knownAt, traces }: ReplayOptions) {
  return {
    own: rulesForCase(library, {}, shown),
    ...(asksForOthers(other) && { other: rulesForCase(library, other, shown) }),
    ...(asOf !== undefined && { asOf }),
    ...(knownAt !== undefined && { knownAt }),
    traces,
  };
}
