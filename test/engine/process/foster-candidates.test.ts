/** Candidates for network foster care, and the mapping of the network: what is kept of them. */
import { describe, expect, test } from 'vitest';
import { mappingMethod, mappingQuestion } from '../../../engine/process/foster-placement/choices.ts';
import { criterion, factorFor } from '../../../engine/process/foster-placement/choices-candidate.ts';
import { fosterPlacement } from '../../../engine/process/foster-placement/index.ts';
import type { Line } from '../support/case-log.ts';
import {
  approved,
  assessed,
  candidate,
  concern,
  considered,
  contacted,
  courseFor,
  decided,
  examined,
  findingsOf,
  named,
  ready,
  recordsOf,
  refusedLive,
  started,
} from '../support/foster-case.ts';

const two = concern({ children: [{ child: 1 }, { child: 2 }] });

describe('candidates', () => {
  test('an approval belongs to a child and a family, side by side with that of a sibling', () => {
    const course = courseFor([
      two,
      named(),
      named({ child: 2 }),
      named({ family: 2 }),
      contacted,
      examined,
      assessed,
      approved(),
    ]);
    expect(
      recordsOf(course, 'candidate').map(({ child, family, approvedOn }) => [child, family, approvedOn]),
    ).toEqual([
      [1, 1, '2021-02-09'],
      [2, 1, null],
      [1, 2, null],
    ]);
  });

  test('one that the parents, the child, the network or staff named keeps who did, and any kind of relation', () => {
    for (const namedBy of ['parents', 'child', 'network', 'staff']) {
      const course = courseFor([concern(), named({ namedBy, relation: 'non_kin' })]);
      expect(recordsOf(course, 'candidate')).toMatchObject([
        { namedBy, relationKind: 'non_kin', relationRecorded: true, candidacyState: 'identified' },
      ]);
    }
  });

  test('a child that already lives there is no placement', () => {
    const course = courseFor([concern(), named({ informalStaySince: '2020-11-01' }), considered]);
    expect(recordsOf(course, 'candidate')).toMatchObject([
      { informalStaySince: '2020-11-01', approvedOn: null },
    ]);
    expect(recordsOf(course, 'placement')).toEqual([]);
    expect(course.now.regions).toMatchObject({ placement: 'none', intensive: 'none' });
  });

  test('the 16 conditions are offered without ranking, support to child and family each for itself', () => {
    // CRIT-03 counts twice.
    expect(criterion.codes).toHaveLength(17);
    expect(criterion).not.toHaveProperty('ascending');
    const assess = (code: string): Line => [
      '2021-02-05',
      'CRITERION_ASSESSED',
      { criterion: code, concern: true, text: 'x' },
    ];
    const course = courseFor([...candidate, assess('support_child')]);
    expect(recordsOf(course, 'candidate')).toMatchObject([{ assessedCriteria: ['support_child'] }]);
    const all = courseFor([...candidate, ...criterion.codes.map(assess)]);
    expect(recordsOf(all, 'candidate')).toMatchObject([
      { assessedCriteria: criterion.codes, candidacyState: 'under_examination' },
    ]);
  });

  test('no assessment approves or rejects: that takes an event with a reason', () => {
    const concerns = criterion.codes.map(
      (code): Line => ['2021-02-05', 'CRITERION_ASSESSED', { criterion: code, concern: true, text: 'x' }],
    );
    const praise: Line = ['2021-02-05', 'FACTORS_RECORDED', { inFavour: factorFor.codes }];
    for (const before of [concerns, [praise]]) {
      const course = courseFor([...candidate, ...before, assessed], '2021-12-31');
      expect(recordsOf(course, 'candidate')).toMatchObject([
        { candidacyState: 'assessed', approvedOn: null, rejectedOn: null },
      ]);
    }
    for (const type of ['CANDIDATE_APPROVED', 'CANDIDATE_REJECTED']) {
      const { data } = fosterPlacement.events[type] ?? {};
      expect(data?.safeParse({ consultants: ['a'], grounds: [] }).success).toBe(false);
      expect(data?.shape).toHaveProperty('reason');
    }
  });

  test.each([
    ['identified', [concern(), named()]],
    ['contacted', [concern(), named(), contacted]],
    ['under examination', candidate],
    ['assessed', [...candidate, assessed]],
    ['approved', [...candidate, assessed, approved()]],
    ['approved on conditions', [...candidate, assessed, approved({ conditions: ['x'] })]],
  ] as const)('one that is %s can withdraw or be shielded, and stay a support', (_, before) => {
    for (const [type, state] of [
      ['CANDIDATE_WITHDRAWS', 'withdrawn'],
      ['SHIELD_CANDIDATE', 'shielded'],
    ] as const) {
      const gone: readonly Line[] = [...before, ['2021-03-01', type, { reason: 'for stor en opgave' }]];
      const course = courseFor(gone);
      expect(recordsOf(course, 'candidate')).toMatchObject([
        { candidacyState: state, rejectedOn: null, criteriaOfConcern: [], approvedOn: null },
      ]);
      const support = courseFor([...gone, ['2021-03-02', 'SUPPORT_ROLE_TAKEN']]);
      expect(recordsOf(support, 'candidate')).toMatchObject([{ candidacyState: 'support_role' }]);
    }
  });

  test('a conditional approval is full once the support runs, not when it is granted', () => {
    const conditional: readonly Line[] = [
      ...candidate,
      [
        '2021-02-05',
        'SUPPORT_NEED_IDENTIFIED',
        { number: 1, measure: 'therapy', beneficiary: 'child', significant: true, isCondition: true },
      ],
      assessed,
      approved({ conditions: ['terapi', 'aflastning'] }),
      ['2021-02-10', 'SUPPORT_DECIDED', { number: 1, granted: true, reason: 'x' }],
      ['2021-02-11', 'CONDITION_MET', { condition: 'aflastning' }],
    ];
    const met: Line = ['2021-02-20', 'CONDITION_MET', { condition: 'terapi' }];
    expect(refusedLive(conditional, met)).toEqual(['SUPPORT_NOT_RUNNING']);
    expect(recordsOf(courseFor(conditional), 'candidate')).toMatchObject([
      { candidacyState: 'approved_conditional', openConditions: 1, fullyApprovedOn: null },
    ]);
    const running: readonly Line[] = [...conditional, ['2021-02-19', 'SUPPORT_RUNNING', { number: 1 }], met];
    expect(recordsOf(courseFor(running), 'candidate')).toMatchObject([
      { candidacyState: 'approved', openConditions: 0, fullyApprovedOn: '2021-02-20' },
    ]);
  });

  test('a conditional approval lapses by itself only where the municipality has chosen so', () => {
    const later = (municipality: string) => [
      concern({ municipality }, '2022-02-01'),
      ...[named(), contacted, examined, assessed, approved({ conditions: ['terapi'] })].map(
        ([on, ...rest]): Line => [on.replace('2021', '2022'), ...rest],
      ),
    ];
    const stateOn = (municipality: string, date: string) =>
      recordsOf(courseFor(later(municipality), date), 'candidate')[0]?.candidacyState;
    expect(stateOn('Elmose Kommune', '2022-03-11')).toBe('approved_conditional');
    expect(stateOn('Elmose Kommune', '2022-03-12')).toBe('lapsed');
    expect(stateOn('Egelev Kommune', '2023-03-12')).toBe('approved_conditional');
  });

  test('one that was rejected, has withdrawn or whose approval lapsed can be taken up again', () => {
    const ends: readonly (readonly Line[])[] = [
      [...candidate, assessed, ['2021-02-09', 'CANDIDATE_REJECTED', { grounds: ['no_match'], reason: 'x' }]],
      [...candidate, ['2021-02-09', 'CANDIDATE_WITHDRAWS', { reason: 'x' }]],
      [
        ...candidate,
        assessed,
        approved({ conditions: ['x'] }),
        ['2021-03-01', 'CONDITION_FAILED', { condition: 'x', reason: 'x' }],
      ],
    ];
    for (const before of ends) {
      const again = courseFor([...before, ['2021-06-01', 'REOPEN', { changes: 'Ny bolig' }]]);
      expect(recordsOf(again, 'candidate')).toMatchObject([
        { candidacyState: 'contacted', approvedOn: null },
      ]);
    }
  });

  test('without consent nothing is blocked', () => {
    const [last] = ready.slice(-1);
    expect(last?.[1]).toBe('PLACEMENT_DECIDED');
    const without = [...ready.slice(0, -1), decided({ consent: false })];
    expect(refusedLive(ready.slice(0, -1), decided({ consent: false }))).toEqual([]);
    expect(refusedLive(without, started)).toEqual([]);
    expect(recordsOf(courseFor(without), 'child')).toMatchObject([{ consent: false }]);
  });
});

describe('the mapping', () => {
  const asked: Line = ['2021-02-02', 'PARENTS_ASKED', { stage: 'notification' }];
  const denied: Line = ['2021-02-02', 'PARENTS_DENY_NETWORK'];

  test('is not done by the parents saying that there is nobody', () => {
    const course = courseFor([concern(), asked, denied], '2021-12-31');
    expect(recordsOf(course, 'child')).toMatchObject([{ mappingState: 'denied', mappedOn: null }]);
  });

  test('keeps the questions, the methods and the visits', () => {
    const methods: readonly Line[] = [
      ['2021-02-03', 'NETWORK_MEETING_HELD'],
      ['2021-02-03', 'NETWORK_MAP_DRAWN'],
      ['2021-02-03', 'SIGNS_OF_SAFETY_DONE'],
      ['2021-02-03', 'FAMILY_GROUP_CONFERENCE_HELD'],
      ['2021-02-03', 'MAPPING_VISIT', { staffCount: 2, flexibleTime: true }],
      ['2021-02-04', 'MAPPING_COMPLETED', { methods: ['work_description', 'ask_network_for_more'] }],
    ];
    const probed: Line = [
      '2021-02-02',
      'PROBE_NETWORK',
      { questions: mappingQuestion.codes, answers: 'Naboen' },
    ];
    const course = courseFor([concern(), asked, denied, probed, ...methods]);
    const [child] = recordsOf(course, 'child');
    expect(child).toMatchObject({
      mappingState: 'mapped',
      mappedOn: '2021-02-04',
      questionsAsked: mappingQuestion.codes,
    });
    expect([...((child?.mappingMethods ?? []) as string[])].sort()).toEqual([...mappingMethod.codes].sort());
    expect(course.steps[3]?.event.data).toMatchObject({ answers: 'Naboen' });
    expect(recordsOf(course, 'visit')).toEqual([
      { child: 1, visitKind: 'mapping', visitOn: '2021-02-03', staffCount: 2, flexibleTime: true },
    ]);
  });

  test('hears the child, and keeps its own words', () => {
    const wish: Line = [
      '2021-02-03',
      'CHILD_WISH_RECORDED',
      { text: 'Jeg vil bo hos moster', differsFromParents: true },
    ];
    const course = courseFor([concern(), ['2021-02-02', 'CHILD_ASKED'], wish]);
    expect(recordsOf(course, 'child')).toMatchObject([
      { childAsked: true, childWishRecorded: true, wishesDiffer: true },
    ]);
    expect(course.steps[2]?.event.data).toEqual(wish[2]);
  });

  test('goes stale with the time that the municipality sets, with changed facts, and is looked at again on a new stage', () => {
    const mapped: Line = ['2022-02-04', 'MAPPING_COMPLETED', { methods: [] }];
    const inElmose = [concern({ municipality: 'Elmose Kommune' }, '2022-02-01'), mapped];
    const stateOn = (lines: readonly Line[], date: string) =>
      recordsOf(courseFor(lines, date), 'child')[0]?.mappingState;
    expect(stateOn(inElmose, '2024-02-04')).toBe('mapped');
    expect(stateOn(inElmose, '2024-02-05')).toBe('stale');
    const elsewhere = [concern({}, '2022-02-01'), mapped];
    expect(stateOn(elsewhere, '2030-01-01')).toBe('mapped');
    for (const cause of ['child_older', 'new_adult', 'recovery', 'move', 'new_stage']) {
      const changed: Line = ['2022-03-01', 'MAPPING_STALE', { cause }];
      expect(stateOn([...elsewhere, changed], '2022-03-01')).toBe('stale');
    }
    const considered: Line = ['2022-03-01', 'PLACEMENT_CONSIDERED'];
    expect(recordsOf(courseFor([...elsewhere, considered]), 'child')).toMatchObject([
      { changesSinceMapping: ['new_stage'] },
    ]);
    expect(findingsOf(courseFor([...elsewhere, considered]))).toContain('A-BP-17');
  });
});
