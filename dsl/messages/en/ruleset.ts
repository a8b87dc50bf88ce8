/** English texts of the top of a file: its level, its days, its versions, what it builds on. */
import { joined, listOf, type MessageTable, quotedList, text } from '../message.ts';
import { didYouMean, named } from './phrases.ts';

export const ruleset: MessageTable = {
  R010: () => ({
    message: 'the file holds more than one ruleset',
    hint: 'put each ruleset in a file of its own',
  }),
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
    ...didYouMean(args, `there is ${quotedList(args, 'known', 'and')}`),
  }),
  R068: (args) => ({
    message: `the ruleset ${named(args)} version ${text(args, 'version')} does not exist`,
    hint:
      listOf(args, 'versions').length > 0
        ? `it exists in version ${joined(listOf(args, 'versions'), 'or')}`
        : args.suggestion === undefined
          ? 'correct the name, or put its file in the rules folder'
          : `did you mean »${text(args, 'suggestion')}«?`,
  }),
  R069: (args) => ({
    message: `the ruleset builds on itself through ${named(args)}`,
    hint: 'remove one of the lines »builds on«',
  }),
  R088: (args) => ({
    message: `${named(args)} has errors, so what builds on it cannot be read`,
    hint: `mend ${text(args, 'file')} first`,
  }),
  R102: (args) => ({
    message: `the ruleset ${named(args)} has no tests`,
    hint: 'add a test table with the boundary values',
  }),
  R150: (args) => ({
    message:
      args.version === args.own
        ? 'the transition leads to the version that it stands in itself'
        : `the transition leads to version ${text(args, 'version')}, which does not exist`,
    hint:
      text(args, 'versions') === ''
        ? 'first write the other version of the ruleset in a file of its own, or delete the line'
        : `choose another version of the same ruleset: ${text(args, 'versions')}`,
  }),
  R156: (args) => ({
    message: `version ${text(args, 'version')}, which this one is to replace, does not exist`,
    hint:
      text(args, 'versions') === ''
        ? 'delete the line; there is no other version of the ruleset'
        : `correct the number; the other versions are ${text(args, 'versions')}`,
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
};
