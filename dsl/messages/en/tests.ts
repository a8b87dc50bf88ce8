/** English texts of tests that expect what cannot be the answer. */
import { type MessageTable, text } from '../message.ts';
import { named } from './phrases.ts';

export const tests: MessageTable = {
  R083: (args) => ({
    message: `${named(args)} is a fact and cannot be met`,
    hint: 'write a value, »unknown« or »none«',
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
  R123: (args) => ({
    message: `»${text(args, 'name')}« is a limit or a setting`,
    hint: 'write the value that you expect, or »unknown« if none is set',
  }),
  R184: () => ({
    message:
      'a duty can only be given as open or overdue; the rest follows from the facts, the day and the event',
    hint: 'write open or overdue, or delete the line: without it the duty has not arisen yet',
  }),
  R185: (args) => ({
    message: `»${text(args, 'code')}« is a duty, so the cell says what became of it`,
    hint: 'write not arisen, provisional, open, met, met late, overdue or lapsed',
  }),
  R186: (args) => ({
    message: `»${text(args, 'code')}« is a finding, so the cell says whether it is reported`,
    hint: 'write yes, no, violation or deviation',
  }),
  R187: () => ({
    message: 'below »as of« there is a day',
    hint: 'write the date in every row, for example 2 March 2015',
  }),
  R188: () => ({
    message: 'below »upon« there is the event that has just happened',
    hint: 'write the name of an event, or none',
  }),
};
