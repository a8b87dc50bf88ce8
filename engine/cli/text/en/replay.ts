import { formatNumber } from '../../../../dsl/index.ts';
import type { replay as daReplay } from '../da/replay.ts';

const cases = (number: number): string => `${formatNumber(number, 'en')} ${number === 1 ? 'case' : 'cases'}`;

export const replay: typeof daReplay = {
  help: {
    knownAt: 'only what was recorded by that day or time (2015-03-02 or 2015-03-02T12:00:00+01:00)',
    rulesOn: 'replay under the rules in force on that day (otherwise the day that the case selects)',
    html: 'write the report as one HTML file without links to the net as well',
  },
  errors: {
    badInstant: (flag, value) => ({
      cause: `${flag} cannot be “${value}”`,
      next: 'write a date such as 2015-03-02, or date and time with the zone such as 2015-03-02T12:00:00+01:00',
    }),
    unreadable: (event, reasons) => ({
      cause: `${event} cannot be read under the other rules: ${reasons}`,
      next: 'the other rules lack the fact; add it there, or choose other rules',
    }),
  },

  asDecided: 'what was decided → the rules as they are now',
  ownRules: 'the case’s own rules',
  rulesOf: (municipality) => `the rules of ${municipality}`,
  rulesVersion: (version) => `the municipality’s rules in version ${version}`,
  rulesOn: (date) => `the rules as they were in force on ${date}`,
  knownThenNow: (then) => `what was known ${then} → what is known now`,
  asOf: (date) => `the cases as they stood on ${date}`,
  knownAt: (then) => `with what was known ${then}`,
  counterfactual: 'counterfactual',
  counterfactualNote:
    'Counterfactual: this shows what other rules would have given. The case is and stays decided under the rules that held for it.',

  gradesTitle: 'Beforehand',
  grades: { fine: 'fine', risky: 'risky', impossible: 'impossible' },
  differsTitle: 'Cases with a difference',
  differs: {
    decisions: 'decision',
    paths: 'path',
    duties: 'duties',
    deadlines: 'deadlines',
    findings: 'findings',
  },
  causesTitle: 'By cause',
  cause: 'cause',
  ofCases: (number, names) => `${cases(number)}: ${names}`,
  knownLater: 'something that was recorded only later',
  recordedAt: (event, at) => `${event}, recorded ${at}`,
  what: {
    limit: 'limit',
    clause: 'clause of',
    bullet: 'bullet of',
    otherwise: '“otherwise” of',
    decides_for_any: '“decides for any” of',
    concept: 'concept',
    duty: 'duty',
    check: 'check',
    deadline: 'deadline',
    calendar: 'calendar',
    fact: 'fact',
    choice: 'choice',
    group: 'group',
  },
  added: 'new',
  gone: 'gone',
  edited: 'changed',
  htmlWritten: (file) => `the report is written to ${file}`,

  pageTitle: 'Replay of cases',
  printedOn: (date) => `Made on ${date}`,
  counted: 'Counted',
  count: 'Number',
  casesTitle: 'Cases that came out otherwise',
  noneDiffers: 'No case came out otherwise.',
  before: 'Before',
  after: 'After',
  subject: 'What',
  place: 'Place',
  causeHead: 'Cause',
  sourceHead: 'Source',
  casesColumn: 'Cases',
  traceBefore: 'The whole reasoning before',
  traceAfter: 'The whole reasoning after',
  noTrace: 'not decided here',
};
