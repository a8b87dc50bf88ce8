/** English texts of names: unknown, defined twice, unlike in the two languages. */
import { joined, listOf, type MessageArguments, type MessageTable, text } from '../message.ts';
import { didYouMean, named } from './phrases.ts';

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
  place: 'a blank for the case to fill',
};

const kinds = (args: MessageArguments): string =>
  joined(
    listOf(args, 'kinds').map((kind) => KINDS[kind] ?? kind),
    'or',
  );

export const names: MessageTable = {
  R020: (args) => ({
    message: `${named(args)} is defined twice`,
    hint: 'give one of them another name, or delete it',
  }),
  R021: (args) => ({
    message: `${named(args)} is not known as ${kinds(args)}`,
    ...didYouMean(args, 'define it here, or name the ruleset that holds it under »builds on«'),
  }),
  R022: (args) => ({
    message: `${named(args)} is not a strength`,
    ...didYouMean(
      args,
      'write law, method, local rule, recommendation, experience, practice, register or judgement',
    ),
  }),
  R023: (args) => ({
    message: `${named(args)} is not a type`,
    ...didYouMean(args, `write ${joined([...listOf(args, 'types'), 'the name of a choice'], 'or')}`),
  }),
  R024: (args) => ({
    message: `${named(args)} stands in singular and plural in one language, and in one form only in the other`,
    hint: 'write singular / plural in both places',
  }),
  R025: (args) => ({ message: `the fact ${named(args)} has no type`, hint: 'add for instance: type amount' }),
  R027: (args) => ({
    message: `${named(args)} and »${text(args, 'other')}« get the same code ${text(args, 'code')}, so that one would hide the other`,
    hint: 'give one of them another English name, or a line with »code«',
  }),
  R028: (args) => ({
    message: `»${text(args, 'name')}« gets the code »${text(args, 'code')}«, which cannot be used`,
    hint: 'change the English name, or add a line such as: code ownName',
  }),
  R103: (args) => ({
    message: `${named(args)} has no name in the other language`,
    hint: 'write it in [ ] after the name',
  }),
  R189: (args) => ({
    message: `${named(args)} is also ${args.spoken === 'da' ? 'the Danish name' : 'the name'} of ${kinds(args)}: »${text(args, 'other')}«`,
    hint: `give one of them another ${args.spoken === 'da' ? 'Danish name' : 'name'}, so that a condition can mean one thing only`,
  }),
};
