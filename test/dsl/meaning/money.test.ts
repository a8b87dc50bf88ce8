/** Money is whole øre: sums are exact to the last one, in every order, up to the largest amount that can be written. */
import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatMoney } from '../../../dsl/values/numerals.ts';
import { caseOf, group, ruling } from '../support/ruling.ts';

/** 10 trillion kr. */
const LARGEST = 10n ** 15n;

const amounts = fc
  .array(fc.bigInt({ min: 0n, max: LARGEST }), { minLength: 1, maxLength: 7 })
  .map((drawn) => {
    const sum = drawn.reduce((all, each) => all + each, 0n);
    return sum <= LARGEST ? drawn : drawn.map((each) => (each * LARGEST) / sum);
  });

/** What a condition on the sum comes to for these amounts. */
const ask = (condition: string) => {
  const rules = ruling(`begreb stor skade [great damage]\n  gælder når ${condition}\n  kilde "Loven"\n`);
  return (given: readonly bigint[]): string => {
    const offence = group(given.map((each) => ({ damageAmount: Number(each) })));
    return rules.concept('greatDamage', caseOf({}, { offence })).outcome;
  };
};

test('a sum is the same in every order, and one øre more is another', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(amounts, fc.infiniteStream(fc.nat()), (given, chance) => {
      const sum = given.reduce((all, each) => all + each, 0n);
      const total = formatMoney(Number(sum), 'da');
      const exactly = ask(`summen af skadebeløb er netop ${total}`);
      const over = ask(`summen af skadebeløb er over ${total}`);
      const shuffled = given
        .map((each) => ({ each, at: chance.next().value as number }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ each }) => each);
      for (const order of [given, given.toReversed(), shuffled]) {
        expect([exactly(order), over(order)]).toEqual(['met', 'not_met']);
        expect([exactly([...order, 1n]), over([...order, 1n])]).toEqual(['not_met', 'met']);
      }
    }),
    { numRuns: 40 },
  );
});

test('no amount is read as a number with a fraction', () => {
  const files = globSync('{dsl,engine}/**/*.{ts,tsx}');
  expect(files.length).toBeGreaterThan(300);
  expect(files.filter((file) => /\bparseFloat\b/.test(readFileSync(file, 'utf8')))).toEqual([]);
});
