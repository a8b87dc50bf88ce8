/**
 * One case gone through again, as plain data: a pure function of the log and the rules, so that workers on any machine
 * come to the same. `report.ts` puts the results together in any order.
 */
import type { Bilingual } from '../../dsl/index.ts';
import type { Course } from '../case/course.ts';
import { type CourseOptions, courseOf } from '../case/course-of.ts';
import type { CaseEvent } from '../case/event.ts';
import { processOf } from '../process/registry.ts';
import { causesOfReplay } from './causes-of-replay.ts';
import { changedDecisions, type Sides, tracesOf } from './changed-decisions.ts';
import { type CourseComparison, compareCourses, dutyKey, keyedFindings } from './compare.ts';
import { type Graded, gradeCase } from './grade.ts';
import { replayCase } from './replay.ts';
import type { ReplayRequest } from './request.ts';
import type { ChangedDecision, EndOfCase, ReplayResult } from './result.ts';

/** The log as it was written is read; what is wrong with its lines is for `parseLog` to say. Throws as `RulesFor` does. */
export function replayOne(events: readonly CaseEvent[], request: ReplayRequest): ReplayResult {
  const { own, other } = request;
  const { name, process } = identityOf(events);
  const graded = other && gradeCase(events, own, other);
  if (graded?.grade === 'impossible') {
    const { grade, unreadable } = graded;
    return {
      case: name,
      process,
      municipality: municipalityOf(events),
      verdict: 'impossible',
      grade,
      unreadable,
    };
  }
  return replayed(events, request, graded);
}

function replayed(
  events: readonly CaseEvent[],
  request: ReplayRequest,
  graded: Graded | undefined,
): ReplayResult {
  const { own, other, traces } = request;
  const clocks = clocksOf(request);
  const { course, decisions: compared, unrecorded } = replayCase(events, other ?? own, clocks);
  const sides = sidesOf(events, course, request);
  const comparison = compareCourses(sides.before, sides.after);

  const recorded = compared
    .filter(({ change }) => change !== 'none' && change !== 'hash')
    .map(({ seq, on, before, after, reasons }): ChangedDecision => {
      return { seq, on, before, ...(after !== undefined && { after }), reasons };
    });
  const written = new Set(compared.map(({ seq }) => seq));
  const computed = changedDecisions(sides.before, sides.after).filter(({ seq }) =>
    other ? !written.has(seq) : true,
  );
  const decisions = [...recorded, ...computed.filter(({ seq }) => recorded.every((one) => one.seq !== seq))]
    .toSorted((a, b) => a.seq - b.seq)
    .map((decision) => (traces ? { ...decision, traces: tracesOf(decision.seq, sides) } : decision));

  const same = decisions.length === 0 && comparison.same;
  const counterfactual = other !== undefined && rulesKey(sides.before) !== rulesKey(sides.after);
  const changed = { decisions, comparison };
  return {
    ...identity(course, events),
    grade: graded?.grade ?? gradeOfRecord(compared.map(({ change }) => change)),
    verdict: same ? 'same' : 'changed',
    counterfactual,
    decisions,
    path: comparison.path,
    duties: comparison.duties,
    deadlines: comparison.deadlines,
    findings: comparison.findings,
    causes: same ? [] : causesOfReplay(events, changed, sides, { request, graded }),
    refused: course.steps
      .filter(({ accepted }) => !accepted)
      .map(({ event: { seq, on, type }, reasons }) => ({ seq, on, type, reasons })),
    unrecorded: other ? [] : unrecorded,
    end: endOf(course),
    types: typesOf(comparison, course),
    names: namesOf(comparison, [sides.before, sides.after]),
  };
}

function sidesOf(
  events: readonly CaseEvent[],
  course: Course,
  { own, other, asOf, knownAt }: ReplayRequest,
): Sides {
  if (other) return { before: courseOf(events, own, clocksOf({ asOf, knownAt })), after: course };
  if (knownAt !== undefined) return { before: course, after: courseOf(events, own, clocksOf({ asOf })) };
  return { before: course, after: course };
}

function clocksOf({
  asOf,
  knownAt,
}: {
  readonly asOf?: string | undefined;
  readonly knownAt?: string | undefined;
}): CourseOptions {
  return { ...(asOf !== undefined && { asOf }), ...(knownAt !== undefined && { knownAt }) };
}

function identityOf(events: readonly CaseEvent[]): { readonly name: string; readonly process: string } {
  const [first] = events;
  return { name: first?.case ?? '', process: first?.process ?? '' };
}

function municipalityOf(events: readonly CaseEvent[]): string {
  const process = processOf(identityOf(events).process);
  const opening = events.find(({ type }) => type === process?.opening);
  return process && opening ? process.selection(opening).municipality : '';
}

function identity(course: Course, events: readonly CaseEvent[]) {
  return { case: course.case, process: course.process, municipality: municipalityOf(events) };
}

/** Without other rules it is the record that tells: the same files as then, or not. */
function gradeOfRecord(changes: readonly string[]): 'fine' | 'risky' {
  return changes.every((change) => change === 'none') ? 'fine' : 'risky';
}

function rulesKey({ rulesets }: Course): string {
  return rulesets.map(({ hash, selectedOn }) => `${hash} ${selectedOn}`).join(' ');
}

function endOf({ now, rulesets }: Course): EndOfCase {
  const { date, state, regions, decision } = now;
  return {
    date,
    state,
    regions,
    ...(decision && { decision: answerOf(decision) }),
    duties: now.duties.map(({ code, record, status, due }) => ({
      code,
      status,
      ...(record !== undefined && { record }),
      ...(due !== undefined && { due }),
    })),
    deadlines: now.deadlines.map(({ code, due }) => ({ code, ...(due !== undefined && { due }) })),
    findings: now.findings.map(({ code, record, severity, status, openedOn, closedOn, days }) => ({
      code,
      severity,
      status,
      openedOn,
      ...(record !== undefined && { record }),
      ...(closedOn !== undefined && { closedOn }),
      ...(days !== undefined && { days }),
    })),
    rulesets: rulesets.map(({ hash }) => hash),
  };
}

function answerOf({ code, ground }: { readonly code: string; readonly ground?: string }): string {
  return ground === undefined ? code : `${code}.${ground}`;
}

function typesOf({ path }: CourseComparison, { steps }: Course): Readonly<Record<string, string>> {
  const wanted = new Set(path.map(({ key }) => key));
  return Object.fromEntries(
    steps.flatMap(({ event: { seq, type } }) => (wanted.has(String(seq)) ? [[String(seq), type]] : [])),
  );
}

function namesOf(
  comparison: CourseComparison,
  courses: readonly Course[],
): Readonly<Record<string, Bilingual>> {
  const differing = [...comparison.duties, ...comparison.deadlines, ...comparison.findings];
  const wanted = new Set(differing.map(({ key }) => key));
  return Object.fromEntries(
    courses.flatMap((course) =>
      [
        ...course.now.duties.map((duty) => [dutyKey(duty), duty.name] as const),
        ...course.now.deadlines.map(({ code, name }) => [code, name] as const),
        ...[...keyedFindings(course)].map(([key, { text }]) => [key, text] as const),
      ].filter(([key]) => wanted.has(key)),
    ),
  );
}
