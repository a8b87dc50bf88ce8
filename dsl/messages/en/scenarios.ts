/** English texts of what can be wrong with a scenario. */
import { joined, listOf, type MessageArguments, type MessageTable, quotedList, text } from '../message.ts';
import { didYouMean } from './phrases.ts';

const KINDS: Readonly<Record<string, string>> = {
  duty: 'a duty',
  deadline: 'a deadline',
  finding: 'a finding',
};

const kinds = (args: MessageArguments): string =>
  joined(
    listOf(args, 'kinds').map((kind) => KINDS[kind] ?? kind),
    'or',
  );

export const scenarios: MessageTable = {
  R160: (args) => ({
    message: `»${text(args, 'name')}« does not say how a duty stands`,
    ...didYouMean(args, `write ${quotedList(args, 'known', 'or')}`),
  }),
  R161: (args) => ({
    message: `the event »${text(args, 'event')}« has no »${text(args, 'name')}«`,
    ...didYouMean(
      args,
      listOf(args, 'known').length === 0
        ? 'it has no facts; remove the words'
        : `it can have ${quotedList(args, 'known', 'and')}`,
    ),
  }),
  R162: (args) => ({
    message: `»${text(args, 'name')}« can have one value only`,
    hint: 'remove the others; a new fact begins with its name and »is«',
  }),
  R163: (args) => ({
    message: `»${text(args, 'name')}« cannot be none`,
    hint: 'write a value, or leave the fact out when it is not known',
  }),
  R164: (args) => ({
    message: `the event »${text(args, 'event')}« lacks ${quotedList(args, 'missing', 'and')}`,
    hint: `write at the end of the line: , ${listOf(args, 'missing')[0] ?? ''} is …`,
  }),
  R165: (args) => ({
    message: `»${text(args, 'name')}« stands twice in the event`,
    hint: 'remove one of them',
  }),
  R166: (args) => ({
    message: `the event »${text(args, 'event')}« has no list for the bullets to stand in`,
    hint: 'write the facts after the event, with commas between them',
  }),
  R167: (args) => ({
    message: `»${text(args, 'name')}« cannot be incomplete in this event`,
    hint: 'write only a colon after the name',
  }),
  R168: (args) => ({
    message: `the code »${text(args, 'written')}« is not known as ${kinds(args)}`,
    ...didYouMean(args, 'correct the code, or name the ruleset that holds it under »builds on«'),
  }),
  R169: (args) => ({
    message: `»${text(args, 'name')}« is no concept, so there is no condition to refer to`,
    hint: 'remove »because« and the rest of the line',
  }),
  R170: (args) => ({
    message: `»${text(args, 'name')}« belongs to each ${quotedList(args, 'groups', 'and')}, not to the case`,
    hint: 'expect a concept, a deadline or a fact of the case itself',
  }),
  R171: () => ({ message: 'a finding counts days', hint: 'write for instance: with 2 days' }),
  R172: () => ({
    message: 'the ruleset does not say which process the scenario is in',
    hint: 'add at the top of the file for instance »process network council«',
  }),
  R173: () => ({
    message: 'the scenario does not say in which municipality the case is',
    hint: 'add for instance »case in Fjordby Kommune«',
  }),
  R174: () => ({
    message: 'the municipality stands twice',
    hint: 'remove one of the lines; a case is in one municipality',
  }),
  R175: () => ({
    message: 'the day is before the line above',
    hint: 'write the scenario in the order in which it happened',
  }),
  R176: () => ({
    message: 'nothing has happened yet',
    hint: 'write the first event above the line, for instance: 2 March 2015: notice received, …',
  }),
  R177: () => ({
    message: 'the scenario has no events',
    hint: 'add for instance: 2 March 2015: notice received, …',
  }),
  R178: () => ({
    message: '»and« joins values in a scenario, not facts',
    hint: 'write a comma before the next fact',
  }),
};
