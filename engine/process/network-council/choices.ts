/** The closed lists of the network council process, with their names. */
import { choice } from '../choice.ts';

/** [000 §7.1], chapter 3.1. */
export const channel = choice('channel', {
  interrogation_summons: ['indkaldelse til afhøring', 'interrogation summons'],
  duty_officer: ['døgnvagt', 'duty officer'],
  ssp_list: ['SSP-liste', 'SSP list'],
  youth_list: ['ungeliste', 'youth list'],
  mandagsdata: ['mandagsdata', 'Monday data'],
  ordinary_notification: ['almindelig underretning', 'ordinary notification'],
});

/** The decisions of chapter 5.2 that settle a case; `UNDETERMINED` settles nothing. */
export const decision = choice('decision', {
  LEGACY_REGIME: ['tidligere ordning', 'legacy regime'],
  NOT_IN_TARGET: ['uden for målgruppen', 'outside the target group'],
  RESUSPICION_REVIEW: ['vurdering af handleplan', 'review of the action plan'],
  IN_TARGET: ['i målgruppen', 'in the target group'],
});

export const ground = choice('ground', {
  age: ['alder', 'age'],
  not_serious: ['ikke alvorlig kriminalitet', 'not serious crime'],
});

/** As a CPR number tells it [000 §6]. */
export const sex = choice('sex', {
  boy: ['dreng', 'boy'],
  girl: ['pige', 'girl'],
});

/** NC-101. */
export const reasonNotHeld = choice('reasonNotHeld', {
  family_declined: ['familien afslog', 'family declined'],
  no_show: ['udeblivelse', 'no-show'],
  placed_in_institution: ['anbragt på institution', 'placed in an institution'],
  health: ['helbred', 'health'],
  other_body_acted: ['anden instans har handlet', 'another body acted'],
  already_measures: ['allerede foranstaltninger', 'measures already in place'],
  permit_refused: ['besøgstilladelse afslået', 'permit refused'],
  illness: ['sygdom', 'illness'],
  accident: ['ulykke', 'accident'],
  phone_talk: ['telefonsamtale', 'telephone talk'],
  moved: ['flytning', 'moved'],
  other: ['andet', 'other'],
});

/** NC-025: reasons that are recorded and never make a late summons timely. */
export const lateReason = choice('lateReason', {
  holiday: ['ferie', 'holiday'],
  move: ['flytning', 'move'],
  distribution_meeting: ['fordelingsmøde', 'distribution meeting'],
  remand: ['varetægt', 'remand'],
  other: ['andet', 'other'],
});

export const followUpOutcome = choice('followUpOutcome', {
  on_track: ['på rette spor', 'on track'],
  needs_meeting: ['kræver møde', 'needs a meeting'],
});

export const followUpMode = choice('followUpMode', {
  letter: ['brev', 'letter'],
  phone: ['telefon', 'telephone'],
  meeting: ['møde', 'meeting'],
});

/** C-23: a letter that offers a council and waits is not a summons, nor is a standard letter that offers a talk. */
export const letter = choice('letter', {
  summons: ['indkaldelse', 'summons'],
  offer: ['tilbud', 'offer'],
  standard: ['standardbrev om en samtale', 'standard letter offering a talk'],
});

export const summonsChannel = choice('summonsChannel', {
  e_boks: ['e-Boks', 'e-Boks'],
  letter: ['brev', 'letter'],
  handed_over: ['overrakt', 'handed over'],
  phone: ['telefon', 'telephone'],
});

/** C-25: a telephone talk is recorded as such and is not a held council. */
export const councilMode = choice('councilMode', {
  in_person: ['fremmøde', 'in person'],
  video: ['video', 'video'],
  phone: ['telefon', 'telephone'],
});

export const place = choice('place', {
  municipality: ['kommunen', 'the municipality'],
  school: ['skolen', 'the school'],
  home: ['hjemmet', 'the home'],
  station: ['politistation', 'police station'],
  secured_unit: ['sikret afdeling', 'secured unit'],
  other: ['andet sted', 'elsewhere'],
});

export const adviser = choice('adviser', {
  colleague: ['kollega', 'colleague'],
  team_leader: ['teamleder', 'team leader'],
  police: ['politi', 'police'],
  other: ['anden', 'other'],
});

export const cancelReason = choice('cancelReason', {
  illness: ['sygdom', 'illness'],
  accident: ['ulykke', 'accident'],
  other: ['andet', 'other'],
});

export const reviewOutcome = choice('reviewOutcome', {
  revised: ['revideret', 'revised'],
  unchanged: ['uændret', 'unchanged'],
});

/** Branch a or b of a plan under an uncertain sentence [000 §7.5.2]. */
export const sentence = choice('sentence', {
  unconditional: ['ubetinget dom', 'unconditional sentence'],
  conditional: ['betinget dom', 'conditional sentence'],
  acquitted: ['frifundet', 'acquitted'],
  other: ['andet', 'other'],
});

/** The main states of chapter 5.1. */
export const state = choice('state', {
  received: ['modtaget', 'received'],
  assessing: ['under vurdering', 'being assessed'],
  legacy: ['tidligere ordning', 'legacy regime'],
  out_of_scope: ['uden for målgruppen', 'out of scope'],
  resuspicion_review: ['vurdering af handleplan', 'review of the action plan'],
  to_summon: ['skal indkaldes', 'to be summoned'],
  summoned: ['indkaldt', 'summoned'],
  rescheduling: ['skal genindkaldes', 'to be rescheduled'],
  not_held: ['ikke afholdt', 'not held'],
  held: ['afholdt', 'held'],
  plan_in_force: ['handleplan i kraft', 'plan in force'],
  followed_up: ['fulgt op', 'followed up'],
  closed: ['lukket', 'closed'],
});
