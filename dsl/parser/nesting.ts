/** How deep conditions stand inside each other; the grammar reads them by recursion, so there is a limit. */
import { KEYWORDS, type KeywordId } from '../keywords.ts';
import {
  DashToken,
  KEYWORD_TOKENS as K,
  LeftParenToken,
  RightParenToken,
  type RuleToken,
} from '../lexer/tokens.ts';

/** Far more than anyone can follow. */
export const DEEPEST_NESTING = 50;

const COUNTS = [K.AtLeast, K.AtMost, K.Exactly, K.CountOf, K.SumOf];

const opensClause = ({ tokenType: { name } }: RuleToken): boolean =>
  name in KEYWORDS && KEYWORDS[name as KeywordId].reach === 'line';

/** The first token of a declaration that stands too deep, inside parentheses or counts of counts. */
export function tooDeeplyNested(tokens: readonly RuleToken[]): RuleToken | undefined {
  let outer: number[] = [];
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    const type = token.tokenType;
    if (opensClause(token)) {
      outer = [];
      depth = 0;
    }
    const counts = type === K.Where && COUNTS.some((each) => each === tokens[index + 1]?.tokenType);
    if (type === LeftParenToken) outer.push(depth);
    else if (type === RightParenToken) depth = outer.pop() ?? 0;
    else if (type === K.And || type === DashToken) depth = (outer.at(-1) ?? -1) + 1;
    if (type === LeftParenToken || counts) depth += 1;
    if (depth > DEEPEST_NESTING) return token;
  }
  return undefined;
}
