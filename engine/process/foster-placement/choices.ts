/** The closed lists of placements in network foster families, with their names. Codes are those of logs. */
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

export const namedBy = choice('namedBy', {
  parents: ['forældrene', 'the parents'],
  child: ['barnet', 'the child'],
  network: ['netværket', 'the network'],
  staff: ['en medarbejder', 'a member of staff'],
});

export const contactBy = choice('contactBy', {
  municipality: ['kommunen', 'the municipality'],
  parents: ['forældrene selv', 'the parents themselves'],
});

export const relation = choice('relation', {
  grandparent: ['bedsteforælder', 'grandparent'],
  parents_sibling: ['søskende til en forælder', 'sibling of a parent'],
  other_kin: ['anden slægtning', 'other kin'],
  non_kin: ['uden slægtskab', 'non-kin'],
});

/** The 16 conditions that municipalities examine (K6.3); the order is no ranking. CRIT-03 counts for child and family. */
export const criterion = choice('criterion', {
  mentalisation: ['mentaliseringsevne', 'mentalisation ability'],
  home: ['fysiske forhold i hjemmet', 'physical conditions in the home'],
  support_child: ['behov for støtte til barnet', 'need for support to the child'],
  support_family: ['behov for støtte til familien', 'need for support to the family'],
  own_upbringing: ['egen opvækst', 'own upbringing'],
  child_rearing: ['tilgang til opdragelse', 'approach to child-rearing'],
  age: ['alder', 'age'],
  practical_needs: ['behov for praktisk hjælp', 'need for practical help'],
  family_conflicts: ['konflikter i familien', 'conflicts in the family'],
  cooperation: ['samarbejde med forvaltningen', 'cooperation with the administration'],
  limits: ['grænser for de biologiske forældre', 'limits toward the biological parents'],
  robustness: ['psykisk robusthed', 'psychological robustness'],
  practicalities: ['hverdagens praktiske opgaver', 'everyday practicalities'],
  expectations: ['forventninger til opgaven', 'expectations of the task'],
  other_members: ['betydning for andre i familien', 'significance for other family members'],
  match: ['ressourcer set i forhold til barnets behov', 'resources compared with the needs of the child'],
  conflict_without_consent: ['konfliktniveau uden samtykke', 'level of conflict without consent'],
});

/** What speaks for a network placement, PRO-01 to PRO-14. */
export const factorFor = choice('factorFor', {
  established_relation: ['etableret følelsesmæssig relation', 'established emotional relation'],
  less_treatment: ['mindre behandlingskrævende barn', 'less need of treatment'],
  cause_with_parents: ['årsagen ligger hos forældrene', 'cause lies with the parents'],
  child_wish: ['barnet ønsker det', 'wish of the child'],
  young_in_conflict: ['ung i konflikt med forældrene', 'young person in conflict with the parents'],
  lives_there: ['barnet bor der allerede', 'child lives there already'],
  earlier_respite: ['tidligere aflastning', 'earlier respite'],
  local_area: ['barnet bliver i sit nærmiljø', 'child stays in the local area'],
  resembles_home: ['miljøet ligner barnets hjem', 'environment resembles the home'],
  special_competence: ['særlig kompetence', 'special competence'],
  good_relation_parents: ['god relation til forældrene', 'good relation to the parents'],
  outlasts: ['relationen varer ved', 'relation outlasts the placement'],
  emotional_competence: ['følelsesmæssig kompetence', 'emotional competence'],
  lower_cost: ['lavere udgift', 'lower cost'],
});

/** What speaks against it, CON-01 to CON-12. */
export const factorAgainst = choice('factorAgainst', {
  too_burdened: ['for belastet netværk', 'network too burdened'],
  social_heritage: ['negativ social arv', 'negative social heritage'],
  treatment_need: ['for stort behandlingsbehov', 'need of treatment too great'],
  high_conflict: ['høj konflikt med forældrene', 'high conflict with the parents'],
  no_consent: ['manglende samtykke', 'lack of consent'],
  hard_to_set_limits: ['svært at sætte grænser', 'hard to set limits'],
  only_real_family: ['barnets eneste reelle familie', 'only real family of the child'],
  network_declines: ['netværket ønsker det selv anderledes', 'network itself declines'],
  frames_refused: ['rammerne afvises', 'frames refused'],
  pressing_too_hard: ['for hårdt pres på netværket', 'pressing too hard'],
  organisational: ['organisatoriske barrierer', 'organisational barriers'],
  late_need: ['behovet viser sig sent', 'need becomes visible late'],
});

/** NOT-01 to NOT-09 (met with support, no ground by themselves) and the others. */
export const rejectionGround = choice('rejectionGround', {
  hygiene: ['lavere hygiejnestandard', 'lower hygiene standard'],
  own_vulnerability: ['egen sårbarhed', 'own vulnerability'],
  difficult_past: ['vanskelig fortid', 'difficult past'],
  unconventional_home: ['utraditionel bolig', 'unconventional home'],
  no_experience: ['manglende erfaring', 'lack of experience'],
  ideal_of_family: ['langt fra idealet', 'far from the ideal'],
  transfer_income: ['overførselsindkomst', 'transfer income'],
  low_income: ['lav indkomst', 'low income'],
  not_kin: ['intet slægtskab', 'lack of kinship'],
  too_burdened: ['for belastet', 'too burdened'],
  no_match: ['intet match', 'lack of a match'],
  conflict: ['for stor konflikt', 'too much conflict'],
  other: ['anden grund', 'other ground'],
});

export const expectation = choice('expectation', {
  contact_rules: ['regler for samvær', 'contact rules'],
  meetings: ['møder', 'meetings'],
  background: ['baggrund for anbringelsen', 'background of the placement'],
  child_difficulties: ['barnets vanskeligheder', 'difficulties of the child'],
  consequences: ['følger for relationerne', 'consequences for the relations'],
  municipality_commitments: ['kommunens tilsagn', 'commitments of the municipality'],
});

export const candidacyState = choice('candidacyState', {
  identified: ['udpeget', 'identified'],
  contacted: ['kontaktet', 'contacted'],
  under_examination: ['undersøges', 'being examined'],
  assessed: ['vurderet', 'assessed'],
  approved_conditional: ['betinget godkendt', 'approved on conditions'],
  approved: ['godkendt', 'approved'],
  rejected: ['afvist', 'rejected'],
  withdrawn: ['trukket tilbage', 'withdrawn'],
  shielded: ['skånet', 'shielded'],
  lapsed: ['bortfaldet', 'lapsed'],
  support_role: ['støtterolle', 'support role'],
});

export const approvalChange = choice('approvalChange', {
  new_child: ['nyt barn', 'new child'],
  move: ['flytning', 'move'],
  divorce: ['skilsmisse', 'divorce'],
  worsening_health: ['dårligere helbred', 'worsening health'],
});

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

export const costClass = choice('costClass', {
  board_lodging: ['opholdsudgift', 'board with lodging'],
  other: ['øvrig udgift', 'other cost'],
  extraordinary: ['ekstraordinær udgift', 'extraordinary cost'],
  unclassified: ['uklassificeret udgift', 'unclassified cost'],
});

export const costCategory = choice('costCategory', {
  driving_licence: ['kørekort', 'driving licence'],
  car: ['bil', 'car'],
  rent: ['husleje', 'rent'],
  cleaning: ['rengøring', 'cleaning'],
  transport: ['transport', 'transport'],
  room: ['ekstra værelse', 'extra room'],
  other: ['andet formål', 'other purpose'],
});

export const costDecision = choice('costDecision', {
  granted: ['dækket', 'covered'],
  partial: ['delvis dækket', 'partly covered'],
  refused: ['afslag', 'refusal'],
});

export const paymentKind = choice('paymentKind', {
  board_lodging: ['betaling for ophold', 'payment for board with lodging'],
  other: ['betaling for øvrig udgift', 'payment for other cost'],
  extraordinary: ['betaling for ekstraordinær udgift', 'payment for extraordinary cost'],
  lost_earnings: ['betaling for tabt arbejdsfortjeneste', 'payment for lost earnings'],
  remuneration: ['vederlag', 'remuneration'],
  fixed_pool: ['fast pulje', 'fixed pool'],
});

export const lostEarningsExtent = choice('lostEarningsExtent', {
  full: ['fuld hjælp', 'full help'],
  partial: ['delvis hjælp', 'partial help'],
  nothing: ['hjælp afslået', 'help refused'],
});

export const lostEarningsGround = choice('lostEarningsGround', {
  transfer_income: ['modtager overførselsindkomst', 'receives a transfer income'],
  not_because_of_child: ['arbejdsnedgang skyldes andet', 'reduced work has another cause'],
  can_work: ['kan passe sit arbejde', 'can attend to work'],
  other: ['anden afslagsgrund', 'other ground of refusal'],
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

export const signalKind = choice('signalKind', {
  greater_difficulties: ['større vanskeligheder end antaget', 'greater difficulties than assumed'],
  conflict_network_parents: ['netværkets konflikt med forældrene', 'conflict of network with parents'],
  exhausted: ['udmattet familie', 'exhausted family'],
  does_not_report: ['familien melder sig aldrig', 'family never reports by itself'],
  other_obligations: ['sammenstød med andre forpligtelser', 'collision with other obligations'],
  support_delayed: ['forsinket støtte', 'delayed support'],
});

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
