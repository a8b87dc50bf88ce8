/** The few words that a draft has beside its template. */
import type { Language } from '../../dsl/index.ts';

export interface DocumentWords {
  readonly draft: string;
  readonly missing: (name: string) => string;
  /** Before a piece whose condition cannot be decided. */
  readonly settle: (condition: string) => string;
  readonly none: string;
  readonly and: string;
  readonly stillMissing: string;
  readonly stillToSettle: string;
  readonly times: (count: number) => string;
  readonly rules: (name: string, version: number, hash: string) => string;
}

const words: Readonly<Record<Language, DocumentWords>> = {
  da: {
    draft: 'Udkast',
    missing: (name) => `[mangler: ${name}]`,
    settle: (condition) => `[afklar: ${condition}]`,
    none: 'ingen',
    and: 'og',
    stillMissing: 'Mangler i udkastet:',
    stillToSettle: 'Skal afklares, før udkastet kan bruges:',
    times: (count) => `${count} steder`,
    rules: (name, version, hash) => `Regelsæt: ${name} version ${version} (${hash})`,
  },
  en: {
    draft: 'Draft',
    missing: (name) => `[missing: ${name}]`,
    settle: (condition) => `[to settle: ${condition}]`,
    none: 'none',
    and: 'and',
    stillMissing: 'Missing in the draft:',
    stillToSettle: 'To be settled before the draft can be used:',
    times: (count) => `${count} places`,
    rules: (name, version, hash) => `Rule set: ${name} version ${version} (${hash})`,
  },
};

export function documentWords(language: Language): DocumentWords {
  return words[language];
}
