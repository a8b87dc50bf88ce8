import type { Context } from '../context.ts';
import type { PlanCase } from '../replay-case.ts';
import { rulesetJson } from './evaluation-json.ts';
import { jsonText } from './json-text.ts';
import { standingJson } from './steps-json.ts';

/** Cases gone through again, for programs. */
export function replayJson(cases: readonly PlanCase[], context: Context): string {
  const count = (verdict: PlanCase['verdict']): number =>
    cases.filter((one) => one.verdict === verdict).length;
  return jsonText({
    cases: cases.map((one) => caseJson(one, context)),
    summary: { same: count('same'), changed: count('changed'), impossible: count('impossible') },
  });
}

function caseJson(one: PlanCase, context: Context): Readonly<Record<string, unknown>> {
  const { name, file, verdict } = one;
  if (one.verdict === 'impossible') {
    const { cause, next } = one.cause.problem(context.texts);
    return { case: name, file, verdict, place: one.cause.place ?? null, cause, next: next ?? null };
  }
  const { course, comparison } = one;
  return {
    case: name,
    file,
    verdict,
    process: course.process,
    municipality: course.municipality,
    decisions: one.decisions.map((decision) => ({ ...decision, after: decision.after ?? null })),
    path: comparison.path,
    duties: comparison.duties,
    deadlines: comparison.deadlines,
    findings: comparison.findings,
    refused: one.refused.map(({ event, reasons }) => ({
      seq: event.seq,
      on: event.on,
      type: event.type,
      reasons,
    })),
    unrecorded: one.unrecorded,
    rulesets: course.rulesets.map(rulesetJson),
    now: { date: course.now.date, ...standingJson(course.now) },
  };
}
