/** The cases of a register as the report counts them, from a log file or a store. */
import path from 'node:path';
import {
  type Bilingual,
  type RuleLibrary,
  type RulesInForce,
  rulesInForce,
  selectRulesets,
} from '../../../dsl/index.ts';
import { countCase } from '../../audit/count-case.ts';
import type { CountedCase } from '../../audit/counted-case.ts';
import { courseOf, type RulesFor } from '../../case/course-of.ts';
import type { CaseEvent } from '../../case/event.ts';
import { parseLine } from '../../case/log.ts';
import { processOf, registeredProcess } from '../../process/registry.ts';
import type { Context } from '../context.ts';
import { CannotDo } from '../errors.ts';
import { linesOf } from '../files/files.ts';
import { shownPath } from '../files/paths.ts';
import { namesRegister, withRegister } from './stores.ts';

type Case = readonly CaseEvent[];

/** Every case of a register, in any order. Refused when a line of it cannot be read: the figures would be wrong. */
export async function casesOf(register: string, context: Context): Promise<readonly Case[]> {
  if (!namesRegister(register)) return casesInLog(register, context);
  return withRegister(register, context, async (store) => {
    const cases: Case[] = [];
    for await (const { events } of store.cases()) cases.push(events.map(({ event }) => event));
    return cases;
  });
}

function casesInLog(named: string, { cwd }: Context): readonly Case[] {
  const file = path.resolve(cwd, named);
  const shown = shownPath(file, cwd);
  const cases = new Map<string, CaseEvent[]>();
  for (const { line, text, isWhole } of linesOf(file, shown)) {
    if (text.trim() === '') continue;
    const parsed = parseLine(text, { line, isWhole });
    if (!parsed.event) {
      const [issue] = parsed.issues;
      if (issue) throw new CannotDo(({ errors }) => errors.logIssue(issue), `${shown}:${line}`);
      continue;
    }
    const events = cases.get(parsed.case) ?? [];
    cases.set(parsed.case, events);
    events.push(parsed.event);
  }
  return [...cases.values()];
}

/** The latest day on which anything happened in these cases. */
export function latestDay(cases: readonly Case[]): string | undefined {
  return cases
    .flatMap((events) => events.map(({ on }) => on))
    .reduce<string | undefined>(
      (latest, on) => (latest === undefined || on > latest ? on : latest),
      undefined,
    );
}

export interface Counted {
  readonly counted: readonly CountedCase[];
  /** Cases of processes that the report is not about. */
  readonly other: number;
  /** Municipalities without rules of their own. */
  readonly nationalOnly: readonly string[];
}

/** What each case contributes, as it stands on a day. */
export function countCases(cases: readonly Case[], library: RuleLibrary, date: string): Counted {
  const known = new Set(library.rulesets.flatMap(({ municipality }) => municipality ?? []));
  const rulesFor = auditRules(library);
  const counted: CountedCase[] = [];
  let other = 0;
  for (const events of cases) {
    const [first] = events;
    if (first === undefined || !processOf(first.process)) {
      other += 1;
      continue;
    }
    if (!events.some(({ on }) => on <= date)) continue;
    const one = countCase(courseOf(events, rulesFor, { asOf: date, audit: true }));
    if (one) counted.push(one);
    else other += 1;
  }
  const municipalities = [...new Set(counted.map(({ municipality }) => municipality))].sort();
  return { counted, other, nationalOnly: municipalities.filter((name) => !known.has(name)) };
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
