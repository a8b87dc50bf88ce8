import type { CollectedAnswer } from '../../../engine/audit/network-council/collection.ts';
import type { CountedCase } from '../../../engine/audit/network-council/counted-case.ts';
import { networkCouncil } from '../../../engine/audit/network-council/table.ts';
import { type Report, reportOf } from '../../../engine/audit/report.ts';
import type { FigureResult } from '../../../engine/audit/result.ts';
import type { Given } from '../../../engine/audit/table.ts';

export const given: Given<'shortDays' | 'longDays', CollectedAnswer> = {
  limits: { shortDays: 14, longDays: 35 },
  date: '2015-12-31',
  smallestGroup: 5,
};

/** The report on network councils. */
export function councilReport(cases: readonly CountedCase[], more: Partial<typeof given> = {}): Report {
  return reportOf(networkCouncil, cases, { ...given, ...more });
}

/** The figures of the process over these cases, none of them hidden. */
export function councilFigures(cases: readonly CountedCase[]): readonly FigureResult[] {
  const settings = { year: 2015, date: given.date, ...given.limits };
  return networkCouncil.sets.flatMap((set) => set.answers(cases, settings));
}

let number = 0;

/** A case in the target group of which nothing else is known. */
export function counted(more: Partial<CountedCase> = {}): CountedCase {
  number += 1;
  return {
    case: `sag-${String(number).padStart(5, '0')}`,
    municipality: 'Fjordby Kommune',
    person: `ung-${number}`,
    standing: 'in_target',
    cprKnown: true,
    offences: [],
    agreements: [],
    measures: [],
    findings: [],
    ...more,
  };
}
