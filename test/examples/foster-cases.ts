/** Placements in network foster families, after cases that municipalities told of; every name and day is made up. */
import type { Scenario, ScenarioEvent } from './scenarios.ts';

const event =
  (by: string) =>
  (on: string, type: string, data?: ScenarioEvent['data']): ScenarioEvent => ({
    on,
    type,
    by,
    ...(data && { data }),
  });
const adviser = event('adviser');
const consultant = event('family_care_consultant');

const assessed = (on: string, criterion: string, text: string, concern = false) =>
  consultant(on, 'CRITERION_ASSESSED', { criterion, concern, text });

/** The network is discussed before the decision (serviceloven § 47), and the network family chosen. */
const decided = (on: string, considerations: string, reason: string): readonly ScenarioEvent[] => [
  adviser(on, 'NETWORK_INVOLVEMENT_CONSIDERED', { text: considerations }),
  adviser(on, 'PLACEMENT_CONSIDERED'),
  adviser(on, 'PLACEMENT_DECIDED', {
    type: 'network',
    measure: 'placement',
    consent: true,
    reason,
    costOnly: false,
    role: 'adviser',
  }),
];

const visit = (on: string) => consultant(on, 'SUPPORT_VISIT', { staffCount: 1, people: ['konsulent 1'] });

/** A boy lives with his grandmother already; living there approves nobody (CASE-26). */
const noSilentApproval: Scenario = {
  name: 'ingen-stiltiende-godkendelse',
  process: 'foster-placement',
  events: [
    adviser('2022-02-01', 'CONCERN_RECEIVED', {
      municipality: 'Elmose Kommune',
      children: [{ child: 1, birthDate: '2013-06-14' }],
    }),
    adviser('2022-02-02', 'PARENTS_ASKED', { stage: 'notification' }),
    adviser('2022-02-02', 'CANDIDATE_NAMED', {
      namedBy: 'child',
      relation: 'grandparent',
      relationText: 'Farmor har passet drengen, siden han var lille',
      informalStaySince: '2021-11-20',
    }),
    adviser('2022-02-03', 'MAPPING_COMPLETED', { methods: ['network_map'] }),
    adviser('2022-02-04', 'CONTACT_MADE', { contactBy: 'municipality' }),
    consultant('2022-02-07', 'EXAMINATION_OF_CANDIDATE_STARTED', {
      consultants: ['konsulent 1', 'konsulent 2'],
    }),
    consultant('2022-02-09', 'VISIT_MADE', { staffCount: 2 }),
    consultant('2022-02-09', 'FACTORS_RECORDED', {
      inFavour: ['lives_there', 'established_relation', 'child_wish'],
      against: ['too_burdened'],
    }),
    ...decided('2022-02-14', 'Farmor, faster og skolen har været til møde', 'Drengen kan ikke bo hjemme'),
    // Nobody has approved the grandmother.
    adviser('2022-02-15', 'PLACEMENT_STARTED', { consultant: 'konsulent 1' }),
    assessed('2022-02-21', 'mentalisation', 'Farmor ser drengens behov'),
    assessed('2022-02-21', 'family_conflicts', 'Få og små'),
    assessed('2022-02-21', 'match', 'Farmor bliver hurtigt træt; drengen er tryg hos hende', true),
    consultant('2022-02-24', 'ASSESSMENT_COMPLETED', {
      networkProfile: true,
      resources: 'Drengen er tryg, og faster hjælper i weekenden',
    }),
    consultant('2022-02-25', 'CANDIDATE_APPROVED', {
      reason: 'Tvivlen er vejet mod drengens tilknytning; faster aflaster',
      consultants: ['konsulent 1', 'konsulent 2'],
      role: 'family_care_consultant',
    }),
    consultant('2022-02-25', 'COURSE_OFFERED', { fullDays: 4 }),
    adviser('2022-03-01', 'CONTACT_AGREED'),
    adviser('2022-03-01', 'EARLY_NOTICE_AGREED'),
  ],
};

/** Visits every fortnight, then every month, then every third: a calmer rhythm with its reason is no breach (CASE-33). */
const changingRhythm: Scenario = {
  name: 'besoeg-i-skiftende-rytme',
  process: 'foster-placement',
  events: [
    adviser('2022-02-01', 'CONCERN_RECEIVED', {
      municipality: 'Klintby Kommune',
      children: [{ child: 1, birthDate: '2014-09-02' }],
    }),
    adviser('2022-02-02', 'PARENTS_ASKED', { stage: 'notification' }),
    adviser('2022-02-02', 'CANDIDATE_NAMED', {
      namedBy: 'parents',
      relation: 'parents_sibling',
      relationText: 'Moster har haft pigen i weekender og ferier',
    }),
    adviser('2022-02-03', 'CHILD_ASKED'),
    adviser('2022-02-03', 'SPECIALIST_INVOLVED', { role: 'network_consultant' }),
    adviser('2022-02-03', 'MAPPING_VISIT', { staffCount: 2, flexibleTime: true }),
    adviser('2022-02-04', 'MAPPING_COMPLETED', { methods: ['network_meeting', 'network_map'] }),
    adviser('2022-02-04', 'CHILD_WISH_RECORDED', {
      text: 'Jeg vil bo hos moster',
      differsFromParents: false,
    }),
    adviser('2022-02-07', 'CONTACT_MADE', { contactBy: 'municipality' }),
    consultant('2022-02-08', 'EXAMINATION_OF_CANDIDATE_STARTED', {
      consultants: ['konsulent 1'],
    }),
    consultant('2022-02-10', 'VISIT_MADE', { staffCount: 1 }),
    consultant('2022-02-16', 'VISIT_MADE', { staffCount: 1 }),
    assessed('2022-02-17', 'mentalisation', 'Moster sætter ord på pigens følelser'),
    assessed('2022-02-17', 'family_conflicts', 'Få og små'),
    assessed('2022-02-17', 'match', 'Kender pigens hverdag og skole'),
    consultant('2022-02-18', 'EXPECTATIONS_ALIGNED', {
      items: [
        'contact_rules',
        'meetings',
        'background',
        'child_difficulties',
        'consequences',
        'municipality_commitments',
      ],
    }),
    consultant('2022-02-21', 'ASSESSMENT_COMPLETED', {
      networkProfile: true,
      resources: 'Rolig hverdag og god plads',
    }),
    consultant('2022-02-22', 'CANDIDATE_APPROVED', {
      reason: 'Relationen er stærk, og familien tager imod støtte',
      consultants: ['konsulent 1'],
      role: 'family_care_consultant',
    }),
    consultant('2022-02-22', 'COURSE_OFFERED', { fullDays: 5 }),
    ...decided('2022-02-24', 'Netværksmøde med moster og mormor', 'Pigen kan ikke bo hjemme'),
    adviser('2022-02-25', 'CONTACT_AGREED'),
    adviser('2022-02-25', 'EARLY_NOTICE_AGREED'),
    adviser('2022-03-01', 'PLACEMENT_STARTED', { consultant: 'konsulent 1' }),
    consultant('2022-03-01', 'VISIT_INTERVAL_SET', {
      rhythm: 'demanding',
      days: 14,
      reason: 'Pigen sover dårligt og savner sin mor',
    }),
    consultant('2022-03-02', 'INTENSIVE_SUPPORT_STARTED'),
    visit('2022-03-14'),
    visit('2022-03-28'),
    consultant('2022-03-28', 'VISIT_INTERVAL_SET', {
      rhythm: 'normal',
      days: 30,
      reason: 'Nætterne er rolige, og skolen går godt',
    }),
    visit('2022-04-27'),
    consultant('2022-04-28', 'COURSE_COMPLETED', { fullDays: 5 }),
    visit('2022-05-27'),
    adviser('2022-06-01', 'OVERSIGHT_VISIT', { role: 'adviser' }),
    consultant('2022-06-01', 'VISIT_INTERVAL_SET', {
      rhythm: 'calm',
      days: 90,
      reason: 'Hverdagen kører; familien ringer selv',
    }),
    visit('2022-08-25'),
    visit('2022-11-21'),
  ],
};

/** The approval presupposes treatment that the family waits for in vain (CASE-39). */
const supportDelayed: Scenario = {
  name: 'stoette-der-lod-vente-paa-sig',
  process: 'foster-placement',
  events: [
    adviser('2022-02-01', 'CONCERN_RECEIVED', {
      municipality: 'Elmose Kommune',
      children: [{ child: 1, birthDate: '2012-01-30' }],
    }),
    adviser('2022-02-02', 'CANDIDATE_NAMED', {
      namedBy: 'child',
      relation: 'grandparent',
      relationText: 'Mormor har passet barnet hver weekend',
    }),
    adviser('2022-02-03', 'CONTACT_MADE', { contactBy: 'municipality' }),
    consultant('2022-02-04', 'EXAMINATION_OF_CANDIDATE_STARTED', {
      consultants: ['konsulent 1', 'konsulent 2'],
    }),
    consultant('2022-02-07', 'VISIT_MADE', { staffCount: 2 }),
    assessed('2022-02-07', 'mentalisation', 'Mormor ser barnets behov'),
    assessed('2022-02-07', 'family_conflicts', 'Uenighed med barnets mor', true),
    assessed('2022-02-07', 'match', 'Kræver hjælp udefra', true),
    consultant('2022-02-07', 'SUPPORT_NEED_IDENTIFIED', {
      number: 1,
      measure: 'family_treatment',
      beneficiary: 'foster_family',
      significant: true,
      isCondition: true,
    }),
    consultant('2022-02-08', 'ASSESSMENT_COMPLETED', {
      networkProfile: true,
      resources: 'Barnet er trygt hos mormor',
    }),
    consultant('2022-02-09', 'CANDIDATE_APPROVED', {
      conditions: ['familiebehandling'],
      reason: 'Relationen bærer, når familien får behandling',
      consultants: ['konsulent 1', 'konsulent 2'],
      role: 'family_care_consultant',
    }),
    consultant('2022-02-09', 'COURSE_OFFERED', { fullDays: 4 }),
    adviser('2022-02-09', 'SUPPORT_DECIDED', {
      number: 1,
      granted: true,
      reason: 'En forudsætning for godkendelsen',
    }),
    adviser('2022-02-09', 'SUPPORT_WAITING', { number: 1 }),
    ...decided('2022-02-10', 'Familien har været samlet til netværksmøde', 'Barnet kan ikke bo hjemme'),
    // The wait was over on 11 March: the approval has lapsed.
    adviser('2022-03-14', 'OTHER_PLACEMENT_CHOSEN', { reason: 'Behandlingen kom ikke i gang i tide' }),
    adviser('2022-03-15', 'SUPPORT_ROLE_TAKEN', { reason: 'Mormor har stadig barnet hver anden weekend' }),
  ],
};

export const fosterCases: readonly Scenario[] = [noSilentApproval, changingRhythm, supportDelayed];
