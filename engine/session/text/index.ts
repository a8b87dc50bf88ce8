import type { Language } from '../../../dsl/index.ts';
import { da, type Texts } from './da.ts';
import { en } from './en.ts';

export type { Texts } from './da.ts';

/** The simulator's own words in one language. */
export function textsIn(language: Language): Texts {
  return language === 'da' ? da : en;
}
