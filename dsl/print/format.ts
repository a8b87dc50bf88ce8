/** The canonical layout of a rule file. */
import type { RuleFile } from '../ast.ts';
import { printFile } from './file.ts';

/**
 * A file in its own language with canonical spacing, keywords, figures, quotes and tables. The order of declarations
 * and clauses, the tree and the comments stay; formatting twice gives the same bytes.
 *
 * @param file a file that was read without errors
 */
export function formatFile(file: RuleFile): string {
  return printFile(file, { language: file.language, nameIn: (name) => name.text });
}
