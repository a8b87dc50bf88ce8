/**
 * A row of a municipality's register: the seven variables of chapter 7.1, without the history of the case. What a row
 * does not say is left out; a reason in the place of a date says that there is no date (7.1a).
 */
import * as z from 'zod';
import { oneOf } from '../choice.ts';
import { type AnyEventOf, day, event, marked, named, words } from '../event-definition.ts';
import { reasonNotHeld, sex } from '../network-council/choices.ts';
import { measureType, party } from '../network-council/choices-meeting.ts';

const row = {
  municipality: marked({ fills: 'municipality' }, named('kommune', 'municipality', words)),
  youth: named(
    'den unge',
    'the youth',
    z.strictObject({
      id: marked({ fills: 'person' }, named('løbenummer', 'id', words)),
      birthDate: named('fødselsdato', 'date of birth', day.optional()),
      sex: named('køn', 'sex', oneOf(sex).optional()),
      /** Whether the register has the number; the number itself is never part of an event. */
      cprKnown: named('CPR-nummer registreret', 'CPR number recorded', z.boolean().optional()),
      knownBefore: named('sag i forvejen', 'known beforehand', z.boolean().optional()),
    }),
  ),
  /** Codes of the types that rule files declare; several for one case (fn 9). */
  offences: named('kriminalitetens art', 'nature of the crime', z.array(words).default([])),
  receivedOn: named('modtaget', 'received', day.optional()),
  summonedOn: named('indkaldt', 'summoned', day.optional()),
  reasonNotSummoned: named(
    'grund til manglende indkaldelse',
    'reason without summons',
    oneOf(reasonNotHeld).optional(),
  ),
  /** Known without a date in some registers: 232 held, 214 with the time [000 §7.2]. */
  held: named('afholdt', 'held', z.boolean().optional()),
  heldOn: named('afholdelsesdato', 'date held', day.optional()),
  reasonNotHeld: named('grund til intet samråd', 'reason without council', oneOf(reasonNotHeld).optional()),
  participants: named('deltagere', 'participants', z.array(oneOf(party)).optional()),
  agreements: named(
    'aftaler',
    'agreements',
    z
      .array(
        z.strictObject({
          holder: named('ansvarlig', 'holder', oneOf(party)),
          duty: named('handlepligt fra listen', 'duty of the list', words.optional()),
          text: named('handlepligt', 'duty', words.optional()),
        }),
      )
      .optional(),
  ),
  measures: named('nye foranstaltninger', 'new measures', z.array(oneOf(measureType)).default([])),
  childExamStarted: named('børnefaglig undersøgelse', 'child examination', z.boolean().optional()),
};

export const events = {
  ROW_RECORDED: event('registerrække indlæst', 'register row recorded', row),
  ROW_CORRECTED: event('registerrække rettet', 'register row corrected', row),
};

export type RowEvent = AnyEventOf<typeof events>;

/** The seven variables as a row has them. */
export type RegisterRow = z.output<typeof events.ROW_RECORDED.data>;
