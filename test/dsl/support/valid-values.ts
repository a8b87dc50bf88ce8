/** Few values, close to each other: generated facts then often lie right below, at or above what rules say. */
import type { Duration } from '../../../dsl/values.ts';

export const moneyValues = [0, 1, 9_999, 10_000, 10_001, 1_600_000] as const;
/** Also for percent. */
export const figureValues = [0, 1, 2, 2.5, 3, 10] as const;
export const dateValues = [
  '2015-01-31',
  '2015-02-28',
  '2015-03-01',
  '2015-03-15',
  '2016-02-29',
  '2016-03-01',
] as const;
export const impreciseDates = ['2015', '2015-02', '2015-03', '2016', '2016-02'] as const;
export const durationValues: readonly Duration[] = [
  { count: 1, unit: 'day' },
  { count: 14, unit: 'day' },
  { count: 2, unit: 'week' },
  { count: 1, unit: 'month' },
  { count: 12, unit: 'month' },
  { count: 13, unit: 'month' },
  { count: 1, unit: 'year' },
];
