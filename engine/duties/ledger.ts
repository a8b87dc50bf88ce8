/**
 * The duties, checks and findings of one case as it goes. Every day on which something can change by itself is
 * judged at its start, so that opening and closing dates are exact between events too.
 */
import { type CaseFacts, dateAfter, daysBetween, type RulesInForce } from '../../dsl/index.ts';
import type { DutyState, Finding } from '../case/course.ts';
import { findingsAfter } from './breaches.ts';
import { checked } from './check-life.ts';
import { findingOn, type TrackedFinding } from './finding.ts';
import { type DutyLife, isActive, stagesAfter, unborn } from './life.ts';
import { type Moment, watch } from './moment.ts';

export interface Ledger {
  readonly rules: Pick<RulesInForce, 'duties' | 'checks'>;
  readonly lives: readonly DutyLife[];
  readonly findings: readonly TrackedFinding[];
  /** The rules whose answer may change with the day alone, as last judged. */
  readonly timely: ReadonlySet<object>;
}

/** The ledger of a case in which nothing has happened. */
export function openLedger(rules: Ledger['rules']): Ledger {
  return {
    rules,
    lives: rules.duties.map(unborn),
    findings: [],
    timely: new Set([...rules.duties, ...rules.checks]),
  };
}

/** The ledger after a moment; `timeFacts` are the facts that change with the day. Pure. */
export function observe(ledger: Ledger, moment: Moment, timeFacts: readonly string[]): Ledger {
  return judge(ledger, moment, timeFacts, () => true);
}

/** The ledger after the days later than `from`, up to the start of `to`; `factsOn` gives the facts of a day. Pure. */
export function passDays(
  ledger: Ledger,
  { from, to }: { readonly from: string; readonly to: string },
  factsOn: (date: string) => CaseFacts,
  timeFacts: readonly string[],
): Ledger {
  let now = ledger;
  for (let date = from; ; ) {
    const next = nextChange(now, date);
    if (next === undefined || next > to) return now;
    const overdue = new Set<object>(
      now.lives.filter((life) => becomesOverdue(life, next)).map(({ rule }) => rule),
    );
    const mayChange = (rule: object): boolean => overdue.has(rule) || now.timely.has(rule);
    now = judge(now, { date: next, facts: factsOn(next) }, timeFacts, mayChange);
    date = next;
  }
}

/** The duties that have arisen or may have, on a day, in the order of the rule files. */
export function dutiesOn({ lives }: Ledger, date: string): readonly DutyState[] {
  return lives.flatMap((life) => {
    const { rule, status, arisenOn, due, metOn, lapsedOn } = life;
    if (status === undefined) return [];
    return {
      code: rule.code,
      name: rule.name,
      status,
      strength: rule.strength,
      ...(arisenOn !== undefined && { arisenOn }),
      ...(due !== undefined && { due }),
      ...(metOn !== undefined && { metOn }),
      ...(lapsedOn !== undefined && { lapsedOn }),
      ...(due !== undefined &&
        (isActive(life) || status === 'provisional') && { daysLeft: daysBetween(date, due) }),
      place: rule.place,
      sources: rule.sources,
    };
  });
}

/** All findings so far, as they stand at the start of a day. */
export function findingsOn({ findings }: Ledger, date: string): readonly Finding[] {
  return findings.map((finding) => findingOn(finding, date));
}

/** The next day on which something may change by itself. */
function nextChange({ lives, timely }: Ledger, date: string): string | undefined {
  const tomorrow = dayAfter(date);
  if (timely.size > 0) return tomorrow;
  return lives
    .flatMap(({ status, due }) => (status === 'open' && due !== undefined ? [dayAfter(due)] : []))
    .filter((day) => day > date)
    .toSorted()[0];
}

/** Overdue is judged at the start of the day after the last day (chapter 5.8). */
function becomesOverdue({ status, due }: DutyLife, date: string): boolean {
  return status === 'open' && due !== undefined && dayAfter(due) === date;
}

function judge(
  ledger: Ledger,
  moment: Moment,
  timeFacts: readonly string[],
  mayChange: (rule: object) => boolean,
): Ledger {
  const timely = new Set(ledger.timely);
  let findings = ledger.findings;
  /** Runs one rule with an eye on whether it reads the day. */
  const watched = <T>(rule: object, run: (moment: Moment) => T): T => {
    const { facts, wasRead } = watch(moment.facts, timeFacts);
    const result = run({ ...moment, facts });
    if (wasRead()) timely.add(rule);
    else timely.delete(rule);
    return result;
  };
  const lives = ledger.lives.map((life) => {
    if (!mayChange(life.rule)) return life;
    return watched(life.rule, (seen) => {
      let before = life;
      for (const after of stagesAfter(life, seen)) {
        findings = findingsAfter(findings, before, after, seen);
        before = after;
      }
      return before;
    });
  });
  for (const rule of ledger.rules.checks) {
    if (mayChange(rule)) findings = watched(rule, (seen) => checked(findings, rule, seen));
  }
  return { ...ledger, lives, findings, timely };
}

function dayAfter(date: string): string {
  return dateAfter(date, { count: 1, unit: 'day' });
}
