/** The reference register in `examples/register/`: what its seed gives, synthetic, and nothing that could be a CPR number. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { caseEventSchema } from '../../engine/case/event.ts';
import { chanceFrom } from './register/chance.ts';
import { collectionText, logText, plan } from './register/reference.ts';

const textOf = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../examples/register', name), 'utf8');

test('is what `node test/examples/record.ts` makes of its seed, byte for byte', () => {
  expect(textOf('reference.jsonl')).toBe(logText);
  expect(textOf('kommuner.csv')).toBe(collectionText);
});

test('is 377 cases of 345 youths in 47 municipalities, each line an event', () => {
  const events = logText
    .trimEnd()
    .split('\n')
    .map((line) => caseEventSchema.parse(JSON.parse(line)));
  expect(new Set(events.map((event) => event.case)).size).toBe(377);
  expect(new Set(plan.map(({ youth }) => youth.id)).size).toBe(345);
  expect(new Set(plan.map(({ youth }) => youth.municipality)).size).toBe(47);
});

test('holds no number that could be a CPR number', () => {
  expect(logText).not.toMatch(/\b\d{6}-?\d{4}\b/);
});

test('the seed decides everything', () => {
  const drawn = (seed: number): readonly number[] => {
    const chance = chanceFrom(seed);
    return Array.from({ length: 20 }, () => chance.between(1, 1000));
  };
  expect(drawn(57)).toEqual(drawn(57));
  expect(drawn(57)).not.toEqual(drawn(58));
});
