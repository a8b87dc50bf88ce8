/** English texts of the diagnostics, by code. */
import type { MessageTable } from '../message.ts';
import { conditions } from './conditions.ts';
import { confirmations } from './confirmations.ts';
import { definitions } from './definitions.ts';
import { figures } from './figures.ts';
import { lints } from './lints.ts';
import { names } from './names.ts';
import { nationalLaw } from './national-law.ts';
import { ruleset } from './ruleset.ts';
import { scenarios } from './scenarios.ts';
import { syntax } from './syntax.ts';
import { templates } from './templates.ts';
import { tests } from './tests.ts';
import { waivers } from './waivers.ts';

export const en: MessageTable = {
  ...syntax,
  ...figures,
  ...names,
  ...conditions,
  ...ruleset,
  ...definitions,
  ...nationalLaw,
  ...tests,
  ...waivers,
  ...confirmations,
  ...templates,
  ...lints,
  ...scenarios,
};
