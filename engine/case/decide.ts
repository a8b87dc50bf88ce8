/** A live event before it is written: whether the process takes it, and what is stored with it. */

import { processOf } from '../process/registry.ts';
import type { Course, Reason } from './course.ts';
import { courseOf, type RulesFor } from './course-of.ts';
import { fieldReasons } from './data-issues.ts';
import type { CaseEvent } from './event.ts';
import { recordedOf } from './recorded.ts';
import { rulesOf } from './rules-of.ts';

/** Gives the course of some events: `courseOf`, or one that remembers how they begin. */
type Follow = (events: readonly CaseEvent[]) => Course;

/**
 * Why a live event cannot be applied to a case; empty when it can. Stricter than history: an event before the latest
 * one, one that a process takes from history only, and facts that the rules do not know, are refused here. Pure.
 */
export function canApply(
  course: Course,
  event: CaseEvent,
  rulesFor: RulesFor,
  follow: Follow = (events) => courseOf(events, rulesFor),
): readonly Reason[] {
  const events = course.steps.map((step) => step.event);
  const latest = course.steps.at(-1)?.event.on;
  if (latest !== undefined && event.on < latest)
    return [{ code: 'BEFORE_LATEST_EVENT', args: { date: latest } }];
  const step = stepOf(follow([...events, event]), event);
  if (!step.accepted) return step.reasons;
  if (step.barred) return step.barred;
  return factReasons(course, event, rulesFor);
}

/**
 * The event with what was decided by it, ready for the log: code, ground, rule sets with hash, and the deciding lines.
 * Events that decide nothing come back as they are. Pure.
 */
export function completeEvent(
  course: Course,
  event: CaseEvent,
  rulesFor: RulesFor,
  follow: Follow = (events) => courseOf(events, rulesFor),
): CaseEvent {
  const events = course.steps.map((step) => step.event);
  const { taken } = stepOf(follow([...events, event]), event);
  return taken ? { ...event, data: { ...event.data, recorded: recordedOf(taken) } } : event;
}

function stepOf(course: Course, event: CaseEvent): Course['steps'][number] {
  const step = course.steps.findLast((candidate) => candidate.event.seq === event.seq);
  if (!step) throw new Error(`event ${event.seq} is not in its own course`);
  return step;
}

function factReasons(course: Course, event: CaseEvent, rulesFor: RulesFor): readonly Reason[] {
  const process = processOf(event.process);
  const parsed = process?.events[event.type]?.data.safeParse(event.data);
  if (!process || !parsed?.success) return [];
  const rules = rulesOf(course, rulesFor) ?? rulesFor({ process: process.code, ...process.selection(event) });
  return fieldReasons(process.screen(parsed.data, rules).issues);
}
