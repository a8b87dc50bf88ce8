import type { Bilingual, RuleLibrary } from '../../dsl/index.ts';
import type { Course, RecordedDecision, Step } from '../case/course.ts';
import { courseOf } from '../case/course-of.ts';
import { recordedOf } from '../case/recorded.ts';
import { type CourseComparison, compareCourses } from '../replay/compare.ts';
import { compareReasons, type ReasonDifference } from '../replay/reasons.ts';
import { replayCase } from '../replay/replay.ts';
import { type CaseFile, caseProblem } from './case-file.ts';
import { type OtherRules, rulesForCase } from './case-rules.ts';
import { CannotDo } from './errors.ts';

/** A decision that came out otherwise, or for other reasons. */
export interface ChangedDecision {
  readonly seq: number;
  readonly on: string;
  readonly before: RecordedDecision;
  /** Not there when the event is not possible any more. */
  readonly after?: RecordedDecision;
  readonly reasons: readonly ReasonDifference[];
}

/** One case gone through again. */
export interface ReplayedCase {
  readonly verdict: 'same' | 'changed';
  readonly name: string;
  readonly file: string;
  readonly course: Course;
  readonly decisions: readonly ChangedDecision[];
  readonly comparison: CourseComparison;
  /** What the codes of duties and deadlines stand for, and the texts of findings. */
  readonly names: ReadonlyMap<string, Bilingual>;
  /** Events that the process did not allow. */
  readonly refused: readonly Step[];
  /** Decisions of which the log keeps no record, so that nothing could be compared. */
  readonly unrecorded: readonly number[];
}

/** A case that cannot be gone through, and why. */
export interface ImpossibleCase {
  readonly verdict: 'impossible';
  readonly name: string;
  readonly file: string;
  readonly cause: CannotDo;
}

export type PlanCase = ReplayedCase | ImpossibleCase;

/** How a case is gone through again. */
export interface ReplayOptions {
  readonly library: RuleLibrary;
  readonly other: OtherRules;
  readonly asOf: string | undefined;
}

/** A case gone through again and compared with what was decided; with other rules also with what its own rules give. */
export function replayedCase(file: CaseFile, options: ReplayOptions): PlanCase {
  const name = file.events[0]?.case ?? file.shown;
  try {
    const problem = caseProblem(file);
    if (problem !== undefined) throw problem;
    return replayed(file, name, options);
  } catch (error) {
    if (!(error instanceof CannotDo)) throw error;
    return { verdict: 'impossible', name, file: file.shown, cause: error };
  }
}

function replayed(
  { shown, events }: CaseFile,
  name: string,
  { library, other, asOf }: ReplayOptions,
): ReplayedCase {
  const time = asOf === undefined ? {} : { asOf };
  const replay = replayCase(events, rulesForCase(library, other, shown), time);
  const { course } = replay;
  const hasOther = other.municipality !== undefined || other.version !== undefined;
  const own = hasOther ? courseOf(events, rulesForCase(library, {}, shown), time) : course;
  const comparison = compareCourses(own, course);

  const recorded = replay.decisions
    .filter(({ change }) => change !== 'none' && change !== 'hash')
    .map(({ seq, on, before, after, reasons }): ChangedDecision => {
      return { seq, on, before, ...(after !== undefined && { after }), reasons };
    });
  const compared = new Set(replay.decisions.map(({ seq }) => seq));
  const computed = hasOther ? changedDecisions(own, course).filter(({ seq }) => !compared.has(seq)) : [];
  const decisions = [...recorded, ...computed].sort((a, b) => a.seq - b.seq);
  return {
    verdict: decisions.length === 0 && comparison.same ? 'same' : 'changed',
    name,
    file: shown,
    course,
    decisions,
    comparison,
    names: namesOf([own, course]),
    refused: course.steps.filter((step) => !step.accepted),
    unrecorded: hasOther ? [] : replay.unrecorded,
  };
}

function namesOf(courses: readonly Course[]): ReadonlyMap<string, Bilingual> {
  return new Map(
    courses.flatMap(({ now }) => [
      ...[...now.duties, ...now.deadlines].map(({ code, name }): [string, Bilingual] => [code, name]),
      ...now.findings.map(({ code, text }): [string, Bilingual] => [code, text]),
    ]),
  );
}

/** What the case's own rules decide against what the other rules decide. */
function changedDecisions(own: Course, course: Course): ChangedDecision[] {
  return own.steps.flatMap(({ event, taken }): ChangedDecision[] => {
    if (taken === undefined) return [];
    const before = recordedOf(taken);
    const now = course.steps.find((step) => step.event.seq === event.seq)?.taken;
    if (now === undefined) return [{ seq: event.seq, on: event.on, before, reasons: [] }];
    const after = recordedOf(now);
    const reasons = compareReasons(before.reasons, after.reasons);
    const isSame = before.code === after.code && before.ground === after.ground && reasons.length === 0;
    return isSame ? [] : [{ seq: event.seq, on: event.on, before, after, reasons }];
  });
}
