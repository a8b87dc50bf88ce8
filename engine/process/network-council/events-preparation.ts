/** Events of remand, consent, the network and preparation (chapters 5.4 and 6.3, 6.4). */
import * as z from 'zod';
import { oneOf } from '../choice.ts';
import { day, event, marked, named, parties, words } from '../event-definition.ts';
import * as choices from './choices.ts';
import * as meeting from './choices-meeting.ts';

/** A person or body: a code of the process, or any other text. */
const one = marked({ parties: true }, words);
const visitor = named('den besøgende', 'the visitor', one);
const reason = named('grund', 'reason', words.optional());
const from = named('af hvem', 'from whom', parties.min(1));
const by = named('af', 'by', one);
const purpose = named('formål', 'purpose', oneOf(meeting.consentPurpose));
/** People that the checklist of the consent has first [000 §7.4.1]. */
const listed = marked({ first: 'consent.checklist' }, parties);
const persons = z.array(
  z.strictObject({
    person: named('hvem', 'who', one),
    reason: named('grund', 'reason', words),
  }),
);

export const preparationEvents = {
  REMAND_STARTED: event('varetægt påbegyndt', 'remand started', {
    visitControl: named('besøgskontrol', 'visit control', z.boolean().optional()),
  }),
  /** The police ask for the CPR number of each visitor. The case keeps that it was given, never the number. */
  PERMIT_REQUESTED: event('besøgstilladelse ansøgt', 'visit permit requested', {
    visitor,
    cprGiven: named('CPR-nummer oplyst til politiet', 'CPR number given to the police', z.boolean()),
  }),
  PERMIT_GRANTED: event('besøgstilladelse givet', 'visit permit granted', { visitor }),
  PERMIT_REFUSED: event('besøgstilladelse afslået', 'visit permit refused', { visitor, reason }),
  REMAND_ENDED: event('varetægt ophørt', 'remand ended', {}),

  CONSENT_REQUESTED: event('samtykke udbedt', 'consent requested', { from, purpose }),
  CONSENT_SIGNED: event('samtykke underskrevet', 'consent signed', {
    by,
    purpose,
    covers: named('omfatter', 'covers', listed.default([])),
  }),
  CONSENT_REFUSED: event('samtykke afslået', 'consent refused', { by, purpose, reason }),

  NETWORK_MAPPED: event('netværk kortlagt', 'network mapped', {
    tool: named('redskab', 'tool', oneOf(meeting.mappingTool)),
    checklist: named(
      'listen over deltagere gennemgået',
      'checklist gone through',
      z.boolean().default(false),
    ),
    persons: named('personer', 'persons', listed.default([])),
    refused: named('fravalgt af familien', 'refused by the family', persons.default([])),
    leftOut: named('udeladt for ikke at stigmatisere', 'left out for fear of stigma', persons.default([])),
    complete: named('kortlægningen er færdig', 'mapping complete', z.boolean().default(true)),
  }),
  OTHERS_SETTLED: event('øvrige deltagere fravalgt', 'no other participants', {
    rationale: named('begrundelse', 'rationale', words.optional()),
  }),
  PREPARATION_DONE: event('forberedelse udført', 'preparation done', {
    step: named('trin', 'step', oneOf(meeting.preparationStep)),
    with: named('med', 'with', parties.default([])),
  }),
  MEETING_PLANNED: event('netværkssamråd planlagt', 'network council planned', {
    meetingOn: named('mødedato', 'date of the meeting', day.optional()),
    place: named('sted', 'place', oneOf(choices.place).optional()),
    leadership: named('mødeledelse', 'leadership', oneOf(meeting.leadership).optional()),
    leader: named('mødeleder', 'meeting leader', oneOf(meeting.party).optional()),
    agenda: named('dagsorden', 'agenda', oneOf(meeting.agenda).optional()),
    reason,
  }),

  CHILD_EXAM_STARTED: event('børnefaglig undersøgelse påbegyndt', 'child examination started', {
    caseworker: named('ny sagsbehandler', 'new caseworker', words.optional()),
  }),
  CHILD_EXAM_COMPLETED: event('børnefaglig undersøgelse afsluttet', 'child examination completed', {}),
};
