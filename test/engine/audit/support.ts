import type { CountedCase } from '../../../engine/audit/counted-case.ts';
import type { ReportSettings } from '../../../engine/audit/report.ts';

export const settings: ReportSettings = {
  year: 2015,
  shortDays: 14,
  longDays: 35,
  date: '2015-12-31',
  smallestGroup: 5,
};

let number = 0;

/** A case in the target group of which nothing else is known. */
export function counted(more: Partial<CountedCase> = {}): CountedCase {
  number += 1;
  return {
    case: `sag-${String(number).padStart(5, '0')}`,
    municipality: 'Fjordby Kommune',
    youth: `ung-${number}`,
    standing: 'in_target',
    cprKnown: true,
    offences: [],
    agreements: [],
    measures: [],
    findings: [],
    ...more,
  };
}
