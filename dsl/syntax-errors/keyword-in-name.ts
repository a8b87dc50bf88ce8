/** Names that hold a keyword or a number and do not stand in «». */
import type { Fix } from '../diagnostic.ts';
import {
  ColonToken,
  CommaToken,
  DashToken,
  endOf,
  KEYWORD_TOKENS as K,
  LeftBracketToken,
  NameToken,
  NumberToken,
  RightBracketToken,
  type RuleToken,
  SlashToken,
  spanOf,
} from '../lexer/tokens.ts';
import type { SourceText } from '../source.ts';
import { type Explanation, edit, isKeyword, type Stop } from './stop.ts';

/** A reserved word or a number inside the name that a declaration gives itself: `begreb sagen er klar`. */
export function keywordInName({
  tokens,
  found,
  previous,
  expected,
  source,
  entry,
}: Stop): Explanation | undefined {
  const number = found?.tokenType === NumberToken;
  if (!found || found.firstOnLine || !(number || isKeyword(found.tokenType.name))) return undefined;
  const index = tokens.indexOf(found);
  const lineStart = tokens.findLastIndex((token, position) => position < index && token.firstOnLine);
  const opener = tokens[lineStart];
  const inHead = lineStart === 0 || (entry === 'choice' && opener?.tokenType === DashToken);
  const inName = previous.tokenType === NameToken || previous === opener;
  const fits = expected.length === 0 || expected.includes('Name') || expected.includes('RightBracket');
  if (!opener || !inHead || !inName || !fits) return undefined;
  const first = previous === opener ? found : previous;
  const stops = [LeftBracketToken, RightBracketToken, SlashToken, CommaToken, ColonToken, K.Concerns];
  const rest = tokens.slice(index);
  const after = rest.findIndex(
    (token, position) => (position > 0 && token.firstOnLine) || stops.includes(token.tokenType),
  );
  const last = rest[after === -1 ? rest.length - 1 : after - 1] ?? found;
  const name = source.text.slice(first.startOffset, endOf(last));
  return {
    code: number ? 'R039' : 'R012',
    span: spanOf(found),
    args: { word: found.image, name },
    fix: edit(first.startOffset, endOf(last), `«${name}»`),
  };
}

/** `sagen er klar er opfyldt`, where the file writes the name as «sagen er klar» in another place. */
export function quotedElsewhere(
  token: RuleToken,
  tokens: readonly RuleToken[],
  source: SourceText,
): Fix | undefined {
  const index = tokens.indexOf(token);
  const [first, is, last] = tokens.slice(index - 3, index);
  if (token.tokenType !== K.Is || is?.tokenType !== K.Is || !first || !last) return undefined;
  const quoted = `«${source.text.slice(first.startOffset, endOf(last))}»`;
  return source.text.includes(quoted) ? edit(first.startOffset, endOf(last), quoted) : undefined;
}
