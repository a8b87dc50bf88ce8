/** Joins the words of a line into keywords and names. */
import type { TokenType } from 'chevrotain';
import { KEYWORD_IDS, KEYWORDS, type KeywordId, MONTH_NAMES, type Reach, YEAR_OF } from '../keywords.ts';
import type { Language } from '../source.ts';
import {
  CodeToken,
  CommaToken,
  DateToken,
  DurationToken,
  KEYWORD_TOKENS,
  MoneyToken,
  NameToken,
  NumberToken,
  PercentToken,
  type RuleToken,
  TextToken,
} from './tokens.ts';

interface Phrase {
  readonly id: KeywordId;
  readonly words: readonly string[];
  readonly reach: Reach;
}

/** Phrases by their first word, the longest first. */
type PhraseTable = ReadonlyMap<string, readonly Phrase[]>;

/** `ingen` right after `forvent` is the one that belongs there. */
const precedence = ({ reach }: Phrase): number => (reach === 'expected' || reach === 'stated' ? 0 : 1);

function phraseTable(language: Language): PhraseTable {
  const table = new Map<string, Phrase[]>();
  for (const id of KEYWORD_IDS) {
    const words = KEYWORDS[id][language].toLowerCase().split(' ');
    const first = words[0] as string;
    table.set(first, [...(table.get(first) ?? []), { id, words, reach: KEYWORDS[id].reach }]);
  }
  for (const phrases of table.values())
    phrases.sort((a, b) => b.words.length - a.words.length || precedence(a) - precedence(b));
  return table;
}

const TABLES: Readonly<Record<Language, PhraseTable>> = { da: phraseTable('da'), en: phraseTable('en') };

const FIGURES: readonly TokenType[] = [DateToken, MoneyToken, PercentToken, DurationToken, NumberToken];

/** `O-SUMMON`, `to_summon`: capitals with a hyphen, or an underscore; the same in both languages. */
const CODE_WORD = /^(?:[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+|[A-Za-z0-9]+(?:_[A-Za-z0-9]+)+)$/;

/** Accepted beside the spelling of the table. */
const spelled = (word: string): string => (word === 'en' ? 'én' : word);

/** Whether what comes next is what `forvent`, or `forvent ingen`, is about. */
function followsExpect(before: readonly RuleToken[]): boolean {
  const last = before.at(-1)?.tokenType;
  return last === KEYWORD_TOKENS.Expect || last === KEYWORD_TOKENS.NoSuch;
}

/** Whether a comma stands right before, in a line with a source: `kilde serviceloven § 57 c, bekræftet af …`. */
function followsSource(before: readonly RuleToken[]): boolean {
  if (before.at(-1)?.tokenType !== CommaToken) return false;
  const lineStart = before.findLastIndex(({ firstOnLine }) => firstOnLine);
  return before.slice(lineStart).some(({ tokenType }) => tokenType === KEYWORD_TOKENS.Source);
}

function phraseAt(
  words: readonly RuleToken[],
  index: number,
  next: RuleToken | undefined,
  language: Language,
  before: readonly RuleToken[],
): Phrase | undefined {
  const first = (words[index] as RuleToken).image.toLowerCase();
  const candidates = TABLES[language].get(first);
  return candidates?.find(({ words: phrase, reach }) => {
    if (index + phrase.length > words.length) return false;
    if (
      !phrase.every((word, offset) => {
        const written = (words[index + offset] as RuleToken).image.toLowerCase();
        return written === word || (word === 'én' && spelled(written) === word);
      })
    )
      return false;
    if (reach === 'line') return (words[index] as RuleToken).firstOnLine;
    if (reach === 'expected') return followsExpect(before);
    if (reach === 'stated') return followsExpect(before) || before.at(-1)?.tokenType === KEYWORD_TOKENS.Given;
    if (reach === 'source') return followsSource(before);
    if (reach === 'text') return index + phrase.length === words.length && next?.tokenType === TextToken;
    if (reach === 'number')
      return index + phrase.length === words.length && next !== undefined && FIGURES.includes(next.tokenType);
    return true;
  });
}

function joined(words: readonly RuleToken[], tokenType: TokenType, payload: unknown): RuleToken {
  const first = words[0] as RuleToken;
  const last = words.at(-1) as RuleToken;
  return {
    ...first,
    tokenType,
    tokenTypeIdx: tokenType.tokenTypeIdx as number,
    image: words.map((word) => word.image).join(' '),
    endOffset: last.endOffset as number,
    endLine: last.endLine as number,
    endColumn: last.endColumn as number,
    payload,
  };
}

function nameToken(words: readonly RuleToken[]): RuleToken {
  const text = words.map((word) => word.image).join(' ');
  return words.length === 1 && CODE_WORD.test(text)
    ? joined(words, CodeToken, text)
    : joined(words, NameToken, { text, quoted: false });
}

/**
 * Splits one run of words into keywords and names. After the keywords `kode` and `accepteret` the next word is a code,
 * whatever its shape.
 */
function splitRun(
  words: readonly RuleToken[],
  earlier: readonly RuleToken[],
  next: RuleToken | undefined,
  language: Language,
): RuleToken[] {
  const result: RuleToken[] = [];
  let name: RuleToken[] = [];
  const flush = (): void => {
    if (name.length > 0) result.push(nameToken(name));
    name = [];
  };
  for (let index = 0; index < words.length; ) {
    const word = words[index] as RuleToken;
    const before = name.length > 0 ? [] : index === 0 ? earlier : result;
    const phrase = phraseAt(words, index, next, language, before);
    if (!phrase) {
      const opener = result.at(-1)?.tokenType;
      const wantsCode = opener === KEYWORD_TOKENS.Code || opener === KEYWORD_TOKENS.Accepted;
      if (wantsCode && name.length === 0) result.push(joined([word], CodeToken, word.image));
      else name.push(word);
      index += 1;
      continue;
    }
    flush();
    result.push(
      joined(words.slice(index, index + phrase.words.length), KEYWORD_TOKENS[phrase.id], undefined),
    );
    index += phrase.words.length;
  }
  flush();
  return result;
}

/**
 * A date of less than day precision at the end of a run: `marts 2015`, `året 2015`. The year is the number after it.
 */
function vagueDate(
  run: readonly RuleToken[],
  next: RuleToken | undefined,
  language: Language,
): { readonly token: RuleToken; readonly words: number } | undefined {
  if (next?.tokenType !== NumberToken || next.firstOnLine || !/^\d{4}$/.test(next.image)) return undefined;
  const last = (count: number): string =>
    run
      .slice(-count)
      .map((word) => word.image.toLowerCase())
      .join(' ');
  const month = MONTH_NAMES[language].findIndex((name) => name.toLowerCase() === last(1)) + 1;
  const yearWords = YEAR_OF[language].split(' ').length;
  if (month === 0 && last(yearWords) !== YEAR_OF[language]) return undefined;
  const words = month === 0 ? yearWords : 1;
  const date = month === 0 ? next.image : `${next.image}-${String(month).padStart(2, '0')}`;
  return { token: joined([...run.slice(-words), next], DateToken, date), words };
}

/** Tokens with every run of words on a line replaced by keywords, names and codes. */
export function groupWords(
  tokens: readonly RuleToken[],
  language: Language,
  wordType: TokenType,
  quotedType: TokenType,
): readonly RuleToken[] {
  const result: RuleToken[] = [];
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index] as RuleToken;
    if (token.tokenType === quotedType) {
      result.push(joined([token], NameToken, { text: token.payload, quoted: true }));
      index += 1;
    } else if (token.tokenType === wordType) {
      const run = [token];
      for (
        let next = tokens[index + run.length];
        next?.tokenType === wordType && !next.firstOnLine;
        next = tokens[index + run.length]
      ) {
        run.push(next);
      }
      const next = tokens[index + run.length];
      const date = vagueDate(run, next, language);
      const words = date ? run.slice(0, run.length - date.words) : run;
      const after = date?.token ?? (next?.firstOnLine ? undefined : next);
      result.push(...splitRun(words, result, after, language), ...(date ? [date.token] : []));
      index += run.length + (date ? 1 : 0);
    } else {
      result.push(token);
      index += 1;
    }
  }
  return result;
}
