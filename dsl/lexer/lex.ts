/**
 * Text to tokens. Chevrotain finds words, numerals and signs; `groupWords` then joins words into keywords and names:
 * a name is the longest run of words on a line that no keyword interrupts.
 */
import {
  type CustomPatternMatcherReturn,
  createToken,
  type ILexingError,
  type IToken,
  Lexer,
  type TokenType,
} from 'chevrotain';
import type { Comment } from '../ast.ts';
import { type Diagnostic, errorIn, writeInstead } from '../diagnostic.ts';
import { keywordText } from '../keywords.ts';
import type { Language, SourceText } from '../source.ts';
import { scanNumeral } from '../values/numerals.ts';
import { scanDate } from '../values/written-dates.ts';
import { scanCitation } from './citation.ts';
import { groupWords } from './group-words.ts';
import type { RuleToken } from './tokens.ts';
import * as T from './tokens.ts';

/** How a scanner answers Chevrotain: the matched text, with what it means as payload. */
function found(text: string, offset: number, length: number, payload: unknown): CustomPatternMatcherReturn {
  const match = [text.slice(offset, offset + length)] as [string] & { payload: unknown };
  match.payload = payload;
  return match;
}

const DIGITS = [...'0123456789'];
const LETTERS = [
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_',
  ...Array.from({ length: 0x250 - 0xc0 }, (_, index) => String.fromCharCode(0xc0 + index)),
];

const WORD =
  /pr\.(?=[ \u00a0\u202f])|(?:ja\/nej|yes\/no)(?![\p{L}\p{N}])|[\p{Script=Latin}_][\p{Script=Latin}\p{N}_]*(?:[-.'’][\p{Script=Latin}\p{N}_]+)*-?/uy;

const WordToken = createToken({
  name: 'Word',
  line_breaks: false,
  start_chars_hint: LETTERS,
  pattern: (text, offset) => {
    WORD.lastIndex = offset;
    const match = WORD.exec(text);
    return match && ([match[0]] as CustomPatternMatcherReturn);
  },
});
const QuotedNameToken = createToken({ name: 'QuotedName', pattern: /«[^»\r\n]*»/ });
const SpaceToken = createToken({ name: 'Space', pattern: /[ \t\u00a0\u202f\ufeff]+/, group: Lexer.SKIPPED });
const LineBreakToken = createToken({
  name: 'LineBreak',
  pattern: /\r?\n/,
  line_breaks: true,
  group: Lexer.SKIPPED,
});
const CommentToken = createToken({ name: 'Comment', pattern: /\/\/[^\r\n]*/, group: 'comments' });
const BadTextToken = createToken({ name: 'BadText', pattern: /"[^"\r\n]*/ });
/** Ends before a sign that stands after names, so that the rest of the line can be read. */
const BadQuotedToken = createToken({ name: 'BadQuoted', pattern: /«[^»\r\n[\]|,:]*/ });
const BadNumeralToken = createToken({ name: 'BadNumeral', pattern: Lexer.NA });
const BadDateToken = createToken({ name: 'BadDate', pattern: Lexer.NA });

const SIGNS: readonly (readonly [string, TokenType])[] = [
  [':', T.ColonToken],
  [',', T.CommaToken],
  ['/', T.SlashToken],
  ['-', T.DashToken],
  ['[', T.LeftBracketToken],
  [']', T.RightBracketToken],
  ['(', T.LeftParenToken],
  [')', T.RightParenToken],
  ['|', T.BarToken],
];

/** Numerals and dates share their first character, so one token type reads both and is told apart by its payload. */
function figures(language: Language): TokenType {
  return createToken({
    name: 'Figures',
    line_breaks: false,
    start_chars_hint: DIGITS,
    pattern: (text, offset) => {
      const date = scanDate(text, offset, language);
      if (date) {
        const [type, value] =
          date.kind === 'bad'
            ? [BadDateToken, date]
            : date.kind === 'day_month'
              ? [T.DayMonthToken, date.day]
              : [T.DateToken, date.date];
        return found(text, offset, date.length, { type, value });
      }
      const numeral = scanNumeral(text, offset, language);
      if (!numeral) return null;
      switch (numeral.kind) {
        case 'money':
          return found(text, offset, numeral.length, { type: T.MoneyToken, value: numeral.oere });
        case 'percent':
          return found(text, offset, numeral.length, { type: T.PercentToken, value: numeral.hundredths });
        case 'duration':
          return found(text, offset, numeral.length, { type: T.DurationToken, value: numeral.duration });
        case 'number':
          return found(text, offset, numeral.length, { type: T.NumberToken, value: numeral.value });
        case 'bad':
          return found(text, offset, numeral.length, { type: BadNumeralToken, value: numeral });
      }
    },
  });
}

const CitationScan = createToken({
  name: 'CitationScan',
  line_breaks: false,
  start_chars_hint: ['§'],
  pattern: (text, offset) => {
    const citation = scanCitation(text, offset);
    return citation
      ? found(text, offset, citation.length, { type: T.CitationToken, value: citation.parts })
      : null;
  },
});
const TextScan = createToken({ name: 'TextScan', pattern: /"[^"\r\n]*"/ });

function buildLexer(language: Language): Lexer {
  return new Lexer(
    [
      LineBreakToken,
      SpaceToken,
      CommentToken,
      figures(language),
      WordToken,
      TextScan,
      BadTextToken,
      QuotedNameToken,
      BadQuotedToken,
      CitationScan,
      ...SIGNS.map(([sign, type]) =>
        createToken({ name: `Sign${type.name}`, pattern: sign, longer_alt: [] }),
      ),
    ],
    { ensureOptimizations: true, positionTracking: 'full' },
  );
}

const lexers: Partial<Record<Language, Lexer>> = {};

const SIGN_TYPES = new Map(SIGNS.map(([, type]) => [`Sign${type.name}`, type]));

export interface LexResult {
  readonly tokens: readonly RuleToken[];
  readonly comments: readonly Comment[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The token as the grammar knows it, or the diagnostic that stands for it. */
function refine(
  token: IToken,
  report: (code: string, args?: Diagnostic['args'], rewrite?: string) => void,
): TokenType | undefined {
  const sign = SIGN_TYPES.get(token.tokenType.name);
  if (sign) return sign;
  const { type, value } = (token.payload ?? {}) as {
    type?: TokenType;
    value?: { problem: string; rewrite?: string };
  };
  switch (type ?? token.tokenType) {
    case BadNumeralToken:
    case BadDateToken: {
      const code = {
        other_language: 'R041',
        malformed: 'R042',
        spaced: 'R043',
        impossible: 'R044',
        month: 'R045',
        numeric: 'R046',
      }[value?.problem as string] as string;
      report(
        code,
        { written: token.image, ...(value?.rewrite !== undefined && { rewrite: value.rewrite }) },
        value?.rewrite,
      );
      // The statement is still read as if the figure were right, so that one mistake gives one message.
      return type === BadDateToken ? T.DateToken : /kr/.test(token.image) ? T.MoneyToken : T.NumberToken;
    }
    case BadTextToken:
      report('R005', {}, `${token.image.trimEnd()}"`);
      return T.TextToken;
    case BadQuotedToken:
      report('R006', {}, `${token.image.trimEnd()}»`);
      return QuotedNameToken;
    case TextScan:
      return T.TextToken;
    default:
      return type ?? token.tokenType;
  }
}

function payloadOf(type: TokenType, token: IToken): unknown {
  const value = (token.payload as { value?: unknown } | undefined)?.value;
  switch (type) {
    case T.TextToken:
      return token.image.replace(/^"|"$/g, '');
    case QuotedNameToken:
      return token.image.replace(/^«|»$/g, '').trim().replaceAll(/\s+/g, ' ');
    case T.DateToken:
      return typeof value === 'string' ? value : '2000-01-01';
    case T.MoneyToken:
    case T.NumberToken:
      return typeof value === 'number' ? value : 0;
    default:
      return value;
  }
}

function unreadable(error: ILexingError, source: SourceText, language: Language): Diagnostic {
  const span = { start: error.offset, end: error.offset + error.length };
  const written = source.text.slice(span.start, Math.min(span.end, span.start + 20));
  return errorIn({ source, language }, 'R002', span, { written });
}

/** Tokens, comments and everything that is no token, in the order of the text. Never throws. */
export function lex(source: SourceText, language: Language): LexResult {
  lexers[language] ??= buildLexer(language);
  const { tokens, groups, errors } = lexers[language].tokenize(source.text);
  const diagnostics: Diagnostic[] = errors.map((error) => unreadable(error, source, language));
  let lastLine = 0;
  let inCalendar = false;
  const refined = tokens.map((token): RuleToken => {
    // A day without a year belongs to calendars; elsewhere its year is missing.
    if (token.startColumn === 1) inCalendar = token.image.toLowerCase() === keywordText('Calendar', language);
    const span = { start: token.startOffset, end: token.startOffset + token.image.length };
    const report = (code: string, args: Diagnostic['args'] = {}, rewrite?: string): void => {
      const fix = rewrite === undefined ? undefined : writeInstead(span, rewrite);
      diagnostics.push(errorIn({ source, language }, code, span, args, fix));
    };
    const refinedType = refine(token, report) as TokenType;
    const yearless = refinedType === T.DayMonthToken && !inCalendar;
    if (yearless) report('R047', { written: token.image });
    const tokenType = yearless ? T.DateToken : refinedType;
    const firstOnLine = token.startLine !== lastLine;
    lastLine = token.startLine ?? lastLine;
    const type = tokenType === T.BarToken && firstOnLine ? T.RowToken : tokenType;
    return {
      ...token,
      tokenType: type,
      tokenTypeIdx: type.tokenTypeIdx as number,
      payload: payloadOf(type, token),
      firstOnLine,
    };
  });
  const comments = (groups.comments ?? []).map((token: IToken): Comment => {
    const lineStart = source.text.lastIndexOf('\n', token.startOffset - 1) + 1;
    return {
      text: token.image,
      ownLine: source.text.slice(lineStart, token.startOffset).trim() === '',
      span: { start: token.startOffset, end: token.startOffset + token.image.length },
    };
  });
  return { tokens: groupWords(refined, language, WordToken, QuotedNameToken), comments, diagnostics };
}
