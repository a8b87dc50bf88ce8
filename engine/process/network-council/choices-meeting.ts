/** The closed lists about intake, preparation, custody and the meeting itself (chapters 3, 5.4 and 6), with their names. */
import { choice } from '../choice.ts';

/** Persons and bodies of chapter 2, where a fact names one. */
export const party = choice('party', {
  youth: ['den unge', 'the youth'],
  custody_holder: ['forældremyndighedsindehaver', 'custody holder'],
  parent: ['forælder', 'parent'],
  mother: ['mor', 'mother'],
  father: ['far', 'father'],
  step_parent: ['stedforælder', 'step-parent'],
  sibling: ['søskende', 'sibling'],
  relative: ['slægtning', 'relative'],
  private_network: ['privat netværk', 'private network'],
  caseworker: ['sagsbehandler', 'caseworker'],
  family_adviser: ['familiens egen rådgiver', 'family adviser'],
  duty_officer: ['døgnvagt', 'duty officer'],
  intake_unit: ['modtagelsen', 'intake unit'],
  intake_admin: ['administrativ medarbejder i modtagelsen', 'administrative employee in intake'],
  team_leader: ['teamleder', 'team leader'],
  colleague: ['kollega', 'colleague'],
  family_unit: ['familieafdelingen', 'family unit'],
  youth_unit: ['ungeafdelingen', 'youth unit'],
  examination_team: ['undersøgelsesteam', 'examination team'],
  action_team: ['handleteam', 'action team'],
  allocation_committee: ['visitationsudvalg', 'allocation committee'],
  police: ['politi', 'police'],
  ssp: ['SSP-konsulent', 'SSP consultant'],
  school: ['skole', 'school'],
  class_teacher: ['klasselærer', 'class teacher'],
  uu_counsellor: ['UU-vejleder', 'youth guidance counsellor'],
  contact_person: ['kontaktperson', 'contact person'],
  mentor: ['mentor', 'mentor'],
  residential_facility: ['opholdssted', 'residential facility'],
  secured_unit: ['sikret afdeling', 'secured unit'],
  meeting_leader: ['mødeleder', 'meeting leader'],
  club_staff: ['klubmedarbejder', 'club employee'],
  court: ['retten', 'the court'],
  other: ['anden', 'other'],
});

/** Life of a visit permit for a council in remand [000 §7.4.1]. */
export const permit = choice('permit', {
  not_requested: ['uansøgt', 'not requested'],
  requested: ['ansøgt', 'requested'],
  granted: ['givet', 'granted'],
  refused: ['afslået', 'refused'],
});

/** What a consent is for [000 §7.2.1, §7.4.1], NC-070. */
export const consentPurpose = choice('consentPurpose', {
  invite_others: ['at indbyde andre', 'to invite others'],
  obtain_information: ['at indhente oplysninger', 'to obtain information'],
});

/** Ways to find the network [000 §7.4.1, §9]. */
export const mappingTool = choice('mappingTool', {
  relation_circle: ['relationscirkel', 'relation circle'],
  genogram: ['genogram', 'genogram'],
  consent_checklist: ['samtykkets liste over deltagere', 'checklist of the consent'],
  examples: ['sagsbehandlerens eksempler', 'the caseworker’s examples'],
});

/** Steps of chapter 6.4 [000 §9]; which of them are required is for rule files to say. */
export const preparationStep = choice('preparationStep', {
  talk_before_summons: ['samtale før indkaldelsen', 'talk before the summons'],
  leaflet_given: ['folder udleveret', 'leaflet given'],
  pre_meeting: ['formøde eller hjemmebesøg', 'pre-meeting or home visit'],
  child_talk: ['børnesamtale', 'child talk'],
  professionals_prepared: ['fagpersoner forberedt', 'professionals prepared'],
  school_prepared: ['skolen forberedt', 'school prepared'],
  crime_not_discussed: ['aftalt at skåne for detaljer om forholdet', 'agreed not to go into the crime'],
});

/** Who leads the meeting [000 §9]. */
export const leadership = choice('leadership', {
  caseworker: ['sagsbehandleren selv', 'the caseworker'],
  separate: ['særskilt mødeleder', 'separate leader'],
  shared: ['fælles mødeleder for flere kommuner', 'leader shared by municipalities'],
});

/** Order of the meeting: the leaflet’s or Signs of Safety [001 How] [000 §9]. */
export const agenda = choice('agenda', {
  leaflet: ['folderens dagsorden', 'agenda of the leaflet'],
  signs_of_safety: ['Signs of Safety', 'Signs of Safety'],
});

/** The parts of either agenda (chapter 6.5). Guilt is none of them (NC-098). */
export const phase = choice('phase', {
  purpose: ['baggrund og formål', 'background and purpose'],
  introductions: ['præsentation', 'introductions'],
  situation: ['den unges situation', 'the youth’s situation'],
  worries: ['runde om bekymringer', 'round of worries'],
  resources: ['runde om ressourcer', 'round of resources'],
  agreements: ['aftaler', 'agreements'],
  follow_up: ['opfølgning på aftalerne', 'following up the agreements'],
});

/** Why the youth was not there [000 §7.4]. */
export const youthAbsence = choice('youthAbsence', {
  stayed_away: ['blev væk', 'stayed away'],
  no_permit: ['ingen besøgstilladelse', 'no visit permit'],
  health: ['helbred', 'health'],
  other: ['andet', 'other'],
});

/** Reactions worth a note (chapter 6.8): descriptive, never findings [000 §8]. */
export const reaction = choice('reaction', {
  parent_angry: ['forælder vred', 'parent angry'],
  parent_left: ['forælder gik', 'parent left'],
  parent_distrust: ['forælder uden tillid', 'parent without trust'],
  parent_scolds: ['forælder skælder ud', 'parent scolds'],
  parent_minimises: ['forælder bagatelliserer', 'parent minimises'],
  parent_denies_responsibility: ['forælder afviser ansvar', 'parent denies responsibility'],
  youth_scared: ['den unge bange', 'youth scared'],
  youth_dismissive: ['den unge afvisende', 'youth dismissive'],
  youth_denies: ['den unge nægter', 'youth denies'],
  youth_refuses_measure: ['den unge afviser foranstaltning', 'youth refuses a measure'],
  participant_left: ['deltager gik', 'participant left'],
});

/** Measures of Table 1 [000 §7.5]. */
export const measureType = choice('measureType', {
  support_contact_person: ['støttekontaktperson', 'support contact person'],
  mentor: ['mentorordning', 'mentor'],
  traineeship: ['praktiktilbud', 'traineeship offer'],
  substance_treatment: ['misbrugsbehandling', 'substance-abuse treatment'],
  family_treatment: ['familiebehandling', 'family treatment'],
  ssp_talks: ['samtaler med SSP-konsulent', 'talks with SSP consultant'],
  placement: ['anbringelse', 'placement'],
  other: ['anden foranstaltning', 'other measure'],
});

/** What became of an agreed duty [000 §7.5, §7.5.1]. */
export const dutyProgress = choice('dutyProgress', {
  done: ['udført', 'done'],
  under_way: ['i gang', 'under way'],
  not_done: ['ikke udført', 'not done'],
});

/** How to go on with somebody who turned 18 after the notice (C-16). */
export const adultDecision = choice('adultDecision', {
  go_on: ['netværkssamrådet gennemføres', 'go on with the council'],
  hand_over: ['overdrages til voksenområdet', 'hand over to the adult unit'],
  conclude: ['afsluttes uden samråd', 'conclude without council'],
});

/** Other names of meetings that may be a network council [000 §4.2.1]. */
export const meetingAlias = choice('meetingAlias', {
  network_meeting: ['netværksmøde', 'network meeting'],
  network_deliberation: ['netværksrådslagning', 'network deliberation'],
  case_manager_meeting: ['case-manager møde', 'case-manager meeting'],
  crime_prevention_talk: ['kriminalitetsforebyggende samtale', 'crime-prevention talk'],
  advice_talk: ['råd- og vejledningssamtale', 'advice and guidance talk'],
  other: ['andet møde', 'another meeting'],
});

/** Days of the week, for a municipality that distributes cases on one of them [000 §7.2.1]. */
export const weekday = choice('weekday', {
  monday: ['mandag', 'Monday'],
  tuesday: ['tirsdag', 'Tuesday'],
  wednesday: ['onsdag', 'Wednesday'],
  thursday: ['torsdag', 'Thursday'],
  friday: ['fredag', 'Friday'],
  saturday: ['lørdag', 'Saturday'],
  sunday: ['søndag', 'Sunday'],
});
