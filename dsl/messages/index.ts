/** The text of a diagnostic in a language. */
import type { Diagnostic } from '../diagnostic.ts';
import type { Language } from '../source.ts';
import { da } from './da/index.ts';
import { en } from './en/index.ts';
import type { Message } from './message.ts';

const TABLES = { da, en } as const;

/** @param language of the reader; the language of the file when nothing else was asked for */
export function diagnosticText(diagnostic: Diagnostic, language: Language = diagnostic.language): Message {
  const table = TABLES[language][diagnostic.code];
  if (!table) throw new Error(`no text for diagnostic ${diagnostic.code}`);
  // Not a copy: the page of a code gives arguments that answer to any name.
  const args = Object.create(diagnostic.args, {
    fileLanguage: { value: diagnostic.language, enumerable: true },
  });
  return table(args);
}

/** Every diagnostic code there is, in order. */
export const diagnosticCodes: readonly string[] = Object.keys(da).toSorted();

export type { Message };
