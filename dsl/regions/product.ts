/** Cartesian products, in an order that begins with the plainest, and samples of them. */

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

/** As `product`, or a seeded sample of it where there are more choices than `most`. */
export function* productOrSample<T>(
  lists: readonly (readonly T[])[],
  most: number,
  seed: number,
): Generator<readonly T[]> {
  if (productSize(lists) <= most) {
    yield* product(lists);
    return;
  }
  const lengths = lists.map(({ length }) => length);
  for (const places of samplePlaces(lengths, most, seed))
    yield lists.map((list, index) => list[places[index] as number] as T);
}

/** A seeded sample of places in lists; it begins with the first of each, and those that differ from it in one list. */
export function* samplePlaces(
  lengths: readonly number[],
  count: number,
  seed: number,
): Generator<readonly number[]> {
  let given = 0;
  for (const [index, length] of lengths.entries()) {
    for (let place = index === 0 ? 0 : 1; place < length && given < count / 2; place += 1) {
      given += 1;
      yield lengths.map((_, other) => (other === index ? place : 0));
    }
  }
  const chance = seededChance(seed);
  for (; given < count; given += 1) {
    yield lengths.map((length) => Math.floor(chance() * length));
  }
}

/** A sequence of numbers from 0 up to 1 that is the same for the same seed (mulberry32). */
function seededChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
