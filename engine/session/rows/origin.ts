import type { Language, Place, SourceLine } from '../../../dsl/index.ts';
import { placeText } from '../display.ts';
import { textsIn } from '../text/index.ts';

interface Origin {
  readonly place?: Place;
  readonly sources: readonly SourceLine[];
}

/** Where a line comes from, to be read: the rule file with its line, and the source in law. */
export function originLines(language: Language, { place, sources }: Origin): string[] {
  const text = textsIn(language);
  return [
    ...(place ? [`${text.place}: ${placeText(place)}`] : []),
    ...(sources.length > 0 ? [`${text.source}: ${sources.join('; ')}`] : []),
  ];
}

/** The same, to be put into a letter: what it is, the sources, and the rule file with its path. */
export function citation(name: string, { place, sources }: Origin): string[] {
  return [name, ...sources, ...(place ? [`${place.file}:${place.line}`] : [])];
}
