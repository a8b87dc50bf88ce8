import { formatNumber } from '../../../../dsl/index.ts';
import type { audit as danish } from '../da/audit.ts';

const many = (number: number): string => formatNumber(number, 'en');
const count = (number: number, one: string, several: string): string =>
  `${many(number)} ${number === 1 ? one : several}`;

export const audit: typeof danish = {
  help: {
    audit:
      'report on a register: every figure with numerator, denominator and what is missing; findings and deadlines',
    register: 'the register: cases as a .jsonl file, a file that ends in .db, or a server',
    html: 'also write the report as one HTML page with charts, fit for printing',
    year: 'the year that figures about one year concern (else the year with the most cases)',
    answers: 'CSV file with what the municipalities answered',
    smallestGroup: 'hide groups of fewer youths than this; can only be made larger than in the rules',
  },
  errors: {
    noCases: () => ({
      cause: 'the register has no cases to report on',
      next: 'the report is about network council cases and register rows',
    }),
    noLimits: () => ({
      cause: 'the rules lack the limits that the report needs',
      next: 'see rules/nationalt/opgoerelse.regel',
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

  title: 'Report on network councils',
  scope: (cases, youths, municipalities) =>
    `${count(cases, 'case', 'cases')} of ${count(youths, 'youth', 'youths')} in ${count(municipalities, 'municipality', 'municipalities')}`,
  asOf: (date) => `As the cases stood on ${date}`,
  tooSmall: (smallest) =>
    `The register has fewer than ${smallest} youths. No figures are shown, so that nobody can be known from them.`,
  leftOut: (outside, undetermined, other) =>
    [
      outside > 0 ? `${count(outside, 'case', 'cases')} outside the target group` : '',
      undetermined > 0 ? `${count(undetermined, 'undetermined case', 'undetermined cases')}` : '',
      other > 0 ? `${count(other, 'case', 'cases')} of other processes` : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  notCounted: (what) => `Not counted: ${what}`,
  reviews: (number) =>
    `${count(number, 'case is a review', 'cases are reviews')} of the action plan after a new suspicion, without a council of its own`,
  nationalOnly: (number) =>
    number === 1
      ? '1 municipality has no rules of its own here; its cases are judged under the national rules alone.'
      : `${many(number)} municipalities have no rules of their own here; their cases are judged under the national rules alone.`,
  threshold: (smallest) =>
    `Groups of fewer than ${smallest} youths are not shown on their own, nor so that they could be computed. Figures of the whole register are always shown.`,
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

  sections: {
    collection: 'What the municipalities answered',
    cases: 'Cases and youths',
    outcome: 'Held and not held',
    crime: 'Nature of the crime',
    timing: 'Time',
    participants: 'Participants',
    agreements: 'Agreements and consequences',
  },
  perMunicipality: 'Each municipality',
  findings: 'Findings',
  noFindings: 'No findings.',
  findingCases: (number) => count(number, 'case', 'cases'),
  lateBy: (tenths, cases) =>
    `${many(Math.floor(tenths / 10))}.${tenths % 10} days late on average (${count(cases, 'case', 'cases')})`,
  aliases: 'Meetings under another name',
  alias: (meetings, equivalent, different, unanswered) =>
    `${count(meetings, 'meeting', 'meetings')}: ${many(equivalent)} equivalent to a network council, ${many(different)} not, ${many(unanswered)} not assessed`,
  reservationsTitle: 'Reservations',

  figures: {
    'M-01': 'Municipalities that responded',
    'M-02': 'Municipalities that sent cases',
    'M-03': 'Municipalities with neither summons nor council',
    'M-04': 'Of these, with youths in the target group and no council identified',
    'M-05': 'Of these, without youths in the target group by their own account',
    'M-06': 'Of these, without a reason',
    'M-07': 'Municipalities that did not respond',
    'M-08': 'Municipalities that say themselves that the rule is insufficiently implemented',
    'M-09': 'Municipalities without summons where police data show no youths in the target group either',
    'M-10': 'Cases',
    'M-11': 'Youths',
    'M-12': 'Youths that appear more than once',
    'M-13': 'Cases from {year} (undated ones in the denominator)',
    'M-14': 'Cases without any date',
    'M-15': 'Youths with cases from {year}',
    'M-16': 'Youths to be expected in all by police data',
    'M-17': 'Youths expected and missing in municipalities with cases',
    'M-18': 'Youths per municipality',
    'M-19': 'Boys',
    'M-20': 'Age at the notification',
    'M-21': 'Youths known beforehand, as far as recorded',
    'M-22': 'Councils held',
    'M-23': 'Councils not held',
    'M-24': 'Not held because the family stayed away or declined',
    'M-26': 'Cases with the nature of the crime recorded',
    'M-27': 'One type of crime',
    'M-28': 'Two or more types',
    'M-29': 'Violence',
    'M-30': 'Theft',
    'M-31': 'Robbery',
    'M-33': 'Cases with the dates of notification and summons',
    'M-34': 'Summoned within the deadline',
    'M-35': 'Summoned on the last day of the deadline',
    'M-36': 'Summoned within {short} days',
    'M-37': 'Summoned within {long} days',
    'M-38': 'Councils held with the dates of notification and council',
    'M-39': 'Days from notification to council',
    'M-40': 'Held within {long} days',
    'M-41': 'Held on the day of the notification',
    'M-42': 'Councils held with participants recorded',
    'M-43': 'Participants besides the caseworker',
    'M-44': 'Most participants besides the caseworker',
    'M-45': 'Fewest participants besides the caseworker',
    'M-46': 'The youth was present',
    'M-47': 'One or both parents were present',
    'M-48': 'Other family was present',
    'M-49': 'The school was present',
    'M-50': 'Only the youth and the parents were present',
    'M-51': 'Councils held with agreements recorded',
    'M-52': 'Councils that led to a child examination',
    'M-53': 'Councils that led to a new measure',
    'M-54': 'Agreements about school',
  },

  tables: {
    years: 'Cases by year of the notification',
    reasons: 'Why the council was not held',
    offences: 'Nature of the crime, councils held and not held',
    weeks: 'Time from notification to summons and council',
    participants: 'Participants besides the caseworker',
    measures: 'New measures (a minimum)',
    deadlines: 'The summons and its deadline',
  },
  columns: {
    number: 'No.',
    figure: 'What',
    result: 'Result',
    missingColumn: 'Missing',
    what: 'What',
    cases: 'Number',
    held: 'Held',
    notHeld: 'Not held',
    summons: 'Summons',
    council: 'Council',
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
  attendance: {
    youth: 'the youth',
    parents: 'parents',
    otherFamily: 'other family',
    school: 'the school',
    onlyFamily: 'only the youth and the parents',
  },
  deadlines: {
    in_time: 'summoned before the last day',
    on_last_day: 'summoned on the last day',
    late: 'summoned too late',
    overdue: 'not summoned, the deadline has passed',
    running: 'not summoned, the deadline runs',
    never: 'ended without a summons',
  },
  chart: (title, parts) => `Bar chart: ${title}. ${parts}. The numbers stand in the table below.`,
  missingInTable: (number) =>
    number === 0
      ? 'None lacks the field.'
      : `${count(number, 'case lacks', 'cases lack')} the field and ${number === 1 ? 'is' : 'are'} left out.`,
  severalLines: 'A case may stand in several lines.',
  minimum: 'The same youth may receive several, and committees and later examinations grant more: a minimum.',
  fullTables: (file) => `Written: ${file}`,
  everyNumber: 'Every figure of each municipality: --format csv or --html FILE',

  reservations: {
    not_total: 'The register is not a total count.',
    uneven: 'The municipalities do not register alike.',
    some_departments: 'Some municipalities sent cases from one department only.',
    missing_fields: 'Fields are missing in part of the cases; how many stands beside each figure.',
    not_responding:
      'Some municipalities did not respond. In the mapping they resembled the others in region, urbanity and youth crime.',
    earlier_offences: 'Earlier minor offences are probably under-reported.',
    no_central_register: 'There is no central register to hold the figures against.',
  },
};
