import { courseOf } from '../../../case/course-of.ts';
import type { ChangedDecision } from '../../../replay/result.ts';
import { asksForOthers } from '../../../replay/rules-under.ts';
import type { Context } from '../../context.ts';
import { isImpossible, type PlanCase, type ReplayOptions } from '../../replay/replay-case.ts';
import { rulesForCase } from '../../rules/case-rules.ts';
import { evaluationJson, rulesetJson } from '../evaluation-json.ts';
import { jsonText } from '../json-text.ts';
import type { ReplayPlan } from './plan.ts';
import { standingJson } from './steps-json.ts';

/** Cases gone through again, for programs. */
export function replayJson({ cases, report }: ReplayPlan, options: ReplayOptions, context: Context): string {
  const { counts, causes } = report;
  return jsonText({
    compared: {
      other_rules: asksForOthers(options.other) ? options.other : null,
      as_of: options.asOf ?? null,
      known_at: options.knownAt ?? null,
    },
    cases: cases.map((one) => caseJson(one, options, context)),
    summary: {
      same: counts.same,
      changed: counts.changed,
      impossible: counts.impossible,
      counterfactual: counts.counterfactual,
      grades: counts.grades,
      differing_in: counts.differingIn,
      decisions: counts.decisions,
      duties: counts.duties,
      deadlines: counts.deadlines,
      findings: counts.findings,
    },
    causes: Object.values(causes),
  });
}

function caseJson(
  one: PlanCase,
  options: ReplayOptions,
  context: Context,
): Readonly<Record<string, unknown>> {
  const { name, file } = one;
  if (isImpossible(one)) {
    const { cause, next } = one.cause.problem(context.texts);
    return {
      case: name,
      file: file.shown,
      verdict: 'impossible',
      grade: 'impossible',
      place: one.cause.place ?? null,
      cause,
      next,
      unreadable: one.result?.unreadable ?? [],
    };
  }
  const { result } = one;
  const { library, other, asOf, knownAt } = options;
  const course = courseOf(file.events, rulesForCase(library, other, file.shown), {
    ...(asOf !== undefined && { asOf }),
    ...(knownAt !== undefined && { knownAt }),
  });
  return {
    case: name,
    file: file.shown,
    verdict: result.verdict,
    grade: result.grade,
    counterfactual: result.counterfactual,
    process: result.process,
    municipality: course.municipality,
    decisions: result.decisions.map(decisionJson),
    path: result.path,
    duties: result.duties,
    deadlines: result.deadlines,
    findings: result.findings,
    causes: result.causes,
    refused: result.refused,
    unrecorded: result.unrecorded,
    rulesets: course.rulesets.map(rulesetJson),
    now: { date: course.now.date, ...standingJson(course.now) },
  };
}

/** A decision with both its traces: none where it was not taken on that side. */
function decisionJson({ traces, ...decision }: ChangedDecision): Readonly<Record<string, unknown>> {
  const asked = (side: NonNullable<typeof traces>['before']) =>
    side?.map(({ concept, record, evaluation }) => ({
      concept,
      record: record ?? null,
      ...evaluationJson(evaluation),
    })) ?? null;
  return {
    ...decision,
    after: decision.after ?? null,
    traces: { before: asked(traces?.before), after: asked(traces?.after) },
  };
}
