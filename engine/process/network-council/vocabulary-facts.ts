/** The facts that a network council case shows to rule files, with their names. */
import type { ProcessVocabulary } from '../../../dsl/index.ts';
import {
  date,
  duration,
  group,
  type NamedFacts,
  number,
  oneOfChoice,
  setOfChoice,
  yesNo,
} from '../vocabulary-parts.ts';

/** Facts of the case as a whole: what is, never whether it is late, missing or wrong. */
export const facts: NamedFacts = {
  // Intake (chapter 3)
  receivedOn: [date, 'modtagelsesdato', 'date of receipt'],
  channel: [oneOfChoice('channel'), 'kanal', 'channel'],
  noticeCount: [number, 'antal underretninger', 'number of notices'],
  birthDate: [date, 'fødselsdato', 'date of birth'],
  ageOnReceipt: [duration, 'alder ved modtagelsen', 'age on receipt'],
  ageToday: [duration, 'alder i dag', 'age today'],
  cprKnown: [yesNo, 'CPR-nummer registreret', 'CPR number recorded'],
  sex: [oneOfChoice('sex'), 'køn', 'sex'],
  knownBefore: [yesNo, 'sag i forvejen', 'known beforehand'],
  remandSurrogate: [yesNo, 'varetægtssurrogat', 'remand surrogate'],
  visitControl: [yesNo, 'besøgskontrol', 'visit control'],
  latestHeldCouncilOn: [date, 'seneste afholdte netværkssamråd', 'latest held network council'],
  knownToMunicipality: [yesNo, 'familien har haft sag', 'family known'],
  placedInInstitution: [yesNo, 'den unge anbragt', 'youth placed'],
  underIntake: [yesNo, 'i modtagelsen', 'in intake'],
  reminded: [yesNo, 'påmindelse givet', 'reminder given'],
  sspInformed: [yesNo, 'SSP orienteret', 'SSP informed'],
  toldItWasAll: [yesNo, 'familien lovet afslutning', 'family told that this was all'],
  assignedUnit: [oneOfChoice('party'), 'afdeling', 'assigned unit'],
  responsible: [oneOfChoice('party'), 'ansvarlig', 'responsible'],
  handoverPending: [yesNo, 'overdragelse afventer', 'hand-over pending'],
  transferred: [yesNo, 'overflyttet', 'transferred'],

  // Decision and summons
  decision: [oneOfChoice('decision'), 'afgørelse', 'decision'],
  inTarget: [yesNo, 'i målgruppe', 'in target'],
  familySummoned: [yesNo, 'familien indkaldt', 'family summoned'],
  familySummonedOn: [date, 'familiens indkaldelsesdato', 'date of the family summons'],
  anyoneSummoned: [yesNo, 'nogen indkaldt', 'anyone summoned'],
  summonsChannel: [oneOfChoice('summonsChannel'), 'indkaldelsens vej', 'way of the summons'],
  othersInvited: [yesNo, 'andre indbudt', 'others invited'],
  noOthersRelevant: [yesNo, 'andre fravalgt', 'no others relevant'],
  lateReason: [oneOfChoice('lateReason'), 'grund til forsinkelse', 'reason for lateness'],
  parentalOrderWarned: [yesNo, 'forældrepålæg varslet', 'parental order warned'],

  // Consent, network and preparation (6.3, 6.4)
  consentGiven: [yesNo, 'samtykke givet', 'consent given'],
  invitedWithoutConsent: [yesNo, 'indbudt uden samtykke', 'invited without consent'],
  mappingTool: [oneOfChoice('mappingTool'), 'kortlægningens redskab', 'tool of the mapping'],
  checklistUsed: [yesNo, 'deltagerlisten gennemgået', 'checklist used'],
  someRefused: [yesNo, 'nogen fravalgt af familien', 'somebody refused by the family'],
  someLeftOut: [yesNo, 'nogen udeladt', 'somebody left out'],
  preparationsDone: [setOfChoice('preparationStep'), 'udførte forberedelser', 'preparations done'],
  preparedOnReceipt: [yesNo, 'forberedt på modtagelsesdagen', 'prepared on the day of receipt'],

  // The meeting (6.1 to 6.8)
  meetingOn: [date, 'mødedato', 'date of the meeting'],
  heldOn: [date, 'afholdelsesdato', 'date held'],
  place: [oneOfChoice('place'), 'mødested', 'place of the meeting'],
  meetingMode: [oneOfChoice('councilMode'), 'mødeform', 'mode of the meeting'],
  durationMinutes: [number, 'mødets varighed i minutter', 'duration of the meeting in minutes'],
  leader: [oneOfChoice('party'), 'mødeleder', 'meeting leader'],
  agenda: [oneOfChoice('agenda'), 'dagsorden', 'agenda'],
  phasesVisited: [setOfChoice('phase'), 'gennemførte punkter', 'phases visited'],
  overseerPresent: [yesNo, 'tilsyn til stede', 'overseer present'],
  participantCount: [number, 'antal deltagere', 'number of participants'],
  youthPresent: [yesNo, 'den unge deltog', 'youth present'],
  youthAbsence: [oneOfChoice('youthAbsence'), 'grund til den unges fravær', 'reason why the youth is absent'],
  othersPresent: [yesNo, 'netværket deltog', 'others present'],
  schoolPresent: [yesNo, 'skolen deltog', 'school present'],
  minutesToAll: [yesNo, 'referat til alle deltagere', 'minutes to all participants'],
  otherMeeting: [oneOfChoice('meetingAlias'), 'mødets navn', 'name of the other meeting'],
  otherMeetingEquivalent: [yesNo, 'mødet svarer til et netværkssamråd', 'meeting equivalent'],
  reasonNotHeld: [oneOfChoice('reasonNotHeld'), 'grund til intet samråd', 'reason without council'],

  // Plan and follow-up (6.6, 6.7)
  agreementsRecorded: [yesNo, 'aftaler findes', 'agreements recorded'],
  planAdoptedOn: [date, 'handleplanens dato', 'date of the action plan'],
  planVersion: [number, 'handleplanens version', 'version of the action plan'],
  planHasBranches: [yesNo, 'handleplanen har forgreninger', 'action plan has branches'],
  planWaits: [yesNo, 'handleplanen afventer', 'action plan waits'],
  sentence: [oneOfChoice('sentence'), 'dom', 'sentence'],
  planBranch: [oneOfChoice('sentence'), 'gældende forgrening', 'branch in force'],
  examStartedOn: [date, 'undersøgelsens begyndelse', 'start of the examination'],
  examCompletedOn: [date, 'undersøgelsens afslutning', 'end of the examination'],
  measureGrantedOn: [date, 'foranstaltningens dato', 'date of the measure'],
  measureType: [oneOfChoice('measureType'), 'foranstaltningens art', 'type of the measure'],
  measureGrantedBy: [oneOfChoice('party'), 'foranstaltningen bevilget af', 'measure granted by'],
  measureWasThere: [yesNo, 'foranstaltningen fandtes i forvejen', 'measure was running already'],
  courtStatementOn: [date, 'udtalelse til retten', 'statement to the court'],
  schoolStatementOn: [date, 'skoleudtalelsens dato', 'date of the school statement'],
  followUpPlannedOn: [date, 'planlagt opfølgningsdato', 'planned follow-up date'],
  followUpDoneOn: [date, 'opfølgningsdato', 'follow-up date'],
  followUpOutcome: [oneOfChoice('followUpOutcome'), 'opfølgningens resultat', 'follow-up outcome'],
  followUpMode: [oneOfChoice('followUpMode'), 'opfølgningens form', 'mode of the follow-up'],
  followUpRounds: [number, 'antal opfølgninger', 'number of follow-ups'],
  schoolAsked: [yesNo, 'skolen spurgt', 'school asked'],
  dutyNotDone: [yesNo, 'handlepligt uopfyldt', 'duty not done'],
  adultDecision: [oneOfChoice('adultDecision'), 'den attenåriges forløb', 'course for the adult'],

  // The case itself
  closingAttempted: [yesNo, 'lukning forsøgt', 'closing attempted'],
  underAudit: [yesNo, 'under revision', 'under audit'],
  state: [oneOfChoice('state'), 'tilstand', 'state'],
  today: [date, 'dags dato', 'today'],
};

/** Groups of records: offences and agreed duties have the fields that rule files declare. */
export const groups: ProcessVocabulary['groups'] = [
  { code: 'offence' },
  { code: 'earlierOffence' },
  group('invitee', ['indbudt', 'indbudte'], ['invitee', 'invitees'], {
    inviteeRole: [oneOfChoice('party'), 'indbudts rolle', 'role of the invitee'],
    permit: [oneOfChoice('permit'), 'besøgstilladelse', 'visit permit'],
    coveredByConsent: [yesNo, 'omfattet af samtykke', 'covered by consent'],
  }),
  { code: 'agreedDuty' },
];
