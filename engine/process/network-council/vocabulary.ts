/** The names of the network council process, as rule files and texts use them. */
import type { Bilingual } from '../../../dsl/index.ts';
import { namesOf, vocabularyFrom } from '../vocabulary-parts.ts';
import * as choices from './choices.ts';
import * as meeting from './choices-meeting.ts';
import { events } from './events.ts';
import { places } from './places.ts';
import { facts, groups } from './vocabulary-facts.ts';

export const vocabulary = vocabularyFrom({
  code: 'network-council',
  name: { da: 'netværkssamråd', en: 'network council' },
  choices: [choices, meeting],
  events,
  facts,
  groups,
  places,
});

/** Actors of chapter 2, as events mention them. */
export const partyNames = namesOf(meeting.party);

export const decisionNames: Readonly<Record<string, Bilingual>> = {
  ...namesOf(choices.decision),
  'NOT_IN_TARGET.age': { da: 'uden for målgruppen på grund af alder', en: 'outside the target group by age' },
  'NOT_IN_TARGET.not_serious': {
    da: 'uden for målgruppen: ikke alvorlig kriminalitet',
    en: 'outside the target group: not serious crime',
  },
  UNDETERMINED: { da: 'uafklaret', en: 'undetermined' },
};

export const stateNames: Readonly<Record<string, Bilingual>> = {
  unopened: { da: 'ikke oprettet', en: 'not opened' },
  ...namesOf(choices.state),
  'assessing.needs_assessment': { da: 'kræver faglig vurdering', en: 'needs assessment' },
};

export const regionNames = {
  clock: {
    name: { da: 'indkaldelsesfrist', en: 'summons clock' },
    states: {
      not_applicable: { da: 'gælder ikke', en: 'not applicable' },
      running: { da: 'løber', en: 'running' },
      met: { da: 'overholdt', en: 'met' },
      overdue: { da: 'overskredet', en: 'overdue' },
      met_late: { da: 'indkaldt for sent', en: 'met late' },
    },
  },
  age: {
    name: { da: 'alder', en: 'age' },
    states: { minor: { da: 'mindreårig', en: 'minor' }, adult: { da: 'myndig', en: 'adult' } },
  },
  plan: {
    name: { da: 'handleplan', en: 'action plan' },
    states: { none: { da: 'ingen', en: 'none' }, 'v*': { da: 'version {n}', en: 'version {n}' } },
  },
  custody: {
    name: { da: 'varetægt', en: 'custody' },
    states: {
      at_liberty: { da: 'på fri fod', en: 'at liberty' },
      remand: { da: 'i varetægtssurrogat', en: 'in remand' },
      'remand.permits_not_requested': {
        da: 'i varetægt, tilladelser ikke ansøgt',
        en: 'remand, permits not requested',
      },
      'remand.permits_pending': { da: 'i varetægt, tilladelser afventer', en: 'remand, permits pending' },
      'remand.permits_decided': { da: 'i varetægt, tilladelser afgjort', en: 'remand, permits decided' },
    },
  },
  consent: {
    name: { da: 'samtykke', en: 'consent' },
    states: {
      none: { da: 'ikke udbedt', en: 'none' },
      requested: { da: 'udbedt', en: 'requested' },
      partial: { da: 'delvist', en: 'partial' },
      given: { da: 'givet', en: 'given' },
      refused: { da: 'afslået', en: 'refused' },
    },
  },
  network: {
    name: { da: 'netværk', en: 'network' },
    states: {
      unmapped: { da: 'ikke kortlagt', en: 'unmapped' },
      mapping: { da: 'under kortlægning', en: 'being mapped' },
      mapped: { da: 'kortlagt', en: 'mapped' },
    },
  },
  exam: {
    name: { da: 'børnefaglig undersøgelse', en: 'child examination' },
    states: {
      none: { da: 'ingen', en: 'none' },
      running: { da: 'i gang', en: 'running' },
      completed: { da: 'afsluttet', en: 'completed' },
    },
  },
} as const;

/** Why a guard refuses, as sentences. Placeholders are the reason's arguments. */
export const reasonTexts: Readonly<Record<string, Bilingual>> = {
  CASE_NOT_OPENED: { da: 'sagen er ikke oprettet', en: 'the case has not been opened' },
  NOT_DECIDED: { da: 'der er ingen afgørelse', en: 'there is no decision' },
  RATIONALE_MISSING: { da: 'der mangler en begrundelse', en: 'a rationale is missing' },
  REASON_MISSING: { da: 'der mangler en grund', en: 'a reason is missing' },
  BODY_MISSING: {
    da: 'det skal fremgå, hvilken instans der har handlet',
    en: 'the body that acted must be named',
  },
  DECISION_NOT_OPEN: {
    da: 'reglerne lader kun dette stå åbent: {decisions}',
    en: 'the rules leave only this open: {decisions}',
  },
  GROUND_MISSING: {
    da: 'grundlaget skal angives: {decisions}',
    en: 'the ground must be given: {decisions}',
  },
  OFFER_IS_NO_SUMMONS: {
    da: 'et brev, der tilbyder et møde eller en samtale, er ikke en indkaldelse',
    en: 'a letter that offers a meeting or a talk is not a summons',
  },
  FAMILY_INCOMPLETE: { da: 'ikke indkaldt: {parties}', en: 'not summoned: {parties}' },
  PHONE_TALK_IS_NO_COUNCIL: {
    da: 'en telefonsamtale er ikke et afholdt netværkssamråd',
    en: 'a telephone talk is not a held council',
  },
  NOBODY_OF_FAMILY_PRESENT: {
    da: 'hverken den unge eller en forælder deltog',
    en: 'neither the youth nor a parent was present',
  },
  'V-PARTY-MISSING': {
    da: 'ikke indkaldt: {parties}; registrér indkaldelserne med deres datoer, eller begrund mødet',
    en: 'never summoned: {parties}; record the summonses with their dates, or give a rationale',
  },
  MEETING_NOT_YET: { da: 'mødet er først {date}', en: 'the meeting is not until {date}' },
  FAMILY_CAME: { da: 'mødte op: {parties}', en: 'came: {parties}' },
  NEEDS_MEETING: {
    da: 'opfølgningen viste, at der kræves et møde',
    en: 'the follow-up showed that a meeting is needed',
  },
  ON_TRACK: { da: 'opfølgningen viste, at det går godt', en: 'the follow-up showed that all is on track' },
  CLOCK_DOES_NOT_APPLY: { da: 'der løber ingen indkaldelsesfrist', en: 'no summons deadline runs' },
  CLOCK_APPLIES: { da: 'indkaldelsesfristen løber', en: 'the summons deadline runs' },
  CASE_ENDED: { da: 'sagen er afsluttet', en: 'the case has ended' },
  REFUSED_BY_FAMILY: {
    da: 'familien har sagt nej til: {parties}',
    en: 'the family has said no to: {parties}',
  },
  'P-NO-PERMIT': { da: 'har ikke besøgstilladelse: {parties}', en: 'without a visit permit: {parties}' },
  'P-NO-CONSENT': {
    da: 'der er ikke skriftligt samtykke til at indbyde: {parties}',
    en: 'there is no written consent to invite: {parties}',
  },
  NOT_IN_REMAND: { da: 'den unge er ikke i varetægt', en: 'the youth is not in remand' },
  IN_REMAND: { da: 'den unge er i varetægt', en: 'the youth is in remand' },
  CPR_MISSING: {
    da: 'politiet skal have CPR-nummeret på den besøgende: {parties}',
    en: 'the police must have the CPR number of the visitor: {parties}',
  },
  PERMIT_NOT_REQUESTED: {
    da: 'der er ikke søgt besøgstilladelse til: {parties}',
    en: 'no visit permit has been requested for: {parties}',
  },
  PERMITS_PENDING: { da: 'der afventes besøgstilladelser', en: 'visit permits are pending' },
  CONSENT_OTHERWISE: { da: 'samtykket står anderledes', en: 'the consent stands otherwise' },
  MAPPING_NOT_COMPLETE: { da: 'kortlægningen er ikke færdig', en: 'the mapping is not complete' },
  COUNCIL_NOT_HELD: { da: 'netværkssamrådet er ikke holdt', en: 'the council has not been held' },
  COUNCIL_ALREADY_HELD: { da: 'netværkssamrådet er holdt', en: 'the council has been held' },
  CONCLUDED_WITHOUT_COUNCIL: {
    da: 'sagen er afsluttet uden netværkssamråd',
    en: 'the case was concluded without a council',
  },
  NO_HANDOVER: { da: 'ingen overdragelse afventer', en: 'no hand-over is pending' },
  STILL_MINOR: { da: 'den unge er ikke fyldt 18 år', en: 'the youth has not turned 18' },
  MONDAY_DATA_NOT_COUNTED: {
    da: 'kommunens regler regner ikke mandagsdata for dokumentation; vent på en underretning ad en anden vej',
    en: 'the rules of the municipality do not count Monday data as documentation; wait for a notice by another channel',
  },
  PARENTAL_ORDER_NOT_ALLOWED: {
    da: 'kommunens regler bruger ikke varsel om forældrepålæg',
    en: 'the rules of the municipality do not use a warning of a parental order',
  },
  PLAN_EMPTY: {
    da: 'planen har hverken initiativer eller handlepligter',
    en: 'the plan has neither initiatives nor duties',
  },
  'V-PLAN-MISSING': { da: 'handleplanen mangler', en: 'the action plan is missing' },
  'V-REVIEW-MISSING': {
    da: 'vurderingen af handleplanen mangler',
    en: 'the review of the action plan is missing',
  },
};
