/** The names of the register row. Facts that a case has too have the same codes and names there. */
import type { Bilingual } from '../../../dsl/index.ts';
import { reasonNotHeld, sex } from '../network-council/choices.ts';
import { measureType, party } from '../network-council/choices-meeting.ts';
import { date, namesOf, number, oneOfChoice, vocabularyFrom, yesNo } from '../vocabulary-parts.ts';
import { events } from './events.ts';

export const vocabulary = vocabularyFrom({
  code: 'network-council-register',
  name: { da: 'registerrække om netværkssamråd', en: 'network council register row' },
  choices: [{ reasonNotHeld, sex, party, measureType }],
  events,
  facts: {
    receivedOn: [date, 'modtagelsesdato', 'date of receipt'],
    cprKnown: [yesNo, 'CPR-nummer registreret', 'CPR number recorded'],
    offenceRecorded: [yesNo, 'kriminalitetens art registreret', 'nature of the crime recorded'],
    familySummonedOn: [date, 'familiens indkaldelsesdato', 'date of the family summons'],
    reasonNotSummoned: [
      oneOfChoice('reasonNotHeld'),
      'grund til manglende indkaldelse',
      'reason without summons',
    ],
    councilHeld: [yesNo, 'samråd afholdt', 'council held'],
    heldOn: [date, 'afholdelsesdato', 'date held'],
    reasonNotHeld: [oneOfChoice('reasonNotHeld'), 'grund til intet samråd', 'reason without council'],
    participantCount: [number, 'antal deltagere', 'number of participants'],
    youthPresent: [yesNo, 'den unge deltog', 'youth present'],
    othersPresent: [yesNo, 'netværket deltog', 'others present'],
    agreementsRecorded: [yesNo, 'aftaler findes', 'agreements recorded'],
  },
  groups: [],
});

export const partyNames = namesOf(party);

export const stateNames: Readonly<Record<string, Bilingual>> = {
  unopened: { da: 'ikke oprettet', en: 'not opened' },
  registered: { da: 'registreret', en: 'registered' },
};
