import type { help as daHelp } from '../da/help.ts';

/** Help, as it stands behind the commands and the options. */
export const help: typeof daHelp = {
  program:
    'Rules and course of municipal child and youth cases: check the rules, walk through a case, replay it.',
  usage: 'Usage:',
  arguments: 'Arguments:',
  options: 'Options:',
  globalOptions: 'Options for every command:',
  commands: 'Commands:',
  commandWord: 'command',
  optionsWord: 'options',
  choices: (items) => `(one of: ${items.join(', ')})`,
  mandatory: '(must be given)',
  otherwise: (value) => `(else ${value})`,
  help: 'show this help',
  after:
    'Without a command the simulator opens. Exit codes: 0 fine, 1 findings or differences, 2 the work could not be done.',

  lang: 'the language of samraad’s own texts',
  noColor: 'no colours (the same as the environment variable NO_COLOR)',
  date: 'the date of today in this run, written as 2015-03-02',
  rules:
    'the folder with the rules (otherwise “rules” here or further up, otherwise the rules that come along)',
  format: 'how the result is written',
  json: 'the same as --format json',

  check: 'check rule files',
  formatFiles: 'lay rule files out in the one fixed way',
  test: 'run the tests and scenarios in rule files',
  evaluate:
    'decide a concept, a deadline or a limit under the rules in force that day (--date), with the reasoning',
  translate: 'translate a rule file between Danish and English',
  replay: 'replay cases and show what comes out differently',
  explain:
    'explain an error code, a concept with its exceptions or a line of a rule file, show which rules cite a place in an act, or draft the reasons for a decision',
  graph: 'draw the course of a process',
  vocabulary: 'show the names that rules can use about a process',
  version: 'show the version',
  completion: 'write a script that lets the shell complete commands',
  simulate: 'walk through a case event by event',

  rulePaths: 'rule files or folders (otherwise all the rules)',
  coverage: 'show how much of the rules the tests try',
  threshold: 'the least coverage that is accepted, for example 100%',
  mutate: 'put small errors into the rules and see whether the tests notice',
  ruleFile: 'the rule file',
  release: 'also demand what must be in order before a release: that every source is confirmed',
  onlyCheck: 'only show which files would be changed',
  conceptName: 'name or code of a concept, a deadline or a limit',
  municipality: 'the municipality whose rules are in force',
  facts: 'JSON file with the facts of the case',
  record: 'the record the concept is decided for, when there are several',
  process: 'the process, when several know the name',
  toLanguage: 'the language to translate to',
  caseFiles:
    'cases as .jsonl files, or one register (.db file or postgres://…); with --store the names of cases',
  rulesVersion:
    'replay with this version of the municipality’s rules (otherwise the one in force for the case)',
  asOf: 'show the case as it stands on that day',
  steps: 'show the case after each event',
  replayMunicipality: 'replay under the rules of this municipality (otherwise the case’s own)',
  codeOrCase:
    'an error code from a message, a concept such as "serious crime", a line such as FILE.regel:35, a place in an act such as "serviceloven § 57 c", or a case as a .jsonl file',
  decision: 'which of the decisions of the case, counted from 1 (else the last)',
  processName: 'the process, by name or code',
  shell: 'bash, zsh or fish',
};
