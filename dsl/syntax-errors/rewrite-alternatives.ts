/** Rewrites `gælder når A eller B` as a list with one bullet for each. */
import { type Fix, writeInstead } from '../diagnostic.ts';
import { KEYWORDS, type KeywordId } from '../keywords.ts';
import {
  DashToken,
  KEYWORD_TOKENS as K,
  LeftParenToken,
  RightParenToken,
  type RuleToken,
} from '../lexer/tokens.ts';
import { type Language, lineTextAt, type SourceText } from '../source.ts';

const opensClause = ({ tokenType: { name } }: RuleToken): boolean =>
  name in KEYWORDS && KEYWORDS[name as KeywordId].reach === 'line';

/** How many parentheses are open before a token. */
function depthAt(tokens: readonly RuleToken[], index: number): number {
  return tokens
    .slice(0, index)
    .reduce(
      (depth, { tokenType }) =>
        depth + (tokenType === LeftParenToken ? 1 : tokenType === RightParenToken ? -1 : 0),
      0,
    );
}

export interface Alternatives {
  readonly fix: Fix;
  /** An `og` stands beside the `eller`: the bullets show one of two readings, and the author must look at them. */
  readonly mixed: boolean;
}

/**
 * The fix for an `eller` between two conditions, which parts the line there; undefined inside parentheses.
 *
 * @param at the place of the `eller` among the tokens
 */
export function alternativesAsList(
  tokens: readonly RuleToken[],
  at: number,
  language: Language,
  source: SourceText,
): Alternatives | undefined {
  const or = tokens[at] as RuleToken;
  const from = tokens.findLastIndex((token, index) => index < at && token.firstOnLine);
  const until = tokens.findIndex((token, index) => index > at && token.firstOnLine);
  const line = tokens.slice(from, until === -1 ? tokens.length : until);
  const opener = line[0];
  const mixed = line.some(({ tokenType }, index) => tokenType === K.And && depthAt(line, index) === 0);
  const inside = depthAt(line, line.indexOf(or)) !== 0;
  if (!opener || from < 1 || inside || !line[1] || line[1].image === ':' || !line[line.indexOf(or) + 1])
    return undefined;
  const text = lineTextAt(source.text, opener.startOffset);
  const lineStart = source.text.lastIndexOf('\n', opener.startOffset - 1) + 1;
  const indent = text.slice(0, opener.startOffset - lineStart);
  const lineEnd = lineStart + text.trimEnd().length;
  const [first, second] = [
    source.text.slice(line[1].startOffset, or.startOffset).trim(),
    source.text.slice((or.endOffset as number) + 1, lineEnd).trim(),
  ];
  if (opener.tokenType === DashToken) {
    const list = tokens.findLast(
      (token, index) => index < from && [K.AnyOf, K.AllOf, K.NoneOf].includes(token.tokenType),
    );
    if (list?.tokenType !== K.AnyOf) return undefined;
    const bulleted = `- ${first}\n${indent}- ${second}`;
    return { mixed, fix: writeInstead({ start: opener.startOffset, end: lineEnd }, bulleted) };
  }
  if (!opensClause(opener)) return undefined;
  const keyword = source.text.slice(opener.startOffset, (opener.endOffset as number) + 1);
  const bullets = [first, second].map((condition) => `\n${indent}  - ${condition}`).join('');
  const list = `${keyword} ${KEYWORDS.AnyOf[language]}:${bullets}`;
  return { mixed, fix: writeInstead({ start: opener.startOffset, end: lineEnd }, list) };
}
