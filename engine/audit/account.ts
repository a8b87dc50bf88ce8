/** The accounts that an audit opens: one for each table, into which cases of its processes are counted one by one. */
import type { RulesInForce } from '../../dsl/index.ts';
import type { Course } from '../case/course.ts';
import type { Countable } from './countable.ts';
import type { CollectedAnswer } from './network-council/collection.ts';
import { networkCouncil } from './network-council/table.ts';
import { processualSeries } from './processual-series/table.ts';
import { type Report, reportOf } from './report.ts';
import { reportLimits } from './report-limits.ts';
import type { Table } from './table.ts';

/** What the municipalities answered, for the report of one process. */
export interface AnswerList {
  readonly process: 'network-council';
  readonly answers: readonly CollectedAnswer[];
}

export interface AccountOptions {
  readonly date: string;
  readonly year?: number;
  /** Larger than the rules have it; a smaller one has no effect. */
  readonly smallestGroup?: number;
  readonly answers?: AnswerList;
}

/** Counts the cases of the processes of one table. */
export interface Account {
  /** The public code of the report. */
  readonly code: string;
  /** The process whose rules hold the limits of the report. */
  readonly rulesOf: string;
  readonly counts: (process: string) => boolean;
  /** False for a case that was never opened. */
  readonly take: (course: Course) => boolean;
  readonly municipalities: () => readonly string[];
  readonly size: () => number;
  /** Undefined where the rules lack the limits of the report. */
  readonly report: (rules: Pick<RulesInForce, 'limit'>, options: AccountOptions) => Report | undefined;
}

/** An empty account for every table. */
export function openAccounts(): readonly Account[] {
  return [accountOf(networkCouncil), accountOf(processualSeries)];
}

function accountOf<C extends Countable, L extends string, A>(table: Table<C, L, A>): Account {
  const cases: C[] = [];
  return {
    code: table.code,
    rulesOf: table.limits.process,
    counts: (process) => table.processes.includes(process),
    take: (course) => {
      const counted = table.count(course);
      if (counted) cases.push(counted);
      return counted !== undefined;
    },
    municipalities: () => [...new Set(cases.map(({ municipality }) => municipality))].sort(),
    size: () => cases.length,
    report: (rules, { answers, smallestGroup = 0, ...options }) => {
      const limits = reportLimits(table, rules);
      if (limits === undefined) return undefined;
      // The reader of the file gives each process the answers of its own shape.
      const own = answers?.process === table.code ? (answers.answers as readonly unknown[]) : undefined;
      return reportOf(table, cases, {
        ...options,
        ...limits,
        smallestGroup: Math.max(limits.smallestGroup, smallestGroup),
        ...(own && { answers: own as readonly A[] }),
      });
    },
  };
}
