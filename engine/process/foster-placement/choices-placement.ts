/** The closed lists about a placement while it runs: support, visits, contact, warning signals, and how it ends. */
import { choice } from '../choice.ts';

export const deferralGround = choice('deferralGround', {
  child: ['hensyn til barnet', 'consideration for the child'],
  staffing: ['bemanding', 'staffing'],
  waiting_list: ['venteliste', 'waiting list'],
  convenience: ['familiens bekvemmelighed', 'convenience of the family'],
  other: ['andet hensyn', 'other consideration'],
});

export const visitRhythm = choice('visitRhythm', {
  demanding: ['krævende periode', 'demanding period'],
  normal: ['almindelig periode', 'normal period'],
  calm: ['rolig periode', 'calm period'],
});

export const endKind = choice('endKind', {
  planned: ['planlagt', 'planned'],
  moved_on: ['flyttet videre', 'moved on'],
  returned_home: ['hjemgivet', 'returned home'],
  turned_18: ['fyldt 18 år', 'turned 18'],
  broken_down: ['sammenbrudt', 'broken down'],
});

export const contactState = choice('contactState', {
  no_agreement: ['uden aftale', 'without agreement'],
  agreed: ['aftalt', 'agreed'],
  tension: ['spændt', 'tense'],
  mediated: ['mæglet', 'mediated'],
  conflict: ['i konflikt', 'in conflict'],
});

export const visitKind = choice('visitKind', {
  mapping: ['afdækning', 'mapping'],
  examination: ['undersøgelse', 'examination'],
  support: ['støtte', 'support'],
  oversight: ['tilsyn', 'oversight'],
});

export const extraVisitReason = choice('extraVisitReason', {
  affirmation: ['bekræftelse', 'affirmation'],
  warning: ['faresignal', 'warning'],
  other: ['andet', 'other'],
});

export const activityKind = choice('activityKind', {
  training: ['efteruddannelse', 'further training'],
  supervision: ['supervision', 'supervision'],
  counselling: ['rådgivning', 'counselling'],
  guidance: ['vejledning', 'guidance'],
  phone: ['telefonsamtale', 'telephone talk'],
  peer_group: ['netværksgruppe', 'peer group'],
});

/** The measures seen in the source (region G). */
export const measureKind = choice('measureKind', {
  family_treatment: ['familiebehandling', 'family treatment'],
  psychologist: ['psykologsamtaler', 'psychologist talks'],
  crisis_talks: ['krisesamtaler', 'crisis talks'],
  therapy: ['terapiforløb', 'therapy course'],
  contact_person: ['støttekontaktperson', 'support contact person'],
  play_therapy: ['legeterapi', 'play therapy'],
  contact_support: ['støtte i samværssituationer', 'support in contact situations'],
  extra_visits: ['ekstra besøg', 'extra visits'],
  more_phone_contact: ['mere telefonisk kontakt', 'more telephone contact'],
  extra_supervision: ['ekstra supervision', 'extra supervision'],
});

export const beneficiary = choice('beneficiary', {
  child: ['til barnet', 'for the child'],
  foster_family: ['til netværksplejefamilien', 'for the network foster family'],
  parents: ['til forældrene', 'for the parents'],
});

export const measureState = choice('measureState', {
  need_identified: ['behov set', 'need identified'],
  applied: ['ansøgt', 'applied for'],
  granted: ['bevilget', 'granted'],
  waiting: ['venter', 'waiting'],
  running: ['i gang', 'running'],
  ended: ['sluttet', 'ended'],
  refused: ['afslået', 'refused'],
});

export const signalKind = choice('signalKind', {
  greater_difficulties: ['større vanskeligheder end antaget', 'greater difficulties than assumed'],
  conflict_network_parents: ['netværkets konflikt med forældrene', 'conflict of network with parents'],
  exhausted: ['udmattet familie', 'exhausted family'],
  does_not_report: ['familien melder sig aldrig', 'family never reports by itself'],
  other_obligations: ['sammenstød med andre forpligtelser', 'collision with other obligations'],
  support_delayed: ['forsinket støtte', 'delayed support'],
});
