/** The report on network councils: cases and rows of the register (chapter 7 of the specification). */
import type { Alias, Table } from '../table.ts';
import type { CollectedAnswer } from './collection.ts';
import { collectionFigures } from './collection-figures.ts';
import { countCase } from './count-case.ts';
import type { CountedCase } from './counted-case.ts';
import { summonsStanding } from './deadline.ts';
import { distributionsOf } from './distributions.ts';
import { councilFigures } from './figures.ts';

export const networkCouncil: Table<CountedCase, 'shortDays' | 'longDays', CollectedAnswer> = {
  code: 'network-council',
  processes: ['network-council', 'network-council-register'],
  limits: {
    process: 'network-council-register',
    codes: { shortDays: 'report.shortDays', longDays: 'report.longDays' },
  },
  count: countCase,
  isCounted: ({ standing }) => standing === 'in_target' || standing === 'review',
  settings: (cases, { year, limits }) => ({ year: year ?? busiestYear(cases), ...limits }),
  sets: councilFigures,
  base: 'M-10',
  alike: ['M-34'],
  deadline: summonsStanding,
  distributions: distributionsOf,
  left: (cases) => {
    const having = (standing: CountedCase['standing']): number =>
      cases.filter((one) => one.standing === standing).length;
    return { outside: having('outside'), undetermined: having('undetermined'), reviews: having('review') };
  },
  beside: (cases, whole, { answers }) => {
    const counted = cases.filter(networkCouncil.isCounted);
    const ofYear = whole.find(({ id }) => id === 'M-15');
    const registered = ofYear?.kind === 'count' ? ofYear.count : 0;
    const figures = collectionFigures(answers, counted, registered);
    const isMissing = whole.some((result) => 'missing' in result && result.missing > 0);
    const isSilent = answers?.some(({ answer }) => answer === 'no_answer') ?? false;
    return { figures, reservations: reservationsOf(isMissing, isSilent), aliases: aliasesOf(cases) };
  },
};

/** What a reader must know before the figures are used (7.8): what always applies, and what the register itself shows. */
function reservationsOf(isMissing: boolean, isSilent: boolean): readonly string[] {
  return [
    'not_total',
    'uneven',
    'some_departments',
    ...(isMissing ? ['missing_fields'] : []),
    ...(isSilent ? ['not_responding'] : []),
    'earlier_offences',
    'no_central_register',
  ];
}

function busiestYear(cases: readonly CountedCase[]): number {
  const counts = new Map<number, number>();
  for (const { receivedOn } of cases) {
    if (receivedOn === undefined) continue;
    const year = Number(receivedOn.slice(0, 4));
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [busiest] = [...counts].toSorted(([a, one], [b, other]) => other - one || a - b);
  return busiest?.[0] ?? 0;
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
