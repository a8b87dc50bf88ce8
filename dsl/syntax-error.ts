/** Turns “the grammar stopped here” into one message a policy author can act on. */
import type { IRecognitionException } from 'chevrotain';
import type { Diagnostic, Fix } from './diagnostic.ts';
import { DURATION_WORDS, KEYWORDS, type KeywordId, MONTH_NAMES } from './keywords.ts';
import { foreignKeyword, type NearKeyword, nearComparator, nearKeyword } from './misspelling.ts';
import type { ClauseKeywords } from './parser/clause-keywords.ts';
import { expectedTokens } from './parser/expectations.ts';
import { alternativesAsList } from './rewrite-alternatives.ts';
import { type Language, lineTextAt, type SourceText, type Span } from './source.ts';
import { nearest } from './suggest.ts';
import type { RuleToken } from './tokens.ts';
import * as T from './tokens.ts';

const K = T.KEYWORD_TOKENS;

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
interface Stop extends SyntaxContext {
  readonly found: RuleToken | undefined;
  readonly previous: RuleToken;
  readonly next: RuleToken | undefined;
  readonly expected: readonly string[];
}

type Explanation = Pick<Diagnostic, 'code' | 'span' | 'args' | 'fix'>;

const endOf = (token: RuleToken): number => (token.endOffset as number) + 1;
export const spanOf = (token: RuleToken): Span => ({ start: token.startOffset, end: endOf(token) });
const lastOf = (token: RuleToken): Span => ({ start: endOf(token) - 1, end: endOf(token) });
const edit = (start: number, end: number, text: string): Fix => ({ edits: [{ span: { start, end }, text }] });
const isKeyword = (name: string): name is KeywordId => name in KEYWORDS;

/** Signs by the name of their token, as they are written. */
const SIGNS: Readonly<Record<string, string>> = {
  Colon: ':',
  Comma: ',',
  RightBracket: ']',
  RightParen: ')',
  LeftParen: '(',
  Bar: '|',
};

/** One word for everything that could have stood there, where a list of keywords would be too long to read. */
function kindOf(expected: readonly string[]): string | undefined {
  const can = (name: string): boolean => expected.includes(name);
  if (can('CountOf')) return 'Condition';
  if (can('Over') && !can('Money')) return 'Comparison';
  if (can('Money')) return can('Over') ? 'Answer' : 'Value';
  if (can('Text') && can('Name')) return 'Source';
  if (can('YesNo')) return 'Type';
  if (can('Duration') && can('Name')) return 'Duration';
  return expected.length === 1 && !isKeyword(expected[0] as string) ? expected[0] : undefined;
}

const wordsOf = (expected: readonly string[], language: Language): readonly string[] =>
  expected.filter(isKeyword).map((id) => KEYWORDS[id][language]);

/** The place of some words inside the text from an offset on. */
function placeOf(written: string, from: number, source: SourceText): Span {
  const start = Math.max(source.text.indexOf(written, from), from);
  return { start, end: start + written.length };
}

function instead(code: string, { written, keyword }: NearKeyword, from: number, stop: Stop): Explanation {
  const span = placeOf(written, from, stop.source);
  return { code, span, args: { written, suggestion: keyword }, fix: edit(span.start, span.end, keyword) };
}

/** `gælder nar …`, `undtagen …`, `applies when …` in a Danish file. */
function misspeltLine(stop: Stop): Explanation | undefined {
  const { found, source, language, clauses, entry } = stop;
  if (!found?.firstOnLine || found.tokenType !== T.NameToken) return undefined;
  const line = lineTextAt(source.text, found.startOffset).trim();
  const foreign = foreignKeyword(line, true, language);
  if (foreign && line.startsWith(foreign.written)) return instead('R018', foreign, found.startOffset, stop);
  const near = nearKeyword(line, clauses.get(entry) ?? [], language);
  return near && instead('R014', near, found.startOffset, stop);
}

/** `hærværk ovr hærværksgrænse`, `offence type er violence`. */
function misspeltWord(stop: Stop): Explanation | undefined {
  const { found, previous, expected, language } = stop;
  const name = [found, previous].find((token) => token?.tokenType === T.NameToken);
  if (!name || (name === previous && found && expected.includes('Colon'))) return undefined;
  const foreign = foreignKeyword(name.image, name.firstOnLine, language);
  if (foreign) return instead('R018', foreign, name.startOffset, stop);
  const [only] = expected;
  if (name === found && expected.length === 1 && only !== undefined && isKeyword(only)) {
    const near = nearKeyword(name.image, [only], language);
    return near && instead('R015', near, name.startOffset, stop);
  }
  const compares = expected.length === 0 || expected.includes('Is') || expected.includes('Over');
  const near = compares ? nearComparator(name.image, language) : undefined;
  return near && instead('R015', near, name.startOffset, stop);
}

const BETWEEN: Readonly<Record<Language, string>> = { da: 'mellem', en: 'between' };

/** `skadebeløb er mellem 5.000 kr. og 10.000 kr.`: both ends could be meant to count, or neither. */
function between({ source, tokens, language, previous, found }: Stop): Explanation | undefined {
  const name = [previous, found].find((token) => token?.image.split(' ').includes(BETWEEN[language]));
  if (!name || name.tokenType !== T.NameToken) return undefined;
  const index = tokens.indexOf(name);
  const [low, and, high] = tokens.slice(index + 1, index + 4);
  const span = placeOf(BETWEEN[language], name.startOffset, source);
  if (!low || !high || and?.tokenType !== K.And)
    return { code: 'R031', span, args: { written: BETWEEN[language] } };
  const image = (token: RuleToken): string => source.text.slice(token.startOffset, endOf(token));
  const { From, UntilIncluding } = KEYWORDS;
  const rewrite = `${From[language]} ${image(low)} ${UntilIncluding[language]} ${image(high)}`;
  return {
    code: 'R031',
    span,
    args: { written: BETWEEN[language], rewrite, low: image(low), high: image(high) },
    fix: edit(span.start, endOf(high), rewrite),
  };
}

const COMPARING = [
  'Is',
  'Over',
  'Under',
  'AtLeast',
  'AtMost',
  'Exactly',
  'Before',
  'After',
  'NoLater',
  'NoEarlier',
  'Includes',
] as const satisfies readonly KeywordId[];

/** `eller` or `og` where the grammar has no place for it. */
function joined(stop: Stop): Explanation | undefined {
  const { found, previous, tokens, expected, language, source, entry } = stop;
  const before = tokens[tokens.indexOf(previous) - 1];
  if (entry === 'scenario' && found?.tokenType === K.Is && before?.tokenType === K.And) {
    const value = tokens[tokens.indexOf(before) - 1] ?? before;
    return { code: 'R178', span: spanOf(before), args: {}, fix: edit(endOf(value), endOf(before), ',') };
  }
  // `… er vold eller skadebeløb over …` reads as two options until the second comparison comes.
  const compares = found && COMPARING.some((id) => K[id] === found.tokenType);
  const or = found?.tokenType === K.Or ? found : compares && before?.tokenType === K.Or ? before : undefined;
  if (or) {
    const rewrite = alternativesAsList(tokens, tokens.indexOf(or), language, source);
    const args = { written: or.image, ...(rewrite?.mixed && { beside: KEYWORDS.And[language] }) };
    return { code: 'R030', span: spanOf(or), args, ...(rewrite && { fix: rewrite.fix }) };
  }
  if (expected.includes('Is') && previous.tokenType === T.NameToken && before?.tokenType === K.And) {
    const fix = edit(before.startOffset, endOf(before), KEYWORDS.Or[language]);
    return { code: 'R033', span: spanOf(previous), args: { name: previous.image }, fix };
  }
  if (found?.tokenType === K.And && previous.tokenType === T.NameToken && expected.length === 0) {
    return { code: 'R034', span: spanOf(found), args: {}, fix: edit(endOf(previous), endOf(found), ',') };
  }
  return undefined;
}

/** Small numbers as words; `én` and `a` are left out, they are too common in names. */
const NUMBER_WORDS: Readonly<Record<Language, readonly string[]>> = {
  da: ['to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti'],
  en: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
};

/** `mindst to forhold`. */
function numberInLetters({ found, expected, language }: Stop): Explanation | undefined {
  const [written = ''] = found?.image.split(' ') ?? [];
  const index = NUMBER_WORDS[language].indexOf(written.toLowerCase());
  if (!found || !expected.includes('Number') || index === -1) return undefined;
  const span = { start: found.startOffset, end: found.startOffset + written.length };
  const rewrite = String(index + 2);
  return { code: 'R038', span, args: { written, rewrite }, fix: edit(span.start, span.end, rewrite) };
}

/** `7 hverdage`, `1 January 2016` in a Danish file: a number and a word that do not make one figure. */
function brokenFigure({ found, previous, next, language, expected }: Stop): Explanation | undefined {
  const takes = expected.length === 0 || expected.includes('Duration') || expected.includes('Date');
  const number = found?.tokenType === T.NumberToken ? found : previous;
  const unitWord = number === found ? next : found;
  if (!takes || number.tokenType !== T.NumberToken) return undefined;
  if (unitWord?.tokenType !== T.NameToken || unitWord.firstOnLine) return undefined;
  const [word = ''] = unitWord.image.split(' ');
  const end = unitWord.startOffset + word.length;
  const span = { start: number.startOffset, end };
  const written = `${number.image} ${word}`;
  const other = language === 'da' ? 'en' : 'da';
  const month = MONTH_NAMES[other].findIndex((name) => name.toLowerCase() === word.toLowerCase());
  if (month !== -1) {
    const rewrite = `${number.image}${language === 'da' ? '.' : ''} ${MONTH_NAMES[language][month]}`;
    return { code: 'R045', span, args: { written, rewrite }, fix: edit(span.start, end, rewrite) };
  }
  const units = Object.values(DURATION_WORDS);
  const translated = units.find((unit) => (unit[other] as readonly string[]).includes(word.toLowerCase()));
  const unit =
    translated?.[language][1] ??
    nearest(
      word,
      units.flatMap((each) => each[language]),
    );
  const rewrite = unit && `${number.image} ${unit}`;
  return {
    code: 'R037',
    span,
    args: { written, ...(rewrite && { rewrite }) },
    ...(rewrite && { fix: edit(span.start, end, rewrite) }),
  };
}

/** A sign that is missing after the token before, or a bullet before the token that was found. */
function missingSign({ expected, previous, found, entry }: Stop): Explanation | undefined {
  const [only] = expected;
  const option = entry === 'choice' && expected.length === 0 && found?.tokenType === T.NameToken;
  const bullet = expected.length === 1 && only === 'Dash' && found && found.tokenType === T.NameToken;
  if (found?.firstOnLine && (option || bullet)) {
    return {
      code: 'R035',
      span: spanOf(found),
      args: { before: found.image },
      fix: edit(found.startOffset, found.startOffset, '- '),
    };
  }
  const sign = only === undefined || expected.length > 1 ? undefined : SIGNS[only];
  if (sign === undefined) return undefined;
  const end = endOf(previous);
  return {
    code: 'R003',
    span: lastOf(previous),
    args: { sign, after: previous.image },
    fix: edit(end, end, sign === '|' ? ' |' : sign),
  };
}

/** A reserved word or a number inside the name that a declaration gives itself: `begreb sagen er klar`. */
function keywordInName({ tokens, found, previous, expected, source, entry }: Stop): Explanation | undefined {
  const number = found?.tokenType === T.NumberToken;
  if (!found || found.firstOnLine || !(number || isKeyword(found.tokenType.name))) return undefined;
  const index = tokens.indexOf(found);
  const lineStart = tokens.findLastIndex((token, position) => position < index && token.firstOnLine);
  const opener = tokens[lineStart];
  const inHead = lineStart === 0 || (entry === 'choice' && opener?.tokenType === T.DashToken);
  const inName = previous.tokenType === T.NameToken || previous === opener;
  const fits = expected.length === 0 || expected.includes('Name') || expected.includes('RightBracket');
  if (!opener || !inHead || !inName || !fits) return undefined;
  const first = previous === opener ? found : previous;
  const stops = [
    T.LeftBracketToken,
    T.RightBracketToken,
    T.SlashToken,
    T.CommaToken,
    T.ColonToken,
    K.Concerns,
  ];
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

/** `7 dage efter modtagelsesdato` in a deadline: the day after the date is day 1. */
function countedFrom({ found, expected, language, entry }: Stop): Explanation | undefined {
  if (entry !== 'deadline' || found?.tokenType !== K.After || !expected.includes('CountedFromDayAfter'))
    return undefined;
  const span = spanOf(found);
  const suggestion = KEYWORDS.CountedFromDayAfter[language];
  const args = { written: found.image, suggestion, expected: wordsOf(expected, language) };
  return { code: 'R004', span, args, fix: edit(span.start, span.end, suggestion) };
}

/** Values that can stand after `er` and are no names, so that the word is known to be missing. */
const ANSWERS: readonly string[] = [
  'Yes',
  'No',
  'Met',
  'Unknown',
  'Known',
  'None',
  'Money',
  'Percent',
  'Duration',
];

/** `givet familien indkaldt ja` */
function missingIs({ found, previous, expected, language }: Stop): Explanation | undefined {
  const answers = found && !found.firstOnLine && ANSWERS.includes(found.tokenType.name);
  if (!answers || !expected.includes('Is') || previous.tokenType !== T.NameToken) return undefined;
  const span = spanOf(found);
  const args = { written: found.image, expected: [KEYWORDS.Is[language]] };
  return { code: 'R004', span, args, fix: edit(span.start, span.start, `${KEYWORDS.Is[language]} `) };
}

/** `sagen er klar er opfyldt`, where the file writes the name as «sagen er klar» in another place. */
function quotedElsewhere(
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

/** A line that belongs to declarations of other kinds, a sign that closes nothing, or simply too much. */
function surplus({ found, entry, clauses, language, previous, tokens, source }: Stop): Explanation {
  const token = found ?? previous;
  const span = spanOf(token);
  const id = token.tokenType.name;
  const owners = [...clauses].flatMap(([owner, ids]) => (ids.some((each) => each === id) ? [owner] : []));
  if (token.tokenType === T.BarToken) return { code: 'R026', span, args: {} };
  if (token.firstOnLine && isKeyword(id) && owners.length > 0) {
    return { code: 'R019', span, args: { word: KEYWORDS[id][language], entry, owners } };
  }
  if (token.tokenType === T.RightParenToken || token.tokenType === T.RightBracketToken) {
    const opener = token.tokenType === T.RightParenToken ? '(' : '[';
    return { code: 'R032', span, args: { sign: token.image, opener }, fix: edit(span.start, span.end, '') };
  }
  const fix = quotedElsewhere(token, tokens, source);
  return {
    code: 'R016',
    span,
    args: { written: token.image, ...(id === 'Is' && { kind: 'Is' }) },
    ...(fix && { fix }),
  };
}

/** The sentence ended where more was expected, or something else stands there. */
function unfitting({ found, previous, expected, language, source, tokens }: Stop): Explanation {
  const kind = kindOf(expected);
  const args = { expected: wordsOf(expected, language), ...(kind !== undefined && { kind }) };
  const cut = !found || (found.firstOnLine && found.tokenType !== T.RowToken && !expected.includes('Name'));
  if (cut || (found.firstOnLine && isKeyword(found.tokenType.name))) {
    const last = tokens[tokens.indexOf(previous) - 1];
    const fix = previous.tokenType === K.And && last ? edit(endOf(last), endOf(previous), '') : undefined;
    return {
      code: 'R011',
      span: lastOf(previous),
      args: { ...args, after: previous.image },
      ...(fix && { fix }),
    };
  }
  const cell = found.tokenType === T.BarToken || found.tokenType === T.RowToken;
  if (cell && expected.includes('Met')) return { code: 'R026', span: spanOf(found), args: {} };
  const text = expected.includes('CodeWord') && /^[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+ \S/.exec(found.image);
  if (text) {
    const start = found.startOffset + found.image.indexOf(' ') + 1;
    const line = lineTextAt(source.text, start);
    const end = source.text.lastIndexOf('\n', start - 1) + 1 + line.trimEnd().length;
    const written = source.text.slice(start, end);
    return { code: 'R036', span: { start, end }, args: { written }, fix: edit(start, end, `"${written}"`) };
  }
  return { code: 'R004', span: spanOf(found), args: { ...args, written: found.image } };
}

/**
 * One diagnostic for one syntax error.
 *
 * @param error what Chevrotain reported, with expectations packed by `parser/expectations.ts`
 */
export function explainSyntaxError(error: IRecognitionException, context: SyntaxContext): Diagnostic {
  const { tokens, source, language } = context;
  const index = tokens.findIndex((token) => token.startOffset === error.token.startOffset);
  const stop: Stop = {
    ...context,
    expected: expectedTokens(error),
    found: tokens[index],
    previous: (index === -1 ? tokens.at(-1) : tokens[index - 1]) as RuleToken,
    next: index === -1 ? undefined : tokens[index + 1],
  };
  const explanation =
    misspeltLine(stop) ??
    between(stop) ??
    numberInLetters(stop) ??
    brokenFigure(stop) ??
    misspeltWord(stop) ??
    keywordInName(stop) ??
    joined(stop) ??
    missingSign(stop) ??
    countedFrom(stop) ??
    missingIs(stop) ??
    (stop.expected.length === 0 ? surplus(stop) : unfitting(stop));
  return { severity: 'error', source, language, ...explanation };
}
