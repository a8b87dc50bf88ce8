/** Learning a fact never changes a decided outcome, except where a notice said that it may. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FactTable } from '../../../dsl/facts.ts';
import type { Evaluation } from '../../../dsl/outcome.ts';
import { rulesFor } from '../../support/shipped-rules.ts';
import { type Given, table } from '../support/ruling.ts';

const values = {
  offenceType: ['violence', 'threats', 'robbery', 'burglary', 'theft', 'vandalism', 'other'],
  context: ['none', 'school_scuffle', 'pupil_teacher', 'institution_staff_resident', 'other'],
  damageAmount: [0, 1_599_999, 1_600_000, 1_600_001, 1_799_999, 1_800_000, 1_800_001],
  expectedSanction: ['none', 'fine', 'conditional_sentence', 'unconditional_sentence'],
} as const;

const whole: fc.Arbitrary<Given> = fc.record({
  offenceType: fc.constantFrom(...values.offenceType),
  context: fc.constantFrom(...values.context),
  damageAmount: fc.constantFrom(...values.damageAmount),
  expectedSanction: fc.constantFrom(...values.expectedSanction),
});
const codes = Object.keys(values);

/** A record, and which of its facts are known before and after something is learned. */
const learned = fc.record({
  fields: whole,
  before: fc.subarray(codes),
  more: fc.subarray(codes),
});

const part = (fields: Given, known: readonly string[]): FactTable =>
  table(Object.fromEntries(Object.entries(fields).filter(([code]) => known.includes(code))));

const decided = ({ outcome }: Evaluation): boolean => outcome === 'met' || outcome === 'not_met';

describe.each([
  ['Fjordby Kommune', '2015-06-01'],
  ['Fjordby Kommune', '2016-06-01'],
  ['Skovlund Kommune', '2015-06-01'],
] as const)('%s on %s', (municipality, on) => {
  const rules = rulesFor({ process: 'network-council', municipality, date: on });

  test('of one offence and of the case', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        fc.array(learned, { minLength: 1, maxLength: 3 }),
        fc.array(learned, { maxLength: 2 }),
        fc.boolean(),
        (now, earlier, complete) => {
          const facts = (after: boolean) => {
            const records = (items: typeof now, prefix: string) =>
              items.map(({ fields, before, more }, index) => ({
                id: `${prefix}${index + 1}`,
                fields: part(fields, after ? [...before, ...more] : before),
              }));
            return {
              facts: {},
              groups: {
                offence: { complete: true, records: records(now, 'f') },
                earlierOffence: { complete: complete || after, records: records(earlier, 'e') },
              },
            };
          };
          for (const [concept, record] of [
            ['seriousCrime', 'f1'],
            ['seriousCase', undefined],
          ] as const) {
            const before = rules.concept(concept, facts(false), record);
            const after = rules.concept(concept, facts(true), record);
            if (decided(before) && before.notices.length === 0) expect(after.outcome).toBe(before.outcome);
            // An outcome that misses nothing and assesses nothing is decided.
            if (before.outcome === 'discretion') expect(before.assessments).not.toEqual([]);
          }
        },
      ),
      { numRuns: 1_500 },
    );
  });
});

test('what a notice announces can come: established, the exception takes away', () => {
  const rules = rulesFor({ process: 'network-council', municipality: 'Fjordby Kommune', date: '2015-06-01' });
  const ask = (fields: Given): Evaluation =>
    rules.concept(
      'seriousCrime',
      { facts: {}, groups: { offence: { complete: true, records: [{ id: 'f1', fields: table(fields) }] } } },
      'f1',
    );
  expect(ask({ offenceType: 'violence' })).toMatchObject({ outcome: 'met', notices: [{}, {}] });
  expect(ask({ offenceType: 'violence', context: 'school_scuffle' }).outcome).toBe('not_met');
  expect(ask({ offenceType: 'violence', context: 'pupil_teacher' }).outcome).toBe('discretion');
  expect(ask({ offenceType: 'violence', context: 'other' })).toMatchObject({ outcome: 'met', notices: [] });
});
