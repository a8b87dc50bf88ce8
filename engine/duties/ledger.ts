/**
 * The duties, checks and findings of one case as it goes. Every day on which something can change by itself is
 * judged at its start, so that opening and closing dates are exact between events too. A rule is judged again only when
 * something that it read is otherwise: it would answer the same.
 */
import {
  type CaseFacts,
  type DutyRule,
  dateAfter,
  daysBetween,
  type RulesInForce,
  type Trigger,
} from '../../dsl/index.ts';
import type { DutyState, Finding } from '../case/course.ts';
import { findingsAfter } from './breaches.ts';
import { checked } from './check-life.ts';
import { findingOn, type TrackedFinding } from './finding.ts';
import { type DutyLife, isActive, stagesAfter, unborn, waiting } from './life.ts';
import { changedAmong, changedBetween, type Moment, momentsFor, watch } from './moment.ts';

export interface Ledger {
  readonly rules: Pick<RulesInForce, 'duties' | 'checks'>;
  /** Of each duty: one life, or one for each record that it concerns. */
  readonly lives: ReadonlyMap<DutyRule, readonly DutyLife[]>;
  readonly findings: readonly TrackedFinding[];
  /** The facts that the rules were last judged on. */
  readonly seen?: CaseFacts;
  /** What each rule read of them. One that is not here is judged at the next moment, whatever that brings. */
  readonly reads: ReadonlyMap<object, ReadonlySet<string>>;
}

/** The ledger of a case in which nothing has happened. */
export function openLedger(rules: Ledger['rules']): Ledger {
  return { rules, lives: new Map(), findings: [], reads: new Map() };
}

/** The ledger going on under other rules: what has arisen keeps its life, by its code; findings stay as they were made. Pure. */
export function underOtherRules({ rules, ...ledger }: Ledger, other: Ledger['rules']): Ledger {
  const lives = other.duties.flatMap((rule): [DutyRule, readonly DutyLife[]][] => {
    const same = rules.duties.find(({ code, concerns }) => code === rule.code && concerns === rule.concerns);
    const lived = same && ledger.lives.get(same);
    return lived ? [[rule, lived.map((life) => ({ ...life, rule }))]] : [];
  });
  return { ...ledger, rules: other, lives: new Map(lives), reads: new Map() };
}

/** The codes of duties that wait, and of those before which the event came that they should have been met by. */
interface Waiting {
  readonly open: readonly string[];
  readonly overdue: readonly string[];
}

/** The ledger of a case in which some duties wait already: of each record that the facts have. */
export function ledgerWaiting(rules: Ledger['rules'], { open, overdue }: Waiting, moment: Moment): Ledger {
  const lives = rules.duties
    .filter(({ code }) => open.includes(code) || overdue.includes(code))
    .map((rule): [DutyRule, readonly DutyLife[]] => [
      rule,
      momentsFor(rule.concerns, moment).map(({ record }) =>
        waiting(rule, record, overdue.includes(rule.code)),
      ),
    ]);
  return { ...openLedger(rules), lives: new Map(lives) };
}

/** The ledger after a moment. Pure. */
export function observe(ledger: Ledger, moment: Moment): Ledger {
  return judgedOn(ledger, moment, ledger.seen ? changedBetween(ledger.seen, moment.facts) : []);
}

/** The ledger after a moment, when no other facts have changed than these since the last. */
function judgedOn(ledger: Ledger, moment: Moment, changed: readonly string[]): Ledger {
  const rules = rulesToJudge(ledger, moment, changed);
  const seen = moment.facts;
  return rules.size === 0 ? { ...ledger, seen } : { ...judge(ledger, moment, rules), seen };
}

/**
 * The ledger after the days later than `from`, up to the start of `to`. Pure.
 *
 * @param factsOn the facts of a day
 * @param timeFacts those that change with the day alone
 */
export function passDays(
  ledger: Ledger,
  { from, to }: { readonly from: string; readonly to: string },
  factsOn: (date: string) => CaseFacts,
  timeFacts: readonly string[],
): Ledger {
  let now = ledger;
  for (let date = from; ; ) {
    const next = nextChange(now, date, timeFacts);
    if (next === undefined || next > to) return now;
    const facts = factsOn(next);
    now = judgedOn(now, { date: next, facts }, now.seen ? changedAmong(timeFacts, now.seen, facts) : []);
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
function nextChange(ledger: Ledger, date: string, timeFacts: readonly string[]): string | undefined {
  const { rules, reads } = ledger;
  const readsDay = (rule: object): boolean => {
    const read = reads.get(rule);
    return read === undefined || timeFacts.some((code) => read.has(code));
  };
  if (rules.duties.some(readsDay) || rules.checks.some(readsDay)) return dayAfter(date);
  return allLives(ledger)
    .flatMap(({ status, due }) => (status === 'open' && due !== undefined ? [dayAfter(due)] : []))
    .filter((day) => day > date)
    .toSorted()[0];
}

/** The rules that may answer otherwise at a moment than when they were last judged. */
function rulesToJudge(
  { rules, lives, reads }: Ledger,
  moment: Moment,
  changed: readonly string[],
): ReadonlySet<object> {
  const readsOtherwise = (rule: object): boolean => {
    const read = reads.get(rule);
    return read === undefined || changed.some((code) => read.has(code));
  };
  const duties = rules.duties.filter(
    (rule) =>
      readsOtherwise(rule) ||
      isTriggered(triggersOf(rule), moment) ||
      (lives.get(rule) ?? []).some((life) => becomesOverdue(life, moment.date)),
  );
  const checks = rules.checks.filter((rule) => readsOtherwise(rule) || isTriggered(rule.upon, moment));
  return new Set<object>([...duties, ...checks]);
}

function isTriggered(triggers: readonly Trigger[], { event }: Moment): boolean {
  return event !== undefined && triggers.some(({ events }) => events.includes(event));
}

function triggersOf({ arisesBy, fulfilledBy, lapsesBy, mustPrecede }: DutyRule): readonly Trigger[] {
  return [...(arisesBy ? [arisesBy] : []), ...fulfilledBy, ...lapsesBy, ...mustPrecede];
}

/** Overdue is judged at the start of the day after the last day (chapter 5.8). */
function becomesOverdue({ status, due }: DutyLife, date: string): boolean {
  return status === 'open' && due !== undefined && due < date;
}

function judge(ledger: Ledger, moment: Moment, wanted: ReadonlySet<object>): Ledger {
  let findings = ledger.findings;
  const lives = new Map(ledger.lives);
  const reads = new Map(ledger.reads);
  const { facts, read } = watch(moment.facts);
  const seen: Moment = { ...moment, facts };
  for (const rule of ledger.rules.duties) {
    if (!wanted.has(rule)) continue;
    const own = livesOf(rule, lives.get(rule) ?? [], seen).map((life) => {
      const stages = stagesAfter(life, seenBy(life, seen));
      for (const [index, after] of stages.entries()) {
        findings = findingsAfter(findings, stages[index - 1] ?? life, after, seenBy(life, seen));
      }
      return stages.at(-1) ?? life;
    });
    lives.set(rule, own);
    reads.set(rule, read());
    // An event speaks once: what the duty is without it is seen at the next moment.
    if (isTriggered(triggersOf(rule), moment)) reads.delete(rule);
  }
  for (const rule of ledger.rules.checks) {
    if (!wanted.has(rule)) continue;
    findings = checked(findings, rule, seen);
    reads.set(rule, read());
  }
  return { ...ledger, lives, findings, reads };
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
