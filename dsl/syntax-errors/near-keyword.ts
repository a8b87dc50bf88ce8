/** Words that stand where a keyword belongs and nearly are one: misspelt, cut short, or of the other language. */
import { KEYWORD_IDS, KEYWORDS, type KeywordId } from '../keywords.ts';
import { nearest } from '../messages/nearest.ts';
import type { Language } from '../source.ts';

/** Part of a text that should have been a keyword. */
export interface NearKeyword {
  readonly written: string;
  readonly keyword: string;
}

const words = (text: string): readonly string[] => text.split(/[ \u00a0\u202f]+/);

const phrases = (ids: readonly KeywordId[], language: Language): readonly string[] =>
  ids.map((id) => KEYWORDS[id][language]);

/** A keyword that the first words of a line nearly spell, the longest first; or one that they only begin. */
export function nearKeyword(
  line: string,
  candidates: readonly KeywordId[],
  language: Language,
): NearKeyword | undefined {
  const first = words(line);
  const known = phrases(candidates, language);
  for (let length = Math.min(first.length, 5); length > 0; length -= 1) {
    const written = first.slice(0, length).join(' ');
    const keyword = nearest(
      written,
      known.filter((candidate) => words(candidate).length === length),
    );
    if (keyword && keyword !== written.toLowerCase()) return { keyword, written };
  }
  const [begun = ''] = first;
  const whole = known.find((candidate) => candidate.startsWith(`${begun.toLowerCase()} `));
  return whole === undefined ? undefined : { keyword: whole, written: begun };
}

/** Words that mean something else in the other language, or are too common in names to be taken for keywords. */
const COMMON = new Set(['type', 'over', 'under', 'version', 'note', 'for', 'of', 'no', 'not', 'fri', 'test']);

/** A keyword of the other language among the words of a name. */
export function foreignKeyword(
  text: string,
  atLineStart: boolean,
  language: Language,
): NearKeyword | undefined {
  const other = language === 'da' ? 'en' : 'da';
  const written = words(text);
  const known = KEYWORD_IDS.filter(
    (id) =>
      KEYWORDS[id].en !== KEYWORDS[id].da &&
      KEYWORDS[id].reach !== 'expected' &&
      !COMMON.has(KEYWORDS[id][other]),
  );
  for (let start = 0; start < written.length; start += 1) {
    for (let end = Math.min(written.length, start + 6); end > start; end -= 1) {
      const phrase = written.slice(start, end).join(' ');
      const id = known.find(
        (candidate) =>
          KEYWORDS[candidate][other] === phrase.toLowerCase() &&
          (KEYWORDS[candidate].reach !== 'line' || (start === 0 && atLineStart)),
      );
      if (id) return { written: phrase, keyword: KEYWORDS[id][language] };
    }
  }
  return undefined;
}

/** The words that compare a fact with a value; `er` is too common in names to be looked for. */
export const COMPARING = [
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

/** A comparing word, or one of the few others that stand inside a condition, misspelt in what was read as one name: `hærværk ovr hærværksgrænse`. */
export function nearComparator(text: string, language: Language): NearKeyword | undefined {
  const known = phrases([...COMPARING, 'Where', 'Concerns', 'Met', 'Unknown'], language);
  for (const written of words(text).slice(1)) {
    const keyword = written.length > 2 ? nearest(written, known) : undefined;
    if (keyword !== undefined && keyword !== written.toLowerCase()) return { keyword, written };
  }
  return undefined;
}
