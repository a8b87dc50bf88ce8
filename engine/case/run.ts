/** A case while its history is gone through: the position of the machine, the ledger, and the day it is. */
import type { CaseFacts, RulesInForce } from '../../dsl/index.ts';
import { type Ledger, observe, openLedger, passDays, underOtherRules } from '../duties/ledger.ts';
import { bars, isCandidate, refusals } from '../process/admissible.ts';
import type { MachineEvent, Passing, Process, RefusedEvent, Snapshot } from '../process/process.ts';
import { begin, step } from '../process/step.ts';
import type { Decision, Finding, Reason } from './course.ts';
import { type TrackedTask, tasksAfter } from './tasks.ts';

export interface Run {
  readonly process: Process;
  readonly snapshot: Snapshot;
  /** Whose rules apply; none until the case is opened. */
  readonly municipality?: string;
  /** None until the case is opened. */
  readonly rules?: RulesInForce;
  readonly ledger?: Ledger;
  readonly date: string;
  /** The facts of the case on that day. */
  readonly facts: CaseFacts;
  readonly audit: boolean;
  readonly refused: readonly RefusedEvent[];
  readonly decision?: Decision;
  readonly tasks: readonly TrackedTask[];
  readonly passed: readonly Passing[];
  /** Days that came and found nothing to change. */
  readonly idle: readonly Passing[];
  /** Findings about the log itself. */
  readonly notes: readonly Finding[];
}

/** The start of a run, on the day of the first event. */
export function startRun(process: Process, date: string, audit: boolean): Run {
  const start = { process, snapshot: begin(process), date, audit, refused: [] };
  return changed({ ...start, tasks: [], passed: [], idle: [], notes: [] }, {});
}

/** The run with a change, and the facts as they then are. */
function changed(run: Omit<Run, 'facts'>, change: Partial<Run>): Run {
  const after = { ...run, ...change };
  return { ...after, facts: factsOf(after, after.date) };
}

function factsOf({ process, snapshot, refused, audit }: Omit<Run, 'facts'>, date: string): CaseFacts {
  return process.facts(snapshot, { date, refused, audit });
}

/** The run at the start of a day: what the days in between have brought by themselves. Pure. */
export function advance(run: Run, to: string): Run {
  let now = run;
  for (;;) {
    const next = nextPassing(now, to);
    if (!next) return passTo(now, to);
    now = pass(passTo(now, next.on > now.date ? next.on : now.date), next);
  }
}

/** The run after an event that the machine takes, with what the rules decided for it. Undefined when it is refused. */
export function take(run: Run, event: MachineEvent, decision: Decision | undefined): Run | undefined {
  const snapshot = step(run.process, run.snapshot, event);
  if (!snapshot) return undefined;
  const { decision: before, ...rest } = run;
  const latest = decision ?? before;
  const stands = latest !== undefined && run.process.hasDecision(snapshot);
  return look(changed(rest, { snapshot, ...(stands && { decision: latest }) }), event.type);
}

/** The run after an event that the process does not allow: the attempt is remembered, the state is not touched. */
export function refuse(run: Run, event: RefusedEvent, note: Finding): Run {
  return look(changed(run, { refused: [...run.refused, event], notes: [...run.notes, note] }));
}

interface Asked {
  readonly event: MachineEvent;
  readonly decision?: Decision;
  readonly reasons: readonly Reason[];
}

/** Asks the rules about an event before the machine gets it; nothing to ask when it is not possible here at all. */
export function prepare(run: Run, rules: RulesInForce | undefined, event: MachineEvent): Asked {
  const { process, snapshot, facts } = run;
  if (!rules || !isCandidate(process, snapshot, event))
    return { event, reasons: refusals(process, snapshot, event) };
  const { decision, reasons, lacks } = process.prepare(snapshot, event, facts, rules);
  const answered = { ...event, ...(lacks && { lacks }) };
  if (!decision) {
    const against = refusals(process, snapshot, answered);
    return { event: answered, reasons: against.length > 0 ? against : reasons };
  }
  const { code, ground } = decision;
  const decided = { ...answered, taken: { code, ...(ground !== undefined && { ground }) } };
  return {
    event: decided,
    decision,
    reasons: reasons.length > 0 ? reasons : refusals(process, snapshot, decided),
  };
}

/** Why a live event that history would take is not let happen. */
export function barsAgainst({ process, snapshot }: Run, event: MachineEvent): readonly Reason[] {
  return bars(process, snapshot, event);
}

/** The rules that hold for the case once it is opened (C-22), or from a decision that selects them anew. */
export function withRules(run: Run, rules: RulesInForce): Run {
  if (run.rules === rules) return run;
  return { ...run, rules, ledger: run.ledger ? underOtherRules(run.ledger, rules) : openLedger(rules) };
}

function nextPassing(run: Run, to: string): Passing | undefined {
  if (!run.rules) return undefined;
  const seen = [...run.passed, ...run.idle];
  return run.process
    .passings(run.snapshot, run.facts, run.rules)
    .filter((next) => next.on <= to && !seen.some((past) => isSame(past, next)))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))[0];
}

function isSame(past: Passing, next: Passing): boolean {
  return (
    past.event === next.event &&
    past.on === next.on &&
    JSON.stringify(past.data) === JSON.stringify(next.data)
  );
}

/** Lets the event of a day happen. The clock's own events have no number in the log. */
function pass(run: Run, passing: Passing): Run {
  const { on, event, data = {} } = passing;
  const snapshot = step(run.process, run.snapshot, { type: event, on, seq: 0, data });
  if (!snapshot) return { ...run, idle: [...run.idle, passing] };
  return look(changed(run, { snapshot, passed: [...run.passed, passing] }), event);
}

function passTo(run: Run, to: string): Run {
  if (to <= run.date) return run;
  const { ledger, date, process } = run;
  const days = { from: date, to };
  const after = ledger && passDays(ledger, days, (day) => factsOf(run, day), process.timeFacts);
  return changed(run, { date: to, ...(after && { ledger: after }) });
}

/** Shows the ledger the case as it now stands. */
function look(run: Run, event?: string): Run {
  if (!run.ledger) return run;
  const { date, facts, decision } = run;
  const moment = { date, facts, ...(event !== undefined && { event }) };
  return {
    ...run,
    tasks: tasksAfter(run.tasks, { date, facts, ...(decision && { decision }) }),
    ledger: observe(run.ledger, moment),
  };
}
