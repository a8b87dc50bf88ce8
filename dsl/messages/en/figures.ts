/** English texts of amounts, numbers, durations and dates that cannot be read, or not in one way only. */
import {
  fileLanguage,
  type Message,
  type MessageArguments,
  type MessageTable,
  otherLanguage,
  text,
} from '../message.ts';
import { didYouMean, LANGUAGES } from './phrases.ts';

const rewrite = (args: MessageArguments, otherwise: string): Pick<Message, 'hint'> => ({
  hint: args.rewrite === undefined ? otherwise : `write ${text(args, 'rewrite')}`,
});

export const figures: MessageTable = {
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
    message: `»${text(args, 'written')}« is in ${LANGUAGES[otherLanguage(args)]} number format`,
    ...rewrite(args, 'separate as the language of the file does'),
  }),
  R042: (args) => ({
    message: `»${text(args, 'written')}« is not a number that can be read`,
    hint:
      fileLanguage(args) === 'en'
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
    message: `»${text(args, 'written')}« holds no ${LANGUAGES[fileLanguage(args)]} month name`,
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
};
