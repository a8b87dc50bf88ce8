/** The facts that a network council case shows to rule files, with their names. */
import type { ProcessVocabulary, VocabularyFact } from '../../../dsl/index.ts';

type Type = VocabularyFact['type'];

const choiceOf = (code: string): Type => ({ kind: 'choice', choice: code });
const setOf = (code: string): Type => ({ kind: 'set', choice: code });
const date: Type = { kind: 'date' };
const boolean: Type = { kind: 'boolean' };
const number: Type = { kind: 'number' };
const duration: Type = { kind: 'duration' };

function fact(code: string, type: Type, da: string, en: string): VocabularyFact {
  return { code, type, name: { da, en } };
}

/** Facts of the case as a whole: what is, never whether it is late, missing or wrong. */
export const facts: readonly VocabularyFact[] = [
  // Intake (chapter 3)
  fact('receivedOn', date, 'modtagelsesdato', 'date of receipt'),
  fact('channel', choiceOf('channel'), 'kanal', 'channel'),
  fact('noticeCount', number, 'antal underretninger', 'number of notices'),
  fact('birthDate', date, 'fødselsdato', 'date of birth'),
  fact('ageOnReceipt', duration, 'alder ved modtagelsen', 'age on receipt'),
  fact('ageToday', duration, 'alder i dag', 'age today'),
  fact('cprKnown', boolean, 'CPR-nummer registreret', 'CPR number recorded'),
  fact('remandSurrogate', boolean, 'varetægtssurrogat', 'remand surrogate'),
  fact('visitControl', boolean, 'besøgskontrol', 'visit control'),
  fact('latestHeldCouncilOn', date, 'seneste afholdte netværkssamråd', 'latest held network council'),
  fact('underIntake', boolean, 'i modtagelsen', 'in intake'),
  fact('reminded', boolean, 'påmindelse givet', 'reminder given'),
  fact('sspInformed', boolean, 'SSP orienteret', 'SSP informed'),
  fact('toldItWasAll', boolean, 'familien lovet afslutning', 'family told that this was all'),
  fact('assignedUnit', choiceOf('party'), 'afdeling', 'assigned unit'),
  fact('responsible', choiceOf('party'), 'ansvarlig', 'responsible'),
  fact('handoverPending', boolean, 'overdragelse afventer', 'hand-over pending'),
  fact('transferred', boolean, 'overflyttet', 'transferred'),

  // Decision and summons
  fact('decision', choiceOf('decision'), 'afgørelse', 'decision'),
  fact('inTarget', boolean, 'i målgruppe', 'in target'),
  fact('familySummoned', boolean, 'familien indkaldt', 'family summoned'),
  fact('familySummonedOn', date, 'familiens indkaldelsesdato', 'date of the family summons'),
  fact('anyoneSummoned', boolean, 'nogen indkaldt', 'anyone summoned'),
  fact('summonsChannel', choiceOf('summonsChannel'), 'indkaldelsens vej', 'way of the summons'),
  fact('othersInvited', boolean, 'andre indbudt', 'others invited'),
  fact('noOthersRelevant', boolean, 'andre fravalgt', 'no others relevant'),
  fact('lateReason', choiceOf('lateReason'), 'grund til forsinkelse', 'reason for lateness'),
  fact('parentalOrderWarned', boolean, 'forældrepålæg varslet', 'parental order warned'),

  // Consent, network and preparation (6.3, 6.4)
  fact('consentGiven', boolean, 'samtykke givet', 'consent given'),
  fact('invitedWithoutConsent', boolean, 'indbudt uden samtykke', 'invited without consent'),
  fact('mappingTool', choiceOf('mappingTool'), 'kortlægningens redskab', 'tool of the mapping'),
  fact('checklistUsed', boolean, 'deltagerlisten gennemgået', 'checklist used'),
  fact('someRefused', boolean, 'nogen fravalgt af familien', 'somebody refused by the family'),
  fact('someLeftOut', boolean, 'nogen udeladt', 'somebody left out'),
  fact('preparationsDone', setOf('preparationStep'), 'udførte forberedelser', 'preparations done'),
  fact('preparedOnReceipt', boolean, 'forberedt på modtagelsesdagen', 'prepared on the day of receipt'),

  // The meeting (6.1 to 6.8)
  fact('meetingOn', date, 'mødedato', 'date of the meeting'),
  fact('heldOn', date, 'afholdelsesdato', 'date held'),
  fact('place', choiceOf('place'), 'mødested', 'place of the meeting'),
  fact('meetingMode', choiceOf('councilMode'), 'mødeform', 'mode of the meeting'),
  fact('durationMinutes', number, 'mødets varighed i minutter', 'duration of the meeting in minutes'),
  fact('leader', choiceOf('party'), 'mødeleder', 'meeting leader'),
  fact('agenda', choiceOf('agenda'), 'dagsorden', 'agenda'),
  fact('phasesVisited', setOf('phase'), 'gennemførte punkter', 'phases visited'),
  fact('overseerPresent', boolean, 'tilsyn til stede', 'overseer present'),
  fact('participantCount', number, 'antal deltagere', 'number of participants'),
  fact('youthPresent', boolean, 'den unge deltog', 'youth present'),
  fact('othersPresent', boolean, 'netværket deltog', 'others present'),
  fact('schoolPresent', boolean, 'skolen deltog', 'school present'),
  fact('minutesToAll', boolean, 'referat til alle deltagere', 'minutes to all participants'),
  fact('otherMeeting', choiceOf('meetingAlias'), 'mødets navn', 'name of the other meeting'),
  fact('otherMeetingEquivalent', boolean, 'mødet svarer til et netværkssamråd', 'meeting equivalent'),
  fact('reasonNotHeld', choiceOf('reasonNotHeld'), 'grund til intet samråd', 'reason without council'),

  // Plan and follow-up (6.6, 6.7)
  fact('agreementsRecorded', boolean, 'aftaler findes', 'agreements recorded'),
  fact('planAdoptedOn', date, 'handleplanens dato', 'date of the action plan'),
  fact('planVersion', number, 'handleplanens version', 'version of the action plan'),
  fact('planHasBranches', boolean, 'handleplanen har forgreninger', 'action plan has branches'),
  fact('planWaits', boolean, 'handleplanen afventer', 'action plan waits'),
  fact('sentence', choiceOf('sentence'), 'dom', 'sentence'),
  fact('planBranch', choiceOf('sentence'), 'gældende forgrening', 'branch in force'),
  fact('examStartedOn', date, 'undersøgelsens begyndelse', 'start of the examination'),
  fact('examCompletedOn', date, 'undersøgelsens afslutning', 'end of the examination'),
  fact('measureGrantedOn', date, 'foranstaltningens dato', 'date of the measure'),
  fact('measureType', choiceOf('measureType'), 'foranstaltningens art', 'type of the measure'),
  fact('measureGrantedBy', choiceOf('party'), 'foranstaltningen bevilget af', 'measure granted by'),
  fact('followUpPlannedOn', date, 'planlagt opfølgningsdato', 'planned follow-up date'),
  fact('followUpDoneOn', date, 'opfølgningsdato', 'follow-up date'),
  fact('followUpOutcome', choiceOf('followUpOutcome'), 'opfølgningens resultat', 'follow-up outcome'),
  fact('followUpMode', choiceOf('followUpMode'), 'opfølgningens form', 'mode of the follow-up'),
  fact('followUpRounds', number, 'antal opfølgninger', 'number of follow-ups'),
  fact('schoolAsked', boolean, 'skolen spurgt', 'school asked'),
  fact('dutyNotDone', boolean, 'handlepligt uopfyldt', 'duty not done'),
  fact('adultDecision', choiceOf('adultDecision'), 'den attenåriges forløb', 'course for the adult'),

  // The case itself
  fact('closingAttempted', boolean, 'lukning forsøgt', 'closing attempted'),
  fact('underAudit', boolean, 'under revision', 'under audit'),
  fact('state', choiceOf('state'), 'tilstand', 'state'),
  fact('today', date, 'dags dato', 'today'),
];

/** Groups of records: offences and agreed duties have the fields that rule files declare. */
export const groups: ProcessVocabulary['groups'] = [
  { code: 'offence' },
  { code: 'earlierOffence' },
  {
    code: 'invitee',
    forms: { da: ['indbudt', 'indbudte'], en: ['invitee', 'invitees'] },
    fields: [
      fact('inviteeRole', choiceOf('party'), 'indbudts rolle', 'role of the invitee'),
      fact('permit', choiceOf('permit'), 'besøgstilladelse', 'visit permit'),
      fact('coveredByConsent', boolean, 'omfattet af samtykke', 'covered by consent'),
    ],
  },
  { code: 'agreedDuty' },
];
