/**
 * The audit report of a register (chapter 7). A pure function of the set of counted cases: whatever order they come in,
 * and however many workers counted them, the report is the same.
 */
import { answerCollection, answerFigures } from './answer-figures.ts';
import type { CollectedAnswer } from './collection.ts';
import { type CountedCase, inReportOrder } from './counted-case.ts';
import { type Distribution, distributionsOf, type FindingCount, findingsOf } from './distributions.ts';
import { type FigureSettings, unitsOf } from './figures.ts';
import { type Group, groupsOf } from './groups.ts';
import type { FigureResult } from './result.ts';

export interface ReportSettings extends FigureSettings {
  /** The day on which open cases are looked at. */
  readonly date: string;
  /** The smallest group that is shown on its own. */
  readonly smallestGroup: number;
  /** What the municipalities answered, where somebody has recorded it. */
  readonly answers?: readonly CollectedAnswer[];
}

export interface Report {
  readonly settings: ReportSettings;
  readonly municipalities: number;
  /** Cases that were looked at and are not in the figures. */
  readonly left: { readonly outside: number; readonly undetermined: number };
  /** Reviews of a plan after a new suspicion: cases of the register without a council of their own (VG-55). */
  readonly reviews: number;
  /** True when the register has fewer youths than may be shown: then there is nothing else in the report. */
  readonly tooSmall: boolean;
  readonly figures: readonly FigureResult[];
  readonly groups: readonly Group[];
  readonly distributions: readonly Distribution[];
  readonly findings: readonly FindingCount[];
  readonly aliases: readonly Alias[];
  readonly reservations: readonly Reservation[];
}

/** Meetings under another name, for a check whether they are network councils (chapter 2.1, NC-117). */
export interface Alias {
  readonly name: string;
  readonly meetings: number;
  readonly equivalent: number;
  readonly different: number;
  readonly unanswered: number;
}

/** What a reader must know before the figures are used (7.8). */
export const reservations = [
  'not_total',
  'uneven',
  'some_departments',
  'missing_fields',
  'not_responding',
  'earlier_offences',
  'no_central_register',
] as const;

export type Reservation = (typeof reservations)[number];

/** The report of these cases. `year` is by default the one with the most cases. Pure. */
export function reportOf(
  all: readonly CountedCase[],
  { year, ...rest }: Omit<ReportSettings, 'year'> & { readonly year?: number },
): Report {
  const cases = inReportOrder(all);
  const counted = cases.filter(({ standing }) => standing === 'in_target' || standing === 'review');
  const settings: ReportSettings = { ...rest, year: year ?? busiestYear(counted) };
  const having = (standing: CountedCase['standing']): number =>
    cases.filter((one) => one.standing === standing).length;
  const tooSmall = unitsOf(counted, 'youths').length < settings.smallestGroup;
  const about = {
    settings,
    municipalities: new Set(counted.map(({ municipality }) => municipality)).size,
    left: { outside: having('outside'), undetermined: having('undetermined') },
    reviews: having('review'),
    tooSmall,
  };
  if (tooSmall) {
    return {
      ...about,
      figures: [],
      groups: [],
      distributions: [],
      findings: [],
      aliases: [],
      reservations: [],
    };
  }
  const results = [
    ...answerCollection(settings.answers, counted, settings),
    ...answerFigures(counted, settings),
  ].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    ...about,
    figures: results,
    groups: groupsOf(counted, settings, settings.smallestGroup),
    distributions: distributionsOf(counted, settings, settings.date),
    findings: findingsOf(counted),
    aliases: aliasesOf(cases),
    reservations: reservationsOf(results, settings),
  };
}

function busiestYear(cases: readonly CountedCase[]): number {
  const years = cases.flatMap(({ receivedOn }) => (receivedOn ? [Number(receivedOn.slice(0, 4))] : []));
  const count = (year: number): number => years.filter((one) => one === year).length;
  const [busiest] = [...new Set(years)].toSorted((a, b) => count(b) - count(a) || a - b);
  return busiest ?? 0;
}

function aliasesOf(cases: readonly CountedCase[]): readonly Alias[] {
  const meetings = cases.flatMap(({ otherMeeting }) => otherMeeting ?? []);
  return [...new Set(meetings.map(({ name }) => name))].toSorted().map((name) => {
    const named = meetings.filter((meeting) => meeting.name === name);
    const answered = (equivalent: boolean | undefined): number =>
      named.filter((meeting) => meeting.equivalent === equivalent).length;
    return {
      name,
      meetings: named.length,
      equivalent: answered(true),
      different: answered(false),
      unanswered: answered(undefined),
    };
  });
}

/** Those that always apply, and those that the answers and the register itself show. */
function reservationsOf(
  results: readonly FigureResult[],
  { answers }: ReportSettings,
): readonly Reservation[] {
  const isMissing = results.some((result) => 'missing' in result && result.missing > 0);
  const isSilent = answers?.some(({ answer }) => answer === 'no_answer') ?? false;
  const applies: Readonly<Record<Reservation, boolean>> = {
    not_total: true,
    uneven: true,
    some_departments: true,
    missing_fields: isMissing,
    not_responding: isSilent,
    earlier_offences: true,
    no_central_register: true,
  };
  return reservations.filter((reservation) => applies[reservation]);
}
