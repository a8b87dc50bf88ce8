/**
 * The duties, checks and findings of one case as it goes. Every day on which something can change by itself is
 * judged at its start, so that opening and closing dates are exact between events too.
 */
import {
  type CaseFacts,
  type DutyRule,
  dateAfter,
  daysBetween,
  type FactTable,
  type RulesInForce,
} from '../../dsl/index.ts';
import type { DutyState, Finding } from '../case/course.ts';
import { findingsAfter } from './breaches.ts';
import { checked } from './check-life.ts';
import { findingOn, type TrackedFinding } from './finding.ts';
import { type DutyLife, isActive, stagesAfter, unborn, waiting } from './life.ts';
import { type Moment, momentsFor, watch } from './moment.ts';

export interface Ledger {
  readonly rules: Pick<RulesInForce, 'duties' | 'checks'>;
  /** Of each duty: one life, or one for each record that it concerns. */
  readonly lives: ReadonlyMap<DutyRule, readonly DutyLife[]>;
  readonly findings: readonly TrackedFinding[];
  /** The rules whose answer may change with the day alone, and what they last read of it. */
  readonly timely: ReadonlyMap<object, FactTable>;
}

/** The ledger of a case in which nothing has happened. */
export function openLedger(rules: Ledger['rules']): Ledger {
  return { rules, lives: new Map(), findings: [], timely: new Map() };
}

/** The ledger going on under other rules: what has arisen keeps its life, by its code; findings stay as they were made. Pure. */
export function underOtherRules({ rules, ...ledger }: Ledger, other: Ledger['rules']): Ledger {
  const lives = other.duties.flatMap((rule): [DutyRule, readonly DutyLife[]][] => {
    const same = rules.duties.find(({ code, concerns }) => code === rule.code && concerns === rule.concerns);
    const lived = same && ledger.lives.get(same);
    return lived ? [[rule, lived.map((life) => ({ ...life, rule }))]] : [];
  });
  return { ...ledger, rules: other, lives: new Map(lives), timely: new Map() };
}

/** The ledger of a case in which these duties, by their codes, wait already: of each record that the facts have. */
export function ledgerWaiting(rules: Ledger['rules'], codes: readonly string[], moment: Moment): Ledger {
  const lives = rules.duties
    .filter(({ code }) => codes.includes(code))
    .map((rule): [DutyRule, readonly DutyLife[]] => [
      rule,
      momentsFor(rule.concerns, moment).map(({ record }) => waiting(rule, record)),
    ]);
  return { ...openLedger(rules), lives: new Map(lives) };
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
    const facts = factsOn(next);
    const due = new Set<object>([
      ...allLives(now)
        .filter((life) => becomesOverdue(life, next))
        .map(({ rule }) => rule),
      ...[...now.timely].filter(([, read]) => saysOtherwise(facts, read)).map(([rule]) => rule),
    ]);
    if (due.size > 0) now = judge(now, { date: next, facts }, timeFacts, (rule) => due.has(rule));
    date = next;
  }
}

/** The duties that have arisen or may have, on a day, in the order of the rule files. */
export function dutiesOn(ledger: Ledger, date: string): readonly DutyState[] {
  return allLives(ledger).flatMap((life) => {
    const { rule, record, status, arisenOn, due, metOn, lapsedOn } = life;
    if (status === undefined) return [];
    return {
      code: rule.code,
      name: rule.name,
      status,
      strength: rule.strength,
      ...(record !== undefined && { record }),
      ...(rule.concerns !== undefined && { group: rule.concerns }),
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
function nextChange(ledger: Ledger, date: string): string | undefined {
  if (ledger.timely.size > 0) return dayAfter(date);
  return allLives(ledger)
    .flatMap(({ status, due }) => (status === 'open' && due !== undefined ? [dayAfter(due)] : []))
    .filter((day) => day > date)
    .toSorted()[0];
}

/** Whether the facts of a day say anything else than what was read on an earlier one. */
function saysOtherwise({ facts }: CaseFacts, read: FactTable): boolean {
  return Object.entries(read).some(([code, entry]) => JSON.stringify(facts[code]) !== JSON.stringify(entry));
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
  const timely = new Map(ledger.timely);
  let findings = ledger.findings;
  /** Runs one rule with an eye on whether it reads the day. */
  const { facts, read } = watch(moment.facts, timeFacts);
  const watchedMoment = { ...moment, facts };
  const watched = (rule: object, run: (moment: Moment) => void): void => {
    run(watchedMoment);
    const wasRead = read();
    if (Object.keys(wasRead).length > 0) timely.set(rule, wasRead);
    else timely.delete(rule);
  };
  const lives = new Map(ledger.lives);
  for (const rule of ledger.rules.duties.filter(mayChange)) {
    watched(rule, (seen) => {
      const own = livesOf(rule, lives.get(rule) ?? [], seen).map((life) => {
        const stages = stagesAfter(life, seenBy(life, seen));
        for (const [index, after] of stages.entries()) {
          findings = findingsAfter(findings, stages[index - 1] ?? life, after, seenBy(life, seen));
        }
        return stages.at(-1) ?? life;
      });
      lives.set(rule, own);
    });
  }
  for (const rule of ledger.rules.checks) {
    if (!mayChange(rule)) continue;
    watched(rule, (seen) => {
      findings = checked(findings, rule, seen);
    });
  }
  return { ...ledger, lives, findings, timely };
}

/** The lives of a duty, with one for each record that has come since. */
function livesOf(rule: DutyRule, lives: readonly DutyLife[], moment: Moment): readonly DutyLife[] {
  const fresh = momentsFor(rule.concerns, moment).filter(
    (seen) => !lives.some(({ record }) => record === seen.record),
  );
  return [...lives, ...fresh.map(({ record }) => unborn(rule, record))];
}

function seenBy({ record }: DutyLife, moment: Moment): Moment {
  return record === undefined ? moment : { ...moment, record };
}

function allLives({ rules, lives }: Ledger): readonly DutyLife[] {
  return rules.duties.flatMap((rule) => lives.get(rule) ?? []);
}

function dayAfter(date: string): string {
  return dateAfter(date, { count: 1, unit: 'day' });
}
