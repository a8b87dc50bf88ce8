import { describe, expect, test } from 'vitest';
import { flips, nearestFlip } from '../../../dsl/compare/nearest-flip.ts';
import type { CaseFacts, FactTable } from '../../../dsl/facts.ts';
import { environmentOf } from '../../../dsl/in-force/environment.ts';
import type { Ruleset } from '../../../dsl/model.ts';
import type { Root } from '../../../dsl/regions/reads.ts';
import { outcomeIn } from '../../../dsl/regions/space.ts';
import { withBases } from '../../../dsl/rule-tests/test-setting.ts';
import { processes } from '../../../engine/process/registry.ts';
import { library } from '../../support/shipped-rules.ts';

function root(name: string, version: number, concept: string): Root {
  const ruleset = library.rulesets.find((one) => one.name.da === name && one.version === version) as Ruleset;
  const vocabulary = processes.find(({ code }) => code === ruleset.process)?.vocabulary;
  return { environment: environmentOf([...withBases(ruleset)], vocabulary, ruleset.inForceFrom), concept };
}

const serious = root('alvorlig kriminalitet i Fjordby', 2, 'seriousCrime');
const offence = (fields: FactTable): CaseFacts => ({
  facts: {},
  groups: { offence: { complete: true, records: [{ id: 'A', fields }] } },
});

describe('the nearest flip', () => {
  test.each([
    [1_799_901, '1 kr.', 'met'],
    [1_800_000, '0,01 kr.', 'met'],
    [1_800_001, '0,01 kr.', 'not_met'],
  ])('of vandalism for %s øre is %s away', (amount, distance, outcome) => {
    const facts = offence({ offenceType: { value: 'vandalism' }, damageAmount: { value: amount } });
    const flip = nearestFlip(serious, facts, 'A');
    expect(flip).toMatchObject({
      fact: { code: 'damageAmount' },
      record: 'A',
      outcome,
      distance: { da: distance },
    });
  });

  test('of an age is a year', () => {
    const facts = { facts: { ageOnReceipt: { value: { count: 17, unit: 'year' as const } } }, groups: {} };
    expect(nearestFlip(root('netværkssamråd', 1, 'underAgeLimit'), facts)?.distance?.da).toBe('1 år');
  });

  test('of a date that is compared with another is counted in days', () => {
    const facts = {
      facts: { lastHeldCouncilOn: { value: '2015-03-19' }, receivedOn: { value: '2016-03-17' } },
      groups: {},
    };
    const window = root('netværkssamråd', 1, 'inResuspicionWindow');
    const read = [...window.environment.facts.keys()];
    expect(read).toContain('receivedOn');
    for (const flip of flips(window, facts)) expect(flip.distance).toBeDefined();
  });

  test('every flip comes out as it says', () => {
    const fields = { offenceType: { value: 'violence' }, context: { value: 'school_scuffle' } };
    const facts = offence(fields);
    const before = outcomeIn(serious, { facts, record: 'A' }).outcome;
    const found = flips(serious, facts, 'A');
    expect(found.length).toBeGreaterThan(0);
    for (const { fact, to, outcome } of found) {
      expect(outcome).not.toBe(before);
      const changed = offence({ ...fields, [fact.code]: { value: to } });
      expect(outcomeIn(serious, { facts: changed, record: 'A' }).outcome).toBe(outcome);
    }
  });
});
