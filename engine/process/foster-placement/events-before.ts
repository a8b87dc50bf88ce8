/** The events before a placement: the child's case, the mapping of the network, the candidates (sections 4.2, 4.3, 4.8). */
import * as z from 'zod';
import { oneOf } from '../choice.ts';
import { event, named, words } from '../event-definition.ts';
import * as choices from './choices.ts';
import * as candidateChoices from './choices-candidate.ts';
import {
  both,
  child,
  family,
  municipality,
  note,
  people,
  reason,
  reasonIfAny,
  role,
  several,
  staffCount,
  treatmentNeedIfKnown,
  yesNo,
} from './event-parts.ts';

const children = z.array(
  z.strictObject({ child, birthDate: named('fødselsdato', 'date of birth', z.iso.date().optional()) }),
);

export const childCaseEvents = {
  CONCERN_RECEIVED: event('bekymring modtaget', 'concern received', {
    municipality,
    responsibleMunicipality: named('ansvarlig kommune', 'responsible municipality', words.optional()),
    children: named('børn', 'children', children.min(1)),
  }),
  PREVENTIVE_STARTED: event('forebyggende arbejde begyndt', 'preventive work started', { child, note }),
  EXAMINATION_STARTED: event('børnefaglig undersøgelse begyndt', 'child examination started', {
    child,
    supportNeedAssumed: yesNo('særlig støtte antages nødvendig', 'need for special support assumed'),
  }),
  EXAMINATION_COMPLETED: event('børnefaglig undersøgelse afsluttet', 'child examination completed', {
    child,
    examined: several('belyst', 'examined', choices.examinedPart),
    ownExamination: yesNo('netværket undersøgt selv', 'own examination of the network'),
    treatmentNeed: treatmentNeedIfKnown,
  }),
  NETWORK_INVOLVEMENT_CONSIDERED: event('inddragelse af netværk drøftet', 'network involvement discussed', {
    child,
    text: named('overvejelser', 'considerations', words),
  }),
  PLACEMENT_CONSIDERED: event('anbringelse taget op', 'placement taken up', { child, note }),
  PLACEMENT_DECIDED: event('anbringelse vedtaget', 'placement adopted', {
    child,
    type: named('anbringelsesform', 'type of placement', oneOf(choices.placementType)),
    measure: named('foranstaltning', 'measure', oneOf(choices.measureType)),
    consent: yesNo('samtykke', 'consent'),
    reason,
    costOnly: yesNo('lavere udgift som eneste grund', 'lower cost as the only reason'),
    role,
  }),
  OTHER_PLACEMENT_CHOSEN: event('anden anbringelse valgt', 'other placement chosen', { child, reason }),
  NO_PLACEMENT: event('anbringelse opgivet', 'placement given up', { child, reason }),
  CASE_HANDED_OVER: event('sag overdraget', 'case handed over', {
    child,
    fromUnit: named('fra enhed', 'from unit', words),
    toUnit: named('til enhed', 'to unit', words),
    noteAttached: yesNo('notat vedlagt', 'note attached'),
  }),
  LEADER_CASE_REVIEW: event('sag gennemgået af leder', 'case reviewed by a leader', {
    child,
    networkConsidered: yesNo('netværk overvejet', 'network considered'),
  }),
};

export const mappingEvents = {
  PARENTS_ASKED: event('forældre spurgt', 'parents asked', {
    child,
    stage: named('trin', 'stage', oneOf(choices.stage).optional()),
  }),
  CHILD_ASKED: event('barn spurgt', 'child asked', { child }),
  PARENTS_DENY_NETWORK: event('forældre afviste netværk', 'parents denied a network', { child, note }),
  PROBE_NETWORK: event('netværk eftersøgt', 'network probed', {
    child,
    questions: several('spørgsmål', 'questions', choices.mappingQuestion),
    answers: named('svar', 'answers', words.optional()),
  }),
  ACCEPT_DENIAL: event('afvisning accepteret', 'denial accepted', { child, reason }),
  CANDIDATE_NAMED: event('kandidat udpeget', 'candidate named', {
    ...both,
    namedBy: named('udpeget af', 'named by', oneOf(candidateChoices.namedBy)),
    relation: named('relationens art', 'kind of relation', oneOf(candidateChoices.relation).optional()),
    relationText: named('beskrivelse af relationen', 'description of the relation', words.optional()),
    informalStaySince: named('barnet bor der siden', 'child has lived there since', z.iso.date().optional()),
  }),
  NETWORK_MEETING_HELD: event('netværksmøde holdt', 'network meeting held', { child, note }),
  NETWORK_MAP_DRAWN: event('netværkskort tegnet', 'network map drawn', { child, note }),
  SIGNS_OF_SAFETY_DONE: event('Signs of Safety gennemført', 'Signs of Safety done', { child, note }),
  FAMILY_GROUP_CONFERENCE_HELD: event('familierådslagning holdt', 'family group conference held', {
    child,
    note,
  }),
  MAPPING_VISIT: event('afdækningsbesøg aflagt', 'mapping visit made', {
    child,
    staffCount,
    flexibleTime: yesNo('netværket valgte tidspunktet', 'time chosen by the network'),
  }),
  MAPPING_COMPLETED: event('netværk afdækket', 'network mapped', {
    child,
    methods: several('metoder', 'methods', choices.mappingMethod),
  }),
  MAPPING_STALE: event('afdækning forældet', 'mapping gone stale', {
    child,
    cause: named('årsag', 'cause', oneOf(choices.networkChange)),
  }),
  SPECIALIST_INVOLVED: event('specialist inddraget i sagen', 'specialist brought in', { child, role }),
};

export const candidacyEvents = {
  CONTACT_MADE: event('kandidat kontaktet', 'candidate contacted', {
    ...both,
    contactBy: named('kontaktet af', 'contacted by', oneOf(candidateChoices.contactBy)),
  }),
  PARENT_OBJECTION: event('indsigelse fra forældre', 'objection of the parents', {
    ...both,
    text: named('indsigelse', 'objection', words),
  }),
  CHILD_WISH_RECORDED: event('barnets ønske skrevet ned', 'wish of the child written down', {
    child,
    text: named('barnets egne ord', 'own words of the child', words),
    differsFromParents: yesNo('afviger fra forældrenes', 'differs from that of the parents'),
  }),
  EXAMINATION_OF_CANDIDATE_STARTED: event(
    'undersøgelse af kandidat begyndt',
    'examination of candidate started',
    { ...both, consultants: people('konsulenter', 'consultants') },
  ),
  VISIT_MADE: event('besøg hos kandidat', 'visit to candidate', { ...both, staffCount }),
  CRITERION_ASSESSED: event('vilkår vurderet', 'condition assessed', {
    ...both,
    criterion: named('vilkår', 'condition', oneOf(candidateChoices.criterion)),
    concern: yesNo('giver anledning til bekymring', 'gives cause for concern'),
    text: named('vurdering', 'assessment', words),
  }),
  EXPECTATIONS_ALIGNED: event('forventninger afstemt', 'expectations aligned', {
    ...both,
    items: several('emner', 'items', candidateChoices.expectation),
  }),
  FACTORS_RECORDED: event('forhold noteret', 'factors recorded', {
    ...both,
    inFavour: several('taler for', 'in favour', candidateChoices.factorFor).default([]),
    against: several('taler imod', 'against', candidateChoices.factorAgainst).default([]),
    shieldingConsidered: named('skånsel drøftet', 'shielding discussed', z.boolean().optional()),
  }),
  ASSESSMENT_COMPLETED: event('kandidat vurderet', 'candidate assessed', {
    ...both,
    networkProfile: yesNo('netværkets egen målestok', 'measure of networks'),
    resources: named('ressourcer', 'resources', words.optional()),
  }),
  CANDIDATE_APPROVED: event('kandidat godkendt', 'candidate approved', {
    ...both,
    conditions: named('betingelser', 'conditions', z.array(words).default([])),
    reason,
    consultants: people('konsulenter', 'consultants'),
    role,
  }),
  CANDIDATE_REJECTED: event('kandidat afvist', 'candidate rejected', {
    ...both,
    grounds: several('afslagsgrunde', 'grounds of rejection', candidateChoices.rejectionGround),
    reason,
  }),
  CANDIDATE_WITHDRAWS: event('kandidat trukket tilbage', 'candidate withdrew', { ...both, reason }),
  SHIELD_CANDIDATE: event('kandidat skånet', 'candidate shielded', { ...both, reason }),
  CONDITION_MET: event('betingelse indfriet', 'condition fulfilled', {
    ...both,
    condition: named('betingelse', 'condition', words),
  }),
  CONDITION_FAILED: event('betingelse bristet', 'condition failed', {
    ...both,
    condition: named('betingelse', 'condition', words),
    reason,
  }),
  APPROVAL_CHANGED: event('forhold ændret hos familien', 'circumstances of the family changed', {
    family,
    change: named('ændring', 'change', oneOf(candidateChoices.approvalChange)),
  }),
  REOPEN: event('kandidatur genoptaget', 'candidacy reopened', {
    ...both,
    changes: named('ændrede forhold', 'changed circumstances', words),
  }),
  SUPPORT_ROLE_TAKEN: event('støtterolle aftalt', 'support role agreed', { ...both, reason: reasonIfAny }),
};
