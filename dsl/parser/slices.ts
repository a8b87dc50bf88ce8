/** Cuts the tokens of a file into declarations, so that a mistake in one never hides the next. */
import type { TokenType } from 'chevrotain';
import { type Diagnostic, errorIn, writeInstead } from '../diagnostic.ts';
import { type KeywordId, keywordText } from '../keywords.ts';
import {
  DashToken,
  KEYWORD_TOKENS as K,
  LeftBracketToken,
  NameToken,
  type RuleToken,
  SlashToken,
} from '../lexer/tokens.ts';
import { type Language, lineTextAt, type SourceText } from '../source.ts';
import { foreignKeyword, nearKeyword } from '../syntax-errors/near-keyword.ts';

/** The grammar rule of each keyword that opens a declaration. */
const OPENINGS = {
  Ruleset: 'ruleset',
  Fact: 'fact',
  Choice: 'choice',
  Group: 'group',
  Role: 'role',
  Limit: 'limit',
  Setting: 'limit',
  OpenConcept: 'concept',
  Concept: 'concept',
  Deadline: 'deadline',
  Calendar: 'calendar',
  Duty: 'duty',
  Recommendation: 'duty',
  Check: 'check',
  Test: 'test',
  TestTable: 'testTable',
  Scenario: 'scenario',
  Template: 'template',
} as const satisfies Partial<Record<KeywordId, string>>;

type Opening = keyof typeof OPENINGS;
export type Entry = (typeof OPENINGS)[Opening];

const OPENING_IDS = Object.keys(OPENINGS) as readonly Opening[];

const ENTRY_OF = new Map<TokenType, Entry>(OPENING_IDS.map((id) => [K[id], OPENINGS[id]]));

/** The grammar rules that read a whole declaration. */
export const ENTRIES: readonly Entry[] = [...new Set(Object.values(OPENINGS))];

/** The grammar rule that reads a declaration with this first token; undefined for a token that opens none. */
export function entryOf(token: RuleToken | undefined): Entry | undefined {
  return token && ENTRY_OF.get(token.tokenType);
}

/** `frist X` inside a duty names a deadline, `kalender X` inside a deadline a calendar; with a label, or at the margin, they declare one. */
function declares(tokens: readonly RuleToken[], index: number): boolean {
  const token = tokens[index] as RuleToken;
  if (!token.firstOnLine || entryOf(token) === undefined) return false;
  const mayName = token.tokenType === K.Deadline || token.tokenType === K.Calendar;
  if (!mayName || token.startColumn === 1) return true;
  const after = tokens[index + 2]?.tokenType;
  return tokens[index + 1]?.tokenType === NameToken && (after === LeftBracketToken || after === SlashToken);
}

/** The tokens of each declaration; what stands before the first one is a slice of its own. */
export function slicesOf(tokens: readonly RuleToken[]): readonly (readonly RuleToken[])[] {
  const starts = tokens.flatMap((_, index) => (declares(tokens, index) ? [index] : []));
  const cuts = starts[0] === 0 || tokens.length === 0 ? starts : [0, ...starts];
  return cuts.map((start, index) => tokens.slice(start, cuts[index + 1] ?? tokens.length));
}

export interface MendedSlice {
  readonly tokens: readonly RuleToken[];
  /** Says that the word that opens it was misspelt, or is of the other language. */
  readonly diagnostic?: Diagnostic;
}

/** A name at the margin whose first words nearly open a declaration, as the keyword and the rest of the name. */
function mendedOpening(
  token: RuleToken,
  source: SourceText,
  language: Language,
): Required<MendedSlice> | undefined {
  const margin = source.text.slice(0, token.startOffset).search(/(?:^|\n)\ufeff?$/) !== -1;
  if (!token.firstOnLine || !margin || token.tokenType !== NameToken) return undefined;
  const line = lineTextAt(source.text, token.startOffset).replace(/^\ufeff/, '');
  const foreign = foreignKeyword(line, true, language);
  const near = foreign ?? nearKeyword(line, OPENING_IDS, language);
  const id = near && OPENING_IDS.find((each) => keywordText(each, language) === near.keyword);
  if (!near || !id || !line.startsWith(near.written)) return undefined;
  const span = { start: token.startOffset, end: token.startOffset + near.written.length };
  const tokenType = K[id];
  const opening: RuleToken = {
    ...token,
    tokenType,
    tokenTypeIdx: tokenType.tokenTypeIdx as number,
    image: near.written,
    endOffset: span.end - 1,
    endColumn: (token.startColumn as number) + near.written.length - 1,
  };
  const rest = token.image.slice(near.written.length).trim();
  const restStart = (token.endOffset as number) + 1 - rest.length;
  const name: RuleToken = {
    ...token,
    image: rest,
    payload: { text: rest, quoted: false },
    startOffset: restStart,
    startColumn: (token.startColumn as number) + restStart - token.startOffset,
    firstOnLine: false,
  };
  return {
    tokens: rest === '' ? [opening] : [opening, name],
    diagnostic: errorIn(
      { source, language },
      foreign ? 'R018' : 'R014',
      span,
      { written: near.written, suggestion: near.keyword },
      writeInstead(span, near.keyword),
    ),
  };
}

/**
 * A slice that could not be read, cut where a misspelt keyword at the margin was meant to open a declaration. The first
 * part is what stands before; it is the slice itself when there is no such place.
 */
export function mendSlice(
  slice: readonly RuleToken[],
  source: SourceText,
  language: Language,
): readonly MendedSlice[] {
  const parts: { tokens: RuleToken[]; diagnostic?: Diagnostic }[] = [{ tokens: [] }];
  for (const token of slice) {
    const mended = mendedOpening(token, source, language);
    if (mended) parts.push({ tokens: [...mended.tokens], diagnostic: mended.diagnostic });
    else parts.at(-1)?.tokens.push(token);
  }
  return parts.length === 1 ? [{ tokens: slice }] : parts.filter(({ tokens }) => tokens.length > 0);
}

/** The names a declaration would declare, by the places where names stand: its first line, and its bullets for a choice. */
export function namesDeclaredIn(slice: readonly RuleToken[]): readonly string[] {
  const [first] = slice;
  const headed = slice.findIndex((token, index) => index > 0 && token.firstOnLine);
  const head = slice.slice(1, headed === -1 ? slice.length : headed);
  const concerns = head.findIndex(({ tokenType }) => tokenType === K.Concerns);
  const options = slice.filter(
    (token, index) =>
      first?.tokenType === K.Choice && slice[index - 1]?.tokenType === DashToken && !token.firstOnLine,
  );
  return [...head.slice(0, concerns === -1 ? head.length : concerns), ...options]
    .filter(({ tokenType }) => tokenType === NameToken)
    .map(({ payload }) => (payload as { text: string }).text.replace(/ *\[.*$/, '').toLowerCase());
}
