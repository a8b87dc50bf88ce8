/** English texts of definitions that leave out what they must say. */
import { type MessageTable, text } from '../message.ts';
import { named } from './phrases.ts';

export const definitions: MessageTable = {
  R056: (args) => ({
    message: `${args.name === undefined ? 'the ruleset' : named(args)} has no source`,
    hint: 'add for instance: source serviceloven § 57 c, or: source "Decision of the council" of 12 November 2015',
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
    hint: 'add »on closed days: keep the day« or »on closed days: move to the next working day«',
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
  R101: (args) => ({
    message: `the concept ${named(args)} does not say what it decides, and what applies otherwise`,
    hint: 'add »decides for …« and »otherwise discretion«; without them everything not mentioned is not met',
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
  R119: (args) => ({
    message: `the calendar »${text(args, 'name')}« does not say which years it covers`,
    hint: 'add for instance »covers the years 2010 up to and including 2030«',
  }),
  R124: (args) => ({
    message: `»${text(args, 'name')}« cannot be both binding and guiding`,
    hint: 'delete one of the lines: a binding concept cannot be departed from, a guiding one can',
  }),
};
