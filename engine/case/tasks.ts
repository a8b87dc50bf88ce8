/** What an undetermined decision leaves for people to do, from when, by when, and whether it was done. */
import { type CaseFacts, dateAfter, daysBetween } from '../../dsl/index.ts';
import type { Decision, Task } from './course.ts';

/** A task without what depends on the day of the clock. */
export type TrackedTask = Omit<Task, 'status' | 'daysLeft'>;

interface Moment {
  readonly date: string;
  readonly facts: CaseFacts;
  /** The decision that stands. */
  readonly decision?: Decision;
}

/**
 * The tasks after a moment. A fact's task is done when the fact is known, or when nobody knows it; any task is done when a
 * decision no longer needs it. What was done stays in the list. Pure.
 */
export function tasksAfter(tasks: readonly TrackedTask[], moment: Moment): readonly TrackedTask[] {
  const { date, facts, decision } = moment;
  const wanted = decision && tasksOf(decision, date).filter((task) => !isSettled(task, facts));
  const isDone = (task: TrackedTask): boolean =>
    isSettled(task, facts) || (wanted !== undefined && !wanted.some((other) => isSame(other, task)));
  const known = tasks.map((task) =>
    task.doneOn === undefined && isDone(task) ? { ...task, doneOn: date } : task,
  );
  const fresh = (wanted ?? []).filter(
    (task) => !known.some((other) => other.doneOn === undefined && isSame(other, task)),
  );
  return [...known, ...fresh];
}

/** The tasks as they stand on a day. */
export function tasksOn(tasks: readonly TrackedTask[], date: string): readonly Task[] {
  return tasks.map((task) => {
    const { due, doneOn } = task;
    const late = due !== undefined && (doneOn ?? date) > due;
    if (doneOn !== undefined) return { ...task, status: late ? 'done_late' : 'done' };
    return {
      ...task,
      status: late ? 'overdue' : 'open',
      ...(due !== undefined && { daysLeft: daysBetween(date, due) }),
    };
  });
}

function tasksOf({ missing, assessments, asked }: Decision, openedOn: string): readonly TrackedTask[] {
  return [
    ...missing.map(({ code, name, record, ifUnknown }): TrackedTask => {
      const within = ifUnknown?.action === 'obtain' ? ifUnknown.within : undefined;
      return {
        kind: 'fact',
        code,
        name,
        ...(record !== undefined && { record }),
        ...(ifUnknown?.action === 'obtain' && { obtainFrom: ifUnknown.from }),
        ...(ifUnknown?.action === 'assess' && { assessedBy: ifUnknown.by }),
        weighs: [],
        reasonsRequired: false,
        openedOn,
        ...(within && { due: dateAfter(openedOn, within) }),
      };
    }),
    ...assessments.map(({ concept, by, weighs, reasonsRequired, place }): TrackedTask => {
      const text = asked.find((each) => each.concept === concept)?.evaluation.trace.text;
      return {
        kind: 'assessment',
        code: concept,
        name: text ?? { da: concept, en: concept },
        ...(by && { assessedBy: by }),
        weighs,
        reasonsRequired,
        openedOn,
        place,
      };
    }),
  ];
}

function isSame(a: TrackedTask, b: TrackedTask): boolean {
  return a.kind === b.kind && a.code === b.code && a.record === b.record && a.place?.line === b.place?.line;
}

/** Whether nothing is to be fetched any more: the fact is known, or nobody knows it. */
function isSettled({ kind, code, record }: TrackedTask, { facts, asked, groups }: CaseFacts): boolean {
  if (kind === 'assessment') return false;
  if (record === undefined) return code in facts || code in (asked ?? {});
  return Object.values(groups)
    .flatMap(({ records }) => records)
    .some((each) => each.id === record && (code in each.fields || code in (each.asked ?? {})));
}
