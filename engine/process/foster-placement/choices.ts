/** The closed lists of the case of a child, with their names: roles, stages, the mapping of the network. Codes are those of logs. */
import { choice } from '../choice.ts';

export const role = choice('role', {
  adviser: ['rådgiver', 'adviser'],
  family_care_consultant: ['familieplejekonsulent', 'family-care consultant'],
  network_consultant: ['netværkskonsulent', 'network consultant'],
  matching_consultant: ['matchningskonsulent', 'matching consultant'],
  leader: ['leder', 'leader'],
  preventive_team: ['forebyggende team', 'preventive team'],
  intake: ['modtagelse', 'intake'],
  foster_family: ['netværksplejefamilie', 'network foster family'],
  parents: ['biologiske forældre', 'biological parents'],
  child: ['barn', 'child'],
});

export const action = choice('action', {
  map_network: ['afdækning af netværk', 'mapping the network'],
  point_to_candidate: ['udpegning af kandidat', 'pointing to a candidate'],
  examine_candidate: ['undersøgelse af kandidat', 'examining a candidate'],
  approve_candidate: ['godkendelse af kandidat', 'approving a candidate'],
  decide_placement: ['afgørelse om anbringelse', 'deciding a placement'],
  decide_reimbursement: ['afgørelse om udgift', 'deciding a cost'],
  oversee: ['tilsynsbesøg', 'oversight visit'],
  supervise: ['supervision af familien', 'supervising the family'],
});

/** The stages of a child's case, in the order in which they come. */
export const stage = {
  ...choice('stage', {
    intake: ['modtagelse', 'intake'],
    notification: ['underretning', 'notification'],
    preventive: ['forebyggende arbejde', 'preventive work'],
    examination: ['børnefaglig undersøgelse', 'child examination'],
    placement_considered: ['anbringelse overvejes', 'placement considered'],
    placement_decided: ['anbringelse besluttet', 'placement decided'],
  }),
  name: { da: 'trin i sagen', en: 'stage of the case' },
  ascending: true,
} as const;

export const placementType = choice('placementType', {
  network: ['netværkspleje', 'network foster care'],
  generally_approved: ['generelt godkendt plejefamilie', 'generally approved foster family'],
  institution: ['institution', 'institution'],
});

/** Serviceloven § 52, stk. 3, nr. 5 and nr. 7. */
export const measureType = choice('measureType', {
  respite: ['aflastning', 'respite'],
  placement: ['anbringelse', 'placement'],
});

export const mappingState = choice('mappingState', {
  unmapped: ['uafdækket', 'unmapped'],
  asking: ['der spørges', 'asking'],
  denied: ['afvist af forældrene', 'denied by the parents'],
  probing: ['der spørges videre', 'probing'],
  mapped: ['afdækket', 'mapped'],
  closed_by_parents: ['lukket af forældrene', 'closed by the parents'],
  stale: ['forældet', 'stale'],
});

export const mappingMethod = choice('mappingMethod', {
  signs_of_safety: ['Signs of Safety', 'Signs of Safety'],
  network_meeting: ['netværksmøde', 'network meeting'],
  network_map: ['netværkskort', 'network map'],
  work_description: ['arbejdsbeskrivelse', 'work description'],
  ask_network_for_more: ['netværket peger på flere', 'network names more'],
  family_group_conference: ['familierådslagning', 'family group conference'],
});

export const mappingQuestion = choice('mappingQuestion', {
  if_seriously_ill: ['hvem ville I ringe til ved alvorlig sygdom', 'whom would you call if seriously ill'],
  last_sad: ['hvem ringede I til sidst I var kede af det', 'whom did you call last time you were sad'],
  phone_book: ['hvem står i jeres telefonbog', 'who is in your phone book'],
});

export const networkChange = choice('networkChange', {
  new_stage: ['nyt trin i sagen', 'new stage of the case'],
  child_older: ['barnet blevet ældre', 'child grown older'],
  new_adult: ['ny voksen i netværket', 'new adult in the network'],
  recovery: ['bedring i netværket', 'recovery in the network'],
  move: ['flytning i netværket', 'move in the network'],
});

/** What the parents' first answer was met with. */
export const denialHandling = {
  ...choice('denialHandling', {
    probe: ['spurgt videre', 'probed further'],
    accept: ['accepteret', 'accepted'],
  }),
  name: { da: 'håndtering af afvisning', en: 'handling of denial' },
} as const;

export const examinedPart = choice('examinedPart', {
  child_resources: ['barnets ressourcer', 'resources of the child'],
  child_problems: ['barnets problemer', 'problems of the child'],
  family_resources: ['familiens ressourcer', 'resources of the family'],
  family_problems: ['familiens problemer', 'problems of the family'],
  network_resources: ['netværkets ressourcer', 'resources of the network'],
  network_problems: ['netværkets problemer', 'problems of the network'],
});

/** T-16 and K2.1; the steps are a modelling choice. */
export const treatmentNeed = {
  ...choice('treatmentNeed', {
    light: ['let behandlingsbehov', 'light need of treatment'],
    some: ['noget behandlingsbehov', 'some need of treatment'],
    extensive: ['omfattende behandlingsbehov', 'extensive need of treatment'],
  }),
  name: { da: 'grad af behandlingsbehov', en: 'degree of treatment need' },
  ascending: true,
} as const;

export const state = choice('state', {
  concern: ['bekymring', 'concern'],
  preventive: ['forebyggelse', 'prevention'],
  examination: ['undersøgelse i gang', 'examination in progress'],
  placement_considered: ['anbringelse på tale', 'placement being discussed'],
  placement_decided: ['anbringelse afgjort', 'placement settled'],
  placed_in_network: ['anbragt i netværk', 'placed in the network'],
  placed_elsewhere: ['anbragt et andet sted', 'placed elsewhere'],
  no_placement: ['anbringelse fravalgt', 'placement ruled out'],
  ended: ['afsluttet', 'ended'],
});
