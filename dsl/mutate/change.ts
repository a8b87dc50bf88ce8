/** One error in one definition, in words and as the definition that comes of it. */
import { placeOf, textOf } from '../evaluate/reader.ts';
import type { Origin } from '../model.ts';
import type { Bilingual, Language } from '../source.ts';
import type { Mutant } from './mutant.ts';
import type { ConditionMutant } from './of-comparison.ts';

export type Change<Definition> = Pick<Mutant, 'kind' | 'place' | 'before' | 'after'> & {
  readonly changed: Definition;
};

export const both = (text: (language: Language) => string): Bilingual => ({ da: text('da'), en: text('en') });

/** A mutant of a condition in words. */
export function written(
  { kind, before, after }: Omit<ConditionMutant, 'expression'>,
  origin: Origin,
): Pick<Mutant, 'kind' | 'place' | 'before' | 'after'> {
  return {
    kind,
    place: placeOf(before.span, origin),
    before: textOf(before, origin),
    ...(after && { after: textOf(after, origin) }),
  };
}
