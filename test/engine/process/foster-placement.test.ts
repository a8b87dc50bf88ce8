/** Placements in network foster families: their course, their support and their economy. */
import { describe, expect, test } from 'vitest';
import {
  activityKind,
  extraVisitReason,
  measureKind,
  signalKind,
} from '../../../engine/process/foster-placement/choices-placement.ts';
import { fosterPlacement } from '../../../engine/process/foster-placement/index.ts';
import type { Line } from '../support/case-log.ts';
import {
  concern,
  courseFor,
  decided,
  findingsOf,
  placed,
  ready,
  recordsOf,
  started,
} from '../support/foster-case.ts';

const sibling = (line: Line): Line => [line[0], line[1], { ...line[2], child: 2 }];
const two = concern({ children: [{ child: 1 }, { child: 2 }] });

describe('a placement', () => {
  test('is of the network and a placement: respite starts none', () => {
    const respite = [...ready.slice(0, -1), decided({ measure: 'respite' })];
    expect(courseFor([...respite, started]).steps.at(-1)?.reasons).toMatchObject([
      { code: 'NO_NETWORK_PLACEMENT' },
    ]);
    expect(recordsOf(courseFor([...respite, started]), 'placement')).toEqual([]);
  });

  test('knows the municipality that approved and the one that is responsible', () => {
    const lines: readonly Line[] = [
      concern({ responsibleMunicipality: 'Norby Kommune' }),
      ...placed.slice(1),
      ['2021-03-01', 'SUPERVISION_HELD', { byMunicipality: 'Egelev Kommune' }],
      ['2021-03-02', 'BOARD_LODGING_PAID', { amount: 100, byMunicipality: 'Norby Kommune' }],
    ];
    const course = courseFor(lines);
    expect(recordsOf(course, 'activity')).toMatchObject([{ byResponsible: false }]);
    expect(recordsOf(course, 'payment')).toMatchObject([{ byApproving: false }]);
    expect(findingsOf(course).filter((code) => code === 'V-WRONG-MUNICIPALITY')).toHaveLength(2);
  });

  test('shows the intensive phase, and its end', () => {
    const regionsOn = (date: string) => courseFor(placed, date).now.regions;
    expect(regionsOn('2021-08-15')).toMatchObject({ placement: 'first_year', intensive: 'not_started' });
    expect(regionsOn('2021-08-16')).toMatchObject({ placement: 'first_year', intensive: 'overdue' });
    expect(regionsOn('2022-02-15')).toMatchObject({ placement: 'first_year' });
    expect(regionsOn('2022-02-16')).toMatchObject({ placement: 'established' });
    const late: Line = ['2021-09-01', 'INTENSIVE_SUPPORT_STARTED'];
    expect(courseFor([...placed, late]).now.regions.intensive).toBe('started_late');
  });

  test('keeps training, supervision, counselling and guidance apart', () => {
    const kinds = [
      'TRAINING_HELD',
      'SUPERVISION_HELD',
      'COUNSELLING_GIVEN',
      'GUIDANCE_GIVEN',
      'PHONE_CONTACT',
    ];
    const course = courseFor([...placed, ...kinds.map((type): Line => ['2021-03-01', type])]);
    expect(recordsOf(course, 'activity').map((one) => one.activityKind)).toEqual(
      activityKind.codes.filter((code) => code !== 'peer_group'),
    );
  });

  test('keeps every rhythm of visits with its reason', () => {
    const set = (on: string, rhythm: string, days: number): Line => [
      on,
      'VISIT_INTERVAL_SET',
      { rhythm, days, reason: 'x' },
    ];
    const course = courseFor([
      ...placed,
      set('2021-03-01', 'demanding', 14),
      set('2021-06-01', 'normal', 30),
      set('2021-09-01', 'calm', 90),
    ]);
    expect(course.now.regions.rhythm).toBe('calm');
    expect(course.steps.slice(-3).map(({ event }) => [event.data.days, event.data.reason])).toEqual([
      [14, 'x'],
      [30, 'x'],
      [90, 'x'],
    ]);
    expect(findingsOf(course)).not.toContain('D-VISIT-INTERVAL');
  });

  test('keeps extra visits with their reason', () => {
    for (const extra of extraVisitReason.codes) {
      const visit: Line = ['2021-03-01', 'SUPPORT_VISIT', { staffCount: 1, people: ['konsulent 1'], extra }];
      expect(recordsOf(courseFor([...placed, visit]), 'visit')).toMatchObject([
        { visitKind: 'support', extraReason: extra },
      ]);
    }
  });

  test('takes warning signals of every kind from family, consultant and adviser', () => {
    expect(signalKind.codes.slice(0, 2)).toEqual(['greater_difficulties', 'conflict_network_parents']);
    for (const from of ['foster_family', 'family_care_consultant', 'adviser']) {
      for (const kind of signalKind.codes) {
        const course = courseFor([...placed, ['2021-03-01', 'WARNING_SIGNAL', { kind, from }]]);
        expect(course.now.regions.placement).toBe('strained');
        expect(recordsOf(course, 'signal')).toMatchObject([{ signalKind: kind, signalResolved: false }]);
      }
    }
  });

  test('goes from strain to plan B and back, to the year that it is', () => {
    const strained: readonly Line[] = [
      ...placed,
      ['2021-12-01', 'WARNING_SIGNAL', { kind: 'exhausted', from: 'foster_family' }],
      ['2021-12-02', 'PLAN_B_AGREED'],
    ];
    expect(courseFor(strained).now.regions.placement).toBe('plan_b');
    const resolved = (on: string) => courseFor([...strained, [on, 'STRAIN_RESOLVED']]);
    expect(resolved('2022-01-10').now.regions.placement).toBe('first_year');
    expect(resolved('2022-03-10').now.regions.placement).toBe('established');
    expect(recordsOf(resolved('2022-01-10'), 'signal')).toMatchObject([{ signalResolved: true }]);
  });

  test('moves with the contact through agreement, tension, mediation and conflict', () => {
    const steps = [
      ['CONTACT_AGREED', 'agreed'],
      ['CONTACT_TENSION', 'tension'],
      ['CONTACT_MEDIATED', 'mediated'],
      ['CONTACT_CONFLICT', 'conflict'],
      ['CONTACT_AGREED', 'agreed'],
    ] as const;
    for (const [index, [, state]] of steps.entries()) {
      const lines = steps.slice(0, index + 1).map(([type], day): Line => [`2021-03-0${day + 1}`, type]);
      expect(recordsOf(courseFor([...placed, ...lines]), 'placement')).toMatchObject([
        { contactState: state },
      ]);
    }
  });

  test.each([
    ['planned', 'ended_planned'],
    ['moved_on', 'moved_on'],
    ['returned_home', 'returned_home'],
    ['broken_down', 'broken_down'],
  ])('that ends as %s is %s, and the family stays a support unless it is said otherwise', (kind, state) => {
    const end = (networkRelationKept: boolean): Line => [
      '2021-06-01',
      'PLACEMENT_ENDED',
      { kind, reason: 'x', networkRelationKept },
    ];
    const kept = courseFor([...placed, end(true)]);
    expect(kept.now).toMatchObject({
      state: 'ended',
      regions: { placement: state, candidacy: 'support_role' },
    });
    expect(courseFor([...placed, end(false)]).now.regions.candidacy).toBe('approved');
    expect(findingsOf(courseFor([...placed, end(false)]))).toContain('A-RELATION-KEPT');
  });

  test('a child that returns home leaves a state of its own', () => {
    const course = courseFor([...placed, ['2021-06-01', 'CHILD_RETURNED_HOME']]);
    expect(course.now).toMatchObject({ state: 'ended', regions: { placement: 'returned_home' } });
  });

  test('ends on the eighteenth birthday, each sibling on its own', () => {
    const children = [
      { child: 1, birthDate: '2003-05-04' },
      { child: 2, birthDate: '2004-05-04' },
    ];
    const both = placed.slice(1).flatMap((line) => [line, sibling(line)]);
    const lines = [concern({ children }), ...both];
    const endsOn = (date: string) =>
      recordsOf(courseFor(lines, date), 'placement').map(({ endKind }) => endKind);
    expect(endsOn('2021-05-03')).toEqual([undefined, undefined]);
    expect(endsOn('2021-05-04')).toEqual(['turned_18', undefined]);
    expect(endsOn('2022-05-04')).toEqual(['turned_18', 'turned_18']);
  });
});

describe('support and economy', () => {
  const need = (number: number, measure: string, beneficiary: string): Line => [
    '2021-03-01',
    'SUPPORT_NEED_IDENTIFIED',
    { number, measure, beneficiary, significant: false, isCondition: false },
  ];

  test('a measure goes from the need to its end, each day kept', () => {
    const steps: readonly (readonly [Line, string])[] = [
      [need(1, 'therapy', 'child'), 'need_identified'],
      [['2021-03-02', 'SUPPORT_APPLIED', { number: 1 }], 'applied'],
      [['2021-03-03', 'SUPPORT_DECIDED', { number: 1, granted: true, reason: 'x' }], 'granted'],
      [['2021-03-04', 'SUPPORT_WAITING', { number: 1 }], 'waiting'],
      [['2021-03-05', 'SUPPORT_RUNNING', { number: 1 }], 'running'],
      [['2021-03-06', 'SUPPORT_ENDED', { number: 1 }], 'ended'],
    ];
    for (const [index, [, state]] of steps.entries()) {
      const course = courseFor([...placed, ...steps.slice(0, index + 1).map(([line]) => line)]);
      expect(recordsOf(course, 'measure')).toMatchObject([{ measureState: state }]);
    }
    const course = courseFor([...placed, ...steps.map(([line]) => line)]);
    expect(recordsOf(course, 'measure')).toMatchObject([
      { needIdentifiedOn: '2021-03-01', grantedOn: '2021-03-03', runningOn: '2021-03-05' },
    ]);
    const refused: Line = ['2021-03-03', 'SUPPORT_DECIDED', { number: 1, granted: false, reason: 'x' }];
    expect(recordsOf(courseFor([...placed, need(1, 'therapy', 'child'), refused]), 'measure')).toMatchObject([
      { measureState: 'refused', grantedOn: null },
    ]);
  });

  test('every measure of the catalogue can be kept, for child, family and parents, several at once', () => {
    const needs = measureKind.codes.flatMap((measure, index) =>
      ['child', 'foster_family', 'parents'].map((who, place) => need(index * 3 + place + 1, measure, who)),
    );
    const course = courseFor([...placed, ...needs, ['2021-04-01', 'SUPPORT_APPLIED', { number: 3 }]]);
    const measures = recordsOf(course, 'measure');
    expect(measures).toHaveLength(measureKind.codes.length * 3);
    expect(measures.filter(({ measureState }) => measureState === 'applied')).toMatchObject([
      { beneficiary: 'parents' },
    ]);
  });

  test('a ledger keeps each kind of payment by child and year', () => {
    const pay = (on: string, child: number, kind: string, amount: number): Line => [
      on,
      'COST_PAID',
      { child, number: 1, kind, amount, documented: true },
    ];
    const lines = [
      two,
      ...placed.slice(1).flatMap((line) => [line, sibling(line)]),
      pay('2021-03-01', 1, 'other', 100),
      pay('2021-03-02', 2, 'extraordinary', 200),
      pay('2022-03-01', 1, 'lost_earnings', 300),
      ['2022-03-02', 'BOARD_LODGING_PAID', { child: 2, amount: 400 }] satisfies Line,
    ];
    const ledger = recordsOf(courseFor(lines), 'payment');
    expect(
      ledger.map(({ child, paymentKind, amountPaid, placementYear }) => [
        child,
        paymentKind,
        amountPaid,
        placementYear,
      ]),
    ).toEqual([
      [1, 'other', 100, 1],
      [2, 'extraordinary', 200, 1],
      [1, 'lost_earnings', 300, 2],
      [2, 'board_lodging', 400, 2],
    ]);
  });

  test('lost earnings can be claimed when work is impossible and when hours are cut, and no amount is worked out', () => {
    for (const reducedHours of [true, false]) {
      const claim: Line = ['2021-03-01', 'LOST_EARNINGS_CLAIMED', { number: 1, reducedHours }];
      const course = courseFor([...placed, claim]);
      expect(recordsOf(course, 'lostEarnings')).toMatchObject([{ lostEarningsClaimedOn: '2021-03-01' }]);
      const money = fosterPlacement.vocabulary.groups
        .find(({ code }) => code === 'lostEarnings')
        ?.fields?.filter(({ type }) => type.kind === 'money');
      expect(money).toEqual([]);
      expect(recordsOf(course, 'payment')).toEqual([]);
    }
  });

  test('half course days count as halves', () => {
    const offer = (fullDays: number): Line => ['2021-02-12', 'COURSE_OFFERED', { fullDays }];
    expect(findingsOf(courseFor([...placed.slice(0, -1), offer(8 * 0.5)]))).not.toContain(
      'V-COURSE-TOO-SHORT',
    );
    expect(findingsOf(courseFor([...placed.slice(0, -1), offer(7 * 0.5)]))).toContain('V-COURSE-TOO-SHORT');
  });
});
