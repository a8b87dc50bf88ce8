/**
 * What can be said of a replay before it is run. Fine: nothing that the case rests on was changed, so it comes out the
 * same. Risky: something was, so it has to be run. Impossible: an event cannot be read under the other rules.
 */
import { type RuleEdit, type RulesInForce, ruleEdits } from '../../dsl/index.ts';
import type { Reason } from '../case/course.ts';
import type { RulesFor } from '../case/course-of.ts';
import { fieldReasons } from '../case/data-issues.ts';
import type { CaseEvent } from '../case/event.ts';
import { upcast } from '../case/upcast.ts';
import type { Process } from '../process/process.ts';
import { processOf } from '../process/registry.ts';

export type Grade = 'fine' | 'risky' | 'impossible';

/** An event with facts that the case's own rules know and the other ones do not. */
export interface UnreadableEvent {
  readonly seq: number;
  readonly on: string;
  readonly type: string;
  readonly reasons: readonly Reason[];
}

export interface Graded {
  readonly grade: Grade;
  /** What was changed and may matter, with where it stands and its source. */
  readonly edits: readonly RuleEdit[];
  readonly unreadable: readonly UnreadableEvent[];
}

/** Grades a case for other rules than its own. Throws what `RulesFor` throws where there are no rules. Pure. */
export function gradeCase(events: readonly CaseEvent[], own: RulesFor, other: RulesFor): Graded {
  const process = processOf(events[0]?.process ?? '');
  const opening = events.map(upcast).find(({ type }) => type === process?.opening);
  if (!process || !opening) return { grade: 'fine', edits: [], unreadable: [] };
  const wanted = { process: process.code, ...process.selection(opening) };
  const [before, after] = [own(wanted), other(wanted)];
  const unreadable = events.flatMap((event) => unreadableUnder(upcast(event), process, before, after));
  const edits = editsBetween(before, after, process).filter(({ used }) => used);
  // Where facts lead on to another version, only the run can tell which rules are used.
  const led = before.hasTransitions || after.hasTransitions;
  const grade = unreadable.length > 0 ? 'impossible' : edits.length > 0 || led ? 'risky' : 'fine';
  return { grade, edits, unreadable };
}

const known = new WeakMap<RulesInForce, WeakMap<RulesInForce, readonly RuleEdit[]>>();

function editsBetween(before: RulesInForce, after: RulesInForce, process: Process): readonly RuleEdit[] {
  if (before === after) return [];
  const ofBefore = known.get(before) ?? new WeakMap<RulesInForce, readonly RuleEdit[]>();
  known.set(before, ofBefore);
  const found = ofBefore.get(after) ?? ruleEdits(before, after, process.concepts);
  ofBefore.set(after, found);
  return found;
}

function unreadableUnder(
  { seq, on, type, data }: CaseEvent,
  process: Process,
  before: RulesInForce,
  after: RulesInForce,
): readonly UnreadableEvent[] {
  const parsed = process.events[type]?.data.safeParse(data);
  if (!parsed?.success) return [];
  const accepted = new Set(process.screen(parsed.data, before).issues.map(({ path }) => path));
  const issues = process.screen(parsed.data, after).issues.filter(({ path }) => !accepted.has(path));
  return issues.length === 0 ? [] : [{ seq, on, type, reasons: fieldReasons(issues) }];
}
