/** How cases, offences, days and measures are spread: the tables behind the charts (figures 2 to 5, Table 1). */
import type { Severity } from '../case/course.ts';
import type { CountedCase, CountedFinding } from './counted-case.ts';
import { attendance, daysToCouncil, daysToSummons, type FigureSettings } from './figures.ts';

/** One line of a table; `code` is a public code, or a number of weeks. */
export interface Line {
  readonly code: string;
  readonly count: number;
  /** In a second column, where the table has one. */
  readonly other?: number;
}

export interface Distribution {
  readonly code: 'reasons' | 'offences' | 'weeks' | 'participants' | 'measures' | 'deadlines' | 'years';
  readonly lines: readonly Line[];
  /** What the lines are counted over, column by column; a case may stand in several lines. */
  readonly denominator: number;
  readonly otherDenominator?: number;
  readonly missing: number;
  /** Whether each is in exactly one line, so that the lines add up to the denominator. */
  readonly adds: boolean;
}

/** Every table of the whole register. */
export function distributionsOf(
  cases: readonly CountedCase[],
  settings: FigureSettings,
  date: string,
): readonly Distribution[] {
  return [
    years(cases),
    reasons(cases),
    offences(cases),
    weeks(cases, settings),
    participants(cases),
    measures(cases),
    deadlines(cases, date),
  ];
}

function years(cases: readonly CountedCase[]): Distribution {
  const known = cases.flatMap(({ receivedOn }) => receivedOn?.slice(0, 4) ?? []);
  return one('years', counted(known, byCode), known.length, cases.length - known.length);
}

/** Figure 2; the source names a share for one of the reasons only. */
function reasons(cases: readonly CountedCase[]): Distribution {
  const notHeld = cases.filter(({ held }) => held === false);
  const known = notHeld.flatMap(
    ({ reasonNotHeld, reasonNotSummoned }) => reasonNotHeld ?? reasonNotSummoned ?? [],
  );
  return one('reasons', counted(known, byCount), known.length, notHeld.length - known.length);
}

/** Figure 3, and M-32: a case with several types stands in each of them once (fn 9). */
function offences(cases: readonly CountedCase[]): Distribution {
  const known = cases.filter((one) => one.offences.length > 0);
  const held = known.filter((one) => one.held === true);
  const rest = known.filter((one) => one.held === false);
  const codes = counted(
    known.flatMap((one) => one.offences),
    byCount,
  ).map(({ code }) => code);
  const having = (among: readonly CountedCase[], code: string): number =>
    among.filter((one) => one.offences.includes(code)).length;
  return {
    code: 'offences',
    lines: codes.map((code) => ({ code, count: having(held, code), other: having(rest, code) })),
    denominator: held.length,
    otherDenominator: rest.length,
    missing: cases.length - held.length - rest.length,
    adds: false,
  };
}

/** Figure 4: whole weeks from the receipt, the summons and the council beside each other; later ones in one line. */
function weeks(cases: readonly CountedCase[], { longDays }: FigureSettings): Distribution {
  const summons = cases.flatMap((one) => daysToSummons(one) ?? []);
  const councils = cases.flatMap((one) => daysToCouncil(one) ?? []);
  const last = Math.ceil(longDays / 7);
  const weekOf = (days: number): string => {
    if (days > longDays) return 'later';
    return days <= 0 ? '0' : String(Math.ceil(days / 7));
  };
  const codes = [...Array.from({ length: last + 1 }, (_, week) => String(week)), 'later'];
  const inWeek = (all: readonly number[], code: string): number =>
    all.filter((days) => weekOf(days) === code).length;
  return {
    code: 'weeks',
    lines: codes.map((code) => ({ code, count: inWeek(summons, code), other: inWeek(councils, code) })),
    denominator: summons.length,
    otherDenominator: councils.length,
    missing: cases.length - summons.length,
    adds: true,
  };
}

/** Figure 5. */
function participants(cases: readonly CountedCase[]): Distribution {
  const held = cases.filter((one) => one.held === true);
  const known = held.flatMap((one) => (one.participants ? [one.participants] : []));
  const lines = Object.entries(attendance).map(([code, attended]) => ({
    code,
    count: known.filter(attended).length,
  }));
  return {
    code: 'participants',
    lines,
    denominator: known.length,
    missing: held.length - known.length,
    adds: false,
  };
}

/** Table 1: measures, not cases; one youth may receive several, and later ones are not in it: a minimum. */
function measures(cases: readonly CountedCase[]): Distribution {
  const all = cases.flatMap((one) => one.measures);
  return one('measures', counted(all, byCount), all.length, 0);
}

/** Where the summons stands against its last day, on the day of the report. */
function deadlines(cases: readonly CountedCase[], date: string): Distribution {
  const codes = ['in_time', 'on_last_day', 'late', 'overdue', 'running', 'never'] as const;
  const statusOf = ({
    standing,
    summonsDue,
    summonedOn,
    held,
  }: CountedCase): (typeof codes)[number] | undefined => {
    if (summonsDue === undefined || standing === 'review') return undefined;
    if (summonedOn !== undefined) {
      if (summonedOn === summonsDue) return 'on_last_day';
      return summonedOn < summonsDue ? 'in_time' : 'late';
    }
    if (held === true) return undefined;
    if (held === false) return 'never';
    return date > summonsDue ? 'overdue' : 'running';
  };
  const known = cases.flatMap((one) => statusOf(one) ?? []);
  const lines = codes.map((code) => ({ code, count: known.filter((one) => one === code).length }));
  return one('deadlines', lines, known.length, cases.length - known.length);
}

function one(
  code: Distribution['code'],
  lines: readonly Line[],
  denominator: number,
  missing: number,
): Distribution {
  return { code, lines, denominator, missing, adds: true };
}

type Order = (a: Line, b: Line) => number;

const byCode: Order = (a, b) => (a.code < b.code ? -1 : 1);
const byCount: Order = (a, b) => b.count - a.count || byCode(a, b);

function counted(codes: readonly string[], order: Order): readonly Line[] {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => ({ code, count })).toSorted(order);
}

const severities: readonly Severity[] = [
  'VIOLATION',
  'METHOD_BREACH',
  'DEVIATION',
  'ADVISORY',
  'INFO',
  'REVIEW',
  'DQ',
];

export interface FindingCount {
  readonly code: string;
  readonly severity: Severity;
  readonly about: CountedFinding['about'];
  /** Cases that have it. */
  readonly cases: number;
  /** Days late together, and over how many cases, where the finding counts days. */
  readonly days?: { readonly sum: number; readonly cases: number };
}

/** The findings that stand, by severity, the gravest first; each once for a case. */
export function findingsOf(cases: readonly CountedCase[]): readonly FindingCount[] {
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
