import { canonicalJson } from '../../register/canonical-json.ts';
import { hashOf } from '../../register/chain.ts';
import type { CaseOutcome } from '../../register/replay-plan.ts';
import { type ReplayReport, reportOf, unreadReport } from '../../replay/report.ts';
import type { ReplayedResult } from '../../replay/result.ts';
import { textsIn } from '../text/texts.ts';
import { isImpossible, type PlanCase } from './replay-case.ts';

/** What is kept of a case that is not as it was. */
export type OutcomeDetail =
  /** Everything that differs, by codes, so that it is the same in every language. */
  | { readonly result: ReplayedResult }
  /** Why the case cannot be gone through. */
  | { readonly cause: { readonly da: string; readonly en: string } };

/** A case gone through again, as it is kept in the replay of a register. */
export function outcomeOf(one: PlanCase): CaseOutcome {
  if (isImpossible(one)) {
    const cause = { da: one.cause.problem(textsIn('da')).cause, en: one.cause.problem(textsIn('en')).cause };
    const hash = hashOf(canonicalJson({ verdict: 'impossible', cause }));
    return { case: one.name, verdict: 'impossible', grade: 'impossible', hash, detail: written({ cause }) };
  }
  const { name, result } = one;
  const { grade, counterfactual, decisions, path, duties, deadlines, findings, refused, end } = result;
  const verdict = result.verdict === 'same' && refused.length > 0 ? 'refused' : result.verdict;
  // Where the rule files lie differs from machine to machine, so the causes and reasons stay out of the hash.
  const decided = decisions.map(({ seq, on, before, after }) => {
    return { seq, on, before: answerOf(before), after: after && answerOf(after) };
  });
  const hash = hashOf(
    canonicalJson({
      verdict,
      grade,
      counterfactual,
      decisions: decided,
      path,
      duties,
      deadlines,
      findings,
      refused: refused.map(({ seq }) => seq),
      end,
    }),
  );
  return { case: name, verdict, grade, hash, ...(verdict !== 'same' && { detail: written({ result }) }) };
}

function written(detail: OutcomeDetail): string {
  return JSON.stringify(detail);
}

/** The detail of an outcome that is not as it was. */
export function detailOf({ case: name, detail }: CaseOutcome): OutcomeDetail {
  if (detail === undefined) throw new Error(`no detail of ${name}`);
  return JSON.parse(detail) as OutcomeDetail;
}

/** What the case adds to the counts and causes of the whole. */
export function reportOfDetail(detail: OutcomeDetail): ReplayReport {
  return 'result' in detail ? { ...reportOf(detail.result), differing: [] } : unreadReport;
}

/** `NOT_IN_TARGET.age`: what a decision came to. */
export function answerOf({ code, ground }: { readonly code: string; readonly ground?: string }): string {
  return ground === undefined ? code : `${code}.${ground}`;
}
