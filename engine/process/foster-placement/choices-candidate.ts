/** The closed lists about a candidate: who named the family, what is examined, and how the candidacy stands. */
import { choice } from '../choice.ts';

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
