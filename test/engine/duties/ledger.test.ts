import { describe, expect, test } from 'vitest';
import type { CaseFacts, CheckRule, DutyRule, FactValue } from '../../../dsl/index.ts';
import { dutiesOn, findingsOn, observe, openLedger, passDays } from '../../../engine/duties/ledger.ts';
import { answer, breach, check, duty, knownValue, on } from '../support/stub-rules.ts';

type Happening = readonly [date: string, event?: string, learned?: Readonly<Record<string, FactValue>>];

/** What the duties and findings of these rules are on a day, after what happened. */
function ledgerOf(
  rules: { duties?: readonly DutyRule[]; checks?: readonly CheckRule[] },
  happenings: readonly Happening[],
  asOf?: string,
) {
  let known: Readonly<Record<string, FactValue>> = {};
  const facts = (date: string): CaseFacts => ({
    facts: Object.fromEntries(
      Object.entries({ ...known, today: date }).map(([code, value]) => [code, { value }]),
    ),
    groups: {},
  });
  let ledger = openLedger({ duties: rules.duties ?? [], checks: rules.checks ?? [] });
  let date = happenings[0]?.[0] ?? '';
  const pass = (to: string): void => {
    ledger = passDays(ledger, { from: date, to }, facts, ['today']);
    date = to;
  };
  for (const [day, event, learned] of happenings) {
    pass(day);
    known = { ...known, ...learned };
    ledger = observe(ledger, { date: day, facts: facts(day), ...(event && { event }) }, ['today']);
  }
  if (asOf) pass(asOf);
  return {
    duties: dutiesOn(ledger, date).map(({ status, arisenOn, due, metOn, lapsedOn }) =>
      [status, arisenOn, due, metOn ?? lapsedOn].filter((part) => part !== undefined).join(' '),
    ),
    findings: findingsOn(ledger, date).map(({ code, status, openedOn, closedOn, days }) =>
      [code, status, openedOn, closedOn, days].filter((part) => part !== undefined).join(' '),
    ),
    texts: findingsOn(ledger, date).map(({ text }) => text.da),
  };
}

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
        arisesWhen: (facts) =>
          answer((knownValue(facts, 'decided') as 'met' | 'not_met' | undefined) ?? 'unknown'),
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
      arisesWhen: (facts) => answer(knownValue(facts, 'x') === 1 ? 'met' : 'not_met'),
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

describe('a duty that must be fulfilled before an event', () => {
  const before = duty({
    arisesBy: on('OPEN'),
    fulfilledBy: [on('DO')],
    mustPrecede: [on('INVITE')],
    breaches: [breach('while_overdue', 'V-BEFORE'), breach('when_late', 'V-AFTER')],
  });

  test('is met when it comes first, on the same day too', () => {
    const happenings: readonly Happening[] = [
      ['2015-03-01', 'OPEN'],
      ['2015-03-02', 'DO'],
      ['2015-03-02', 'INVITE'],
    ];
    expect(ledgerOf({ duties: [before] }, happenings)).toMatchObject({
      duties: ['met 2015-03-01 2015-03-02'],
      findings: [],
    });
  });

  test('is overdue from the event, and late afterwards', () => {
    const invited: readonly Happening[] = [
      ['2015-03-01', 'OPEN'],
      ['2015-03-02', 'INVITE'],
    ];
    expect(ledgerOf({ duties: [before] }, invited)).toMatchObject({
      duties: ['overdue 2015-03-01'],
      findings: ['V-BEFORE open 2015-03-02'],
    });
    expect(ledgerOf({ duties: [before] }, [...invited, ['2015-03-04', 'DO']])).toMatchObject({
      duties: ['met_late 2015-03-01 2015-03-04'],
      findings: ['V-BEFORE replaced 2015-03-02 2015-03-04', 'V-AFTER permanent 2015-03-04'],
    });
  });
});

describe('rules that concern each record of a group', () => {
  const facts = (date: string, records: Readonly<Record<string, boolean>>): CaseFacts => ({
    facts: { today: { value: date } },
    groups: {
      person: {
        complete: true,
        records: Object.entries(records).map(([id, told]) => ({ id, fields: { told: { value: told } } })),
      },
    },
  });
  const isTold = ({ groups }: CaseFacts, id?: string): boolean => {
    const told = groups.person?.records.find((record) => record.id === id)?.fields.told;
    return told !== undefined && 'value' in told && told.value === true;
  };
  const talk = duty({
    concerns: 'person',
    arisesWhen: () => answer('met'),
    fulfilledBy: [on('TALK', (seen, record) => (isTold(seen, record) ? 'met' : 'not_met'))],
    breaches: [breach('while_open', 'V-TALK')],
  });
  const untold: CheckRule = {
    ...check('C', () => 'met'),
    concerns: 'person',
    when: (seen, record) => answer(isTold(seen, record) ? 'not_met' : 'met'),
  };

  test('have a life and findings of their own for each', () => {
    let ledger = openLedger({ duties: [talk], checks: [untold] });
    const see = (date: string, event: string, records: Readonly<Record<string, boolean>>): void => {
      ledger = observe(ledger, { date, event, facts: facts(date, records) }, ['today']);
    };
    see('2015-03-01', 'OPEN', { anna: false });
    see('2015-03-02', 'JOIN', { anna: false, bo: false });
    see('2015-03-03', 'TALK', { anna: true, bo: false });

    expect(
      dutiesOn(ledger, '2015-03-03').map(({ record, status, arisenOn }) => [record, status, arisenOn]),
    ).toEqual([
      ['anna', 'met', '2015-03-01'],
      ['bo', 'open', '2015-03-02'],
    ]);
    expect(
      findingsOn(ledger, '2015-03-03').map(({ code, record, status }) => [code, record, status]),
    ).toEqual([
      ['V-TALK', 'anna', 'resolved'],
      ['C', 'anna', 'resolved'],
      ['V-TALK', 'bo', 'open'],
      ['C', 'bo', 'open'],
    ]);
  });
});

test('a check that is made at an event is about that event, and stays', () => {
  const rule: CheckRule = {
    ...check('V-WRONG', (facts) => (knownValue(facts, 'x') === 1 ? 'met' : 'not_met')),
    upon: [on('ACT')],
  };
  const happenings: readonly Happening[] = [
    ['2015-03-01', 'OTHER', { x: 1 }],
    ['2015-03-02', 'ACT'],
    ['2015-03-03', 'ACT', { x: 0 }],
    ['2015-03-04', 'ACT', { x: 1 }],
  ];
  expect(ledgerOf({ checks: [rule] }, happenings).findings).toEqual([
    'V-WRONG permanent 2015-03-02',
    'V-WRONG permanent 2015-03-04',
  ]);
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
