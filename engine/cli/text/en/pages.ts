import type { pages as daPages } from '../da/pages.ts';
import { lintExamples } from './lint-examples.ts';

/** The pages of `samraad explain`. `why` holds for its code and those after it, up to the next. */
export const pages: typeof daPages = {
  todo: 'What to do',
  wrong: 'Not like this:',
  right: 'Like this:',

  why: {
    R001: 'A rule file is read line by line. When a character or a line cannot be read, its whole section is left out, so that no rule is ever read by halves.',
    R007: 'The file cannot be read as rules at all, so nothing in it is used.',
    R010: 'A section begins with a keyword at the left margin, and each line in it has a meaning of its own. What does not fit is not guessed.',
    R020: 'Each name must stand for exactly one thing, or two readers could understand the rule differently.',
    R030: 'When “and” and “or” are mixed on one line, the sentence can be read in two ways. Alternatives therefore stand in a list.',
    R041: 'A number that can be read in two ways can cost a citizen a decision. There is therefore only one way to write it in each language.',
    R050: 'A rule compares only things of one kind: amounts with amounts, dates with dates. Otherwise the answer would be arbitrary.',
    R056: 'Every rule must be traceable to where it comes from: an act, a resolution, a guideline.',
    R057: 'A rule compares only things of one kind: amounts with amounts, dates with dates. Otherwise the answer would be arbitrary.',
    R060: 'The top of the file says for whom the rules are in force, from when, and which date selects the version. Without it nobody can see whether they apply to a case.',
    R070: 'A section must say all that is needed to use it on a case. What is missing is not guessed.',
    R083: 'A test shows that the rule does what you mean. It must therefore itself be readable in only one way.',
    R088: 'These rules build on others. While those have errors, these cannot be read.',
    R101: 'The rule can be used, but something should be written more clearly before it is adopted.',
    R110: 'A municipality sets what the national rules leave open. What the law itself has settled it cannot change.',
    R116: 'Every rule must be traceable to where it comes from. An assumption without authority can cost a citizen a decision.',
    R130: 'The law leaves the concept open but says what it must always include. A municipality may not go below that; the case in the message can be tried.',
    R131: 'The rule can be used, but a case it can meet gets another answer than a reader would expect. The case in the message can be tried.',
    R150: 'A transition leads a case to another version of the same rules. If that version does not exist, the case would be decided by the very rules the transition exempts it from.',
    R151: 'A rule may stay with a warning, but only where somebody has said why. Otherwise nobody would see the next warning in the same place.',
    R154: 'The quotation shows what the law says, exactly as it stood when somebody last held it against the law. If a word has changed since, somebody must do so again.',
    R155: 'A source is confirmed when somebody has held the rule against it and stands by it. Before the rules are released, that must be done for each of them.',
    R156: 'The versions of a ruleset must follow one another without gap and without overlap, so that for every day there is exactly one in force.',
    R160: 'A scenario tries the rules on a whole case. Each event and each expectation in it must therefore read in one way only.',
  },

  examples: {
    R001: {
      wrong: 'concept serious crime',
      right: 'ruleset serious crime in Fjordby [alvorlig kriminalitet i Fjordby]',
    },
    R005: { wrong: 'source "Resolution of the council', right: 'source "Resolution of the council"' },
    R006: {
      wrong: 'discretion when context is «pupil and teacher',
      right: 'discretion when context is «pupil and teacher»',
    },
    R012: {
      wrong: 'concept violence and threats [vold og trusler]',
      right: 'concept «violence and threats» [«vold og trusler»]',
    },
    R021: {
      wrong: 'applies when damages amount is over 5,000 kr.',
      right: 'applies when damage amount is over 5,000 kr.',
    },
    R022: { wrong: 'strength strong', right: 'strength local rule' },
    R024: {
      wrong: 'group offence / offences [forhold]',
      right: 'group offence / offences [forhold / forhold]',
    },
    R025: {
      wrong: 'fact damage amount [skadebeløb]\n  comes from the police',
      right: 'fact damage amount [skadebeløb]\n  type amount\n  comes from the police',
    },
    R030: {
      wrong: 'applies when offence type is violence or damage amount is over 5,000 kr.',
      right:
        'applies when at least one of the following:\n  - offence type is violence\n  - damage amount is over 5,000 kr.',
    },
    R041: { wrong: 'from 1 January 2016: 16.000 kr.', right: 'from 1 January 2016: 16,000 kr.' },
    R042: { wrong: 'from 1 January 2016: 16,00 kr.', right: 'from 1 January 2016: 16.00 kr.' },
    R043: { wrong: 'from 1 January 2016: 16 000 kr.', right: 'from 1 January 2016: 16,000 kr.' },
    R044: { wrong: 'in force from 30 February 2016', right: 'in force from 1 March 2016' },
    R045: { wrong: 'in force from 1 Janury 2016', right: 'in force from 1 January 2016' },
    R046: { wrong: 'in force from 01-02-2016', right: 'in force from 1 February 2016' },
    R052: {
      wrong: 'applies when offence type is violence',
      right: 'applies when at least 1 offence where offence type is violence',
    },
    R053: { wrong: '- vandalism [hærværk]', right: '- vandalism [hærværk], measured by damage amount' },
    R055: { wrong: 'applies when aggravated is met', right: 'applies when aggravated is yes' },
    R056: {
      wrong: 'limit vandalism limit [hærværksgrænse]\n  from 1 January 2016: 16,000 kr.',
      right:
        'limit vandalism limit [hærværksgrænse]\n  from 1 January 2016: 16,000 kr.\n  source "Resolution of the council" of 12 November 2015',
    },
    R060: {
      wrong: 'ruleset network council [netværkssamråd]',
      right: 'ruleset network council [netværkssamråd]\n  level national',
    },
    R070: {
      wrong: 'open concept serious crime [alvorlig kriminalitet]\n  applies when offence type is violence',
      right:
        'concept serious crime [alvorlig kriminalitet]\n  fills serious crime\n  applies when offence type is violence',
    },
    R072: {
      wrong: 'limit vandalism limit [hærværksgrænse]',
      right: 'limit vandalism limit [hærværksgrænse]\n  from 1 January 2016: 16,000 kr.',
    },
    R074: {
      wrong: 'deadline summons [indkaldelse]\n  7 days counted from the day after date of receipt',
      right:
        'deadline summons [indkaldelse]\n  7 days counted from the day after date of receipt\n  on closed days: keep the day',
    },
    ...lintExamples,
    R155: {
      wrong: 'source serviceloven § 57 c, stk. 1',
      right: 'source serviceloven § 57 c, stk. 1, confirmed by the legal office 3 March 2015',
    },
    R160: { wrong: 'expect duty O-SUMMON is done', right: 'expect duty O-SUMMON is met' },
    R161: {
      wrong: '10 March 2015: summons sent, sent to is mother',
      right: '10 March 2015: summons sent, recipients is mother',
    },
    R173: {
      wrong: 'scenario "Summoned late"\n  2 March 2015: notice received',
      right: 'scenario "Summoned late"\n  case in Fjordby Kommune\n  2 March 2015: notice received',
    },
  },
};
