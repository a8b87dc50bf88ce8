/** What documents can be filled with beside facts: words and lists that are read from the events of a case. */
import type { Bilingual, VocabularyPlace } from '../../dsl/index.ts';
import { longDate } from '../text/date.ts';
import type { EventDefinition, EventOf } from './event-definition.ts';

/** A text, or a list; an empty list is known to have nothing in it. */
export type PlaceValue = Bilingual | readonly Bilingual[];

/** An event that the process took, with its data checked. */
export interface Happened {
  readonly type: string;
  readonly on: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What a place is read from. */
export interface PlaceSource {
  readonly case: string;
  readonly municipality: string;
  /** In the order in which things happened. */
  readonly happened: readonly Happened[];
  /** The name of a person's role or of a body; anything else comes back as it is. */
  readonly party: (code: string) => Bilingual;
  /** The name of an option of a choice of the rules in force. */
  readonly option: (choice: string, code: string) => Bilingual;
}

export interface PlaceReader extends VocabularyPlace {
  /** Undefined while the case does not say it. */
  readonly read: (source: PlaceSource) => PlaceValue | undefined;
}

/**
 * How the places of a process read its events: all of one type in their order, and the latest of them. What was written to a
 * log was checked by the schemas of the same table, so that the data is of their types.
 */
export function eventsOf<Table extends Readonly<Record<string, EventDefinition>>>() {
  const all = <T extends keyof Table>({ happened }: PlaceSource, type: T) =>
    happened.filter((event) => event.type === type) as unknown as readonly EventOf<Table, T>[];
  return { all, latest: <T extends keyof Table>(source: PlaceSource, type: T) => all(source, type).at(-1) };
}

/** A place with its Danish and English name. */
export function place(code: string, da: string, en: string, read: PlaceReader['read']): PlaceReader {
  return { code, name: { da, en }, read };
}

/** Words of the case itself: the same in both languages. */
export function asWritten(text: string): Bilingual {
  return { da: text, en: text };
}

/** The text of each language made by the same recipe. */
export function inBoth(make: (language: 'da' | 'en') => string): Bilingual {
  return { da: make('da'), en: make('en') };
}

/** With a capital: list items begin a line. */
export function capital({ da, en }: Bilingual): Bilingual {
  const raised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  return { da: raised(da), en: raised(en) };
}

/** `9. marts 2015`, in each language. */
export function dateWords(date: string): Bilingual {
  return inBoth((language) => longDate(date, language));
}

/** The places that every process has. */
export const commonPlaces: readonly PlaceReader[] = [
  place('case', 'sagens nummer', 'the number of the case', (source) => asWritten(source.case)),
  place('municipality', 'kommunens navn', 'the name of the municipality', (source) =>
    asWritten(source.municipality),
  ),
];
