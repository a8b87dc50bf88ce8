/** The text of a diagnostic in a language. */
import type { Diagnostic } from '../diagnostic.ts';
import type { Language } from '../source.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import type { Message } from './message.ts';

const TABLES = { da, en } as const;

/** @param language of the reader; the language of the file when nothing else was asked for */
export function diagnosticText(diagnostic: Diagnostic, language: Language = diagnostic.language): Message {
  const table = TABLES[language][diagnostic.code];
  if (!table) throw new Error(`no text for diagnostic ${diagnostic.code}`);
  return table({ ...diagnostic.args, fileLanguage: diagnostic.language });
}

/** Every diagnostic code there is, in order. */
export const diagnosticCodes: readonly string[] = Object.keys(da);

export type { Message };
