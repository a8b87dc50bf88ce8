import {
  type FactValue,
  formatDate,
  formatDuration,
  formatMoney,
  formatNumber,
  formatPercent,
  type Language,
  type Ruleset,
  type ValueType,
} from '../../../dsl/index.ts';
import type { Wording } from './trace-text.ts';

/** A value as people read it; options are named as the rules name them. */
export function valueText(
  value: FactValue,
  type: ValueType,
  rulesets: readonly Ruleset[],
  { language, texts: { words } }: Wording,
): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return numberText(value, type, language);
  if (typeof value === 'string')
    return type.kind === 'date' ? formatDate(value, language) : optionText(value);
  if ('unit' in value) return formatDuration(value, language);
  return value.map(optionText).join(', ');

  function optionText(code: string): string {
    if (type.kind !== 'choice' && type.kind !== 'set') return code;
    const choices = rulesets
      .flatMap((ruleset) => ruleset.choices)
      .filter((choice) => choice.code === type.choice);
    const options = choices.flatMap((choice) => choice.options);
    return options.find((option) => option.code === code)?.name[language] ?? code;
  }
}

function numberText(value: number, { kind }: ValueType, language: Language): string {
  if (kind === 'money') return formatMoney(value, language);
  return kind === 'percent' ? formatPercent(value, language) : formatNumber(value, language);
}
