/** Every state and every transition of a placement in a network foster family is walked, on paths that xstate/graph finds. */
import { expect, test } from 'vitest';
import { contextOf } from '../../../engine/process/define.ts';
import type { Context } from '../../../engine/process/foster-placement/context.ts';
import { fosterPlacement } from '../../../engine/process/foster-placement/index.ts';
import type { Snapshot } from '../../../engine/process/process.ts';
import { countOf, reach, type Sample } from '../support/reach.ts';

const both = { child: 1, family: 1 };
const opened: Sample = ['CONCERN_RECEIVED', { municipality: 'x', children: [{}] }];
const named: Sample = ['CANDIDATE_NAMED', { namedBy: 'staff' }];
const considered: Sample = ['PLACEMENT_CONSIDERED'];
const decided: Sample = [
  'PLACEMENT_DECIDED',
  { type: 'network', measure: 'placement', consent: true, reason: 'x', costOnly: false },
];
const placed: readonly Sample[] = [opened, named, considered, decided, ['PLACEMENT_STARTED']];
const ended = (kind: string): Sample => [
  'PLACEMENT_ENDED',
  { kind, reason: 'x', networkRelationKept: false },
];
const reached = (what: string): Sample => ['DATE_REACHED', { ...both, reached: what }];
const approved = (conditions: readonly string[]): Sample => [
  'CANDIDATE_APPROVED',
  { conditions, reason: 'x', consultants: ['a'] },
];
const examined: readonly Sample[] = [
  ['EXAMINATION_STARTED', { supportNeedAssumed: true }],
  ['EXAMINATION_COMPLETED', { examined: [], ownExamination: true }],
];
const need: Sample = [
  'SUPPORT_NEED_IDENTIFIED',
  { number: 1, measure: 'therapy', beneficiary: 'child', significant: true, isCondition: false },
];

/** Together they take every transition; each walks with the events of one region. */
const searches: Readonly<Record<string, readonly Sample[]>> = {
  course: [
    ...placed,
    ...examined,
    ['PREVENTIVE_STARTED'],
    ['OTHER_PLACEMENT_CHOSEN', { reason: 'x' }],
    ['NO_PLACEMENT', { reason: 'x' }],
    ended('planned'),
    ['CHILD_RETURNED_HOME'],
    ['TURNED_18', both],
  ],
  mapping: [
    opened,
    ['PARENTS_ASKED'],
    ['CHILD_ASKED'],
    ['PARENTS_DENY_NETWORK'],
    ['PROBE_NETWORK', { questions: [] }],
    ['ACCEPT_DENIAL', { reason: 'x' }],
    ['MAPPING_COMPLETED', { methods: [] }],
    ['MAPPING_STALE', { cause: 'move' }],
    reached('mapping'),
  ],
  candidacy: [
    opened,
    named,
    ['CONTACT_MADE', { contactBy: 'municipality' }],
    ['PARENT_OBJECTION', { text: 'x' }],
    ['FACTORS_RECORDED', { inFavour: [], against: [] }],
    ['EXAMINATION_OF_CANDIDATE_STARTED', { consultants: ['a'] }],
    ['CRITERION_ASSESSED', { criterion: 'home', concern: false, text: 'x' }],
    ['EXPECTATIONS_ALIGNED', { items: [] }],
    ['VISIT_MADE', { staffCount: 2 }],
    ['ASSESSMENT_COMPLETED', { networkProfile: true }],
    approved([]),
    approved(['a', 'b']),
    ['CANDIDATE_REJECTED', { grounds: [], reason: 'x' }],
    ['CANDIDATE_WITHDRAWS', { reason: 'x' }],
    ['SHIELD_CANDIDATE', { reason: 'x' }],
    ['CONDITION_MET', { condition: 'a' }],
    ['CONDITION_MET', { condition: 'b' }],
    ['CONDITION_FAILED', { condition: 'a', reason: 'x' }],
    reached('conditions'),
    ['REOPEN', { changes: 'x' }],
    ['SUPPORT_ROLE_TAKEN'],
  ],
  contact: [
    opened,
    named,
    ['CONTACT_AGREED'],
    ['CONTACT_TENSION'],
    ['CONTACT_MEDIATED'],
    ['CONTACT_CONFLICT'],
  ],
  basicCourse: [
    opened,
    named,
    ['COURSE_OFFERED', { fullDays: 4 }],
    ['COURSE_DECLINED'],
    ['COURSE_COMPLETED', { fullDays: 4 }],
  ],
  placement: [
    ...placed,
    ...['planned', 'moved_on', 'returned_home', 'turned_18', 'broken_down'].map(ended),
    ['CHILD_RETURNED_HOME'],
    ['TURNED_18', both],
    ['WARNING_SIGNAL', { kind: 'exhausted', from: 'adviser' }],
    ['SUPPORT_ADJUSTED'],
    ['STRAIN_RESOLVED'],
    ['PLAN_B_AGREED'],
    reached('first_year'),
  ],
  intensive: [
    ...placed,
    ended('planned'),
    ['INTENSIVE_SUPPORT_STARTED'],
    ['INTENSIVE_SUPPORT_DEFERRED', { ground: 'child', reason: 'x' }],
    ['INTENSIVE_SUPPORT_DEFERRED', { ground: 'staffing', reason: 'x' }],
    ['STARTUP_COURSE_COMPLETED'],
    reached('intensive_start'),
    reached('startup_course'),
  ],
  visits: [
    ...placed,
    ended('planned'),
    ['OVERSIGHT_VISIT'],
    reached('oversight'),
    ...['demanding', 'normal', 'calm'].map(
      (rhythm): Sample => ['VISIT_INTERVAL_SET', { rhythm, days: 14, reason: 'x' }],
    ),
    ['NEW_KNOWLEDGE_ABOUT_CHILD', { text: 'x' }],
    ['MATCH_REASSESSED', { reason: 'x' }],
  ],
  support: [
    opened,
    named,
    need,
    ['SUPPORT_APPLIED', { number: 1 }],
    ['SUPPORT_DECIDED', { number: 1, granted: true, reason: 'x' }],
    ['SUPPORT_DECIDED', { number: 1, granted: false, reason: 'x' }],
    ['SUPPORT_WAITING', { number: 1 }],
    ['SUPPORT_RUNNING', { number: 1 }],
    ['SUPPORT_ENDED', { number: 1 }],
  ],
  kept: [
    opened,
    named,
    ['NETWORK_INVOLVEMENT_CONSIDERED', { text: 'x' }],
    ['CASE_HANDED_OVER', { fromUnit: 'a', toUnit: 'b', noteAttached: true }],
    ['LEADER_CASE_REVIEW', { networkConsidered: true }],
    ['SPECIALIST_INVOLVED'],
    ['CHILD_WISH_RECORDED', { text: 'x', differsFromParents: false }],
    ['NETWORK_MEETING_HELD'],
    ['NETWORK_MAP_DRAWN'],
    ['SIGNS_OF_SAFETY_DONE'],
    ['FAMILY_GROUP_CONFERENCE_HELD'],
    ['MAPPING_VISIT', { staffCount: 2, flexibleTime: true }],
    ['AUDIT', { asOf: '2015-03-02' }],
    ['LETTER_SENT'],
    ['APPROVAL_CHANGED', { change: 'move' }],
    ['TRAINING_HELD'],
    ['SUPERVISION_HELD'],
    ['COUNSELLING_GIVEN'],
    ['GUIDANCE_GIVEN'],
    ['PHONE_CONTACT'],
    ['SUPPORT_VISIT', { staffCount: 1, people: ['a'] }],
    ['STAFF_CHANGED'],
    ['EARLY_NOTICE_AGREED'],
    ['CONFLICT_PLAN_MADE'],
    ['REMUNERATION_PAID', { amount: 1 }],
    ['COST_PAID', { number: 1, kind: 'other', amount: 1, documented: true }],
    [
      'COST_CLAIMED',
      { number: 1, category: 'car', class: 'other', amount: 1, causedByChild: true, familyLife: true },
    ],
    ['COST_DECIDED', { number: 1, decision: 'granted', byCatalogueAlone: false }],
    ['DOCUMENTATION_ATTACHED', { number: 1 }],
    ['LOST_EARNINGS_CLAIMED', { number: 1, reducedHours: true }],
    ['LOST_EARNINGS_DECIDED', { number: 1, extent: 'full', reason: 'x' }],
  ],
  kept_while_placed: [
    ...placed,
    ['PROPORTION_ASSESSED', { reason: 'x' }],
    ['BOARD_LODGING_PAID', { amount: 1 }],
    ['YEAR_ROLLOVER', both],
  ],
};

/** What tells positions apart: who is known, and what guards look at. Amounts, dates and words do not. */
function keyOf(snapshot: Snapshot): unknown {
  const { records, pairs, placements } = contextOf<Context>(snapshot);
  const exists = (['measure', 'cost', 'lostEarnings'] as const).map((group) => records[group]?.length ?? 0);
  const latest = placements.at(-1);
  const child = records.child?.[0]?.fields;
  return [
    child !== undefined,
    child?.supportNeedAssumed !== undefined,
    Object.values(pairs).map(({ openConditions, isSupport }) => [openConditions, isSupport]),
    [latest?.ended, latest?.firstYearOver],
    exists,
  ];
}

test('the machine of a network foster placement reaches every state and takes every transition', () => {
  const walked = reach(fosterPlacement, searches, keyOf);
  console.info(countOf(walked));
  expect(walked).toMatchObject({ missedStates: [], missedTransitions: [] });
});
