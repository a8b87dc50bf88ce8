import { formatNumber } from '../../../../dsl/index.ts';
import type { audit as danish } from '../da/audit.ts';
import { networkCouncil } from './audit-network-council.ts';
import { processualSeries } from './audit-processual-series.ts';

const many = (number: number): string => formatNumber(number, 'en');
const count = (number: number, one: string, several: string): string =>
  `${many(number)} ${number === 1 ? one : several}`;

export const audit: typeof danish = {
  help: {
    audit:
      'report on a register: every figure with numerator, denominator and what is missing; findings and deadlines',
    register: 'the register: cases as a .jsonl file, a file that ends in .db, or a server',
    html: 'also write the report as one HTML page with charts, fit for printing',
    study: 'also show a study (.json): its numbers, findings and what it does not report; can be repeated',
    process: 'only the report on this process, such as network-council',
    year: 'the year that figures about one year concern (else the year with the most cases)',
    answers: 'CSV file with what the municipalities answered',
    smallestGroup:
      'hide groups of fewer youths or families than this; can only be made larger than in the rules',
  },
  errors: {
    noCases: () => ({
      cause: 'the register has no cases to report on',
      next: 'the report is about network councils, their register rows and processual network meetings',
    }),
    nothingAsked: () => ({
      cause: 'a register or a study is missing',
      next: 'write a case file or a register, or --study FILE',
    }),
    badStudy: (where) => ({
      cause: `the file is not a study: “${where}” is missing or has another shape`,
      next: 'see examples/studier and engine/audit/README.md',
    }),
    noLimits: () => ({
      cause: 'the rules lack the limits that the report needs',
      next: 'see the files rules/nationalt/…opgoerelse.regel',
    }),
    badYear: (value) => ({ cause: `--year cannot be “${value}”`, next: 'write a year, such as 2015' }),
    badGroup: (value, smallest) => ({
      cause: `--smallest-group cannot be “${value}”`,
      next: `write a whole number from ${smallest}, the smallest group of the rules`,
    }),
    answersColumns: (missing) => ({
      cause: `the file of answers lacks the column “${missing}”`,
      next: 'it needs: kommune;svar;utilstrækkeligt implementeret;ventede unge',
    }),
    answersValue: (column, value, known) => ({
      cause: `“${value}” cannot stand in the column “${column}”`,
      next: `write: ${known}`,
    }),
  },

  asOf: (date) => `As the cases stood on ${date}`,
  tooSmall: (persons) =>
    `The register has fewer than ${persons}. No figures are shown, so that nobody can be known from them.`,
  notCounted: (what) => `Not counted: ${what}`,
  nationalOnly: (number) =>
    number === 1
      ? '1 municipality has no rules of its own here; its cases are judged under the national rules alone.'
      : `${many(number)} municipalities have no rules of their own here; their cases are judged under the national rules alone.`,
  otherCases: (number) => `${count(number, 'case', 'cases')} of processes without a report`,
  threshold: (persons) =>
    `Groups of fewer than ${persons} are not shown on their own, nor so that they could be computed. Figures of the whole register are always shown.`,
  thresholdAlone: (persons) =>
    `The register is one municipality. Groups of fewer than ${persons} are not shown, nor so that they could be computed.`,
  hiddenTables: 'Tables with groups that small are left out.',
  principle: 'Every figure has its own denominator: a case that lacks the field counts only as missing.',

  share: (numerator, denominator, percent) => `${many(numerator)} of ${many(denominator)} (${percent} %)`,
  mean: (tenths, denominator) =>
    `${many(Math.floor(tenths / 10))}.${tenths % 10} on average of ${many(denominator)}`,
  over: (value, denominator) => `${many(value)} among ${many(denominator)}`,
  range: (smallest, largest, denominator) =>
    `from ${many(smallest)} to ${many(largest)} in ${count(denominator, 'municipality', 'municipalities')}`,
  otherReading: (text) => `or ${text}`,
  missing: (number) => `${many(number)} missing`,
  notReported: 'not reported',
  hidden: 'hidden',
  all: 'all',
  others: (number) => `${count(number, 'other municipality', 'other municipalities')}`,
  later: 'later',
  week: (week) => (week === '0' ? 'same day' : `week ${week}`),

  perMunicipality: 'Each municipality',
  findings: 'Findings',
  standing: 'Findings and deadlines of each municipality',
  withFinding: (severity) => `Cases with a finding: ${severity}`,
  deadlineEnds: {
    kept: 'deadline kept',
    missed: 'deadline missed',
    neither: 'deadline runs, or ended without',
  },
  deadlineKnown: 'Cases with a known deadline',
  perCase: 'The numbers are cases. A case may have findings of several kinds.',
  noFindings: 'No findings.',
  findingCases: (number) => count(number, 'case', 'cases'),
  lateBy: (tenths, cases) =>
    `${many(Math.floor(tenths / 10))}.${tenths % 10} days late on average (${count(cases, 'case', 'cases')})`,
  reservationsTitle: 'Reservations',
  aliases: 'Meetings under another name',
  alias: (meetings, equivalent, different, unanswered) =>
    `${count(meetings, 'meeting', 'meetings')}: ${many(equivalent)} equivalent to a network council, ${many(different)} not, ${many(unanswered)} not assessed`,

  title: 'Report',
  contents: 'Contents',
  columns: {
    report: 'report',
    number: 'No.',
    figure: 'What',
    result: 'Result',
    missingColumn: 'Missing',
    what: 'What',
    cases: 'Number',
    total: 'Total',
    municipality: 'Municipality',
    code: 'Code',
    severity: 'Severity',
    numerator: 'numerator',
    denominator: 'denominator',
    percent: 'percent',
    value: 'value',
    note: 'note',
  },
  chart: (title, parts) => `Bar chart: ${title}. ${parts}. The numbers stand in the table below.`,
  missingInTable: (number) =>
    number === 0
      ? 'None lacks the field.'
      : `${count(number, 'case lacks', 'cases lack')} the field and ${number === 1 ? 'is' : 'are'} left out.`,
  severalLines: 'A case may stand in several lines.',
  reports: { 'network-council': networkCouncil, 'processual-series': processualSeries },
  fullTables: (file) => `Written: ${file}`,
  everyNumber: 'Every figure of each municipality: --format csv or --html FILE',
};
