/** A value as a person would write it in a field: what `parseField` reads back as the same value. */
import {
  type FactValue,
  formatDuration,
  formatMoney,
  formatPercent,
  type Language,
} from '../../../dsl/index.ts';
import type { FieldOption, FormField } from './field.ts';

/** Empty for a value that is not there. */
export function writeField(field: FormField, value: unknown, language: Language): string {
  if (value === undefined) return '';
  if (value === null) return language === 'da' ? 'ingen' : 'none';
  switch (field.type) {
    case 'money':
      // Forms take Danish figures in both languages.
      return formatMoney(value as number, 'da').replace(/ ?kr\.?$/, '');
    case 'percent':
      return formatPercent(value as number, 'da')
        .replace(/ ?(%|procent)$/, '')
        .replaceAll('.', '');
    case 'duration':
      return formatDuration(
        value as Exclude<FactValue, string | number | boolean | readonly string[]>,
        language,
      ).replace(/[.,](?=\d{3})/g, '');
    case 'boolean':
      return value ? (language === 'da' ? 'ja' : 'yes') : language === 'da' ? 'nej' : 'no';
    case 'date':
      return language === 'da' ? String(value).split('-').reverse().join('-') : String(value);
    case 'choice':
    case 'text':
      return optionText(String(value), field.options, language);
    case 'multichoice':
    case 'texts':
      return (value as readonly unknown[])
        .map((item) => optionText(String(item), field.options, language))
        .join(', ');
    case 'records':
      return (value as readonly Readonly<Record<string, unknown>>[])
        .map((record) => writeRecord(record, field.fields ?? [], language))
        .join(' | ');
    case 'number':
      return String(value);
  }
}

function writeRecord(
  record: Readonly<Record<string, unknown>>,
  fields: readonly FormField[],
  language: Language,
): string {
  return fields
    .flatMap((field) => {
      const text = writeField(field, record[field.code], language);
      return text === '' ? [] : [`${field.name[language]}: ${text}`];
    })
    .join('; ');
}

function optionText(code: string, options: readonly FieldOption[] | undefined, language: Language): string {
  return options?.find((option) => option.code === code)?.name[language] ?? code;
}
