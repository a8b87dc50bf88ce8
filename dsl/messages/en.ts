/** English texts of the diagnostics, by code. */
import { type Message, type MessageTable, quotedList, text } from './message.ts';

const TYPES: Readonly<Record<string, string>> = {
  money: 'an amount',
  number: 'a number',
  percent: 'a percentage',
  date: 'a date',
  boolean: 'yes or no',
  duration: 'a duration',
  text: 'a text',
  choice: 'an option',
  set: 'a set',
};

const PARTS: Readonly<Record<string, string>> = {
  Name: 'a name',
  CodeWord: 'a code such as O-SUMMON',
  Text: 'a text in quotation marks',
  Date: 'a date such as 1 January 2016',
  Number: 'a number',
  Duration: 'a duration such as 7 days',
  Citation: 'a citation such as § 57 c',
};

const kinds = (args: Parameters<MessageTable[string]>[0]): string => {
  const list = (args.kinds as readonly string[] | undefined) ?? [];
  return list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} or ${list.at(-1)}`;
};

const didYouMean = (args: Parameters<MessageTable[string]>[0]): Pick<Message, 'hint'> =>
  args.suggestion === undefined ? {} : { hint: `did you mean »${text(args, 'suggestion')}«?` };

const rewrite = (args: Parameters<MessageTable[string]>[0], otherwise: string): Pick<Message, 'hint'> => ({
  hint: args.rewrite === undefined ? otherwise : `write ${text(args, 'rewrite')}`,
});

const named = (args: Parameters<MessageTable[string]>[0]): string => `»${text(args, 'name')}«`;

export const en: MessageTable = {
  R001: () => ({
    message: 'the file must begin with »ruleset« and the name of the rules',
    hint: 'write at the top: ruleset name [navn på dansk]',
  }),
  R002: (args) => ({
    message: `the character »${text(args, 'written')}« cannot be used here`,
    hint: 'delete it, or put text in quotation marks',
  }),
  R003: (args) => ({
    message: `»${text(args, 'sign')}« is missing after »${text(args, 'after')}«`,
    hint: `add »${text(args, 'sign')}«`,
  }),
  R004: (args) => {
    const expected = quotedList(args, 'expected', 'or');
    const part = PARTS[text(args, 'kind')];
    return {
      message: `»${text(args, 'written')}« does not fit here`,
      hint: part
        ? `${part} belongs here`
        : expected === ''
          ? 'see the examples in rules/README.md'
          : `this can be ${expected}`,
    };
  },
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
  R011: (args) => {
    const expected = quotedList(args, 'expected', 'or');
    return {
      message: `the sentence ends too early after »${text(args, 'after')}«`,
      hint: expected === '' ? 'write the rest of the sentence' : `this can be ${expected}`,
    };
  },
  R012: (args) => ({
    message: `»${text(args, 'word')}« is a keyword and cannot stand inside a name`,
    hint: 'put the whole name in «»',
  }),
  R014: (args) => ({ message: `»${text(args, 'written')}« is not known`, ...didYouMean(args) }),
  R015: (args) => ({ message: `»${text(args, 'written')}« is not known here`, ...didYouMean(args) }),
  R016: (args) => ({
    message: `»${text(args, 'written')}« does not belong here`,
    hint: 'the sentence before it has ended; begin a new line with a keyword',
  }),
  R017: (args) => ({
    message: `the condition is too deep: at most ${text(args, 'limit')} conditions are read inside each other`,
    hint: 'give the innermost condition a name with »concept«',
  }),
  R020: (args) => ({
    message: `${named(args)} is defined twice`,
    hint: 'give one of them another name, or delete it',
  }),
  R021: (args) => ({
    message: `${named(args)} is not a known name of a ${kinds(args)}`,
    ...(args.suggestion === undefined
      ? { hint: 'define it here, or name the ruleset that holds it under »builds on«' }
      : didYouMean(args)),
  }),
  R022: (args) => ({
    message: `${named(args)} is not a strength`,
    hint: 'write law, local rule, recommendation, practice, register or judgement',
  }),
  R024: (args) => ({
    message: `${named(args)} does not have as many forms in Danish as in English`,
    hint: 'write singular / plural in both places',
  }),
  R025: (args) => ({ message: `the fact ${named(args)} has no type`, hint: 'add for instance: type amount' }),
  R030: () => ({
    message: '»or« cannot stand between two conditions on one line',
    hint: 'write »at least one of the following:« and each condition on its own line after »-«',
  }),
  R041: (args) => ({
    message: `»${text(args, 'written')}« is in Danish number format`,
    ...rewrite(args, 'use a comma between thousands and a dot before øre'),
  }),
  R042: (args) => ({
    message: `»${text(args, 'written')}« is not a number that can be read`,
    hint: 'write 16,000 or 16,000.50: a comma between thousands, at most two decimals',
  }),
  R043: (args) => ({
    message: `»${text(args, 'written')}« is split by spaces`,
    ...rewrite(args, 'use a comma between thousands'),
  }),
  R044: (args) => ({
    message: `the date »${text(args, 'written')}« does not exist`,
    hint: 'correct the day or the month',
  }),
  R045: (args) => ({
    message: `»${text(args, 'written')}« has no known month name`,
    hint: 'write 1 January 2016',
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
  }),
  R050: (args) => ({
    message: `${TYPES[text(args, 'expected')] ?? text(args, 'expected')} belongs here, but this is ${TYPES[text(args, 'found')] ?? text(args, 'found')}`,
  }),
  R051: (args) => ({
    message: `${named(args)} is ${TYPES[text(args, 'type')] ?? text(args, 'type')} and cannot be compared in this way`,
    hint: 'use over, under, at least and at most for amounts and numbers; before, after, no later than and no earlier than for dates; »is« for choices',
  }),
  R052: (args) => ({
    message: `${named(args)} exists for each ${quotedList(args, 'groups', 'or')}, and none is chosen here`,
    hint: `write for instance: at least 1 ${(args.groups as readonly string[] | undefined)?.[0] ?? ''} where …`,
  }),
  R053: (args) => ({
    message: `${named(args)} is not measured by anything, so it cannot be over or under`,
    hint: 'add », measured by …« at the option, or name the fact',
  }),
  R054: (args) => ({
    message: `${named(args)} is not one of the options`,
    hint: `choose ${quotedList(args, 'options', 'or')}`,
  }),
  R055: (args) => ({
    message: `${named(args)} is a fact, and only concepts can be met`,
    hint: 'write »is yes«, »is known« or a value',
  }),
  R056: (args) => ({
    message: `${args.name === undefined ? 'the ruleset' : named(args)} has no source`,
    hint: 'add for instance: source serviceloven § 57 c, or: source "Decision of the council" of 12 November 2015',
  }),
  R057: (args) => ({ message: `${named(args)} is a concept and can only be met, not met or unknown` }),
  R058: () => ({ message: 'a window must be counted from a date', hint: 'add »counted from« and the fact' }),
  R059: (args) => ({ message: `${named(args)} is in no group and cannot be added up` }),
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
  R065: (args) => ({ message: `version ${text(args, 'version')} can only replace an earlier version` }),
  R066: (args) => ({
    message: `${named(args)} version ${text(args, 'version')} exists already in ${text(args, 'file')}`,
    hint: 'give the new file a higher version number',
  }),
  R067: (args) => ({
    message: `the process ${named(args)} is not known`,
    hint: `the known ones are ${quotedList(args, 'known', 'and')}`,
  }),
  R068: (args) => {
    const versions = (args.versions as readonly string[] | undefined) ?? [];
    return {
      message: `${named(args)} version ${text(args, 'version')} does not exist`,
      hint:
        versions.length > 0
          ? `there is version ${versions.join(', ')}`
          : args.suggestion === undefined
            ? 'correct the name, or put its file in the rules folder'
            : `did you mean »${text(args, 'suggestion')}«?`,
    };
  },
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
  R084: (args) => ({ message: `${named(args)} is not a field of ${quotedList(args, 'groups', 'or')}` }),
  R085: (args) => ({
    message: `${named(args)} is a concept`,
    hint: 'expect met, not met, unknown or discretion',
  }),
  R086: (args) => ({ message: `${named(args)} is a deadline`, hint: 'expect a date or unknown' }),
  R087: (args) => ({
    message: `the row has ${text(args, 'found')} cells, but the table has ${text(args, 'expected')} columns`,
  }),
  R088: (args) => ({
    message: `${named(args)} has errors, so what builds on it cannot be read`,
    hint: `mend ${text(args, 'file')} first`,
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
  R119: (args) => ({
    message: `the calendar »${text(args, 'name')}« does not say which years it covers`,
    hint: 'add for instance »covers the years 2010 up to and including 2030«',
  }),
};
