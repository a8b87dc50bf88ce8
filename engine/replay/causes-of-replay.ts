import type { Definitions } from '../../dsl/index.ts';
import { courseOf } from '../case/course-of.ts';
import type { CaseEvent } from '../case/event.ts';
import { recordedOf } from '../case/recorded.ts';
import { rulesOf } from '../case/rules-of.ts';
import { processOf } from '../process/registry.ts';
import {
  type Cause,
  causeKey,
  causesOfEdits,
  causesOfReasons,
  differingCodes,
  knownLater,
} from './causes.ts';
import { type Sides, sameAnswer, stepOf } from './changed-decisions.ts';
import type { CourseComparison } from './compare.ts';
import type { Graded } from './grade.ts';
import type { ReplayRequest } from './request.ts';
import type { ChangedDecision } from './result.ts';

interface Changed {
  readonly decisions: readonly ChangedDecision[];
  readonly comparison: CourseComparison;
}

/** Why a case came out otherwise, each cause once: an edit of the rules, or something that was recorded later. */
export function causesOfReplay(
  events: readonly CaseEvent[],
  { decisions, comparison }: Changed,
  { before, after }: Sides,
  { request, graded }: { readonly request: ReplayRequest; readonly graded: Graded | undefined },
): readonly Cause[] {
  const { own, other, knownAt, asOf } = request;
  if (!other) {
    const learnt = decisions.flatMap((decision) => learntLater(events, decision, request));
    const later = knownAt === undefined || comparison.same ? [] : knownLater(events, knownAt, asOf);
    const inRules = decisions
      .filter((decision) => learntLater(events, decision, request).length === 0 && later.length === 0)
      .flatMap(({ reasons }) => causesOfReasons(reasons));
    return distinct([...learnt, ...later, ...inRules]);
  }
  const definitions: readonly Definitions[] = [rulesOf(before, own), rulesOf(after, other)].flatMap(
    (rules) => (rules ? [rules.definitions] : []),
  );
  const edits = graded?.edits ?? [];
  const limits = decisions.flatMap(({ reasons }) =>
    causesOfReasons(reasons.filter(({ values }) => values.length > 0)),
  );
  if (decisions.length > 0) {
    const asked = processOf(before.process)?.concepts ?? [];
    return distinct(limits.length > 0 ? limits : causesOfEdits(edits, asked, definitions));
  }
  return distinct(causesOfEdits(edits, differingCodes(comparison), definitions));
}

/** What was recorded after the decision although it had happened by then, where without it the decision is as it was. */
function learntLater(
  events: readonly CaseEvent[],
  { seq, before }: ChangedDecision,
  { own }: ReplayRequest,
): readonly Cause[] {
  const deciding = events.find((event) => event.seq === seq);
  if (!deciding) return [];
  const later = knownLater(events, deciding.at, deciding.on);
  if (later.length === 0) return [];
  const then = stepOf(courseOf(events, own, { knownAt: deciding.at }), seq)?.taken;
  return then && sameAnswer(recordedOf(then), before) ? later : [];
}

function distinct(causes: readonly Cause[]): readonly Cause[] {
  return [...new Map(causes.map((cause) => [causeKey(cause), cause])).values()];
}
