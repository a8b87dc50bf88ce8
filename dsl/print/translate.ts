/** A rule file in the other language. */
import type { Name, RuleFile } from '../ast.ts';
import type { Language } from '../source.ts';
import { printFile } from './file.ts';

/**
 * A file with keywords, figures, dates and names in another language; declared names and their labels change places.
 * Comments and quoted texts stay as they are. Danish to English and back gives the bytes of the formatted file.
 *
 * @param file a file that was read without errors
 * @param nameIn what a name of the file is called in the language `to`
 */
export function translateFile(file: RuleFile, to: Language, nameIn: (name: Name) => string): string {
  return printFile(file, { language: to, nameIn, translates: to !== file.language });
}
