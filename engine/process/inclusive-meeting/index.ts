/** The inclusive network meeting (det inddragende netværksmøde) as a process of the engine. */
import { defineProcess } from '../define.ts';
import { namesOf } from '../vocabulary-parts.ts';
import { party } from './choices.ts';
import { events } from './events.ts';
import { factsOf } from './facts.ts';
import { guards } from './guards.ts';
import { machine } from './machine.ts';
import { places } from './places.ts';
import { reasonTexts, regionNames, stateNames } from './texts.ts';
import { vocabulary } from './vocabulary.ts';

export const inclusiveMeeting = defineProcess(
  {
    vocabulary,
    machine,
    events,
    opening: 'METHOD_CONSIDERED',
    guards,
    stateNames,
    reasonTexts,
    partyNames: namesOf(party),
    factsOf,
  },
  { regionNames, places },
);
