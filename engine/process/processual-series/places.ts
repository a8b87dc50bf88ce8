/** What the documents of a series are filled with: people by role, meetings by number, words as they were noted. */
import { asWritten, commonPlaces, type PlaceReader, type PlaceSource, place } from '../place.ts';
import type { EventOf, EventType } from './events.ts';

export const places: readonly PlaceReader[] = [
  ...commonPlaces,
  place('family', 'familien', 'the family', (source) => {
    const family = all(source, 'FAMILY_IDENTIFIED').at(-1)?.data.familyId;
    return family === undefined ? undefined : asWritten(family);
  }),
];

function all<T extends EventType>({ happened }: PlaceSource, type: T): readonly EventOf<T>[] {
  return happened.filter((event) => event.type === type) as unknown as readonly EventOf<T>[];
}
