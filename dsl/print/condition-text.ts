/** Conditions as sentences for people: traces, reports, hover texts. */
import type { Condition, Name } from '../ast.ts';
import type { Bilingual, Language } from '../source.ts';
import type { Block } from './block.ts';
import { printCondition } from './condition.ts';

/**
 * A condition on one line in both languages; lists read `mindst én af følgende: a; b`.
 *
 * @param nameIn what a name of the condition is called in a language
 */
export function conditionText(
  condition: Condition,
  nameIn: (name: Name, language: Language) => string,
): Bilingual {
  const inLanguage = (language: Language): string => {
    const block: Block = printCondition(condition, {
      language,
      inline: true,
      nameIn: (name) => nameIn(name, language),
    });
    return block.map(({ text }) => text).join(' ');
  };
  return { da: inLanguage('da'), en: inLanguage('en') };
}
