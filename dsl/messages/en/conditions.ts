/** English texts of conditions that ask what cannot be asked. */
import { listOf, type MessageTable, quotedList, text } from '../message.ts';
import { didYouMean, named } from './phrases.ts';

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

export const conditions: MessageTable = {
  R029: (args) => ({
    message: `${named(args)} is a name, and the value itself belongs here`,
    hint: 'write the value, for instance 16,000 kr.',
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
    ...didYouMean(args, `choose ${quotedList(args, 'options', 'or')}`),
  }),
  R055: (args) => ({
    message: `${named(args)} is a fact, and only concepts can be met`,
    hint:
      text(args, 'type') === 'boolean'
        ? 'write »is yes« or »is no«'
        : 'write »is known«, or compare with a value',
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
  R084: (args) => ({
    message: `${named(args)} is not a field of ${quotedList(args, 'groups', 'or')}`,
    hint: 'give the fact by itself with »given«, or add it to the »fields« of the group',
  }),
  R089: (args) => ({
    message: `the concept ${named(args)} depends on itself${listOf(args, 'through').length === 0 ? '' : ` through ${quotedList(args, 'through', 'and')}`}`,
    hint:
      listOf(args, 'through').length === 0
        ? 'delete the condition that names the concept itself'
        : 'write out the conditions in one of them, without naming the other',
  }),
  R090: (args) => ({
    message: `the concept ${named(args)} rests on more than ${text(args, 'most')} concepts, one below the other`,
    hint: 'put some of the links together, so that the chain is shorter',
  }),
  R121: (args) => ({
    message: `»${text(args, 'name')}« is a limit or a setting, and the same in every case`,
    hint: 'write the fact first, and hold it against the limit',
  }),
};
