/**
 * A stored case gone through again: under the same rules everything must come out as it was decided (NC-118), under
 * others each decision that differs is told, with the line that made the difference (NC-119).
 */
import type { Course, RecordedDecision, Step } from '../case/course.ts';
import { type CourseOptions, courseOf, type RulesFor } from '../case/course-of.ts';
import type { CaseEvent } from '../case/event.ts';
import { recordedOf } from '../case/recorded.ts';
import { compareReasons, type ReasonDifference } from './reasons.ts';

/** How a decision of then compares with the one of now, the gravest that holds. */
export type DecisionChange =
  /** Another answer. */
  | 'decision'
  /** The event is not possible any more, because something before it came out otherwise. */
  | 'not_taken'
  /** The same answer for other reasons. */
  | 'reasons'
  /** The same answer and reasons from a file that has changed otherwise. */
  | 'hash'
  | 'none';

export interface DecisionDifference {
  readonly seq: number;
  readonly on: string;
  readonly change: DecisionChange;
  readonly before: RecordedDecision;
  readonly after?: RecordedDecision;
  readonly reasons: readonly ReasonDifference[];
}

export interface Replay {
  readonly course: Course;
  /** One for every decision in the log, those that came out the same too. */
  readonly decisions: readonly DecisionDifference[];
  /** The first decision that came out otherwise: what comes later may follow from it. */
  readonly firstChange?: DecisionDifference;
  /** Numbers of the decision events in the log that keep no record of what was decided. */
  readonly unrecorded: readonly number[];
}

/** Runs a stored case and compares what was decided with what comes out now. Pure. Throws as `courseOf` does. */
export function replayCase(
  events: readonly CaseEvent[],
  rulesFor: RulesFor,
  options: CourseOptions = {},
): Replay {
  const course = courseOf(events, rulesFor, options);
  const decisions = course.steps.flatMap((step) => {
    const before = recordOf(step);
    return before ? [differenceOf(step, before)] : [];
  });
  const firstChange = decisions.find(({ change }) => change === 'decision' || change === 'not_taken');
  const unrecorded = course.steps
    .filter((step) => step.taken && !recordOf(step))
    .map(({ event }) => event.seq);
  return { course, decisions, ...(firstChange && { firstChange }), unrecorded };
}

/** An event that is not accepted any more still tells what was decided then. */
function recordOf({ event, recorded }: Step): RecordedDecision | undefined {
  return recorded ?? (event.data as { readonly recorded?: RecordedDecision }).recorded;
}

function differenceOf({ event, taken }: Step, before: RecordedDecision): DecisionDifference {
  const { seq, on } = event;
  if (!taken) return { seq, on, change: 'not_taken', before, reasons: [] };
  const after = recordedOf(taken);
  const reasons = compareReasons(before.reasons, after.reasons);
  return { seq, on, change: changeOf(before, after, reasons), before, after, reasons };
}

function changeOf(
  before: RecordedDecision,
  after: RecordedDecision,
  reasons: readonly ReasonDifference[],
): DecisionChange {
  if (before.code !== after.code || before.ground !== after.ground) return 'decision';
  if (reasons.length > 0) return 'reasons';
  return hashesOf(before) === hashesOf(after) ? 'none' : 'hash';
}

function hashesOf({ rulesets }: RecordedDecision): string {
  return rulesets
    .map(({ hash }) => hash)
    .toSorted()
    .join(' ');
}
