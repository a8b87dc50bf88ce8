/** Findings by severity, and deadlines: the figures that every process has, for all cases and for each municipality. */
import type { Severity } from '../case/course.ts';
import type { Countable, CountedFinding } from './countable.ts';
import { type Distribution, oneEach, tally } from './distribution.ts';
import { type FigureSet, figuresOver, type ShareFigure } from './figure.ts';

/** The gravest first. */
export const severities: readonly Severity[] = [
  'VIOLATION',
  'METHOD_BREACH',
  'DEVIATION',
  'ADVISORY',
  'INFO',
  'REVIEW',
  'DQ',
];

/** Where a case is with its deadline on the day of the report. */
export const deadlineStandings = ['in_time', 'on_last_day', 'late', 'overdue', 'running', 'never'] as const;

export type DeadlineStanding = (typeof deadlineStandings)[number];

/** The same for one municipality, whose numbers would be too small otherwise: kept, not kept, or neither. */
export const deadlineEnds = {
  kept: ['in_time', 'on_last_day'],
  missed: ['late', 'overdue'],
  neither: ['running', 'never'],
} as const satisfies Readonly<Record<string, readonly DeadlineStanding[]>>;

export type DeadlineEnd = keyof typeof deadlineEnds;

const ends = Object.keys(deadlineEnds) as readonly DeadlineEnd[];

/** Undefined for a case that has no deadline, or where it is not known. */
export type DeadlineOf<C> = (one: C, date: string) => DeadlineStanding | undefined;

export interface FindingCount {
  readonly code: string;
  readonly severity: Severity;
  readonly about: CountedFinding['about'];
  /** Cases that have it; not there where the number is hidden. */
  readonly cases?: number;
  /** Days late together, and over how many cases, where the finding counts days. */
  readonly days?: { readonly sum: number; readonly cases: number };
}

/** The findings that stand, by severity, the gravest first; each once for a case. */
export function findingsOf(cases: readonly Countable[]): readonly FindingCount[] {
  const byKey = new Map<string, { first: CountedFinding; cases: Set<number>; days: number[] }>();
  for (const [index, { findings }] of cases.entries()) {
    for (const finding of findings) {
      const key = JSON.stringify([finding.severity, finding.code]);
      const entry = byKey.get(key) ?? { first: finding, cases: new Set(), days: [] };
      byKey.set(key, entry);
      entry.cases.add(index);
      if (finding.days !== undefined) entry.days.push(finding.days);
    }
  }
  return [...byKey.values()]
    .map(({ first: { code, severity, about }, cases: having, days }) => ({
      code,
      severity,
      about,
      cases: having.size,
      ...(days.length > 0 && { days: { sum: days.reduce((a, b) => a + b, 0), cases: days.length } }),
    }))
    .toSorted(
      (a, b) =>
        severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        b.cases - a.cases ||
        (a.code < b.code ? -1 : 1),
    );
}

/** How many cases stand where with their deadline. */
export function deadlinesOf<C>(cases: readonly C[], deadlineOf: DeadlineOf<C>, date: string): Distribution {
  const known = cases.flatMap((one) => deadlineOf(one, date) ?? []);
  const counts = new Map(tally(known, () => 0).map(({ code, count }) => [code, count]));
  const lines = deadlineStandings.map((code) => ({ code, count: counts.get(code) ?? 0 }));
  return { ...oneEach('deadlines', lines, { missing: cases.length - known.length }), tellsOf: 'deadlines.' };
}

/** The ids of these figures: of a severity, of one finding, of the end of a deadline. */
export const standingId = {
  severity: (severity: Severity): string => `findings.${severity}`,
  finding: ({ severity, code }: Pick<FindingCount, 'severity' | 'code'>): string =>
    `findings.${severity}.${code}`,
  deadline: (end: DeadlineEnd): string => `deadlines.${end}`,
} as const;

const KNOWN = 'deadlines.known';

/**
 * The same as figures that can be hidden like any other. `base` is the figure that counts all cases; `alike` the figures
 * of the process that say in other words where the deadlines are, so that each could be worked out from the other.
 */
export function standingFigures<C extends Countable>(
  findings: readonly FindingCount[],
  deadlineOf: DeadlineOf<C> | undefined,
  { base, alike }: { readonly base: string; readonly alike: readonly string[] },
): FigureSet<C, { readonly date: string }> {
  const present = severities.filter((severity) => findings.some((one) => one.severity === severity));
  const late = [standingId.deadline('missed')];
  const ofFindings = present.flatMap((severity) => {
    const id = standingId.severity(severity);
    const own = findings.filter((one) => one.severity === severity);
    return [
      findingFigure<C>(id, { within: [base], same: [...own.map(standingId.finding), ...late] }, [severity]),
      ...own.map((one) =>
        findingFigure<C>(
          standingId.finding(one),
          { within: [base, id], same: [id, ...late], name: one.about },
          [severity, one.code],
        ),
      ),
    ];
  });
  const cases = (all: readonly C[]): readonly C[] => all;
  if (deadlineOf === undefined) return figuresOver('cases', cases, ofFindings);
  const ofDeadlines = ends.map((end): StandingFigure<C> => {
    const standings: readonly DeadlineStanding[] = deadlineEnds[end];
    return {
      id: standingId.deadline(end),
      section: 'deadlines',
      kind: 'share',
      among: () => true,
      within: [KNOWN],
      together: [...ends.map(standingId.deadline), ...alike],
      holds: (one, { date }) => {
        const found = deadlineOf(one, date);
        return found === undefined ? undefined : standings.includes(found);
      },
    };
  });
  const known: StandingFigure<C> = {
    id: KNOWN,
    section: 'deadlines',
    kind: 'share',
    among: () => true,
    within: [base],
    holds: (one, { date }) => deadlineOf(one, date) !== undefined,
  };
  return figuresOver('cases', cases, [...ofFindings, known, ...ofDeadlines]);
}

type StandingFigure<C> = ShareFigure<C, { readonly date: string }>;

/** How many cases have a finding of this severity, or this very finding. */
function findingFigure<C extends Countable>(
  id: string,
  shape: Pick<StandingFigure<C>, 'within' | 'same' | 'name'>,
  [severity, code]: readonly [Severity, string?],
): StandingFigure<C> {
  return {
    ...shape,
    id,
    section: 'findings',
    kind: 'share',
    among: () => true,
    holds: ({ findings }) =>
      findings.some((one) => one.severity === severity && (code === undefined || one.code === code)),
  };
}
