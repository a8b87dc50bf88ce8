/** How cases, offences, days and measures are spread: the tables behind the charts (figures 2 to 5, Table 1). */
import { byCode, byCount, type Distribution, oneEach, tally } from '../distribution.ts';
import type { CountedCase } from './counted-case.ts';
import { attendance, type CouncilSettings, daysToCouncil, daysToSummons } from './figures.ts';

/** Every table of network councils, for the whole register. */
export function distributionsOf(
  cases: readonly CountedCase[],
  settings: CouncilSettings,
): readonly Distribution[] {
  return [
    years(cases),
    reasons(cases),
    offences(cases),
    weeks(cases, settings),
    participants(cases),
    measures(cases),
  ];
}

function years(cases: readonly CountedCase[]): Distribution {
  const known = cases.flatMap(({ receivedOn }) => receivedOn?.slice(0, 4) ?? []);
  return oneEach('years', tally(known, byCode), { missing: cases.length - known.length });
}

/** Figure 2; the source names a share for one of the reasons only. */
function reasons(cases: readonly CountedCase[]): Distribution {
  const notHeld = cases.filter(({ held }) => held === false);
  const known = notHeld.flatMap(
    ({ reasonNotHeld, reasonNotSummoned }) => reasonNotHeld ?? reasonNotSummoned ?? [],
  );
  return oneEach('reasons', tally(known, byCount), { missing: notHeld.length - known.length });
}

/** Figure 3, and M-32: a case with several types stands in each of them once (fn 9). */
function offences(cases: readonly CountedCase[]): Distribution {
  const known = cases.filter((one) => one.offences.length > 0);
  const held = known.filter((one) => one.held === true);
  const rest = known.filter((one) => one.held === false);
  const codes = tally(
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
function weeks(cases: readonly CountedCase[], { longDays }: CouncilSettings): Distribution {
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
  return oneEach('measures', tally(all, byCount), { missing: 0 });
}
