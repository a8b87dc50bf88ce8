/** Where reading stopped, as the explanations of a syntax error see it. */
import { type Diagnostic, type Fix, writeInstead } from '../diagnostic.ts';
import { KEYWORDS, type KeywordId } from '../keywords.ts';
import { endOf, type RuleToken } from '../lexer/tokens.ts';
import type { ClauseKeywords } from '../parser/clause-keywords.ts';
import type { Language, SourceText, Span } from '../source.ts';

/** What explaining needs to know of the declaration that could not be read. */
export interface SyntaxContext {
  readonly source: SourceText;
  readonly language: Language;
  readonly tokens: readonly RuleToken[];
  /** The grammar rule of the declaration: `concept`. */
  readonly entry: string;
  readonly clauses: ClauseKeywords;
}

/** Where reading stopped: the token that does not fit, the one before it, and what could have stood there. */
export interface Stop extends SyntaxContext {
  readonly found: RuleToken | undefined;
  readonly previous: RuleToken;
  readonly next: RuleToken | undefined;
  readonly expected: readonly string[];
}

/** What is said of it; the severity, the file and its language are the same for all. */
export type Explanation = Pick<Diagnostic, 'code' | 'span' | 'args' | 'fix'>;

/** The last character of a token: after it something is missing. */
export const lastOf = (token: RuleToken): Span => ({ start: endOf(token) - 1, end: endOf(token) });

/** The fix that writes a text between two offsets. */
export const edit = (start: number, end: number, text: string): Fix => writeInstead({ start, end }, text);

export const isKeyword = (name: string): name is KeywordId => name in KEYWORDS;

/** The keywords among the tokens that could have stood there, as they are written. */
export const wordsOf = (expected: readonly string[], language: Language): readonly string[] =>
  expected.filter(isKeyword).map((id) => KEYWORDS[id][language]);

/** The place of some words inside the text from an offset on. */
export function placeOf(written: string, from: number, source: SourceText): Span {
  const start = Math.max(source.text.indexOf(written, from), from);
  return { start, end: start + written.length };
}
