/** Turns “the grammar stopped here” into one message a policy author can act on. */
import type { IRecognitionException } from 'chevrotain';
import type { Diagnostic, Fix } from './diagnostic.ts';
import { KEYWORD_IDS, KEYWORDS, type KeywordId } from './keywords.ts';
import { expectedTokens } from './parser/expectations.ts';
import type { Language, SourceText, Span } from './source.ts';
import { nearest } from './suggest.ts';
import { KEYWORD_TOKENS as K, NameToken, type RuleToken } from './tokens.ts';

const spanOf = (token: RuleToken): Span => ({
  start: token.startOffset,
  end: (token.endOffset as number) + 1,
});

const isKeyword = (name: string): name is KeywordId => name in KEYWORDS;

const keywordsOf = (language: Language, names: readonly string[]): string[] =>
  names.filter(isKeyword).map((id) => KEYWORDS[id][language]);

/** Signs by the name of their token, as they are written. */
const SIGNS: Readonly<Record<string, string>> = {
  Colon: ':',
  Comma: ',',
  RightBracket: ']',
  RightParen: ')',
  LeftParen: '(',
  Bar: '|',
  Dash: '-',
};

/** A clause keyword that the first words of a line nearly spell, with the words it would replace. */
function nearlyKeyword(
  words: readonly string[],
  language: Language,
): { readonly keyword: string; readonly written: string } | undefined {
  const candidates = KEYWORD_IDS.filter((id) => KEYWORDS[id].reach === 'line').map(
    (id) => KEYWORDS[id][language],
  );
  for (let length = Math.min(words.length, 5); length > 0; length -= 1) {
    const written = words.slice(0, length).join(' ');
    const sameLength = candidates.filter((candidate) => candidate.split(' ').length === length);
    const keyword = nearest(written, sameLength);
    if (keyword && keyword !== written.toLowerCase()) return { keyword, written };
  }
  return undefined;
}

/** A comparing word that is misspelt inside what was read as one name: `hærværk ovr hærværksgrænse`. */
function nearlyComparator(
  text: string,
  language: Language,
): { readonly keyword: string; readonly written: string } | undefined {
  const comparators = (
    [
      'Over',
      'Under',
      'AtLeast',
      'AtMost',
      'Before',
      'After',
      'NoLater',
      'NoEarlier',
      'Includes',
      'Where',
      'Met',
      'Unknown',
    ] as const
  ).map((id) => KEYWORDS[id][language]);
  for (const written of text.split(' ').slice(1)) {
    const keyword = comparators.find(
      (candidate) =>
        nearest(written, [candidate]) !== undefined && candidate !== written && written.length > 2,
    );
    if (keyword) return { keyword, written };
  }
  return undefined;
}

/**
 * One diagnostic for one syntax error.
 *
 * @param error what Chevrotain reported, with expectations packed by `parser-errors.ts`
 * @param tokens the tokens of the declaration that could not be read
 */
export function explainSyntaxError(
  error: IRecognitionException,
  tokens: readonly RuleToken[],
  source: SourceText,
  language: Language,
): Diagnostic {
  const expected = expectedTokens(error);
  const index = tokens.findIndex((token) => token.startOffset === error.token.startOffset);
  const found = index === -1 ? undefined : tokens[index];
  const previous = index === -1 ? (tokens.at(-1) as RuleToken) : tokens[index - 1];
  const report = (code: string, span: Span, args: Diagnostic['args'], fix?: Fix): Diagnostic => ({
    code,
    severity: 'error',
    source,
    language,
    span,
    args,
    ...(fix && { fix }),
  });
  const replace = (token: RuleToken, from: string, to: string): Fix => {
    const start = token.startOffset + source.text.slice(token.startOffset).indexOf(from);
    return { edits: [{ span: { start, end: start + from.length }, text: to }] };
  };

  const lineStart = found?.firstOnLine ? found : undefined;
  if (lineStart && lineStart.tokenType === NameToken) {
    const words =
      source.text
        .slice(lineStart.startOffset)
        .split(/[\r\n]/, 1)[0]
        ?.split(/[ \u00a0]+/) ?? [];
    const near = nearlyKeyword(words, language);
    if (near)
      return report(
        'R014',
        spanOf(lineStart),
        { written: near.written, suggestion: near.keyword },
        replace(lineStart, near.written, near.keyword),
      );
  }
  const name =
    found?.tokenType === NameToken && !lineStart
      ? found
      : previous?.tokenType === NameToken
        ? previous
        : undefined;
  const near = name && !expected.includes('Colon') ? nearlyComparator(name.image, language) : undefined;
  if (name && near) {
    return report(
      'R015',
      spanOf(name),
      { written: near.written, suggestion: near.keyword },
      replace(name, near.written, near.keyword),
    );
  }
  if (found?.tokenType === K.Or) return report('R030', spanOf(found), {});
  const onlyExpected = expected.length === 1 ? (expected[0] as string) : undefined;
  if (onlyExpected && SIGNS[onlyExpected] && previous) {
    const end = (previous.endOffset as number) + 1;
    return report(
      'R003',
      { start: end - 1, end },
      { sign: SIGNS[onlyExpected], after: previous.image },
      { edits: [{ span: { start: end, end }, text: SIGNS[onlyExpected] }] },
    );
  }
  if (
    found &&
    isKeyword(found.tokenType.name) &&
    KEYWORDS[found.tokenType.name].reach !== 'line' &&
    previous &&
    !lineStart &&
    (expected.length === 0 || onlyExpected === 'Name')
  ) {
    return report('R012', spanOf(found), { word: found.image });
  }
  if (!found) {
    const end = ((previous as RuleToken).endOffset as number) + 1;
    return report(
      'R011',
      { start: end - 1, end },
      { expected: keywordsOf(language, expected), after: (previous as RuleToken).image },
    );
  }
  if (expected.length === 0) return report('R016', spanOf(found), { written: found.image });
  return report('R004', spanOf(found), {
    written: found.image,
    expected: keywordsOf(language, expected),
    ...(onlyExpected && { kind: onlyExpected }),
  });
}
