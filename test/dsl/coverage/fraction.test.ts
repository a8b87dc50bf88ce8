import { expect, test } from 'vitest';
import { permille, reaches } from '../../../dsl/coverage/fraction.ts';

const ALL = { covered: 100, total: 100 };

test('one of 12,000 uncovered does not reach all, and is not shown as all', () => {
  const share = { covered: 11_999, total: 12_000 };
  expect(reaches(share, ALL)).toBe(false);
  expect(permille(share)).toBe(999);
  expect(reaches({ covered: 12_000, total: 12_000 }, ALL)).toBe(true);
});

test('the gate counts, it does not divide', () => {
  const threshold = { covered: 333, total: 1000 };
  expect(reaches({ covered: 1, total: 3 }, threshold)).toBe(true);
  expect(reaches({ covered: 333_333, total: 1_001_001 }, threshold)).toBe(false);
  const vast = Number.MAX_SAFE_INTEGER;
  expect(reaches({ covered: vast - 1, total: vast }, ALL)).toBe(false);
});

test('where there is nothing to cover, all is covered', () => {
  expect(reaches({ covered: 0, total: 0 }, ALL)).toBe(true);
  expect(permille({ covered: 0, total: 0 })).toBe(1000);
});
