import { formatNumber } from '../../../../dsl/index.ts';
import type { ReportNames } from '../report-names.ts';

const count = (number: number, one: string, several: string): string =>
  `${formatNumber(number, 'en')} ${number === 1 ? one : several}`;

/** The report on processual network meetings. */
export const processualSeries: ReportNames = {
  title: 'Report on processual network meetings',
  scope: (cases, families, municipalities) =>
    `${count(cases, 'series', 'series')} for ${count(families, 'family', 'families')} in ${count(municipalities, 'municipality', 'municipalities')}`,
  persons: (number) => count(number, 'family', 'families'),
  sections: {
    series: 'Series and families',
    meetings: 'Meetings',
    intervals: 'Time between meetings',
    fidelity: 'The six elements of the method',
  },
  figures: {
    'PN-01': 'Series',
    'PN-02': 'Families',
    'PN-03': 'Series with at least one meeting',
    'PN-04': 'Series with at least two meetings',
    'PN-05': 'Closed as planned',
    'PN-06': 'Ended without a new meeting',
    'PN-07': 'Ended for other reasons',
    'PN-08': 'The family declined or was outside the target group',
    'PN-09': 'Not ended',
    'PN-11': 'Meetings held',
    'PN-12': 'Meetings of a series that has held any',
    'PN-13': 'Fewest meetings',
    'PN-14': 'Most meetings',
    'PN-15': 'Present at a meeting, everybody counted',
    'PN-16': 'Fewest present',
    'PN-17': 'Most present',
    'PN-18': 'Meetings with an interpreter present',
    'PN-19': 'Duration of a meeting in minutes',
    'PN-20': 'Person-hours of a meeting (derived: present times duration)',
    'PN-21': 'Meetings held that have minutes',
    'PN-22': 'Intervals between two meetings',
    'PN-23': 'From {shortestGap} to {longestGap} days',
    'PN-24': 'Less than {shortestGap} days',
    'PN-25': 'More than {longestGap} days',
    'PN-26': 'Cannot be decided; only the month or year is known',
    E1: 'Findings about parents taking part and having a say',
    E2: 'Findings about the meeting leader',
    E3: 'Findings about the caseworker on an equal footing',
    E4: 'Findings about duration and interpretation',
    E5: 'Findings about meetings as a series',
    E6: 'Findings about minutes',
  },
  keyFigures: ['PN-01', 'PN-02', 'PN-05', 'PN-11', 'PN-21', 'PN-23'],
  tables: { fidelity: 'Findings by element and severity' },
  series: {},
  lines: {},
  notes: { fidelity: 'The numbers are series with findings; each series counts once in a line.' },
  left: {},
  remarks: {},
  reservations: {
    method_not_law: 'Elements and intervals are those of the method, not of the law.',
    not_in_source: 'The evaluation of the method does not report the same figures; they cannot be compared.',
  },
};
