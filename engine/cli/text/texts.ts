import type { Language } from '../../../dsl/index.ts';
import * as da from './da/index.ts';
import * as en from './en/index.ts';

/** Everything the command line says itself. The Danish tables give the shape; the English ones must follow it. */
export type Texts = typeof da;

const TEXTS: Readonly<Record<Language, Texts>> = { da, en };

/** The texts of one language. */
export function textsIn(language: Language): Texts {
  return TEXTS[language];
}
