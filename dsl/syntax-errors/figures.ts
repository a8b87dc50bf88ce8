/** Numbers and durations that are not written as figures. */

import { DURATION_WORDS, MONTH_NAMES } from '../keywords.ts';
import { NameToken, NumberToken } from '../lexer/tokens.ts';
import { nearest } from '../messages/nearest.ts';
import type { Language } from '../source.ts';
import { type Explanation, edit, type Stop } from './stop.ts';

/** Small numbers as words; `én` and `a` are left out, they are too common in names. */
const NUMBER_WORDS: Readonly<Record<Language, readonly string[]>> = {
  da: ['to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti'],
  en: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
};

/** `mindst to forhold`. */
export function numberInLetters({ found, expected, language }: Stop): Explanation | undefined {
  const [written = ''] = found?.image.split(' ') ?? [];
  const index = NUMBER_WORDS[language].indexOf(written.toLowerCase());
  if (!found || !expected.includes('Number') || index === -1) return undefined;
  const span = { start: found.startOffset, end: found.startOffset + written.length };
  const rewrite = String(index + 2);
  return { code: 'R038', span, args: { written, rewrite }, fix: edit(span.start, span.end, rewrite) };
}

/** `7 hverdage`, `1 January 2016` in a Danish file: a number and a word that do not make one figure. */
export function brokenFigure({ found, previous, next, language, expected }: Stop): Explanation | undefined {
  const takes = expected.length === 0 || expected.includes('Duration') || expected.includes('Date');
  const number = found?.tokenType === NumberToken ? found : previous;
  const unitWord = number === found ? next : found;
  if (!takes || number.tokenType !== NumberToken) return undefined;
  if (unitWord?.tokenType !== NameToken || unitWord.firstOnLine) return undefined;
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
