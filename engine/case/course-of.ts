/**
 * The course of a case: its events gone through in the order in which things happened, under the rules in force.
 * History is never refused: what the process does not allow is kept, with the reasons and a finding.
 */
import type { CaseFacts, RulesInForce } from '../../dsl/index.ts';
import { closest } from '../process/closest.ts';
import type { MachineEvent, Process } from '../process/process.ts';
import { registeredProcess } from '../process/registry.ts';
import type { Course, Decision, Reason, RecordedDecision, Step } from './course.ts';
import { fieldReasons, schemaReasons } from './data-issues.ts';
import { exemptionFindings } from './decision-findings.ts';
import type { CaseEvent } from './event.ts';
import { factNotUnderstood, notAdmissible } from './log-findings.ts';
import { advance, barsAgainst, prepare, type Run, refuse, startRun, take, withRules } from './run.ts';
import { standingOf } from './standing.ts';
import { upcast } from './upcast.ts';

/** Gives the rules for a case. The caller holds the library; the engine only says what it needs. */
export type RulesFor = (wanted: {
  readonly process: string;
  readonly municipality: string;
  /** The day that selects the version (C-22). */
  readonly date: string;
  /** The facts by which a transition leads to another version; without them it is the version in force on the day. */
  readonly facts?: CaseFacts;
}) => RulesInForce;

export interface CourseOptions {
  /** Only events up to this day, and time moved on to it (NC-121). */
  readonly asOf?: string;
  /** Only events recorded by then: an ISO date-time, as in `at`. */
  readonly knownAt?: string;
  /** True for an audit: acts that are still missing count although nobody has tried to close the case. */
  readonly audit?: boolean;
}

/**
 * The course of one case. Events may come in any order; they are taken by day, then by number in the log.
 * Throws on an empty list and on a process that is not registered: `parseLog` has said so before.
 * Sources: chapter 5 of the network council specification, C-02, C-22, NC-118, NC-121.
 */
export function courseOf(
  events: readonly CaseEvent[],
  rulesFor: RulesFor,
  options: CourseOptions = {},
): Course {
  const ordered = inOrder(events, options);
  const first = ordered[0] ?? inOrder(events, {})[0];
  if (!first) throw new Error('a course needs at least one event');

  let run = startOf(first, ordered[0]?.on ?? options.asOf ?? first.on, options.audit);
  const steps: Step[] = [];
  for (const event of ordered) {
    const { after, step } = happen(run, event, rulesFor);
    run = after;
    steps.push(step);
  }
  return courseUpTo(run, steps, first.case, options.asOf);
}

/** The run of a case before its first event, on that event's day. Throws on a process that is not registered. */
export function startOf({ process: code }: CaseEvent, on: string, audit = false): Run {
  return startRun(registeredProcess(code), on, audit);
}

/** The course of a case that nothing has happened in yet, on a day. */
export function unopenedCourse(
  process: Process,
  { name, municipality }: { readonly name: string; readonly municipality: string },
  date: string,
): Course {
  const course = courseUpTo(startRun(process, date, false), [], name);
  return { ...course, municipality };
}

/** The course that these steps led through, with time moved on to `asOf`. Pure. */
export function courseUpTo(run: Run, steps: readonly Step[], name: string, asOf?: string): Course {
  const end = asOf === undefined || asOf < run.date ? run : advance(run, asOf);
  return {
    case: name,
    process: run.process.code,
    municipality: municipalityOf(steps, run.process),
    rulesets: end.rules?.rulesets ?? [],
    steps,
    passed: end.passed,
    now: standingOf(end),
  };
}

/** The events in the order in which things happened. */
export function inOrder(
  events: readonly CaseEvent[],
  { asOf, knownAt }: CourseOptions,
): readonly CaseEvent[] {
  const known = knownAt === undefined ? undefined : instantOf(knownAt);
  return events
    .filter(({ on }) => asOf === undefined || on <= asOf)
    .filter(({ at }) => known === undefined || instantOf(at) <= known)
    .map(upcast)
    .toSorted((a, b) => (a.on === b.on ? a.seq - b.seq : a.on < b.on ? -1 : 1));
}

function instantOf(at: string): number {
  return new Date(at).getTime();
}

/** The run after the next event, with the days before it, and the step that it is. Pure. */
export function happen(
  before: Run,
  event: CaseEvent,
  rulesFor: RulesFor,
): { readonly after: Run; readonly step: Step } {
  const run = advance(before, event.on);
  const { after, reasons, barred = [], taken } = apply(run, event, rulesFor);
  const settled = advance(after, after.date);
  const recorded = (event.data as { readonly recorded?: RecordedDecision }).recorded;
  const accepted = reasons.length === 0;
  // Not spread: that would look at every list of the standing.
  const step: Step = Object.assign(standingOf(settled), {
    event,
    accepted,
    reasons,
    ...(barred.length > 0 && { barred }),
    ...(taken && accepted && { taken }),
    ...(recorded && accepted && { recorded }),
  });
  return { after: settled, step };
}

interface Applied {
  readonly after: Run;
  readonly reasons: readonly Reason[];
  readonly barred?: readonly Reason[];
  readonly taken?: Decision;
}

/** The answer to an event that the process does not allow. */
const refusing =
  (run: Run, event: CaseEvent) =>
  (reasons: readonly Reason[]): Applied => ({
    after: refuse(
      run,
      { type: event.type, on: event.on, seq: event.seq, reasons: reasons.map(({ code }) => code) },
      notAdmissible(run.process, event, reasons),
    ),
    reasons,
  });

function apply(run: Run, event: CaseEvent, rulesFor: RulesFor): Applied {
  const { process } = run;
  const refused = refusing(run, event);
  const shaped = shape(process, event);
  if (!shaped.ok) return refused(shaped.reasons);

  if (run.municipality !== undefined && event.type === process.selectsAnew) {
    const wanted = { process: process.code, municipality: run.municipality, date: event.on };
    return underRules(run, event, shaped.event, rulesFor(wanted));
  }
  if (run.rules !== undefined || event.type !== process.opening)
    return underRules(run, event, shaped.event, run.rules);
  const wanted = { process: process.code, ...process.selection(shaped.event) };
  const opening = { ...run, municipality: wanted.municipality };
  const rules = rulesFor(wanted);
  const opened = underRules(opening, event, shaped.event, rules);
  if (!rules.hasTransitions || opened.reasons.length > 0) return opened;
  // The facts that the opening event brought may lead to another version; they are asked once.
  const { facts } = opened.after;
  return underRules(opening, event, shaped.event, rulesFor({ ...wanted, facts }));
}

function underRules(
  run: Run,
  event: CaseEvent,
  shaped: MachineEvent,
  rules: RulesInForce | undefined,
): Applied {
  const { process } = run;
  const refused = refusing(run, event);
  const screened = rules ? process.screen(shaped.data, rules) : { data: shaped.data, issues: [] };
  const prepared = prepare(run, rules, { ...shaped, data: screened.data });
  if (prepared.reasons.length > 0) return refused(prepared.reasons);

  const ready = rules ? withRules(run, rules) : run;
  const notes = [
    ...(screened.issues.length > 0 ? [factNotUnderstood(process, event, fieldReasons(screened.issues))] : []),
    ...(prepared.decision ? exemptionFindings(prepared.decision, event) : []),
  ];
  const after = take({ ...ready, notes: [...ready.notes, ...notes] }, prepared.event, prepared.decision);
  // The guards have spoken: a machine that still does not take the event has a hole between guard and transition.
  if (!after)
    throw new Error(
      `${process.code} gives no reason for refusing ${event.type} in ${process.path(run.snapshot)}`,
    );
  return {
    after,
    reasons: [],
    barred: barsAgainst(run, prepared.event),
    ...(prepared.decision && { taken: prepared.decision }),
  };
}

type Shaped =
  | { readonly ok: true; readonly event: MachineEvent }
  | { readonly ok: false; readonly reasons: readonly Reason[] };

/** The schema stands at the door: the machine would take any shape without a word. */
function shape(process: Process, { type, on, seq, data }: CaseEvent): Shaped {
  const definition = Object.hasOwn(process.events, type) ? process.events[type] : undefined;
  if (!definition) {
    const suggestion = closest(type, Object.keys(process.events));
    const args = { type, ...(suggestion !== undefined && { suggestion }) };
    return { ok: false, reasons: [{ code: 'UNKNOWN_EVENT', args }] };
  }
  const parsed = definition.data.safeParse(data);
  if (!parsed.success) return { ok: false, reasons: schemaReasons(parsed.error) };
  return { ok: true, event: { type, on, seq, data: parsed.data } };
}

function municipalityOf(steps: readonly Step[], process: Process): string {
  const opening = steps.find(({ event, accepted }) => accepted && event.type === process.opening);
  const { event } = opening ?? {};
  return event
    ? process.selection({ type: event.type, on: event.on, seq: event.seq, data: event.data }).municipality
    : '';
}
