/** The words of the language that compare. */
import type { Comparator } from '../ast.ts';
import { type KeywordId, keywordText } from '../keywords.ts';
import type { Language } from '../source.ts';

/** The word of the language for each way of comparing. */
const COMPARING_WORDS = {
  over: 'Over',
  under: 'Under',
  at_least: 'AtLeast',
  at_most: 'AtMost',
  exactly: 'Exactly',
  before: 'Before',
  after: 'After',
  no_later: 'NoLater',
  no_earlier: 'NoEarlier',
  range: 'From',
  is: 'Is',
  includes: 'Includes',
} as const satisfies Readonly<Record<Comparator | 'range' | 'is' | 'includes', KeywordId>>;

export type Comparing = keyof typeof COMPARING_WORDS;

/** The word for a way of comparing, in a language. */
export function comparingWord(comparator: Comparing, language: Language): string {
  return keywordText(COMPARING_WORDS[comparator], language);
}
