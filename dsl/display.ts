/** Values as people read them, in both languages. */
import { formatDate } from './dates.ts';
import type { ChoiceModel } from './model.ts';
import { formatDuration, formatMoney, formatNumber, formatPercent } from './numerals.ts';
import type { Bilingual, Language } from './source.ts';
import type { Duration, FactValue, ValueType } from './values.ts';

const YES_NO = { true: { da: 'ja', en: 'yes' }, false: { da: 'nej', en: 'no' } } as const;

/** A known value: `16.000 kr.`, `hærværk`, `2. marts 2015`. */
export function displayValue(
  value: FactValue,
  type: ValueType,
  choices: ReadonlyMap<string, Pick<ChoiceModel, 'options'>>,
): Bilingual {
  const both = (show: (language: Language) => string): Bilingual => ({ da: show('da'), en: show('en') });
  const optionName = (choice: string, code: string, language: Language): string =>
    choices.get(choice)?.options.find((option) => option.code === code)?.name[language] ?? code;
  switch (type.kind) {
    case 'money':
      return both((language) => formatMoney(value as number, language));
    case 'number':
      return both((language) => formatNumber(value as number, language));
    case 'percent':
      return both((language) => formatPercent(value as number, language));
    case 'date':
      return both((language) => formatDate(value as string, language));
    case 'duration':
      return both((language) => formatDuration(value as Duration, language));
    case 'boolean':
      return YES_NO[value ? 'true' : 'false'];
    case 'choice':
      return both((language) => optionName(type.choice, value as string, language));
    case 'set':
      return both((language) =>
        (value as readonly string[]).map((code) => optionName(type.choice, code, language)).join(', '),
      );
    case 'text':
      return both(() => String(value));
  }
}
