/** The token types of the grammar, one set for both languages, and what their tokens carry. */
import { createToken, type IToken, Lexer, type TokenType } from 'chevrotain';
import { KEYWORD_IDS, type KeywordId } from '../keywords.ts';
import type { Span } from '../source.ts';

/** A token type whose tokens are made by the lexer's own scanners, never by a Chevrotain pattern. */
const made = (name: string): TokenType => createToken({ name, pattern: Lexer.NA });

export const KEYWORD_TOKENS = Object.fromEntries(KEYWORD_IDS.map((id) => [id, made(id)])) as Readonly<
  Record<KeywordId, TokenType>
>;

export const NameToken = made('Name');
export const CodeToken = made('CodeWord');
export const TextToken = made('Text');
export const DateToken = made('Date');
/** `1. januar`, for closed days that come every year. */
export const DayMonthToken = made('DayMonth');
export const MoneyToken = made('Money');
export const PercentToken = made('Percent');
export const DurationToken = made('Duration');
export const NumberToken = made('Number');
export const CitationToken = made('Citation');
export const ColonToken = made('Colon');
export const CommaToken = made('Comma');
export const SlashToken = made('Slash');
export const DashToken = made('Dash');
export const LeftBracketToken = made('LeftBracket');
export const RightBracketToken = made('RightBracket');
export const LeftParenToken = made('LeftParen');
export const RightParenToken = made('RightParen');
/** `|` at the start of a line: a new row of a test table. */
export const RowToken = made('Row');
export const BarToken = made('Bar');

export const ALL_TOKENS: readonly TokenType[] = [
  ...Object.values(KEYWORD_TOKENS),
  NameToken,
  CodeToken,
  TextToken,
  DateToken,
  DayMonthToken,
  MoneyToken,
  PercentToken,
  DurationToken,
  NumberToken,
  CitationToken,
  ColonToken,
  CommaToken,
  SlashToken,
  DashToken,
  LeftBracketToken,
  RightBracketToken,
  LeftParenToken,
  RightParenToken,
  RowToken,
  BarToken,
];

/** A token of the language: its value where it has one, and whether it is the first on its line. */
export interface RuleToken extends IToken {
  readonly payload: unknown;
  readonly firstOnLine: boolean;
}

/** The offset right after a token. */
export const endOf = (token: RuleToken): number => (token.endOffset as number) + 1;

/** The place of a token. */
export const spanOf = (token: RuleToken): Span => ({ start: token.startOffset, end: endOf(token) });
