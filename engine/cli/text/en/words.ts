import { formatDate } from '../../../../dsl/index.ts';
import type { words as daWords } from '../da/words.ts';

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

/** The words of the results. */
export const words: typeof daWords = {
  confirmed: (role, on) => `confirmed by ${role} ${on}`,
  severity: { error: 'error', warning: 'warning' },
  errors: (number) => count(number, 'error', 'errors'),
  warnings: (number) => count(number, 'warning', 'warnings'),
  files: (number) => count(number, 'file', 'files'),
  explanation: (code) => `explanation: samraad explain ${code}`,
  seeAlso: (place) => `see also ${place}`,
  and: 'and',

  checkedClean: (files) => `${files} checked: no errors`,
  sampledConcepts: (file, number) =>
    `${file}: ${count(number, 'concept has', 'concepts have')} more cases than can be tried; a sample was looked at`,
  conceptsApart: (file, number) =>
    `${file}: ${count(number, 'concept was', 'concepts were')} seen one by one, since the file has so many; what several do together was not seen`,
  checkedWith: (files, findings) => `${files} checked: ${findings}`,

  wouldChange: (file) => `would be changed: ${file}`,
  changed: (file) => `changed: ${file}`,
  formatSummary: (changed, all) =>
    changed === 0
      ? `${count(all, 'file', 'files')}: no changes`
      : `${changed} of ${count(all, 'file', 'files')} changed`,
  formatCheckSummary: (changed, all) =>
    changed === 0
      ? `${count(all, 'file', 'files')}: everything stands as it should`
      : `${changed} of ${count(all, 'file', 'files')} would be changed; run “samraad format”`,

  outcome: { met: 'met', not_met: 'not met', unknown: 'unknown', discretion: 'discretion' },
  notKnown: 'not known',
  none: 'none',
  yes: 'yes',
  no: 'no',
  event: (seq) => `event ${seq}`,
  record: (id) => `record ${id}`,
  decisive: 'decisive',
  notReached: 'not reached',
  limitFrom: (date) => `in force from ${date}`,
  source: 'source',
  missingHeading: 'missing, and could still decide it:',
  obtainFrom: (who, within) =>
    within === undefined ? `obtain from ${who}` : `obtain from ${who} within ${within}`,
  assessedBy: (who) => `assessed by ${who}`,
  assessmentHeading: 'needs an assessment:',
  assessment: (concept, who) => (who === undefined ? concept : `${concept} is assessed by ${who}`),
  weighs: (what) => `weighs: ${what}`,
  reasonsRequired: 'reasons required',
  noticeHeading: 'exceptions that are not established:',
  rulesHeading: 'rules:',
  ruleset: (name, version) => `${name}, version ${version}`,
  selectedBy: (fact, date) => `selected by ${fact} ${date}`,
  transition: ({ outcome, inForce, leadsTo, condition }, language) =>
    outcome === 'met'
      ? `transition from version ${inForce}, when ${condition[language]}`
      : `not decided whether version ${leadsTo} is to be used: when ${condition[language]}`,
  due: (date) => `no later than ${date}`,
  notComputable: 'cannot be computed yet',
  start: (date) => `counted from ${date}`,
  futureDate: (date) => `${formatDate(date, 'en')} has not come yet; the rules may be changed before then`,

  testsPassed: (number) => `${count(number, 'test', 'tests')} passed`,
  testsFailed: (number) => `${count(number, 'test', 'tests')} failed`,
  scenariosPassed: (number) => `${count(number, 'scenario', 'scenarios')} passed`,
  scenariosFailed: (number) => `${count(number, 'scenario', 'scenarios')} failed`,
  testPassed: 'passed',
  testFailed: 'failed',
  noTests: 'there are neither tests nor scenarios in the files',
  row: (number) => `row ${number}`,

  factsHeading: 'Facts',
  eventsHeading: 'Events',
  groupsHeading: 'Groups',
  placesHeading: 'Places in templates',
  types: {
    money: 'amount',
    number: 'number',
    percent: 'percent',
    date: 'date',
    boolean: 'yes/no',
    duration: 'duration',
    text: 'text',
    choice: 'one of',
    set: 'some of',
  },

  courseOfCase: 'course of the case',
  sameState: 'same state',

  expectedValue: {
    money: 'a whole number of øre, for example 1750000 for 17,500 kr.',
    number: 'a number',
    percent: 'a whole number of hundredths of a per cent, for example 1500 for 15%',
    date: 'a date such as "2015-03-02"',
    boolean: 'true or false',
    duration: 'a duration such as {"count": 15, "unit": "year"}',
    text: 'a text',
    choice: 'one of',
    set: 'a list of',
  },

  expectedOutcome: (what, expected, actual) => `${what}: expected “${expected}”, but got “${actual}”`,
  otherReason: (what) => `${what}: the outcome is as expected, but another condition decided it`,

  clause: {
    concept: '',
    always: 'always applies when ',
    except: 'except when ',
    discretion: 'discretion when ',
    applies: 'applies when ',
    example: 'applies for example when ',
    decides_for: 'decides for ',
    otherwise: '',
    not_filled: '',
    all: '',
    any: '',
    none: '',
    not: '',
    comparison: '',
    count: '',
    record: '',
  },

  replayed: (number) => `${count(number, 'case', 'cases')} replayed`,
  replaySummary: (same, changed, impossible) =>
    `Unchanged ${same} · changed ${changed} · cannot be replayed ${impossible}`,
  unchanged: 'unchanged',
  changedCase: 'changed',
  impossible: 'cannot be replayed',
  decisionAt: (event, date) => `decision (${event}, ${date})`,
  stateAfter: (event) => `state after ${event}`,
  notPossible: 'not possible any more',
  state: 'state',
  decision: 'decision',
  deadline: 'deadline',
  task: 'task',
  duty: 'duty',
  finding: 'finding',
  unrecorded: (events) => `not compared, because the decision was not recorded: event ${events}`,

  draftHeading: (decision) => `DRAFT of the reasons: ${decision}`,
  draftNote:
    'Written by samraad from the trace of the rules. To be read and corrected by whoever takes the decision.',
  numberOf: (number, of) => `${number} of ${of}`,

  decidesNow: 'decides now',
  decidedBefore: 'decided before',
  otherGrounds: (decision) => `${decision} as before, but on other grounds`,
  refused: 'not allowed',
  eventsRefused: (events) => `not allowed: event ${events}`,
  eventsNotPossible: (events) => `not possible any more: event ${events}`,
};
