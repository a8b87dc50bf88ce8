import { describe, expect, test } from 'vitest';
import type { CaseFacts, Outcome } from '../../../dsl/index.ts';
import { concepts, decide, decideByPerson } from '../../../engine/process/network-council/decision.ts';
import { conceptRules } from '../support/stub-rules.ts';

const facts: CaseFacts = {
  facts: {},
  groups: { offence: { complete: true, records: [{ id: 'f1', fields: {} }] } },
};

const rules = (regime: Outcome, age: Outcome, seriousness: Outcome, window: Outcome) =>
  conceptRules({
    [concepts.regime]: regime,
    [concepts.age]: age,
    [concepts.offence]: seriousness,
    [concepts.seriousness]: seriousness,
    [concepts.window]: window,
  });

describe('the order of tests', () => {
  test.each<[Outcome, Outcome, Outcome, Outcome, string]>([
    ['met', 'not_met', 'not_met', 'met', 'LEGACY_REGIME'],
    ['not_met', 'not_met', 'not_met', 'met', 'NOT_IN_TARGET age'],
    ['not_met', 'met', 'not_met', 'met', 'NOT_IN_TARGET not_serious'],
    ['not_met', 'met', 'met', 'met', 'RESUSPICION_REVIEW'],
    ['not_met', 'met', 'met', 'not_met', 'IN_TARGET'],
    ['unknown', 'not_met', 'not_met', 'met', 'UNDETERMINED'],
    ['not_met', 'unknown', 'not_met', 'met', 'UNDETERMINED'],
    ['not_met', 'met', 'unknown', 'not_met', 'UNDETERMINED'],
    ['not_met', 'met', 'discretion', 'not_met', 'UNDETERMINED'],
    ['not_met', 'met', 'met', 'unknown', 'UNDETERMINED'],
  ])('regime %s, age %s, serious %s, window %s: %s', (regime, age, seriousness, window, expected) => {
    const { code, ground } = decide(facts, rules(regime, age, seriousness, window));
    expect([code, ground].filter(Boolean).join(' ')).toBe(expected);
  });

  test('asks no further than it must, and about each suspicion', () => {
    const asked = (decided: ReturnType<typeof decide>) =>
      decided.asked.map(({ concept, record }) => (record ? `${concept} ${record}` : concept));
    expect(asked(decide(facts, rules('met', 'met', 'met', 'met')))).toEqual(['legacyRegime']);
    expect(asked(decide(facts, rules('not_met', 'met', 'met', 'not_met')))).toEqual([
      'legacyRegime',
      'underAgeLimit',
      'seriousCrime f1',
      'seriousCase',
      'inResuspicionWindow',
    ]);
  });

  test('says what is missing only where that decides', () => {
    expect(decide(facts, rules('not_met', 'unknown', 'met', 'met')).missing.map(({ code }) => code)).toEqual([
      'underAgeLimit fact',
    ]);
  });

  test('rules without a concept leave it undetermined', () => {
    expect(decide(facts, conceptRules({}))).toMatchObject({ code: 'UNDETERMINED', asked: [] });
  });
});

describe('the decision of a person', () => {
  const decidedBy = (decision: string, given: ReturnType<typeof rules>, ground?: string) =>
    decideByPerson({ decision, ground, rationale: 'Fordi' }, facts, given);

  test('is taken where the rules leave it open', () => {
    const open = rules('not_met', 'met', 'discretion', 'not_met');
    expect(decidedBy('IN_TARGET', open)).toMatchObject({
      decision: { code: 'IN_TARGET', by: 'person', rationale: 'Fordi' },
      reasons: [],
    });
    expect(decidedBy('NOT_IN_TARGET', open)).toMatchObject({
      decision: { ground: 'not_serious' },
      reasons: [],
    });
  });

  test('is refused where they do not, with what is open', () => {
    expect(decidedBy('IN_TARGET', rules('not_met', 'met', 'discretion', 'met')).reasons).toEqual([
      { code: 'DECISION_NOT_OPEN', args: { decisions: ['NOT_IN_TARGET.not_serious', 'RESUSPICION_REVIEW'] } },
    ]);
    const ageOpen = rules('not_met', 'unknown', 'met', 'not_met');
    expect(decidedBy('NOT_IN_TARGET', ageOpen, 'not_serious').reasons).toHaveLength(1);
    expect(decidedBy('NOT_IN_TARGET', ageOpen, 'age').reasons).toEqual([]);
  });

  test('must say on what ground, where two are open', () => {
    const both = rules('not_met', 'unknown', 'discretion', 'not_met');
    expect(decidedBy('NOT_IN_TARGET', both).reasons).toEqual([
      { code: 'GROUND_MISSING', args: { decisions: ['NOT_IN_TARGET.age', 'NOT_IN_TARGET.not_serious'] } },
    ]);
    expect(decidedBy('NOT_IN_TARGET', both, 'not_serious').reasons).toEqual([]);
  });

  test('needs a rationale', () => {
    const { reasons } = decideByPerson(
      { decision: 'IN_TARGET' },
      facts,
      rules('not_met', 'met', 'discretion', 'not_met'),
    );
    expect(reasons.map(({ code }) => code)).toEqual(['RATIONALE_MISSING']);
  });
});
