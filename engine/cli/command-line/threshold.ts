import { type Fraction, reaches } from '../../../dsl/index.ts';
import { CannotDo } from '../errors.ts';

/** A per cent from the command line as an exact share: `99,5%` is 995 of 1000. */
export function thresholdOption(value: string): Fraction {
  const match = /^(\d{1,3})(?:[.,](\d{1,6}))?\s*%?$/.exec(value.trim());
  const decimals = match?.[2] ?? '';
  const threshold = {
    covered: Number(`${match?.[1]}${decimals}`),
    total: 100 * 10 ** decimals.length,
  };
  if (match === null || !reaches({ covered: 1, total: 1 }, threshold)) {
    throw new CannotDo(({ errors }) => errors.badThreshold(value));
  }
  return threshold;
}
