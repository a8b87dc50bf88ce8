/** Values as people read them, in both languages. */

import type { ChoiceModel } from '../model.ts';
import type { Bilingual, Language } from '../source.ts';
import type { Duration, FactValue, ValueType } from '../values.ts';
import { formatDuration, formatMoney, formatNumber, formatPercent } from './numerals.ts';
import { formatDate } from './written-dates.ts';

const YES_NO = { true: { da: 'ja', en: 'yes' }, false: { da: 'nej', en: 'no' } } as const;

/** Most values of a type that are remembered with their words: a case has few, and they are shown again and again. */
const MOST_REMEMBERED = 4000;
const words = new Map<ValueType['kind'], Map<FactValue, Bilingual>>();

function remembered<V extends number | string>(
  kind: ValueType['kind'],
  value: V,
  show: (value: V, language: Language) => string,
): Bilingual {
  const ofKind = words.get(kind) ?? new Map<FactValue, Bilingual>();
  if (ofKind.size === 0 || ofKind.size >= MOST_REMEMBERED) {
    ofKind.clear();
    words.set(kind, ofKind);
  }
  const known = ofKind.get(value);
  if (known) return known;
  const shown = { da: show(value, 'da'), en: show(value, 'en') };
  ofKind.set(value, shown);
  return shown;
}

/** A known value: `16.000 kr.`, `hærværk`, `2. marts 2015`. */
export function displayValue(
  value: FactValue,
  type: ValueType,
  choices: ReadonlyMap<string, Pick<ChoiceModel, 'options'>>,
): Bilingual {
  const both = (show: (language: Language) => string): Bilingual => ({ da: show('da'), en: show('en') });
  const optionName = (choice: string, code: string): Bilingual =>
    choices.get(choice)?.options.find((option) => option.code === code)?.name ?? { da: code, en: code };
  switch (type.kind) {
    case 'money':
      return remembered(type.kind, value as number, formatMoney);
    case 'number':
      return remembered(type.kind, value as number, formatNumber);
    case 'percent':
      return remembered(type.kind, value as number, formatPercent);
    case 'date':
      return remembered(type.kind, value as string, formatDate);
    case 'duration':
      return both((language) => formatDuration(value as Duration, language));
    case 'boolean':
      return YES_NO[value ? 'true' : 'false'];
    case 'choice':
      return optionName(type.choice, value as string);
    case 'set':
      return both((language) =>
        (value as readonly string[]).map((code) => optionName(type.choice, code)[language]).join(', '),
      );
    case 'text':
      return both(() => String(value));
  }
}
