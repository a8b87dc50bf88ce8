/**
 * The life of one duty in one case: not arisen, provisional, open, met, met late, overdue, lapsed (chapter 5.7, 5.8).
 * Which duty it is stands in a rule file; nothing here knows one by name.
 */
import type { DutyRule, Outcome } from '../../dsl/index.ts';
import type { DutyStatus } from '../case/course.ts';
import { anyTriggered, type Moment, triggered } from './moment.ts';

export interface DutyLife {
  readonly rule: DutyRule;
  /** The record that has this duty, where it concerns each of a group. */
  readonly record?: string;
  /** How many times it has arisen. */
  readonly number: number;
  /** False from when its condition made it arise until the condition has been untrue again. */
  readonly armed: boolean;
  /** An event that makes it arise has come, but what must hold besides is not known yet. */
  readonly pending: boolean;
  /** An event has come before which it should have been fulfilled. */
  readonly preceded: boolean;
  /** None while it has not arisen. */
  readonly status?: DutyStatus;
  readonly arisenOn?: string;
  readonly due?: string;
  readonly metOn?: string;
  readonly lapsedOn?: string;
}

/** A duty that has not arisen. */
export function unborn(rule: DutyRule, record?: string): DutyLife {
  const life = { rule, number: 0, armed: true, pending: false, preceded: false };
  return record === undefined ? life : { ...life, record };
}

/** A duty that has arisen and waits for its act, though an event may have come before which it should have been met. */
export function waiting(rule: DutyRule, record: string | undefined, preceded: boolean): DutyLife {
  const status = preceded ? 'overdue' : 'open';
  return { ...unborn(rule, record), number: 1, armed: false, preceded, status };
}

/** True while the act is still to be done. */
export function isActive({ status }: DutyLife): boolean {
  return status === 'open' || status === 'overdue';
}

/**
 * What a moment makes of a duty, in order: one event can end an occurrence and open the next.
 * An event fulfils one occurrence at most: the one that waited for it, else the one it opens. Pure.
 */
export function stagesAfter(life: DutyLife, moment: Moment): readonly DutyLife[] {
  if (!isActive(life)) return [arise(life, moment, true)];
  const settled = settle(life, moment, true);
  if (isActive(settled)) return [rearmed(settled, moment)];
  const next = arise(settled, moment, settled.metOn === undefined);
  return next.number === settled.number ? [next] : [settled, next];
}

/** An open duty on this day: met, lapsed, overdue or still open. */
function settle(life: DutyLife, moment: Moment, mayFulfil: boolean): DutyLife {
  const { rule } = life;
  const due = dueOf(life, moment) ?? life.due;
  // The deadline covers the whole of its last day (C-02): late begins on the day after.
  const late = life.preceded || (due !== undefined && moment.date > due);
  const dated = { ...life, ...(due !== undefined && { due }) };
  if (mayFulfil && anyTriggered(rule.fulfilledBy, moment)) {
    return { ...dated, status: late ? 'met_late' : 'met', metOn: moment.date };
  }
  if (anyTriggered(rule.lapsesBy, moment) || lapsesNow(life, moment)) {
    return { ...dated, status: 'lapsed', lapsedOn: moment.date };
  }
  const preceded = life.preceded || anyTriggered(rule.mustPrecede, moment);
  return { ...dated, preceded, status: late || preceded ? 'overdue' : 'open' };
}

function dueOf({ rule }: DutyLife, { facts, record }: Moment): string | undefined {
  return rule.deadline?.(facts, record)?.due;
}

function lapsesNow({ rule }: DutyLife, { facts, record }: Moment): boolean {
  return rule.lapsesWhen?.(facts, record) === 'met';
}

/** A duty that is not open: it may arise now, or be provisional while that is undetermined. */
function arise(life: DutyLife, moment: Moment, mayFulfil: boolean): DutyLife {
  const { rule } = life;
  const condition = rule.arisesWhen?.(moment.facts, moment.record);
  const event = eventOutcome(life, moment);
  const armed = life.armed || condition === 'not_met';
  const pending = isUndetermined(event);
  const before: DutyLife = { ...unborn(rule, life.record), number: life.number };
  const arises = event === 'met' || (armed && condition === 'met');
  if (arises && !lapsesNow(life, moment)) {
    const born: DutyLife = {
      ...unborn(rule, life.record),
      number: life.number + 1,
      armed: false,
      status: 'open',
      arisenOn: moment.date,
    };
    return settle(born, moment, mayFulfil);
  }
  if (!arises && (pending || (armed && isUndetermined(condition)))) {
    const due = dueOf(life, moment);
    return { ...before, armed, pending, status: 'provisional', ...(due !== undefined && { due }) };
  }
  if (life.status === 'provisional') return { ...before, armed, pending };
  return { ...life, armed, pending };
}

function eventOutcome({ rule, pending }: DutyLife, moment: Moment): Outcome | undefined {
  if (!rule.arisesBy) return undefined;
  return (
    triggered(rule.arisesBy, moment) ??
    (pending ? rule.arisesBy.holds(moment.facts, moment.record) : undefined)
  );
}

function isUndetermined(outcome: Outcome | undefined): boolean {
  return outcome === 'unknown' || outcome === 'discretion';
}

/** While a duty is open, its condition may become untrue and so let it arise anew later. */
function rearmed(life: DutyLife, { facts, record }: Moment): DutyLife {
  if (life.armed || life.rule.arisesWhen?.(facts, record) !== 'not_met') return life;
  return { ...life, armed: true };
}
