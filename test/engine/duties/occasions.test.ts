import { describe, expect, test } from 'vitest';
import type { CaseFacts, CheckRule } from '../../../dsl/index.ts';
import { dutiesOn, findingsOn, observe, openLedger } from '../../../engine/duties/ledger.ts';
import { type Happening, ledgerOf } from '../support/run-ledger.ts';
import { breach, check, duty, knownValue, on } from '../support/stub-rules.ts';

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
    arisesWhen: () => 'met',
    fulfilledBy: [on('TALK', (seen, record) => (isTold(seen, record) ? 'met' : 'not_met'))],
    breaches: [breach('while_open', 'V-TALK')],
  });
  const untold: CheckRule = {
    ...check('C', () => 'met'),
    concerns: 'person',
    when: (seen, record) => (isTold(seen, record) ? 'not_met' : 'met'),
  };

  test('have a life and findings of their own for each', () => {
    let ledger = openLedger({ duties: [talk], checks: [untold] });
    const see = (date: string, event: string, records: Readonly<Record<string, boolean>>): void => {
      ledger = observe(ledger, { date, event, facts: facts(date, records) });
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
