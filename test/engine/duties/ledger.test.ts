import { describe, expect, test } from 'vitest';
import type { DutyRule } from '../../../dsl/index.ts';
import { type Happening, ledgerOf } from '../support/run-ledger.ts';
import { breach, check, duty, knownValue, on } from '../support/stub-rules.ts';

const simple = duty(
  { arisesBy: on('OPEN'), fulfilledBy: [on('DO')], lapsesBy: [on('STOP')] },
  () => '2015-03-10',
);

describe('the life of a duty', () => {
  test.each<[string, readonly Happening[], string]>([
    ['has not begun', [['2015-03-01', 'OTHER']], ''],
    ['is open', [['2015-03-01', 'OPEN'], ['2015-03-10']], 'open 2015-03-01 2015-03-10'],
    [
      'is overdue on the day after',
      [['2015-03-01', 'OPEN'], ['2015-03-11']],
      'overdue 2015-03-01 2015-03-10',
    ],
    [
      'is met on the last day',
      [
        ['2015-03-01', 'OPEN'],
        ['2015-03-10', 'DO'],
      ],
      'met 2015-03-01 2015-03-10 2015-03-10',
    ],
    [
      'is met late on the day after',
      [
        ['2015-03-01', 'OPEN'],
        ['2015-03-11', 'DO'],
      ],
      'met_late 2015-03-01 2015-03-10 2015-03-11',
    ],
    [
      'lapses',
      [
        ['2015-03-01', 'OPEN'],
        ['2015-03-05', 'STOP'],
      ],
      'lapsed 2015-03-01 2015-03-10 2015-03-05',
    ],
    [
      'stays met',
      [
        ['2015-03-01', 'OPEN'],
        ['2015-03-02', 'DO'],
        ['2015-03-05', 'STOP'],
      ],
      'met 2015-03-01 2015-03-10 2015-03-02',
    ],
    [
      'begins anew',
      [
        ['2015-03-01', 'OPEN'],
        ['2015-03-02', 'DO'],
        ['2015-03-05', 'OPEN'],
      ],
      'open 2015-03-05 2015-03-10',
    ],
    ['begins overdue', [['2015-03-15', 'OPEN']], 'overdue 2015-03-15 2015-03-10'],
  ])('%s', (_, happenings, expected) => {
    expect(ledgerOf({ duties: [simple] }, happenings).duties.join()).toBe(expected);
  });

  test('is provisional while its condition is undetermined, and never was when that comes out untrue', () => {
    const rule = duty(
      {
        arisesWhen: (facts) => (knownValue(facts, 'decided') as 'met' | 'not_met' | undefined) ?? 'unknown',
        breaches: [breach('while_overdue', 'V-OVERDUE')],
      },
      () => '2015-03-10',
    );
    const open: Happening = ['2015-03-01', 'OPEN'];
    expect(ledgerOf({ duties: [rule] }, [open], '2015-03-20')).toMatchObject({
      duties: ['provisional 2015-03-10'],
      findings: [],
    });
    expect(
      ledgerOf({ duties: [rule] }, [open, ['2015-03-20', 'ASSESS', { decided: 'not_met' }]]),
    ).toMatchObject({ duties: [], findings: [] });
    expect(ledgerOf({ duties: [rule] }, [open, ['2015-03-20', 'ASSESS', { decided: 'met' }]])).toMatchObject({
      duties: ['overdue 2015-03-20 2015-03-10'],
      findings: ['V-OVERDUE open 2015-03-20 10'],
    });
  });

  test('is provisional after an event whose condition is not known, until it is', () => {
    const rule = duty({
      arisesBy: on('OPEN', (facts) => (knownValue(facts, 'x') === undefined ? 'unknown' : 'met')),
    });
    expect(
      ledgerOf({ duties: [rule] }, [
        ['2015-03-01', 'OPEN'],
        ['2015-03-02', 'OTHER'],
      ]).duties,
    ).toEqual(['provisional']);
    expect(
      ledgerOf({ duties: [rule] }, [
        ['2015-03-01', 'OPEN'],
        ['2015-03-02', 'OTHER', { x: 1 }],
      ]).duties,
    ).toEqual(['open 2015-03-02']);
  });

  test('does not begin again because its condition is still true', () => {
    const rule = duty({
      arisesWhen: (facts) => (knownValue(facts, 'x') === 1 ? 'met' : 'not_met'),
      fulfilledBy: [on('DO')],
    });
    const done: readonly Happening[] = [
      ['2015-03-01', 'OPEN', { x: 1 }],
      ['2015-03-02', 'DO'],
      ['2015-03-03', 'OTHER'],
    ];
    expect(ledgerOf({ duties: [rule] }, done).duties).toEqual(['met 2015-03-01 2015-03-02']);
    const again: readonly Happening[] = [
      ...done,
      ['2015-03-04', 'OTHER', { x: 0 }],
      ['2015-03-05', 'OTHER', { x: 1 }],
    ];
    expect(ledgerOf({ duties: [rule] }, again).duties).toEqual(['open 2015-03-05']);
  });

  test('can be opened and fulfilled by one event, but one event does not count twice', () => {
    const opens = on('OPEN DO');
    const rule = duty({ arisesBy: opens, fulfilledBy: [on('DO')] });
    expect(ledgerOf({ duties: [rule] }, [['2015-03-01', 'DO']]).duties).toEqual([
      'met 2015-03-01 2015-03-01',
    ]);
    expect(
      ledgerOf({ duties: [rule] }, [
        ['2015-03-01', 'OPEN'],
        ['2015-03-02', 'DO'],
      ]).duties,
    ).toEqual(['open 2015-03-02']);
  });

  test('follows a deadline that moves', () => {
    const rule = duty(
      { arisesBy: on('OPEN'), breaches: [breach('while_overdue', 'A-LATE')] },
      (facts) => (knownValue(facts, 'planned') as string | undefined) ?? '2015-03-10',
    );
    const moved: readonly Happening[] = [
      ['2015-03-01', 'OPEN'],
      ['2015-03-12', 'PLAN', { planned: '2015-04-01' }],
    ];
    expect(ledgerOf({ duties: [rule] }, moved)).toMatchObject({
      duties: ['open 2015-03-01 2015-04-01'],
      findings: ['A-LATE resolved 2015-03-11 2015-03-12 2'],
    });
  });
});

describe('the life of a finding', () => {
  const withBreaches = (...breaches: DutyRule['breaches']): DutyRule => ({ ...simple, breaches });
  const open: Happening = ['2015-03-01', 'OPEN'];

  test('of an act that is missing is open until it happens', () => {
    const rule = withBreaches(breach('while_open', 'V-MISSING'));
    expect(ledgerOf({ duties: [rule] }, [open]).findings).toEqual(['V-MISSING open 2015-03-01']);
    expect(ledgerOf({ duties: [rule] }, [open, ['2015-03-05', 'DO']]).findings).toEqual([
      'V-MISSING resolved 2015-03-01 2015-03-05',
    ]);
    expect(ledgerOf({ duties: [rule] }, [open, ['2015-03-05', 'STOP']]).findings).toEqual([
      'V-MISSING resolved 2015-03-01 2015-03-05',
    ]);
  });

  test('of a broken deadline is resolved by the act, and stays when the act never comes', () => {
    const rule = withBreaches(breach('while_overdue', 'V-OVERDUE'));
    expect(ledgerOf({ duties: [rule] }, [open, ['2015-03-13', 'DO']]).findings).toEqual([
      'V-OVERDUE resolved 2015-03-11 2015-03-13 3',
    ]);
    expect(ledgerOf({ duties: [rule] }, [open, ['2015-03-13', 'STOP']], '2015-06-01').findings).toEqual([
      'V-OVERDUE permanent 2015-03-11 3',
    ]);
  });

  test('under one code from overdue to late is one finding', () => {
    const rule = withBreaches(breach('while_overdue', 'A-HOLD'), breach('when_late', 'A-HOLD'));
    expect(ledgerOf({ duties: [rule] }, [open, ['2015-03-13', 'DO']], '2015-06-01').findings).toEqual([
      'A-HOLD permanent 2015-03-11 3',
    ]);
  });

  test('gives way to that of the act that came late or never', () => {
    const rule = withBreaches(
      breach('while_overdue', 'V-OVERDUE'),
      breach('when_late', 'V-LATE'),
      breach('when_lapsed_unmet', 'V-NEVER'),
    );
    expect(ledgerOf({ duties: [rule] }, [open, ['2015-03-13', 'DO']]).findings).toEqual([
      'V-OVERDUE replaced 2015-03-11 2015-03-13 3',
      'V-LATE permanent 2015-03-13 3',
    ]);
    expect(ledgerOf({ duties: [rule] }, [open, ['2015-03-13', 'STOP']]).findings).toEqual([
      'V-OVERDUE replaced 2015-03-11 2015-03-13 3',
      'V-NEVER permanent 2015-03-13 3',
    ]);
    expect(ledgerOf({ duties: [rule] }, [open, ['2015-03-05', 'STOP']]).findings).toEqual([
      'V-NEVER permanent 2015-03-05',
    ]);
  });

  test('of an earlier occurrence is kept when the duty begins again', () => {
    const rule = withBreaches(breach('when_late', 'V-LATE'));
    const again: readonly Happening[] = [
      open,
      ['2015-03-12', 'DO'],
      ['2015-03-13', 'OPEN'],
      ['2015-03-15', 'DO'],
    ];
    expect(ledgerOf({ duties: [rule] }, again).findings).toEqual([
      'V-LATE permanent 2015-03-12 2',
      'V-LATE permanent 2015-03-15 5',
    ]);
  });

  test('says the last day and the days over it', () => {
    const rule = withBreaches(breach('while_overdue', 'V-OVERDUE'));
    expect(ledgerOf({ duties: [rule] }, [open], '2015-03-15').texts).toEqual(['V-OVERDUE 10. marts 2015 5']);
  });

  test('is never made of a condition that is unknown', () => {
    const rule = withBreaches({ ...breach('while_open', 'V-MISSING'), holds: () => 'unknown' });
    expect(ledgerOf({ duties: [rule] }, [open]).findings).toEqual([]);
    expect(ledgerOf({ checks: [check('C', () => 'unknown')] }, [open]).findings).toEqual([]);
  });
});

describe('a check', () => {
  test('is open from the very day on which it holds, and resolved on the day it no longer does', () => {
    const rule = check('C', (facts) => {
      const today = String(knownValue(facts, 'today'));
      return today >= '2015-03-05' && today < '2015-03-09' ? 'met' : 'not_met';
    });
    const happenings: readonly Happening[] = [
      ['2015-03-01', 'OPEN'],
      ['2015-03-20', 'OTHER'],
    ];
    expect(ledgerOf({ checks: [rule] }, happenings).findings).toEqual(['C resolved 2015-03-05 2015-03-09']);
  });

  test('that comes true again is another finding', () => {
    const rule = check('C', (facts) => (knownValue(facts, 'x') === 1 ? 'met' : 'not_met'));
    const happenings: readonly Happening[] = [
      ['2015-03-01', 'A', { x: 1 }],
      ['2015-03-02', 'A', { x: 0 }],
      ['2015-03-03', 'A', { x: 1 }],
    ];
    expect(ledgerOf({ checks: [rule] }, happenings).findings).toEqual([
      'C resolved 2015-03-01 2015-03-02',
      'C open 2015-03-03',
    ]);
  });
});

test('a condition that does not read the day is not judged again for every day', () => {
  let asked = 0;
  const quiet = check('C', (facts) => {
    asked += 1;
    return knownValue(facts, 'x') === 1 ? 'met' : 'not_met';
  });
  ledgerOf({ checks: [quiet] }, [['2015-03-01', 'OPEN']], '2025-03-01');
  expect(asked).toBe(1);
});
