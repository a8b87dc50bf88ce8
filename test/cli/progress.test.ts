import { expect, test } from 'vitest';
import { progressLine } from '../../engine/cli/terminal/progress.ts';
import { textsIn } from '../../engine/cli/text/texts.ts';

const da = textsIn('da');

test.each([
  [{ done: 0, total: 100_000, before: 0, elapsed: 0 }, '░░░░░░░░░░░░░░░░░░░░░░░░ 0 af 100.000 · 0/s'],
  [
    { done: 25_000, total: 100_000, before: 0, elapsed: 10_000 },
    '██████░░░░░░░░░░░░░░░░░░ 25.000 af 100.000 · 2.500/s · 30 s tilbage',
  ],
  [
    { done: 50_100, total: 100_000, before: 50_000, elapsed: 1000 },
    '████████████░░░░░░░░░░░░ 50.100 af 100.000 · 100/s · 8 min tilbage',
  ],
  [
    { done: 1000, total: 100_000, before: 0, elapsed: 100_000 },
    '░░░░░░░░░░░░░░░░░░░░░░░░ 1.000 af 100.000 · 10/s · 2 t 45 min tilbage',
  ],
  [{ done: 3, total: 3, before: 0, elapsed: 1500 }, '████████████████████████ 3 af 3 · 2/s · 0 s tilbage'],
])('%j', (progress, line) => {
  expect(progressLine(progress, da)).toBe(line);
});

test('in English', () => {
  const line = progressLine({ done: 1, total: 1, before: 0, elapsed: 1000 }, textsIn('en'));
  expect(line).toBe('████████████████████████ 1 of 1 · 1/s · 0 s left');
});
