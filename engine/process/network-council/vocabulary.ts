/** The names of the network council process, as rule files and texts use them. */
import type { Bilingual, ProcessVocabulary, VocabularyFact } from '../../../dsl/index.ts';
import * as choices from './choices.ts';
import { events } from './events.ts';

const choiceOf = (code: string): VocabularyFact['type'] => ({ kind: 'choice', choice: code });

const date: VocabularyFact['type'] = { kind: 'date' };
const boolean: VocabularyFact['type'] = { kind: 'boolean' };

function fact(code: string, type: VocabularyFact['type'], da: string, en: string): VocabularyFact {
  return { code, type, name: { da, en } };
}

export const vocabulary: ProcessVocabulary = {
  code: 'network-council',
  name: { da: 'netværkssamråd', en: 'network council' },
  choices: [
    choices.channel,
    choices.decision,
    choices.followUpOutcome,
    choices.reasonNotHeld,
    choices.lateReason,
    choices.state,
  ],
  facts: [
    fact('receivedOn', date, 'modtagelsesdato', 'date of receipt'),
    fact('channel', choiceOf('channel'), 'kanal', 'channel'),
    fact('birthDate', date, 'fødselsdato', 'date of birth'),
    fact('ageOnReceipt', { kind: 'duration' }, 'alder ved modtagelsen', 'age on receipt'),
    fact('remandSurrogate', boolean, 'varetægtssurrogat', 'remand surrogate'),
    fact('latestHeldCouncilOn', date, 'seneste afholdte netværkssamråd', 'latest held network council'),
    fact('decision', choiceOf('decision'), 'afgørelse', 'decision'),
    fact('familySummoned', boolean, 'familien indkaldt', 'family summoned'),
    fact('familySummonedOn', date, 'familiens indkaldelsesdato', 'date of the family summons'),
    fact('anyoneSummoned', boolean, 'nogen indkaldt', 'anyone summoned'),
    fact('heldOn', date, 'afholdelsesdato', 'date held'),
    fact('planAdoptedOn', date, 'handleplanens dato', 'date of the action plan'),
    fact('followUpPlannedOn', date, 'planlagt opfølgningsdato', 'planned follow-up date'),
    fact('followUpDoneOn', date, 'opfølgningsdato', 'follow-up date'),
    fact('followUpOutcome', choiceOf('followUpOutcome'), 'opfølgningens resultat', 'follow-up outcome'),
    fact('reasonNotHeld', choiceOf('reasonNotHeld'), 'grund til intet samråd', 'reason without council'),
    fact('lateReason', choiceOf('lateReason'), 'grund til forsinkelse', 'reason for lateness'),
    fact('youthPresent', boolean, 'den unge deltog', 'youth present'),
    fact('closingAttempted', boolean, 'lukning forsøgt', 'closing attempted'),
    fact('underAudit', boolean, 'under revision', 'under audit'),
    fact('state', choiceOf('state'), 'tilstand', 'state'),
    fact('today', date, 'dags dato', 'today'),
  ],
  events: Object.entries(events).map(([code, { name }]) => ({ code, name })),
  groups: [{ code: 'offence' }, { code: 'earlierOffence' }],
};

/** Actors of chapter 2, as events mention them. */
export const partyNames: Readonly<Record<string, Bilingual>> = {
  youth: { da: 'den unge', en: 'the youth' },
  custody_holder: { da: 'forældremyndighedsindehaver', en: 'custody holder' },
  parent: { da: 'forælder', en: 'parent' },
  mother: { da: 'mor', en: 'mother' },
  father: { da: 'far', en: 'father' },
  step_parent: { da: 'stedforælder', en: 'step-parent' },
  sibling: { da: 'søskende', en: 'sibling' },
  relative: { da: 'slægtning', en: 'relative' },
  private_network: { da: 'privat netværk', en: 'private network' },
  caseworker: { da: 'sagsbehandler', en: 'caseworker' },
  family_adviser: { da: 'familiens egen rådgiver', en: 'family adviser' },
  duty_officer: { da: 'døgnvagt', en: 'duty officer' },
  intake_unit: { da: 'modtagelsen', en: 'intake unit' },
  team_leader: { da: 'teamleder', en: 'team leader' },
  colleague: { da: 'kollega', en: 'colleague' },
  examination_team: { da: 'undersøgelsesteam', en: 'examination team' },
  allocation_committee: { da: 'visitationsudvalg', en: 'allocation committee' },
  police: { da: 'politi', en: 'police' },
  ssp: { da: 'SSP-konsulent', en: 'SSP consultant' },
  school: { da: 'skole', en: 'school' },
  class_teacher: { da: 'klasselærer', en: 'class teacher' },
  uu_counsellor: { da: 'UU-vejleder', en: 'youth guidance counsellor' },
  contact_person: { da: 'kontaktperson', en: 'contact person' },
  mentor: { da: 'mentor', en: 'mentor' },
  residential_facility: { da: 'opholdssted', en: 'residential facility' },
  secured_unit: { da: 'sikret afdeling', en: 'secured unit' },
  meeting_leader: { da: 'mødeleder', en: 'meeting leader' },
  club_staff: { da: 'klubmedarbejder', en: 'club employee' },
  court: { da: 'retten', en: 'the court' },
  other: { da: 'anden', en: 'other' },
};

export const decisionNames: Readonly<Record<string, Bilingual>> = {
  ...Object.fromEntries(choices.decision.options.map(({ code, name }) => [code, name])),
  'NOT_IN_TARGET.age': { da: 'uden for målgruppen på grund af alder', en: 'outside the target group by age' },
  'NOT_IN_TARGET.not_serious': {
    da: 'uden for målgruppen: ikke alvorlig kriminalitet',
    en: 'outside the target group: not serious crime',
  },
  UNDETERMINED: { da: 'uafklaret', en: 'undetermined' },
};

export const stateNames: Readonly<Record<string, Bilingual>> = {
  unopened: { da: 'ikke oprettet', en: 'not opened' },
  ...Object.fromEntries(choices.state.options.map(({ code, name }) => [code, name])),
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
    da: 'et tilbudsbrev er ikke en indkaldelse',
    en: 'a letter of offer is not a summons',
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
