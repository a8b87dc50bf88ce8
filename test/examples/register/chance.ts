/** Chance from a seed: the same on every machine and on any day. */
export interface Chance {
  /** A whole number from `from` up to and including `to`. */
  between(from: number, to: number): number;
  /** The same items in another order. */
  shuffled<T>(items: readonly T[]): T[];
  /** That many of the items, in their order. */
  some<T>(items: readonly T[], count: number): T[];
}

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const shuffled = <T>(items: readonly T[]): T[] => {
    const mixed = [...items];
    for (let last = mixed.length - 1; last > 0; last -= 1) {
      const other = between(0, last);
      [mixed[last], mixed[other]] = [mixed[other] as T, mixed[last] as T];
    }
    return mixed;
  };
  const some = <T>(items: readonly T[], count: number): T[] => {
    if (count > items.length) throw new Error(`only ${items.length} of the ${count} wanted`);
    const chosen = new Set(shuffled(items.map((_, index) => index)).slice(0, count));
    return items.filter((_, index) => chosen.has(index));
  };
  return { between, shuffled, some };
}
