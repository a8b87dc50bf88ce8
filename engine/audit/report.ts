/**
 * The audit report on the cases of one process. A pure function of the set of counted cases: whatever order they come in,
 * and however many workers counted them, the report is the same. Everything a process has of its own stands in its table
 * (`table.ts`); here is what all have alike.
 */
import { byPerson, type Countable, inReportOrder } from './countable.ts';
import type { Distribution } from './distribution.ts';
import type { FigureShape } from './figure.ts';
import { type Group, groupsOf, hiddenAlone, hiddenInWhole } from './groups.ts';
import type { FigureResult } from './result.ts';
import { deadlinesOf, type FindingCount, findingsOf, standingFigures, standingId } from './standing.ts';
import type { Beside, Given, Table } from './table.ts';

export interface Report extends Beside {
  /** The code of the table. */
  readonly process: string;
  readonly settings: ReportSettings;
  readonly cases: number;
  readonly persons: number;
  readonly municipalities: number;
  /** True when the register has fewer persons than may be shown: then there is nothing else in the report. */
  readonly tooSmall: boolean;
  /** Of the process, then findings and deadlines. */
  readonly figures: readonly FigureResult[];
  readonly groups: readonly Group[];
  readonly distributions: readonly Distribution[];
  readonly findings: readonly FindingCount[];
}

/** The day on which open cases are looked at, the smallest group that is shown on its own, and what the process adds. */
export interface ReportSettings {
  readonly date: string;
  readonly smallestGroup: number;
  readonly [name: string]: number | string;
}

/** The report of these cases. Pure. */
export function reportOf<C extends Countable, L extends string, A>(
  table: Table<C, L, A>,
  all: readonly C[],
  given: Given<L, A>,
): Report {
  const ordered = inReportOrder(all);
  const cases = ordered.filter(table.isCounted);
  const { date, smallestGroup } = given;
  const settings = { ...table.settings(cases, given), date, smallestGroup };
  const persons = byPerson(cases).length;
  const municipalities = new Set(cases.map(({ municipality }) => municipality)).size;
  const about = { process: table.code, settings, cases: cases.length, persons, municipalities };
  const nothing = { figures: [], groups: [], distributions: [], findings: [] };
  const left = table.left(ordered);
  if (persons < smallestGroup) {
    return { ...about, ...nothing, tooSmall: true, left, reservations: [], aliases: [] };
  }

  const findings = findingsOf(cases);
  const sets = [...table.sets, standingFigures<C>(findings, table.deadline, table)];
  const shapes: readonly FigureShape[] = sets.flatMap((set) => set.shapes);
  const answers = (some: readonly C[]): readonly FigureResult[] =>
    inTableOrder(sets.flatMap((set) => set.answers(some, settings)));
  const whole = answers(cases);
  const beside = table.beside(ordered, whole, given);
  const figures = inTableOrder([...whole, ...beside.figures]);
  const distributions = [
    ...table.distributions(cases, settings),
    ...(table.deadline ? [deadlinesOf(cases, table.deadline, date)] : []),
  ];
  const content = { ...beside, tooSmall: false, left, distributions, findings } as const;
  if (municipalities === 1) {
    const shown = alone(content, smallestGroup);
    return { ...about, ...hiding(shown, hiddenAlone(figures, shapes, smallestGroup)), groups: [] };
  }
  const groups = groupsOf(cases, shapes, answers, smallestGroup);
  return { ...about, ...hiding(content, hiddenInWhole(figures, groups)), groups };
}

/** Those of the process by their number, then findings and deadlines as they come. */
function inTableOrder(results: readonly FigureResult[]): readonly FigureResult[] {
  const isStanding = ({ section }: FigureResult): boolean =>
    section === 'findings' || section === 'deadlines';
  const own = results.filter((result) => !isStanding(result)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return [...own, ...results.filter(isStanding)];
}

type Content = Omit<
  Report,
  'process' | 'settings' | 'cases' | 'persons' | 'municipalities' | 'figures' | 'groups'
>;

/** The tables beside the figures tell no number that is hidden among the figures. */
function hiding<T extends Content>(content: T, figures: readonly FigureResult[]) {
  const hidden = new Set(figures.flatMap(({ id, kind }) => (kind === 'hidden' ? [id] : [])));
  const tells = ({ tellsOf }: Distribution): boolean =>
    tellsOf !== undefined && [...hidden].some((id) => id.startsWith(tellsOf));
  return {
    ...content,
    figures,
    distributions: content.distributions.filter((one) => !tells(one)),
    findings: content.findings.map((one) =>
      hidden.has(standingId.finding(one))
        ? { code: one.code, severity: one.severity, about: one.about }
        : one,
    ),
  };
}

/** The whole register is one municipality: small numbers of it are hidden as in any other. */
function alone(content: Content, smallest: number): Content {
  const small = (count: number): boolean => count > 0 && count < smallest;
  return {
    ...content,
    distributions: content.distributions.filter(
      ({ lines, missing }) =>
        !small(missing) && !lines.some(({ count, other = 0 }) => small(count) || small(other)),
    ),
    aliases: content.aliases.filter(({ meetings }) => !small(meetings)),
  };
}
