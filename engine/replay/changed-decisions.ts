/** The decisions in which two courses of one case differ. */
import type { Course, RecordedDecision, Step } from '../case/course.ts';
import { recordedOf } from '../case/recorded.ts';
import { compareReasons } from './reasons.ts';
import type { ChangedDecision } from './result.ts';

/** The two courses that are compared: one thing differs between them, the rules or what was known. */
export interface Sides {
  readonly before: Course;
  readonly after: Course;
}

/** Decisions that both courses took, or one of them, and that differ. */
export function changedDecisions(before: Course, after: Course): readonly ChangedDecision[] {
  if (before === after) return [];
  return before.steps.flatMap(({ event, taken }): ChangedDecision[] => {
    if (taken === undefined) return [];
    const was = recordedOf(taken);
    const now = stepOf(after, event.seq)?.taken;
    if (now === undefined) return [{ seq: event.seq, on: event.on, before: was, reasons: [] }];
    const is = recordedOf(now);
    const reasons = compareReasons(was.reasons, is.reasons);
    return sameAnswer(was, is) && reasons.length === 0
      ? []
      : [{ seq: event.seq, on: event.on, before: was, after: is, reasons }];
  });
}

/** The same decision on the same ground. */
export function sameAnswer(one: RecordedDecision, other: RecordedDecision): boolean {
  return one.code === other.code && one.ground === other.ground;
}

/** The step of the event with that number. */
export function stepOf({ steps }: Course, seq: number): Step | undefined {
  return steps.find(({ event }) => event.seq === seq);
}

/** The whole reasoning of a decision on both sides; none where it was not taken. */
export function tracesOf(seq: number, { before, after }: Sides): NonNullable<ChangedDecision['traces']> {
  const [was, is] = [stepOf(before, seq)?.taken?.asked, stepOf(after, seq)?.taken?.asked];
  return { ...(was && { before: was }), ...(is && { after: is }) };
}
