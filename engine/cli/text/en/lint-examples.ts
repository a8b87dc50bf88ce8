import type { lintExamples as daLintExamples } from '../da/lint-examples.ts';

const AGE_LIMIT = `limit age limit [aldersgrænse]
  from 1 January 2015: 15 years
  source "Resolution of the council"`;

const CASE_READY = `concept case ready [klar sag]
  applies when date of receipt before 1 January 2016
  source "Resolution of the council"`;

/** The same rules in English. */
export const lintExamples: typeof daLintExamples = {
  R101: {
    wrong: 'applies when offence type is violence',
    right:
      'decides for offence type is vandalism or violence\napplies when offence type is violence\notherwise discretion',
  },
  R102: {
    wrong: CASE_READY,
    right: `${CASE_READY}\n\ntest "Received in 2015"\n  given date of receipt is 1 March 2015\n  expect case ready is met`,
  },
  R103: { wrong: 'role chief constable', right: 'role chief constable [politimester]' },
  R131: {
    wrong: 'decides for offence type is violence\napplies when offence type is violence',
    right:
      'decides for offence type is violence\napplies when offence type is violence\notherwise discretion',
  },
  R132: {
    wrong:
      'always applies when offence type is violence\nexcept when offence type is theft\ndiscretion when gross is yes\notherwise not met',
    right:
      'always applies when offence type is violence\nexcept when offence type is theft\ndiscretion when offence type is robbery\notherwise not met',
  },
  R133: {
    wrong:
      'applies when at least one of the following:\n  - offence type is violence\n  - offence type is violence and gross is yes\notherwise discretion',
    right:
      'applies when at least one of the following:\n  - offence type is violence\n  - offence type is theft and gross is yes\notherwise discretion',
  },
  R134: {
    wrong:
      'always applies when offence type is violence\ndiscretion when damage amount at least 0 kr.\notherwise not met',
    right:
      'always applies when offence type is violence\ndiscretion when damage amount at least 5,000 kr.\notherwise not met',
  },
  R135: {
    wrong:
      'applies when at least one of the following:\n  - offence type is violence\n  - offence type is vandalism and damage amount over 900 kr.\n  - offence type is theft and damage amount under 900 kr.\notherwise discretion',
    right:
      'applies when at least one of the following:\n  - offence type is violence\n  - offence type is vandalism and damage amount at least 900 kr.\n  - offence type is theft and damage amount under 900 kr.\notherwise discretion',
  },
  R136: {
    wrong:
      'applies when at least one of the following:\n  - offence type is violence\n  - vandalism over 16,000 kr.\notherwise discretion',
    right:
      'applies when at least one of the following:\n  - offence type is violence\n  - vandalism over value limit\notherwise discretion',
  },
  R137: {
    wrong: 'binding\nalways applies when offence type is violence\notherwise not met',
    right: 'binding\nalways applies when offence type is violence\notherwise discretion',
  },
  R138: {
    wrong: AGE_LIMIT,
    right: `${AGE_LIMIT}\n\nconcept young enough [ung nok]\n  applies when age on receipt under age limit\n  source "Resolution of the council"\n\ntest "Fourteen"\n  given age on receipt is 14 years\n  expect young enough is met`,
  },
  R139: {
    wrong:
      'deadline damage amount [skadeopgørelse]\n  14 days counted from date of receipt\n  on closed days: keep the day\n  source "Resolution of the council"',
    right:
      'deadline damage statement [skadeopgørelse]\n  14 days counted from date of receipt\n  on closed days: keep the day\n  source "Resolution of the council"',
  },
};
