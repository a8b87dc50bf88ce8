/** English texts of the diagnostics, by code. */

import { KEYWORDS } from '../keywords.ts';
import type { Language } from '../source.ts';
import { lints } from './lints-en.ts';
import { type Message, type MessageTable, quotedList, text } from './message.ts';
import { scenarios } from './scenarios-en.ts';

/** Kinds of names, with their articles. */
const KINDS: Readonly<Record<string, string>> = {
  fact: 'a fact',
  option: 'an option of a choice',
  choice: 'a choice',
  group: 'a group',
  role: 'a role',
  limit: 'a limit',
  concept: 'a concept',
  deadline: 'a deadline',
  event: 'an event',
  duty: 'a duty',
  place: 'a place that the case fills',
};

/** Declarations by the grammar rule that reads them. */
const DECLARATIONS: Readonly<Record<string, string>> = {
  ruleset: 'the top of a ruleset',
  fact: 'a fact',
  choice: 'a choice',
  group: 'a group',
  role: 'a role',
  limit: 'a limit',
  concept: 'a concept',
  deadline: 'a deadline',
  duty: 'a duty',
  check: 'a check',
  test: 'a test',
  testTable: 'a test table',
  scenario: 'a scenario',
  calendar: 'a calendar',
  template: 'a template',
};

const TYPES: Readonly<Record<string, string>> = {
  money: 'an amount',
  number: 'a number',
  percent: 'a percentage',
  date: 'a date',
  boolean: 'yes or no',
  duration: 'a duration',
  text: 'a text',
  choice: 'an option of a choice',
  set: 'a set',
};

/** How a value of a type is written. */
const EXAMPLES: Readonly<Record<string, string>> = {
  money: 'write an amount such as 16,000 kr.',
  number: 'write a number such as 2',
  percent: 'write a percentage such as 15%',
  date: 'write a date such as 1 January 2016, or the name of a fact that is a date',
  boolean: 'write »is yes« or »is no«',
  duration: 'write a duration such as 7 days or 1 year',
  choice: 'write one of the options of the choice',
  set: 'write »includes« and one of the options of the choice',
};

/** How a fact of a type can be compared. */
const COMPARISONS: Readonly<Record<string, string>> = {
  money: 'write over, under, at least, at most or exactly',
  number: 'write over, under, at least, at most or exactly',
  percent: 'write over, under, at least, at most or exactly',
  duration: 'write over, under, at least, at most or exactly',
  date: 'write before, after, no later than or no earlier than',
  boolean: 'write »is yes« or »is no«',
  choice: 'write »is« and one of its options; over and under need »in ascending order« at the choice',
  set: 'write »includes« and one of the options',
  text: 'write »is known« or »is unknown«',
};

const PARTS: Readonly<Record<string, string>> = {
  Name: 'a name',
  CodeWord: 'a code such as O-SUMMON',
  Text: 'a text in quotation marks',
  Date: 'a date such as 1 January 2016',
  Number: 'a number',
  Duration: 'a duration such as 7 days',
  Citation: 'a citation such as § 57 c',
  Condition: 'a condition such as »damage amount over 16,000 kr.«',
  Comparison: 'a word that compares, for instance »is«, »over«, »at least« or »before«',
  Value: 'a value, for instance 16,000 kr., 1 January 2016, yes or a name',
  Answer: 'a value, for instance 16,000 kr., yes, met, unknown or a name',
  Source: 'an act such as serviceloven § 57 c, or a text in quotation marks',
  Type: 'a type, for instance amount, date, yes/no or the name of a choice',
  Dash: 'a bullet on the next line, with »-« before it',
};

/** A list without quotation marks, the last after `or`. */
const oneOf = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;

const listOf = (args: Parameters<MessageTable[string]>[0], key: string): readonly string[] =>
  (args[key] as readonly string[] | undefined) ?? [];

const kinds = (args: Parameters<MessageTable[string]>[0]): string =>
  oneOf(listOf(args, 'kinds').map((kind) => KINDS[kind] ?? kind));

const didYouMean = (args: Parameters<MessageTable[string]>[0]): Pick<Message, 'hint'> =>
  args.suggestion === undefined ? {} : { hint: `did you mean »${text(args, 'suggestion')}«?` };

const rewrite = (args: Parameters<MessageTable[string]>[0], otherwise: string): Pick<Message, 'hint'> => ({
  hint: args.rewrite === undefined ? otherwise : `write ${text(args, 'rewrite')}`,
});

const named = (args: Parameters<MessageTable[string]>[0]): string => `»${text(args, 'name')}«`;

const LANGUAGES: Readonly<Record<Language, string>> = { da: 'Danish', en: 'English' };

/** The language of the file that the message is about. */
const fileOf = (args: Parameters<MessageTable[string]>[0]): Language =>
  args.fileLanguage === 'en' ? 'en' : 'da';

const other = (args: Parameters<MessageTable[string]>[0]): Language => (fileOf(args) === 'da' ? 'en' : 'da');

/** What could have stood there: one phrase for many keywords, else the few there are. */
const expected = (args: Parameters<MessageTable[string]>[0]): string => {
  const words = quotedList(args, 'expected', 'or');
  return (
    PARTS[text(args, 'kind')] ??
    (words === '' ? 'something else; see the examples in rules/README.md' : words)
  );
};

export const en: MessageTable = {
  R001: () => ({
    message: 'the file must begin with »ruleset« and the name of the rules',
    hint: 'write at the top: ruleset name [navn på dansk]',
  }),
  R002: (args) => ({
    message: `the character »${text(args, 'written')}« cannot be used here`,
    hint:
      args.instead === undefined ? 'delete it, or put text in "…"' : `write ${text(args, 'instead')} instead`,
  }),
  R003: (args) => ({
    message: `»${text(args, 'sign')}« is missing after »${text(args, 'after')}«`,
    hint: `add »${text(args, 'sign')}«`,
  }),
  R004: (args) => ({
    message: `»${text(args, 'written')}« does not fit here`,
    hint: `what belongs here is ${expected(args)}`,
    ...didYouMean(args),
  }),
  R005: () => ({ message: 'the text has no closing quotation mark', hint: 'put " at its end' }),
  R006: () => ({ message: 'the name has no closing »', hint: 'put » at its end' }),
  R007: (args) => ({
    message: `the file is too large: at most ${text(args, 'limit')} characters are read`,
    hint: 'split the rules into several files',
  }),
  R008: () => ({
    message: 'this is no text file: it holds NUL characters',
    hint: 'save it as plain text in UTF-8',
  }),
  R009: () => ({
    message: 'a letter is written as two characters (letter and added accent)',
    hint: 'apply the fix, or type the word again',
  }),
  R010: () => ({
    message: 'the file holds more than one ruleset',
    hint: 'put each ruleset in a file of its own',
  }),
  R011: (args) => ({
    message: `the sentence is not finished after »${text(args, 'after')}«`,
    hint: `what is missing is ${expected(args)}`,
  }),
  R012: (args) => ({
    message: `»${text(args, 'word')}« is a keyword and cannot stand inside a name`,
    hint: `put the whole name in «», also where it is used: «${text(args, 'name')}»`,
  }),
  R014: (args) => ({ message: `»${text(args, 'written')}« is not known`, ...didYouMean(args) }),
  R015: (args) => ({ message: `»${text(args, 'written')}« is not known here`, ...didYouMean(args) }),
  R016: (args) => ({
    message: `»${text(args, 'written')}« does not belong here`,
    hint:
      args.kind === 'Is'
        ? 'join two conditions with »and«; put a name that holds »is« in «»'
        : 'the sentence before it has ended; delete the words, or begin a new line with a keyword',
  }),
  R017: (args) => ({
    message: `the condition is too deep: at most ${text(args, 'limit')} conditions are read inside each other`,
    hint: 'give the innermost condition a name with »concept«',
  }),
  R018: (args) => ({
    message: `»${text(args, 'written')}« is ${LANGUAGES[other(args)]}, and the file is in ${LANGUAGES[fileOf(args)]}`,
    hint: `write »${text(args, 'suggestion')}«`,
  }),
  R019: (args) => ({
    message: `»${text(args, 'word')}« cannot stand in ${DECLARATIONS[text(args, 'entry')] ?? text(args, 'entry')}`,
    hint: `the line belongs in ${oneOf(listOf(args, 'owners').map((owner) => DECLARATIONS[owner] ?? owner))}`,
  }),
  R020: (args) => ({
    message: `${named(args)} is defined twice`,
    hint: 'give one of them another name, or delete it',
  }),
  R021: (args) => ({
    message: `${named(args)} is not known as ${kinds(args)}`,
    ...(args.suggestion === undefined
      ? { hint: 'define it here, or name the ruleset that holds it under »builds on«' }
      : didYouMean(args)),
  }),
  R022: (args) => ({
    message: `${named(args)} is not a strength`,
    hint:
      args.suggestion === undefined
        ? 'write law, method, local rule, recommendation, experience, practice, register or judgement'
        : `did you mean »${text(args, 'suggestion')}«?`,
  }),
  R023: (args) => ({
    message: `${named(args)} is not a type`,
    hint:
      args.suggestion === undefined
        ? `write ${oneOf([...listOf(args, 'types'), 'the name of a choice'])}`
        : `did you mean »${text(args, 'suggestion')}«?`,
  }),
  R024: (args) => ({
    message: `${named(args)} does not have as many forms in Danish as in English`,
    hint: 'write singular / plural in both places',
  }),
  R025: (args) => ({ message: `the fact ${named(args)} has no type`, hint: 'add for instance: type amount' }),
  R026: () => ({
    message: 'the cell of the table is empty',
    hint: 'write a value, »unknown« when the fact is not known, or »none« when there is none',
  }),
  R027: (args) => ({
    message: `${named(args)} and »${text(args, 'other')}« get the same code ${text(args, 'code')}, so that one would hide the other`,
    hint: 'give one of them another English name, or a line with »code«',
  }),
  R028: (args) => ({
    message: `»${text(args, 'name')}« gets the code »${text(args, 'code')}«, which cannot be used`,
    hint: 'change the English name, or add a line such as: code ownName',
  }),
  R029: (args) => ({
    message: `${named(args)} is a name, and the value itself belongs here`,
    hint: 'write the value, for instance 16,000 kr.',
  }),
  R030: (args) => ({
    message: `»${text(args, 'written')}« cannot stand between two conditions on one line`,
    hint: args.beside
      ? `write »${KEYWORDS.AnyOf[fileOf(args)]}:« and each alternative on its own line after »-«; look at what »${text(args, 'beside')}« belongs to`
      : `write »${KEYWORDS.AnyOf[fileOf(args)]}:« and each condition on its own line after »-«`,
  }),
  R031: (args) => ({
    message: `»${text(args, 'written')}« does not say whether the two ends count`,
    hint:
      args.low === undefined
        ? 'write »from … up to and including …« when they do, else »over … and … under …«'
        : `write »${text(args, 'rewrite')}« when they do; else two conditions: »over ${text(args, 'low')}« and »under ${text(args, 'high')}«`,
  }),
  R032: (args) => ({
    message: `»${text(args, 'sign')}« closes something that was not opened`,
    hint: `delete »${text(args, 'sign')}«, or put »${text(args, 'opener')}« where it begins`,
  }),
  R033: (args) => ({
    message: `${named(args)} stands alone after »and«; »and« joins whole conditions`,
    hint: 'write »or« between options, or finish the condition: … and … is …',
  }),
  R034: () => ({
    message: '»and« cannot stand between names in a list',
    hint: 'write a comma between the names',
  }),
  R035: (args) => ({
    message: `»-« is missing before »${text(args, 'before')}«`,
    hint: 'each bullet has its own line and begins with »-«',
  }),
  R036: (args) => ({
    message: `the text »${text(args, 'written')}« must stand in quotation marks`,
    hint: 'put " before and after the text',
  }),
  R037: (args) => ({
    message: `»${text(args, 'written')}« is not a duration`,
    ...rewrite(args, 'write days, weeks, months or years'),
  }),
  R038: (args) => ({
    message: `»${text(args, 'written')}« must be written in figures`,
    hint: `write ${text(args, 'rewrite')}`,
  }),
  R039: (args) => ({
    message: `»${text(args, 'word')}« is a number, and a name with numbers must stand in «»`,
    hint: `put the whole name in «», also where it is used: «${text(args, 'name')}»`,
  }),
  R041: (args) => ({
    message: `»${text(args, 'written')}« is in ${LANGUAGES[other(args)]} number format`,
    ...rewrite(args, 'separate as the language of the file does'),
  }),
  R042: (args) => ({
    message: `»${text(args, 'written')}« is not a number that can be read`,
    hint:
      fileOf(args) === 'en'
        ? 'write 16,000 or 16,000.50: a comma between thousands, at most two decimals'
        : 'write 16.000 or 16.000,50: a dot between thousands, at most two decimals',
  }),
  R043: (args) => ({
    message: `»${text(args, 'written')}« is split by spaces`,
    ...rewrite(args, 'write the number without spaces'),
  }),
  R044: (args) => ({
    message: `the date »${text(args, 'written')}« does not exist`,
    hint:
      args.rewrite === undefined ? 'correct the day or the month' : `did you mean ${text(args, 'rewrite')}?`,
  }),
  R045: (args) => ({
    message: `»${text(args, 'written')}« holds no ${LANGUAGES[fileOf(args)]} month name`,
    ...rewrite(args, 'write 1 January 2016'),
  }),
  R046: (args) => ({
    message: `the date »${text(args, 'written')}« can be read in two ways`,
    ...rewrite(args, 'write the month in letters: 1 January 2016'),
  }),
  R047: (args) => ({
    message: `the date »${text(args, 'written')}« has no year`,
    hint: 'write it as 1 January 2016',
  }),
  R048: () => ({
    message: 'a whole date with day, month and year belongs here',
    hint: 'write for instance 1 March 2015',
  }),
  R049: (args) => ({
    message: `»${text(args, 'name')}« is neither a day of the week, a month nor Easter Sunday`,
    hint: 'write for instance »Saturday«, »1 January« or »39 days after Easter Sunday«',
    ...didYouMean(args),
  }),
  R050: (args) => ({
    message: `${TYPES[text(args, 'expected')] ?? text(args, 'expected')} belongs here, but this is ${TYPES[text(args, 'found')] ?? text(args, 'found')}`,
    ...(EXAMPLES[text(args, 'expected')] !== undefined && {
      hint: EXAMPLES[text(args, 'expected')] as string,
    }),
  }),
  R051: (args) => ({
    message: `${named(args)} is ${text(args, 'type') === 'choice' ? 'a choice' : (TYPES[text(args, 'type')] ?? text(args, 'type'))}, so »${text(args, 'word')}« cannot be used`,
    hint: COMPARISONS[text(args, 'type')] ?? 'write »is known« or »is unknown«',
  }),
  R052: (args) => ({
    message: `${named(args)} belongs to the group ${quotedList(args, 'groups', 'or')}, and none of them is chosen here`,
    hint:
      args.where !== undefined
        ? '»where« takes one condition; put several in parentheses: where (… and …)'
        : args.given === undefined
          ? `write »at least 1 ${listOf(args, 'groups')[0] ?? ''} where …«; if the concept is to answer for each of them, write »concerns ${listOf(args, 'groups')[0] ?? ''}« after its name`
          : `write »given ${listOf(args, 'groups')[0] ?? ''}:« and on the next line »- ${text(args, 'name')} is …«`,
  }),
  R053: (args) => ({
    message: `${named(args)} is not measured by anything, so it cannot be over or under`,
    hint: 'add », measured by …« at the option, or name the fact',
  }),
  R054: (args) => ({
    message: `${named(args)} is not an option of »${text(args, 'choice')}«${args.elsewhere === undefined ? '' : `, but of »${text(args, 'elsewhere')}«`}`,
    hint:
      args.suggestion === undefined
        ? `choose ${quotedList(args, 'options', 'or')}`
        : `did you mean »${text(args, 'suggestion')}«?`,
  }),
  R055: (args) => ({
    message: `${named(args)} is a fact, and only concepts can be met`,
    hint:
      text(args, 'type') === 'boolean'
        ? 'write »is yes« or »is no«'
        : 'write »is known«, or compare with a value',
  }),
  R056: (args) => ({
    message: `${args.name === undefined ? 'the ruleset' : named(args)} has no source`,
    hint: 'add for instance: source serviceloven § 57 c, or: source "Decision of the council" of 12 November 2015',
  }),
  R057: (args) => ({
    message: `${named(args)} is a concept and can only be met, not met or unknown`,
    hint: 'write »is met« or »is not met«',
  }),
  R058: () => ({ message: 'a window must be counted from a date', hint: 'add »counted from« and the fact' }),
  R059: (args) =>
    text(args, 'type') === ''
      ? {
          message: `${named(args)} is in no group, so there are not several to add up`,
          hint: `write simply: ${text(args, 'name')} over …, or add it to the fields of a group`,
        }
      : {
          message: `${named(args)} is ${text(args, 'type') === 'choice' ? 'a choice' : (TYPES[text(args, 'type')] ?? text(args, 'type'))} and cannot be added up`,
          hint: 'only amounts, numbers and percentages can be added up; write »the number of« to count',
        },
  R060: () => ({
    message: 'the ruleset has no level',
    hint: 'add »level national« or »level municipal for … Kommune«',
  }),
  R061: () => ({ message: 'the ruleset has no version', hint: 'add »version 1«' }),
  R062: () => ({
    message: 'the ruleset does not say from which day it is in force',
    hint: 'add for instance »in force from 1 January 2016«',
  }),
  R063: () => ({
    message: 'the ruleset does not say which date selects its version',
    hint: 'add for instance »version selected by date of receipt«',
  }),
  R064: () => ({
    message: 'the ruleset ends before it begins',
    hint: 'correct the dates after »in force from«',
  }),
  R065: (args) => ({
    message: `version ${text(args, 'version')} can only replace an earlier version`,
    hint: 'correct the number after »replaces version«, or delete the line in the first version',
  }),
  R066: (args) => ({
    message: `${named(args)} version ${text(args, 'version')} exists already in ${text(args, 'file')}`,
    hint: 'give the new file a higher version number',
  }),
  R067: (args) => ({
    message: `the process ${named(args)} is not known`,
    hint:
      args.suggestion === undefined
        ? `there is ${quotedList(args, 'known', 'and')}`
        : `did you mean »${text(args, 'suggestion')}«?`,
  }),
  R068: (args) => ({
    message: `the ruleset ${named(args)} version ${text(args, 'version')} does not exist`,
    hint:
      listOf(args, 'versions').length > 0
        ? `it exists in version ${oneOf(listOf(args, 'versions'))}`
        : args.suggestion === undefined
          ? 'correct the name, or put its file in the rules folder'
          : `did you mean »${text(args, 'suggestion')}«?`,
  }),
  R069: (args) => ({
    message: `the ruleset builds on itself through ${named(args)}`,
    hint: 'remove one of the lines »builds on«',
  }),
  R070: (args) => ({
    message: `the open concept ${named(args)} may not have conditions of its own`,
    hint: 'move them to a concept that fills it',
  }),
  R071: (args) => ({
    message: `the concept ${named(args)} does not say when it applies`,
    hint: 'add »applies when …«',
  }),
  R072: (args) => ({
    message: `the limit ${named(args)} has no value`,
    hint: 'add for instance: from 1 January 2016: 16,000 kr.',
  }),
  R073: () => ({
    message: 'the dates of a limit must stand in order, the oldest first',
    hint: 'swap the lines',
  }),
  R074: (args) => ({
    message: `the deadline ${named(args)} does not say what happens on closed days`,
    hint: 'add »on closed days: keep the day«',
  }),
  R075: (args) => ({
    message: `»${text(args, 'name')}« has no value from ${text(args, 'from')} up to and including ${text(args, 'last')}`,
    hint: 'let the first line begin on the day from which the ruleset is in force',
  }),
  R076: (args) => ({
    message: `the deadline ${named(args)} has no length`,
    hint: 'add for instance: 7 days counted from the day after date of receipt',
  }),
  R077: (args) => ({ message: `${named(args)} has no strength`, hint: 'add for instance »strength law«' }),
  R078: (args) => ({
    message: `the duty ${named(args)} does not say when it arises`,
    hint: 'add »arises when …« or »arises by …«',
  }),
  R079: (args) => ({
    message: `the duty ${named(args)} does not say what fulfils it`,
    hint: 'add »fulfilled by …«',
  }),
  R080: (args) => ({
    message: `the duty ${named(args)} has no deadline and cannot be overdue`,
    hint: 'add »deadline …«',
  }),
  R081: (args) => ({
    message: `the check ${named(args)} reports nothing`,
    hint: 'add »reports CODE "text"«',
  }),
  R082: (args) => ({ message: `the check ${named(args)} does not say when`, hint: 'add »when …«' }),
  R083: (args) => ({
    message: `${named(args)} is a fact and cannot be met`,
    hint: 'write a value, »unknown« or »none«',
  }),
  R084: (args) => ({
    message: `${named(args)} is not a field of ${quotedList(args, 'groups', 'or')}`,
    hint: 'give the fact by itself with »given«, or add it to the »fields« of the group',
  }),
  R085: (args) => ({
    message: `${named(args)} is a concept, so the answer cannot be a value`,
    hint: 'expect met, not met, unknown or discretion',
  }),
  R086: (args) => ({
    message: `${named(args)} is a deadline, so the answer is a day`,
    hint: 'expect a date or unknown',
  }),
  R087: (args) => ({
    message: `the row has ${text(args, 'found')} ${args.found === 1 ? 'cell' : 'cells'}, but the table has ${text(args, 'expected')} ${args.expected === 1 ? 'column' : 'columns'}`,
    hint:
      Number(args.found) < Number(args.expected)
        ? 'write »unknown« in the cells that are missing'
        : 'delete the cells that are too many, or add columns at the top',
  }),
  R088: (args) => ({
    message: `${named(args)} has errors, so what builds on it cannot be read`,
    hint: `mend ${text(args, 'file')} first`,
  }),
  R089: (args) => ({
    message: `the concept ${named(args)} depends on itself${listOf(args, 'through').length === 0 ? '' : ` through ${quotedList(args, 'through', 'and')}`}`,
    hint: 'write out the conditions in one of them, without naming the other',
  }),
  R090: (args) => ({
    message: `the concept ${named(args)} rests on more than ${text(args, 'most')} concepts, one below the other`,
    hint: 'put some of the links together, so that the chain is shorter',
  }),
  R101: (args) => ({
    message: `the concept ${named(args)} does not say what it decides, and what applies otherwise`,
    hint: 'add »decides for …« and »otherwise discretion«; without them everything not mentioned is not met',
  }),
  R102: (args) => ({
    message: `the ruleset ${named(args)} has no tests`,
    hint: 'add a test table with the boundary values',
  }),
  R103: (args) => ({
    message: `${named(args)} has no name in the other language`,
    hint: 'write it in [ ] after the name',
  }),
  R110: (args) => ({
    message: `${named(args)} is fixed nationally and cannot be changed in municipal rules (${text(args, 'source')})`,
    hint: 'delete the lines; the national value is in force',
  }),
  R111: (args) => ({
    message: `${named(args)} is ${text(args, 'value')}, but must be at least ${text(args, 'bound')} (${text(args, 'source')})`,
    hint: `write ${text(args, 'bound')} or more`,
  }),
  R112: (args) => ({
    message: `${named(args)} is ${text(args, 'value')}, but must be at most ${text(args, 'bound')} (${text(args, 'source')})`,
    hint: `write ${text(args, 'bound')} or less`,
  }),
  R113: (args) => ({
    message: `${named(args)} is not open, so it has no floor`,
    hint: 'write »always applies when …«, or make the concept open',
  }),
  R114: (args) => ({
    message: `${named(args)} is binding and cannot be departed from (${text(args, 'source')})`,
    hint: 'only guiding concepts can be departed from; an open one is filled with »fills«',
  }),
  R115: (args) => ({
    message: `${named(args)} is not an open concept and cannot be filled`,
    hint: 'write »departs from« if it is guiding',
  }),
  R116: () => ({
    message: 'an assumption must have a source',
    hint: 'add on the line below: source "…" of a date; without a basis the fact may not be assumed',
  }),
  R117: () => ({
    message: 'working days can only be used in deadlines',
    hint: 'write days, or make it a deadline',
  }),
  R118: (args) => ({
    message: `the deadline »${text(args, 'name')}« counts on closed days, but does not say by which calendar`,
    hint: 'add »calendar …«',
  }),
  R121: (args) => ({
    message: `»${text(args, 'name')}« is a limit or a setting, and the same in every case`,
    hint: 'write the fact first, and hold it against the limit',
  }),
  R123: (args) => ({
    message: `»${text(args, 'name')}« is a limit or a setting`,
    hint: 'expect its value, or unknown where none is set',
  }),
  R119: (args) => ({
    message: `the calendar »${text(args, 'name')}« does not say which years it covers`,
    hint: 'add for instance »covers the years 2010 up to and including 2030«',
  }),
  R150: (args) => ({
    message:
      args.version === args.own
        ? 'the transition leads to the version that it stands in itself'
        : `the transition leads to version ${text(args, 'version')}, which does not exist`,
    hint: `choose another version of the same rule set${text(args, 'versions') !== '' ? `: ${text(args, 'versions')}` : '; there is none yet'}`,
  }),
  R151: (args) => ({
    message: `"${text(args, 'code')}" is accepted without a reason`,
    hint: 'add on the same line: because "…"',
  }),
  R152: (args) => ({
    message: `"${text(args, 'code')}" cannot be accepted; only warnings can`,
    hint:
      args.suggestion === undefined
        ? 'mend what the message says and delete the line'
        : `did you mean ${text(args, 'suggestion')}? An error must be mended`,
  }),
  R153: (args) => ({
    message: `"${text(args, 'code')}" is accepted, but the warning is not given here`,
    hint: 'delete the line, or move it to the section that the warning is about',
  }),
  R154: (args) => ({
    message:
      args.written === undefined
        ? 'the words of the law are not confirmed'
        : 'the words of the law were changed after they were confirmed',
    hint: `hold them against the law; if they agree, write: confirmed "${text(args, 'checksum')}"`,
  }),
  R180: (args) => ({
    message: `the template »${text(args, 'name')}« has no text`,
    hint: 'add for example: paragraph "To {recipients}"',
  }),
  R181: (args) => ({
    message: `»${text(args, 'sign')}« lacks its other half`,
    hint: 'write the name of what is to be filled in between { and }',
  }),
  R182: (args) => ({
    message: `»${text(args, 'name')}« belongs to the group ${quotedList(args, 'groups', 'or')}, and in a template none of them is chosen`,
    hint: 'name a fact of the case as a whole, a limit, a deadline or a place that the process fills',
  }),
  R155: (args) => ({
    message: `»${text(args, 'source')}« is not confirmed`,
    hint: 'hold the rule against the source; if it agrees, write a comma after the source and for example: confirmed by the legal office 3 March 2015',
  }),
  R124: (args) => ({
    message: `»${text(args, 'name')}« cannot be both binding and guiding`,
    hint: 'delete one of the lines: a binding concept cannot be departed from, a guiding one can',
  }),
  R156: (args) => ({
    message: `version ${text(args, 'version')}, which this one is to replace, does not exist`,
    hint: `correct the number${text(args, 'versions') === '' ? '; there is no other version of the ruleset' : `; the other versions are ${text(args, 'versions')}`}`,
  }),
  R157: (args) => ({
    message:
      args.last === undefined
        ? `version ${text(args, 'version')}, which this one replaces from ${text(args, 'from')}, is in force only from ${text(args, 'theirs')}`
        : `version ${text(args, 'version')} is in force up to and including ${text(args, 'last')}, but this one replaces it from ${text(args, 'from')}`,
    hint: 'correct the dates, so that one version follows on the day after the other',
  }),
  R158: (args) => ({
    message: `version ${text(args, 'version')} is replaced by version ${text(args, 'other')} already`,
    hint: `write: replaces version ${text(args, 'other')}`,
  }),
  ...lints,
  ...scenarios,
  R120: (args) => ({
    message: `»${text(args, 'name')}« (${text(args, 'code')}) is fixed nationally and cannot be replaced by a municipal rule (${text(args, 'source')})`,
    hint: `give the rule another name and code; open concepts are filled, guiding ones departed from, see ${text(args, 'file')}`,
  }),
};
