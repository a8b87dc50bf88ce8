/** English texts of what cannot be read: signs, words and lines that do not fit where they stand. */
import { KEYWORDS } from '../../keywords.ts';
import {
  fileLanguage,
  joined,
  listOf,
  type MessageArguments,
  type MessageTable,
  otherLanguage,
  quotedList,
  text,
} from '../message.ts';
import { didYouMean, LANGUAGES, named } from './phrases.ts';

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

/** What could have stood there: one phrase for many keywords, else the few there are. */
const expected = (args: MessageArguments): string => {
  const words = quotedList(args, 'expected', 'or');
  return (
    PARTS[text(args, 'kind')] ??
    (words === '' ? 'something else; see the examples in rules/README.md' : words)
  );
};

export const syntax: MessageTable = {
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
    message: 'the file is not plain text: another program has saved it in a way of its own',
    hint: 'save it as plain text (UTF-8), not as a document',
  }),
  R009: () => ({
    message: 'a letter is written as two characters (letter and added accent)',
    hint: 'apply the fix, or type the word again',
  }),
  R011: (args) => ({
    message: `the sentence is not finished after »${text(args, 'after')}«`,
    hint: `what is missing is ${expected(args)}`,
  }),
  R012: (args) => ({
    message: `»${text(args, 'word')}« is a word of the rule language and cannot stand inside a name`,
    hint: `put the whole name in «», also where it is used: «${text(args, 'name')}»`,
  }),
  R014: (args) => ({ message: `»${text(args, 'written')}« is not known`, ...didYouMean(args) }),
  R015: (args) => ({ message: `»${text(args, 'written')}« is not known here`, ...didYouMean(args) }),
  R016: (args) => ({
    message: `»${text(args, 'written')}« does not belong here`,
    hint:
      args.kind === 'Is'
        ? 'join two conditions with »and«; put a name that holds »is« in «»'
        : 'the sentence before it has ended; delete the words, or begin a new line with a word of the rule language',
  }),
  R017: (args) => ({
    message: `too many conditions stand inside each other here: at most ${text(args, 'limit')} are read`,
    hint: 'give the innermost condition a name with »concept«',
  }),
  R018: (args) => ({
    message: `»${text(args, 'written')}« is ${LANGUAGES[otherLanguage(args)]}, and the file is in ${LANGUAGES[fileLanguage(args)]}`,
    hint: `write »${text(args, 'suggestion')}«`,
  }),
  R019: (args) => ({
    message: `»${text(args, 'word')}« cannot stand in ${DECLARATIONS[text(args, 'entry')] ?? text(args, 'entry')}`,
    hint: `the line belongs in ${joined(
      listOf(args, 'owners').map((owner) => DECLARATIONS[owner] ?? owner),
      'or',
    )}`,
  }),
  R026: () => ({
    message: 'the cell of the table is empty',
    hint: 'write a value, »unknown« when the fact is not known, or »none« when there is none',
  }),
  R030: (args) => ({
    message: `»${text(args, 'written')}« cannot stand between two conditions on one line`,
    hint: args.beside
      ? `write »${KEYWORDS.AnyOf[fileLanguage(args)]}:« and each alternative on its own line after »-«; look at what »${text(args, 'beside')}« belongs to`
      : `write »${KEYWORDS.AnyOf[fileLanguage(args)]}:« and each condition on its own line after »-«`,
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
};
