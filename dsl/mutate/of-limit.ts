/** The small errors that can be made in a limit. */
import { placeOf } from '../evaluate/reader.ts';
import { keywordText } from '../keywords.ts';
import type { LimitModel } from '../model.ts';
import type { Bilingual } from '../source.ts';
import { displayValue } from '../values/display.ts';
import { formatDate } from '../values/written-dates.ts';
import type { FactValue } from '../values.ts';
import { both, type Change } from './change.ts';
import { mistaken } from './mistaken-value.ts';
import type { Wherein } from './of-comparison.ts';

/** Each dated value with those that it can be mistaken for. */
export function limitChanges(limit: LimitModel, wherein: Wherein): readonly Change<LimitModel>[] {
  return limit.values.flatMap((entry, index) => {
    const said = (value: FactValue): Bilingual => {
      const shown = displayValue(value, limit.type, wherein.environment.choices);
      return both(
        (language) =>
          `${keywordText('From', language)} ${formatDate(entry.from, language)}: ${shown[language]}`,
      );
    };
    return mistaken(entry.value, limit.type, wherein).map((value) => ({
      kind: 'limit' as const,
      place: placeOf(entry.span, limit.origin),
      before: said(entry.value),
      after: said(value),
      changed: { ...limit, values: limit.values.with(index, { ...entry, value }) },
    }));
  });
}
