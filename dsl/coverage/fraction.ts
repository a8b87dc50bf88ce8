/** Shares that are never rounded up. */

/** `covered` of `total`; both are whole numbers. */
export interface Fraction {
  readonly covered: number;
  readonly total: number;
}

/** All that is covered of all there is. */
export function sumOf(fractions: readonly Fraction[]): Fraction {
  return {
    covered: fractions.reduce((sum, { covered }) => sum + covered, 0),
    total: fractions.reduce((sum, { total }) => sum + total, 0),
  };
}

/** Whether a share reaches another, without dividing: 11,999 of 12,000 does not reach 100 of 100. Nothing to cover is covered. */
export function reaches({ covered, total }: Fraction, wanted: Fraction): boolean {
  return BigInt(covered) * BigInt(wanted.total) >= BigInt(wanted.covered) * BigInt(total);
}

/** Tenths of a per cent, rounded down: 11,999 of 12,000 is 999. Nothing to cover is the whole. */
export function permille({ covered, total }: Fraction): number {
  return total === 0 ? 1000 : Number((BigInt(covered) * 1000n) / BigInt(total));
}
