/** A sign or a word that is missing where only that one can stand. */
import { KEYWORDS } from '../keywords.ts';
import { endOf, KEYWORD_TOKENS as K, NameToken, spanOf } from '../lexer/tokens.ts';
import { type Explanation, edit, lastOf, type Stop, wordsOf } from './stop.ts';

/** Signs by the name of their token, as they are written. */
const SIGNS: Readonly<Record<string, string>> = {
  Colon: ':',
  Comma: ',',
  RightBracket: ']',
  RightParen: ')',
  LeftParen: '(',
  Bar: '|',
};

/** A sign that is missing after the token before, or a bullet before the token that was found. */
export function missingSign({ expected, previous, found, entry }: Stop): Explanation | undefined {
  const [only] = expected;
  const option = entry === 'choice' && expected.length === 0 && found?.tokenType === NameToken;
  const bullet = expected.length === 1 && only === 'Dash' && found && found.tokenType === NameToken;
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

/** `7 dage efter modtagelsesdato` in a deadline: the day after the date is day 1. */
export function countedFrom({ found, expected, language, entry }: Stop): Explanation | undefined {
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
export function missingIs({ found, previous, expected, language }: Stop): Explanation | undefined {
  const answers = found && !found.firstOnLine && ANSWERS.includes(found.tokenType.name);
  if (!answers || !expected.includes('Is') || previous.tokenType !== NameToken) return undefined;
  const span = spanOf(found);
  const args = { written: found.image, expected: [KEYWORDS.Is[language]] };
  return { code: 'R004', span, args, fix: edit(span.start, span.start, `${KEYWORDS.Is[language]} `) };
}
