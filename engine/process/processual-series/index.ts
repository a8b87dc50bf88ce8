/** The series of processual network meetings (processuelle netværksmøder) as a process of the engine. */
import { contextOf, defineProcess } from '../define.ts';
import { mainPath } from '../states.ts';
import { namesOf } from '../vocabulary-parts.ts';
import { party } from './choices.ts';
import type { Context } from './context.ts';
import { events, type SeriesEvent } from './events.ts';
import { factsOf } from './facts.ts';
import { guards } from './guards.ts';
import { machine } from './machine.ts';
import { places } from './places.ts';
import { decisionNames, reasonTexts, regionNames, stateNames } from './texts.ts';
import { concepts, prepare } from './verdict.ts';
import { vocabulary } from './vocabulary.ts';

export const processualSeries = defineProcess<Context>(
  {
    vocabulary,
    machine,
    events,
    opening: 'FAMILY_IDENTIFIED',
    guards,
    stateNames,
    reasonTexts,
    partyNames: namesOf(party),
    factsOf,
  },
  {
    regionNames,
    decisionNames,
    concepts: Object.values(concepts),
    places,
    // Versions are chosen by the day of the referral decision (PNM-108).
    selectsAnew: 'REFERRAL_ASSESSED',
    prepare: (snapshot, event, _, rules) =>
      prepare(contextOf(snapshot), mainPath(snapshot), event as SeriesEvent, rules),
    hasDecision: (snapshot) => contextOf<Context>(snapshot).known.referralVerdict !== undefined,
  },
);
