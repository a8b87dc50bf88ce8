/** Short forms for writing the vocabulary of a process. */
import type { VocabularyFact, VocabularyGroup } from '../../dsl/index.ts';

type Type = VocabularyFact['type'];

export const date: Type = { kind: 'date' };
export const yesNo: Type = { kind: 'boolean' };
export const number: Type = { kind: 'number' };
export const duration: Type = { kind: 'duration' };
export const oneOfChoice = (choice: string): Type => ({ kind: 'choice', choice });
export const setOfChoice = (choice: string): Type => ({ kind: 'set', choice });

/** A fact or a field with its Danish and English name. */
export function fact(code: string, type: Type, da: string, en: string): VocabularyFact {
  return { code, type, name: { da, en } };
}

/** A group of records; its forms are one and several, in Danish and English. */
export function group(
  code: string,
  da: readonly [string, string],
  en: readonly [string, string],
  fields: readonly VocabularyFact[],
): VocabularyGroup {
  return { code, forms: { da, en }, fields };
}
