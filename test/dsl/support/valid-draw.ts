/** Drawing one thing after another from a generator of fast-check, where what is drawn next depends on what was drawn. */
import fc, { type GeneratorValue } from 'fast-check';

export interface Draw {
  /** 0 up to but not including. */
  below(count: number): number;
  pick<T>(items: readonly T[]): T;
  chance(percent: number): boolean;
  maybe<T>(percent: number, make: () => T): T | undefined;
}

const upTo = (most: number): fc.Arbitrary<number> => fc.nat(most);

export function drawing(generated: GeneratorValue): Draw {
  const below = (count: number): number => generated(upTo, count - 1);
  const chance = (percent: number): boolean => below(100) >= 100 - percent;
  return {
    below,
    pick: <T>(items: readonly T[]) => items[below(items.length)] as T,
    chance,
    maybe: (percent, make) => (chance(percent) ? make() : undefined),
  };
}

/** One to `most` things. */
export function many<T>(draw: Draw, most: number, make: (index: number) => T): T[] {
  return Array.from({ length: 1 + draw.below(most) }, (_, index) => make(index + 1));
}
