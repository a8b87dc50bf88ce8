/**
 * Courses of lists of events that begin alike, as a simulator asks for them: a step back, a step on, another branch.
 * What two lists share is gone through once, so that the next event costs one event, however long the case is.
 */
import type { Course, Step } from './course.ts';
import { courseUpTo, happen, inOrder, type RulesFor, startOf } from './course-of.ts';
import type { CaseEvent } from './event.ts';
import type { Run } from './run.ts';

/** A place that some list has led to. Events are known by identity: they never change. */
interface Place {
  readonly run: Run;
  readonly next: WeakMap<CaseEvent, Place & { readonly step: Step }>;
}

/** Gives what `courseOf` gives for the same events and day. Throws on an empty list. */
export function keptCourses(
  rulesFor: RulesFor,
): (events: readonly CaseEvent[], options: { readonly asOf?: string }) => Course {
  const starts = new Map<string, Place>();
  return (events, options) => {
    const ordered = inOrder(events, options);
    const first = ordered[0] ?? inOrder(events, {})[0];
    if (!first) throw new Error('a course needs at least one event');
    const on = ordered[0]?.on ?? options.asOf ?? first.on;
    let place = starts.get(`${first.process} ${on}`);
    if (!place) {
      place = { run: startOf(first, on), next: new WeakMap() };
      starts.set(`${first.process} ${on}`, place);
    }
    const steps: Step[] = [];
    for (const event of ordered) {
      let after = place.next.get(event);
      if (!after) {
        const happened = happen(place.run, event, rulesFor);
        after = { run: happened.after, step: happened.step, next: new WeakMap() };
        place.next.set(event, after);
      }
      steps.push(after.step);
      place = after;
    }
    return courseUpTo(place.run, steps, first.case, options.asOf);
  };
}
