import { canonicalJson } from '../../register/canonical-json.ts';
import { hashOf } from '../../register/chain.ts';
import type { CaseOutcome } from '../../register/replay-plan.ts';
import type { Cause } from '../../replay/causes.ts';
import type { Grade } from '../../replay/grade.ts';
import { type ReplayCounts, reportOf, unreadReport } from '../../replay/report.ts';
import type { ReplayedResult } from '../../replay/result.ts';
import { textsIn } from '../text/texts.ts';
import { isImpossible, type PlanCase } from './replay-case.ts';

/** What is kept of a case whose decision, way or end is otherwise; by codes, so that it is the same in every language. */
export interface OutcomeDetail {
  readonly process?: string;
  readonly grade?: Grade;
  /** Decisions that came out otherwise; without `after` the event is not possible any more. */
  readonly decisions?: readonly {
    readonly seq: number;
    readonly on: string;
    readonly before: string;
    readonly after?: string;
  }[];
  /** Number of differences in path, duties, deadlines and findings. */
  readonly differences?: number;
  /** Numbers of the events that the process did not allow. */
  readonly refused?: readonly number[];
  /** What the case adds to the counts of the whole. */
  readonly counts?: ReplayCounts;
  readonly causes?: readonly Cause[];
  /** Why the case cannot be gone through. */
  readonly cause?: { readonly da: string; readonly en: string };
}

/** A case gone through again, as it is kept in the replay of a register. */
export function outcomeOf(one: PlanCase): CaseOutcome {
  if (isImpossible(one)) {
    const { cause, result } = one;
    const { counts } = result ? reportOf(result) : unreadReport;
    const detail: OutcomeDetail = {
      counts,
      cause: { da: cause.problem(textsIn('da')).cause, en: cause.problem(textsIn('en')).cause },
    };
    return kept(one.name, 'impossible', detail, detail);
  }
  const { result } = one;
  const { verdict } = result;
  const told = verdict === 'same' && result.refused.length > 0 ? 'refused' : verdict;
  const { grade, counterfactual, path, duties, deadlines, findings, end } = result;
  const detail = detailOf(result);
  const { decisions, refused } = detail;
  // Where the rule files lie differs from machine to machine, so the causes stay out of the hash.
  const hashed = { grade, counterfactual, decisions, refused, path, duties, deadlines, findings, end };
  return kept(one.name, told, hashed, detail);
}

function detailOf(result: ReplayedResult): OutcomeDetail {
  const { process, grade, decisions, path, duties, deadlines, findings, refused, causes } = result;
  return {
    process,
    grade,
    decisions: decisions.map(({ seq, on, before, after }) => ({
      seq,
      on,
      before: codeOf(before),
      ...(after !== undefined && { after: codeOf(after) }),
    })),
    differences: path.length + duties.length + deadlines.length + findings.length,
    refused: refused.map(({ seq }) => seq),
    counts: reportOf(result).counts,
    causes,
  };
}

function kept(
  name: string,
  verdict: CaseOutcome['verdict'],
  hashed: object,
  detail: OutcomeDetail,
): CaseOutcome {
  const hash = hashOf(canonicalJson({ verdict, ...hashed }));
  return { case: name, verdict, hash, ...(verdict !== 'same' && { detail: JSON.stringify(detail) }) };
}

function codeOf({ code, ground }: { readonly code: string; readonly ground?: string }): string {
  return ground === undefined ? code : `${code}.${ground}`;
}
