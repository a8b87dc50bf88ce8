/** The placement in a network foster family (netværkspleje, serviceloven §§ 66 b and 66 c) as a process of the engine. */
import { contextOf, defineProcess } from '../define.ts';
import { namesOf } from '../vocabulary-parts.ts';
import { demanded } from './bars.ts';
import { role } from './choices.ts';
import type { Context } from './context.ts';
import { events } from './events.ts';
import { factsOf } from './facts.ts';
import { guards } from './guards.ts';
import { pages, turn } from './keys.ts';
import { machine } from './machine.ts';
import { passings } from './passings.ts';
import { reasonTexts, regionNames, stateNames } from './texts.ts';
import { vocabulary } from './vocabulary.ts';

export const fosterPlacement = defineProcess(
  {
    vocabulary,
    machine,
    events,
    opening: 'CONCERN_RECEIVED',
    guards,
    stateNames,
    reasonTexts,
    partyNames: namesOf(role),
    factsOf,
  },
  {
    regionNames,
    timeFacts: ['today', 'contactsLastMonth', 'supervisionHoursLastYear', 'trainingDaysLastYear'],
    turn: (snapshot, event) => turn(machine, snapshot, event),
    pages: (snapshot) => pages(machine, snapshot),
    prepare(snapshot, event, facts, rules) {
      const lacks = demanded(contextOf<Context>(snapshot), event, facts, rules);
      return { reasons: [], ...(lacks.length > 0 && { lacks }) };
    },
    passings,
  },
);
