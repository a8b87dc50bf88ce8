import { formatDate } from '../../../../dsl/index.ts';
import type { LogIssue } from '../../../case/log.ts';
import type { errors as daErrors } from '../da/errors.ts';
import type { Problem } from '../problem.ts';

/** Why something could not be done. Lower case, no full stop, the user's own words in “…”. */
export const errors: typeof daErrors = {
  heading: 'error',
  note: 'note',

  missingFile: (path) => ({
    cause: `the file “${path}” does not exist`,
    next: 'check the path and the spelling',
  }),
  isFolder: (path) => ({ cause: `“${path}” is a folder, not a file`, next: 'give a file in the folder' }),
  missingFolder: (path) => ({
    cause: `the folder “${path}” does not exist`,
    next: 'check the path and the spelling',
  }),
  notFolder: (path) => ({ cause: `“${path}” is not a folder`, next: 'give the folder with the rule files' }),
  noReadPermission: (path) => ({
    cause: `you are not allowed to read “${path}”`,
    next: 'ask the owner of the file for read access',
  }),
  noWritePermission: (path) => ({
    cause: `you are not allowed to write “${path}”; the file is unchanged`,
    next: 'ask the owner of the file for write access',
  }),
  noSpace: (path) => ({
    cause: `there is no room on the disk for “${path}”; the file is unchanged`,
    next: 'make room and try again',
  }),
  tooLarge: (path, megabytes) => ({
    cause: `the file “${path}” is larger than ${megabytes} MB`,
    next: 'check that it is the right file; otherwise split it',
  }),
  notText: (path) => ({
    cause: `“${path}” is not a text file`,
    next: 'check that it is the right file; documents and spreadsheets must first be saved as plain text',
  }),
  notUtf8: (line) => ({
    cause: `line ${line} cannot be read because the file is not saved as UTF-8`,
    next: 'open the file in a text editor and save it with the encoding UTF-8',
  }),
  unreadable: (path, code) => ({
    cause: `“${path}” cannot be read (${code})`,
    next: 'try again; if it goes on, show the code to those who run the machine',
  }),
  fileExists: (path) => ({ cause: `“${path}” exists already`, next: 'choose another name' }),
  unwritable: (path, code) => ({
    cause: `“${path}” cannot be written (${code}); the file is unchanged`,
    next: 'try again; if it goes on, show the code to those who run the machine',
  }),
  outputFailed: (code) => ({
    cause: `the result cannot be written (${code})`,
    next: 'check where the result is sent, and whether there is room',
  }),
  noRuleFiles: (path) => ({
    cause: `there are no rule files in “${path}”`,
    next: 'the names of rule files end in .regel',
  }),
  notRuleFile: (path) => ({
    cause: `“${path}” is not a rule file`,
    next: 'the names of rule files end in .regel',
  }),
  noRulesFolder: () => ({
    cause: 'there is no folder with rules here or further up',
    next: 'name it with --rules DIR',
  }),
  brokenRules: (count) => ({
    cause: count === 1 ? 'there is an error in the rules' : `there are ${count} errors in the rules`,
    next: 'correct the rules and check them with “samraad check”',
  }),

  unknownCommand: (name, suggestion) => ({
    cause: `there is no command “${name}”`,
    next:
      suggestion === undefined
        ? 'see the commands with “samraad --help”'
        : `did you mean “samraad ${suggestion}”?`,
  }),
  unknownOption: (flag, suggestion) => ({
    cause: `there is no option “${flag}”`,
    next: suggestion === undefined ? 'see the options with --help' : `did you mean “${suggestion}”?`,
  }),
  missingArgument: (command, name) => ({
    cause: `“samraad ${command}” needs ${name}`,
    next: `see how it is used with “samraad ${command} --help”`,
  }),
  missingOptionValue: (flags) => ({
    cause: `the option “${flags}” needs a value`,
    next: 'write the value after the option; --help says what it can be',
  }),
  missingOption: (command, flags) => ({
    cause: `“samraad ${command}” needs the option ${flags}`,
    next: `see how it is used with “samraad ${command} --help”`,
  }),
  tooManyArguments: (command) => ({
    cause: `“samraad ${command}” was given more arguments than it can use`,
    next: `see how it is used with “samraad ${command} --help”`,
  }),
  conflictingWords: (words) => ({
    cause: `${words.join(' and ')} cannot be used together`,
    next: 'use only one of them',
  }),
  badChoice: (flag, value, choices) => ({
    cause: `${flag} cannot be “${value}”`,
    next: `choose one of: ${choices.join(', ')}`,
  }),
  badUsage: () => ({
    cause: 'the command cannot be understood',
    next: 'see the commands with “samraad --help”',
  }),

  badDate: (flag, value) => ({
    cause: `${flag} cannot be “${value}”`,
    next: 'write the date as year-month-day, for example 2015-03-02',
  }),
  impossibleDate: (flag, value) => ({
    cause: `${flag} cannot be “${value}”: there is no such day in the calendar`,
    next: 'check the day and the month',
  }),
  futureDate: (flag, value, today) => ({
    cause: `${flag} cannot be “${value}”, because that day has not come yet (today is ${formatDate(today, 'en')})`,
    next: 'give today’s date or an earlier day',
  }),
  badThreshold: (value) => ({
    cause: `--threshold cannot be “${value}”`,
    next: 'write a per cent from 0 to 100, for example 100% or 99.5%',
  }),
  badVersion: (value) => ({
    cause: `the version “${value}” is not a whole number`,
    next: 'write the number of the version as it stands in the rule file, for example 2',
  }),
  noVersion: (version, known) => ({
    cause: `there is no version ${version} of the rules`,
    next:
      known.length > 0 ? `there are: ${known.join(', ')}` : 'see in the rule files which versions there are',
  }),
  noRulesThatDay: (municipality, date) => ({
    cause: `no rules are in force for ${municipality} on ${formatDate(date, 'en')}`,
    next: 'check the date, and see in the rule files from which day they are in force',
  }),

  notProvision: (written) => ({
    cause: `“${written}” is no place in an act`,
    next: 'write the name of the act and the place in it, for example “serviceloven § 57 c, stk. 1”',
  }),
  citedNowhere: (written, act) => ({
    cause: `no rules cite “${written}”`,
    next:
      act === undefined
        ? 'write the place as it stands after “source” in the rules, for example “serviceloven § 57 c”'
        : `did you mean “${act}”?`,
  }),
  unknownName: (name, suggestion, known) => ({
    cause: `the rules do not know “${name}”`,
    next: suggestion === undefined ? `the rules know: ${known.join(', ')}` : `did you mean “${suggestion}”?`,
  }),
  notInForce: (name) => ({
    cause: `“${name}” is in the rules, but not in force for that municipality on that day`,
    next: 'check the municipality and the date',
  }),
  unknownMunicipality: (name, suggestion, known) => ({
    cause: `there are no rules for the municipality “${name}”`,
    next:
      suggestion === undefined ? `there are rules for: ${known.join(', ')}` : `did you mean “${suggestion}”?`,
  }),
  unknownProcess: (name, suggestion, known) => ({
    cause: `there is no process “${name}”`,
    next: suggestion === undefined ? `there are: ${known.join(', ')}` : `did you mean “${suggestion}”?`,
  }),
  nothingToExplain: (word, suggestion) => ({
    cause: `“${word}” is neither an error code nor a concept of the rules`,
    next:
      suggestion === undefined
        ? 'write a code such as R001, a concept, a line such as FILE.regel:35, a provision with § or the .jsonl file of a case'
        : `did you mean “${suggestion}”?`,
  }),
  notBegun: (process) => ({
    cause: `“${process.en}” is no course to begin: a row comes from a list`,
    next: 'import the list with “samraad register import”, or begin a case of another process',
  }),
  unknownCode: (code, suggestion) => ({
    cause: `there is no error code “${code}”`,
    next:
      suggestion === undefined
        ? 'write the code as it stands in the message, for example R001'
        : `did you mean “${suggestion}”?`,
  }),
  decidesNothing: (process) => ({
    cause: `a case of the process ${process} has no decisions`,
    next: 'go through it event by event with samraad replay CASE --steps',
  }),
  noDecisions: () => ({
    cause: 'no decision has been taken in the case yet',
    next: 'see where the case stands with “samraad simulate CASE”',
  }),
  noDecision: (number, count) => ({
    cause: `the case has no decision “${number}”`,
    next:
      count === 1
        ? 'there is 1 decision; it is shown without --decision'
        : `give a number from 1 to ${count}`,
  }),

  badJson: () => ({
    cause: 'the text is not valid JSON',
    next: 'look for a missing comma, quotation mark or bracket at the place',
  }),
  factsShape: () => ({
    cause: 'the file with facts must have the fields “facts” and “groups”',
    next: 'for example {"facts": {"ageOnReceipt": {"count": 15, "unit": "year"}}, "groups": {"offence": []}}',
  }),
  unknownFact: (field, suggestion) => ({
    cause: `the rules do not know the fact “${field}”`,
    next:
      suggestion === undefined ? 'see the facts with “samraad vocabulary”' : `did you mean “${suggestion}”?`,
  }),
  unknownGroup: (field, suggestion) => ({
    cause: `the rules do not know the group “${field}”`,
    next:
      suggestion === undefined ? 'see the groups with “samraad vocabulary”' : `did you mean “${suggestion}”?`,
  }),
  unknownField: (field, suggestion) => ({
    cause: `the field “${field}” cannot be used here`,
    next: suggestion === undefined ? 'remove the field' : `did you mean “${suggestion}”?`,
  }),
  wrongValue: (field, expected) => ({
    cause: `the fact “${field}” has a value that does not fit`,
    next: `write ${expected}`,
  }),
  wrongOption: (field, value, suggestion, options) => ({
    cause: `the fact “${field}” cannot be “${value}”`,
    next: suggestion === undefined ? `choose one of: ${options.join(', ')}` : `did you mean “${suggestion}”?`,
  }),
  whichRecord: (records) => ({
    cause: 'the concept is decided for one record at a time, and there are several',
    next: `choose one with --record: ${records.join(', ')}`,
  }),
  noRecord: (group) => ({
    cause: `the concept is decided for a record of the group “${group}”, and there is none`,
    next: `add a record under "groups": {"${group}": [...]}`,
  }),
  unknownRecord: (id, records) => ({
    cause: `there is no record “${id}” among the facts`,
    next:
      records.length > 0
        ? `choose one of: ${records.join(', ')}`
        : 'add the record under "groups" in the file',
  }),

  logIssue: ({ code, args }) => {
    const value = (key: string): string => String(args[key] ?? '');
    const problems: Readonly<Record<LogIssue['code'], Problem>> = {
      EMPTY_LOG: { cause: 'the case has no events', next: 'check that it is the right file' },
      NOT_JSON: {
        cause: 'the line is not valid JSON',
        next: 'each line of a case is one event; look for a missing comma, quotation mark or bracket',
      },
      CUT_LINE: {
        cause: 'the last line is cut off and cannot be read as an event',
        next: 'fetch the file again; if the rest is missing there too, delete the line and record the event anew',
      },
      NOT_AN_EVENT: {
        cause:
          value('field') === ''
            ? 'the line is no event, or has a field that does not belong there'
            : `the field “${value('field')}” is missing or has a wrong value`,
        next: 'an event has the fields case, process, seq, type, on, at, by and data',
      },
      MIXED_CASES: {
        cause: `the event belongs to the case “${value('case')}”, but the file begins with the case “${value('expected')}”`,
        next: 'put each case into a file of its own',
      },
      MIXED_PROCESSES: {
        cause: `the event belongs to the process “${value('process')}”, but the case begins in “${value('expected')}”`,
        next: 'put each course into a file of its own',
      },
      UNKNOWN_PROCESS: {
        cause: `there is no process “${value('process')}”`,
        next: 'see the processes with “samraad vocabulary”',
      },
      DUPLICATE_SEQ: {
        cause: `event ${value('seq')} also stands in line ${value('earlier')}`,
        next: 'give each event its own number',
      },
      MISSING_SEQ: {
        cause:
          value('from') === value('to')
            ? `event ${value('from')} is missing`
            : `events ${value('from')} to ${value('to')} are missing`,
        next: 'fetch the whole case again',
      },
    };
    return problems[code];
  },

  unexpected: (message) => ({
    cause: `something happened that samraad was not prepared for (${message})`,
    next: 'run the command again with SAMRAAD_DEBUG=1 before it, and send the text to those who maintain samraad',
  }),
};
