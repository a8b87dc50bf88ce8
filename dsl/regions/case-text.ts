/** A region case in words, as a person would write it down: only what is known, and that a history has gaps. */

import type { Environment } from '../evaluate/environment.ts';
import type { CaseFacts, FactEntry, FactTable } from '../facts.ts';
import type { Language } from '../source.ts';
import { displayValue } from '../values/display.ts';

const WORDS = {
  da: { is: 'er', none: 'ingen', incomplete: 'kan mangle flere', nothing: 'ingen oplysninger' },
  en: { is: 'is', none: 'none', incomplete: 'may be incomplete', nothing: 'no facts' },
} as const;

function entryText(code: string, entry: FactEntry, environment: Environment, language: Language): string {
  const fact = environment.facts.get(code);
  const value =
    'none' in entry
      ? WORDS[language].none
      : fact
        ? displayValue(entry.value, fact.type, environment.choices)[language]
        : String(entry.value);
  return `${fact?.name[language] ?? code} ${WORDS[language].is} ${value}`;
}

/** `gerningstype er hærværk, skadebeløb er 18.000 kr.; tidligere forhold: gerningstype er hærværk` */
export function caseText({ facts, groups }: CaseFacts, environment: Environment, language: Language): string {
  const table = (entries: FactTable): string =>
    Object.entries(entries)
      .map(([code, entry]) => entryText(code, entry, environment, language))
      .join(', ');
  const ofGroups = Object.entries(groups).flatMap(([code, { complete, records }]) => {
    const name = environment.groups.get(code)?.name[language] ?? code;
    const lines = records.map(({ fields }) => `${name}: ${table(fields) || '…'}`);
    return [...lines, ...(complete ? [] : [`${name}: ${WORDS[language].incomplete}`])];
  });
  const parts = [...(Object.keys(facts).length > 0 ? [table(facts)] : []), ...ofGroups];
  return parts.length === 0 ? WORDS[language].nothing : parts.join('; ');
}
