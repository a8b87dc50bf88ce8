/**
 * The cases of a register one after another, from a log file or a store, as the report counts them. They are gone through
 * twice: once to know the latest day and where each case ends, once to count. At most the cases that are begun in the file
 * and not ended are held at a time.
 */
import path from 'node:path';
import {
  type Bilingual,
  type RuleLibrary,
  type RulesInForce,
  rulesInForce,
  selectRulesets,
} from '../../../dsl/index.ts';
import { type Account, openAccounts } from '../../audit/account.ts';
import { courseOf, type RulesFor } from '../../case/course-of.ts';
import type { CaseEvent } from '../../case/event.ts';
import { parseLine } from '../../case/log.ts';
import { registeredProcess } from '../../process/registry.ts';
import type { Context } from '../context.ts';
import { CannotDo } from '../errors.ts';
import { linesOf } from '../files/files.ts';
import { shownPath } from '../files/paths.ts';
import { ProgressBar } from '../terminal/progress.ts';
import { namesRegister, withRegister } from './stores.ts';

type Case = readonly CaseEvent[];

/** A register that can be gone through. Refused when a line of it cannot be read: the figures would be wrong. */
interface Source {
  readonly size: number;
  /** The latest day on which anything happened in it. */
  readonly latest: string | undefined;
  readonly each: (take: (events: Case) => void) => Promise<void>;
}

/** Does some work with the cases of a register. */
export async function withCases<T>(
  register: string,
  context: Context,
  work: (source: Source) => Promise<T>,
): Promise<T> {
  if (!namesRegister(register)) return work(logSource(register, context));
  return withRegister(register, context, async (store) => {
    const each = async (take: (events: Case) => void): Promise<void> => {
      for await (const { events } of store.cases()) take(events.map(({ event }) => event));
    };
    let latest: string | undefined;
    let size = 0;
    await each((events) => {
      size += 1;
      for (const { on } of events) latest = later(latest, on);
    });
    return work({ size, latest, each });
  });
}

function logSource(named: string, { cwd }: Context): Source {
  const file = path.resolve(cwd, named);
  const shown = shownPath(file, cwd);
  const lengths = new Map<string, number>();
  let latest: string | undefined;
  for (const event of eventsIn(file, shown)) {
    lengths.set(event.case, (lengths.get(event.case) ?? 0) + 1);
    latest = later(latest, event.on);
  }
  const each = async (take: (events: Case) => void): Promise<void> => {
    const begun = new Map<string, CaseEvent[]>();
    for (const event of eventsIn(file, shown)) {
      const events = begun.get(event.case) ?? [];
      events.push(event);
      if (events.length < (lengths.get(event.case) ?? 0)) {
        begun.set(event.case, events);
      } else {
        begun.delete(event.case);
        take(events);
      }
    }
  };
  return { size: lengths.size, latest, each };
}

function* eventsIn(file: string, shown: string): Generator<CaseEvent> {
  for (const { line, text, isWhole } of linesOf(file, shown)) {
    if (text.trim() === '') continue;
    const parsed = parseLine(text, { line, isWhole });
    if (parsed.event) {
      yield parsed.event;
      continue;
    }
    const [issue] = parsed.issues;
    if (issue) throw new CannotDo(({ errors }) => errors.logIssue(issue), `${shown}:${line}`);
  }
}

function later(latest: string | undefined, on: string): string {
  return latest === undefined || on > latest ? on : latest;
}

export interface Counted {
  /** The day that open cases were looked at. */
  readonly date: string;
  /** Those with any case. */
  readonly accounts: readonly Account[];
  /** Cases of processes that no report is about. */
  readonly other: number;
  /** Municipalities without rules of their own. */
  readonly nationalOnly: readonly string[];
}

/** Counts every case as it stands on the day of the audit: the day asked for, or else the latest of the register. */
export async function countRegister(
  register: string,
  library: RuleLibrary,
  context: Context,
): Promise<Counted> {
  return withCases(register, context, async (source) => {
    const date = context.dated ? context.today : source.latest;
    if (date === undefined) throw new CannotDo((texts) => texts.audit.errors.noCases(), register);
    const rulesFor = auditRules(library);
    const accounts = openAccounts();
    const bar = new ProgressBar(context.texts, process.stderr);
    let done = 0;
    let other = 0;
    await source.each((events) => {
      done += 1;
      if (done % 200 === 0) bar.show({ done, total: source.size, before: 0 });
      const [first] = events;
      const account = first && accounts.find((one) => one.counts(first.process));
      if (!account) {
        other += 1;
        return;
      }
      if (!events.some(({ on }) => on <= date)) return;
      if (!account.take(courseOf(events, rulesFor, { asOf: date, audit: true }))) other += 1;
    });
    bar.clear();
    const known = new Set(library.rulesets.flatMap(({ municipality }) => municipality ?? []));
    const municipalities = new Set(accounts.flatMap((account) => account.municipalities()));
    return {
      date,
      accounts: accounts.filter((account) => account.size() > 0),
      other,
      nationalOnly: [...municipalities].filter((name) => !known.has(name)).sort(),
    };
  });
}

/** A municipality without rule files is judged under the national rules alone; the report says so. */
export function auditRules(library: RuleLibrary): RulesFor {
  return ({ process, municipality, date, facts }) => {
    const known = registeredProcess(process);
    const selection = { process, municipality, on: date, ...(facts && { facts }) };
    if (selectRulesets(library, selection).length === 0) {
      throw new CannotDo(({ errors }) => errors.noRulesThatDay(municipality, date));
    }
    return rulesInForce(library, known.vocabulary, selection);
  };
}

/** The rules that the report itself goes by on a day: its limits, and the names of offence types. */
export function reportRules(library: RuleLibrary, process: string, date: string): RulesInForce {
  return auditRules(library)({ process, municipality: '', date });
}

/** The names of the offence types that the rules declare. */
export function offenceNames({ facts }: RulesInForce): ReadonlyMap<string, Bilingual> {
  const options = facts.find(({ code }) => code === 'offenceType')?.options ?? [];
  return new Map(options.map(({ code, name }) => [code, name]));
}
