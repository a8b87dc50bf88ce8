/** Two courses of the same case side by side: what was decided, the way it took, duties, deadlines and findings. */
import type { Course, Decision, DutyState, Finding } from '../case/course.ts';

export interface Difference<T> {
  readonly key: string;
  readonly before?: T;
  readonly after?: T;
}

/** Where the case was after an event, and whether the process took it. */
export interface Place {
  readonly state: string;
  readonly accepted: boolean;
}

export interface CourseComparison {
  readonly same: boolean;
  /** By number of the event that decided. */
  readonly decisions: readonly Difference<string>[];
  /** By number of the event after which the courses are in different places. */
  readonly path: readonly Difference<Place>[];
  /** By code of the duty, and the record that has it, at the end: its status. */
  readonly duties: readonly Difference<string>[];
  /** By code of the deadline, at the end: its last day. */
  readonly deadlines: readonly Difference<string>[];
  /** By code, opening day and position among the same, at the end: severity and status. */
  readonly findings: readonly Difference<string>[];
}

/** What differs between two courses; lists are empty where nothing does. Pure. */
export function compareCourses(before: Course, after: Course): CourseComparison {
  const decisions = differences(decisionsOf(before), decisionsOf(after));
  const path = differences(pathOf(before), pathOf(after));
  const duties = differences(dutiesOf(before), dutiesOf(after));
  const deadlines = differences(deadlinesOf(before), deadlinesOf(after));
  const findings = differences(findingsOf(before), findingsOf(after));
  const same = [decisions, path, duties, deadlines, findings].every((list) => list.length === 0);
  return { same, decisions, path, duties, deadlines, findings };
}

function differences<T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
): readonly Difference<T>[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  return keys.flatMap((key) => {
    const [was, is] = [before.get(key), after.get(key)];
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    return [{ key, ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) }];
  });
}

function decisionsOf({ steps }: Course): ReadonlyMap<string, string> {
  return new Map(steps.flatMap(({ event, taken }) => (taken ? [[String(event.seq), answerOf(taken)]] : [])));
}

function answerOf({ code, ground }: Decision): string {
  return ground === undefined ? code : `${code}.${ground}`;
}

function pathOf({ steps }: Course): ReadonlyMap<string, Place> {
  return new Map(steps.map(({ event, state, accepted }) => [String(event.seq), { state, accepted }]));
}

function dutiesOf({ now }: Course): ReadonlyMap<string, string> {
  return new Map(now.duties.map((duty) => [dutyKey(duty), duty.status]));
}

/** What tells the duties of a case apart: the code, and the record that has it. */
export function dutyKey({ code, record }: Pick<DutyState, 'code' | 'record'>): string {
  return record === undefined ? code : `${code} ${record}`;
}

function deadlinesOf({ now }: Course): ReadonlyMap<string, string> {
  return new Map(now.deadlines.flatMap(({ code, due }) => (due === undefined ? [] : [[code, due]])));
}

function findingsOf(course: Course): ReadonlyMap<string, string> {
  return new Map(
    [...keyedFindings(course)].map(([key, { severity, status }]) => [key, `${severity} ${status}`]),
  );
}

/** The findings by code, day and, where several opened on a day, their number. */
export function keyedFindings({ now }: Course): ReadonlyMap<string, Finding> {
  const found = new Map<string, Finding>();
  for (const finding of now.findings) {
    const { code, openedOn } = finding;
    let number = 1;
    while (found.has(`${code} ${openedOn} ${number}`)) number += 1;
    found.set(`${code} ${openedOn} ${number}`, finding);
  }
  return found;
}
