/** Cartesian products and multisets, in an order that begins with the plainest. */

/** Every choice of one item of each list; the last list changes fastest. */
export function* product<T>(lists: readonly (readonly T[])[]): Generator<readonly T[]> {
  if (lists.some((list) => list.length === 0)) return;
  const places = lists.map(() => 0);
  while (true) {
    yield lists.map((list, index) => list[places[index] as number] as T);
    let index = lists.length - 1;
    while (index >= 0 && (places[index] as number) + 1 === lists[index]?.length) {
      places[index] = 0;
      index -= 1;
    }
    if (index < 0) return;
    places[index] = (places[index] as number) + 1;
  }
}

/** How many choices there are. */
export function productSize(lists: readonly (readonly unknown[])[]): number {
  return lists.reduce((size, list) => size * list.length, 1);
}

/** Every multiset of up to `most` items, small ones first. */
export function* multisets<T>(items: readonly T[], most: number): Generator<readonly T[]> {
  const ofSize = function* (size: number, from: number): Generator<readonly T[]> {
    if (size === 0) {
      yield [];
      return;
    }
    for (let index = from; index < items.length; index += 1) {
      for (const rest of ofSize(size - 1, index)) yield [items[index] as T, ...rest];
    }
  };
  for (let size = 0; size <= most; size += 1) yield* ofSize(size, 0);
}

/** A sequence of numbers from 0 up to 1 that is the same for the same seed (mulberry32). */
export function seededChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
