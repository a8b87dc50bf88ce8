/** The results of many replays together: counts, what differs, and what made it. Merges in any order. */
import { type Cause, causeKey } from './causes.ts';
import type { Grade } from './grade.ts';
import type { ReplayedResult, ReplayResult } from './result.ts';

export interface CauseGroup {
  readonly cause: Cause;
  /** In the order of their names. */
  readonly cases: readonly string[];
}

export interface ReplayCounts {
  readonly cases: number;
  readonly same: number;
  readonly changed: number;
  readonly impossible: number;
  readonly counterfactual: number;
  readonly grades: Readonly<Record<Grade, number>>;
  /** How many cases have a difference of a kind. */
  readonly differingIn: Readonly<Record<Kind, number>>;
  /** How many cases differ in each, by decision and by code. */
  readonly decisions: Counted;
  readonly duties: Counted;
  readonly deadlines: Counted;
  readonly findings: Counted;
}

const KINDS = ['decisions', 'paths', 'duties', 'deadlines', 'findings'] as const;

type Kind = (typeof KINDS)[number];

type Counted = Readonly<Record<string, number>>;

export interface ReplayReport {
  readonly counts: ReplayCounts;
  /** By `causeKey`. */
  readonly causes: Readonly<Record<string, CauseGroup>>;
  /** The results that are not the same, in the order of their names. */
  readonly differing: readonly ReplayResult[];
}

export const emptyReport: ReplayReport = {
  counts: {
    cases: 0,
    same: 0,
    changed: 0,
    impossible: 0,
    counterfactual: 0,
    grades: { fine: 0, risky: 0, impossible: 0 },
    decisions: {},
    duties: {},
    deadlines: {},
    findings: {},
    differingIn: { decisions: 0, paths: 0, duties: 0, deadlines: 0, findings: 0 },
  },
  causes: {},
  differing: [],
};

/** The report of a case whose log cannot be read, or that has no rules. */
export const unreadReport: ReplayReport = {
  ...emptyReport,
  counts: {
    ...emptyReport.counts,
    cases: 1,
    impossible: 1,
    grades: { ...emptyReport.counts.grades, impossible: 1 },
  },
};

/** The report of one result. */
export function reportOf(result: ReplayResult): ReplayReport {
  const { verdict, grade } = result;
  const { counts } = emptyReport;
  const grades = { ...counts.grades, [grade]: 1 };
  const base = { ...counts, cases: 1, grades, [verdict]: 1 };
  if (result.verdict === 'impossible') return { counts: base, causes: {}, differing: [result] };
  return {
    counts: {
      ...base,
      counterfactual: result.counterfactual ? 1 : 0,
      decisions: once(result.decisions.map(decisionKey)),
      duties: once(result.duties.map(codeOf)),
      deadlines: once(result.deadlines.map(codeOf)),
      findings: once(result.findings.map(codeOf)),
      differingIn: {
        decisions: any(result.decisions),
        paths: any(result.path),
        duties: any(result.duties),
        deadlines: any(result.deadlines),
        findings: any(result.findings),
      },
    },
    causes: causesOf(result.causes, result.case),
    differing: result.verdict === 'same' ? [] : [result],
  };
}

function causesOf(causes: readonly Cause[], name: string): ReplayReport['causes'] {
  return Object.fromEntries(causes.map((cause) => [causeKey(cause), { cause, cases: [name] }]));
}

function any(list: readonly unknown[]): number {
  return list.length > 0 ? 1 : 0;
}

/** `IN_TARGET → NOT_IN_TARGET.not_serious`, with nothing after the arrow where it is not possible any more. */
function decisionKey({ before, after }: ReplayedResult['decisions'][number]): string {
  const answer = (one: { readonly code: string; readonly ground?: string } | undefined): string =>
    [one?.code, one?.ground].filter((part) => part !== undefined).join('.');
  return `${answer(before)} → ${answer(after)}`;
}

function codeOf({ key }: { readonly key: string }): string {
  return key.split(' ')[0] ?? key;
}

function once(keys: readonly string[]): Counted {
  return Object.fromEntries(keys.map((key) => [key, 1]));
}

/** Reports as one. In whatever order and in whatever groups they are merged, the same comes out. */
export function mergeReports(reports: readonly ReplayReport[]): ReplayReport {
  const counts = reports.map((report) => report.counts);
  const total = (of: (each: ReplayCounts) => number): number =>
    counts.reduce((sum, each) => sum + of(each), 0);
  const counted = (of: (each: ReplayCounts) => Counted): Counted => summed(counts.map(of));
  return {
    counts: {
      cases: total(({ cases }) => cases),
      same: total(({ same }) => same),
      changed: total(({ changed }) => changed),
      impossible: total(({ impossible }) => impossible),
      counterfactual: total(({ counterfactual }) => counterfactual),
      grades: {
        fine: total(({ grades }) => grades.fine),
        risky: total(({ grades }) => grades.risky),
        impossible: total(({ grades }) => grades.impossible),
      },
      decisions: counted(({ decisions }) => decisions),
      duties: counted(({ duties }) => duties),
      deadlines: counted(({ deadlines }) => deadlines),
      findings: counted(({ findings }) => findings),
      differingIn: Object.fromEntries(
        KINDS.map((kind) => [kind, total(({ differingIn }) => differingIn[kind])]),
      ) as Record<Kind, number>,
    },
    causes: grouped(reports.flatMap(({ causes }) => Object.entries(causes))),
    differing: sortedBy(
      reports.flatMap(({ differing }) => differing),
      (result) => `${result.case}\n${JSON.stringify(result)}`,
    ),
  };
}

function summed(counts: readonly Counted[]): Counted {
  const sums = new Map<string, number>();
  for (const [key, count] of counts.flatMap((each) => Object.entries(each)))
    sums.set(key, (sums.get(key) ?? 0) + count);
  return Object.fromEntries(sortedBy([...sums], ([key]) => key));
}

function grouped(groups: readonly (readonly [key: string, group: CauseGroup])[]): ReplayReport['causes'] {
  const byKey = Map.groupBy(groups, ([key]) => key);
  return Object.fromEntries(
    sortedBy([...byKey], ([key]) => key).map(([key, same]) => {
      // What was known later differs from case to case; the first of them stands for the group.
      const [first] = sortedBy(
        same.map(([, { cause }]) => cause),
        (cause) => JSON.stringify(cause),
      );
      const cases = sortedBy(
        same.flatMap(([, group]) => group.cases),
        (name) => name,
      );
      return [key, { cause: first as Cause, cases }];
    }),
  );
}

function sortedBy<T>(items: readonly T[], textOf: (item: T) => string): readonly T[] {
  return items
    .map((item) => ({ item, text: textOf(item) }))
    .toSorted((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .map(({ item }) => item);
}
