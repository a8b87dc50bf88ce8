import { canonicalJson } from '../register/canonical-json.ts';
import { hashOf } from '../register/chain.ts';
import type { CaseOutcome } from '../register/replay-plan.ts';
import type { PlanCase, ReplayedCase } from './replay-case.ts';
import { textsIn } from './text/texts.ts';

/** What is kept of a case whose decision, way or end is otherwise; by codes, so that it is the same in every language. */
export interface OutcomeDetail {
  readonly process?: string;
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
  /** Why the case cannot be gone through. */
  readonly cause?: { readonly da: string; readonly en: string };
}

/** A case gone through again, as it is kept in the replay of a register. */
export function outcomeOf(one: PlanCase): CaseOutcome {
  if (one.verdict === 'impossible') {
    const { cause } = one;
    const detail: OutcomeDetail = {
      cause: { da: cause.problem(textsIn('da')).cause, en: cause.problem(textsIn('en')).cause },
    };
    return kept(one.name, 'impossible', detail, detail);
  }
  const { now } = one.course;
  const end = {
    date: now.date,
    state: now.state,
    regions: now.regions,
    decision: now.decision && codeOf(now.decision),
    duties: now.duties.map(({ code, record, status, due }) => ({ code, record, status, due })),
    deadlines: now.deadlines.map(({ code, due }) => ({ code, due })),
    findings: now.findings.map(({ code, record, severity, status, openedOn, closedOn, days }) => {
      return { code, record, severity, status, openedOn, closedOn, days };
    }),
    rulesets: one.course.rulesets.map(({ hash }) => hash),
  };
  const verdict = one.verdict === 'same' && one.refused.length > 0 ? 'refused' : one.verdict;
  const detail = detailOf(one);
  return kept(one.name, verdict, { detail, comparison: one.comparison, end }, detail);
}

function detailOf({ course, decisions, comparison, refused }: ReplayedCase): OutcomeDetail {
  const { path, duties, deadlines, findings } = comparison;
  return {
    process: course.process,
    decisions: decisions.map(({ seq, on, before, after }) => ({
      seq,
      on,
      before: codeOf(before),
      ...(after !== undefined && { after: codeOf(after) }),
    })),
    differences: path.length + duties.length + deadlines.length + findings.length,
    refused: refused.map(({ event }) => event.seq),
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
