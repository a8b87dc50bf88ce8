/** Conditions and values joined by words that the grammar does not join them by: `eller`, `og`, `mellem`. */
import { KEYWORDS } from '../keywords.ts';
import { endOf, KEYWORD_TOKENS as K, NameToken, type RuleToken, spanOf } from '../lexer/tokens.ts';
import type { Language } from '../source.ts';
import { COMPARING } from './near-keyword.ts';
import { alternativesAsList } from './rewrite-alternatives.ts';
import { type Explanation, edit, placeOf, type Stop } from './stop.ts';

const BETWEEN: Readonly<Record<Language, string>> = { da: 'mellem', en: 'between' };

/** `skadebeløb er mellem 5.000 kr. og 10.000 kr.`: both ends could be meant to count, or neither. */
export function between({ source, tokens, language, previous, found }: Stop): Explanation | undefined {
  const name = [previous, found].find((token) => token?.image.split(' ').includes(BETWEEN[language]));
  if (!name || name.tokenType !== NameToken) return undefined;
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

/** `eller` or `og` where the grammar has no place for it. */
export function joined(stop: Stop): Explanation | undefined {
  const { found, previous, tokens, expected, language, source, entry } = stop;
  const before = tokens[tokens.indexOf(previous) - 1];
  if (entry === 'scenario' && found?.tokenType === K.Is && before?.tokenType === K.And) {
    const value = tokens[tokens.indexOf(before) - 1] ?? before;
    return { code: 'R178', span: spanOf(before), args: {}, fix: edit(endOf(value), endOf(before), ',') };
  }
  // `… er vold eller skadebeløb over …` reads as two options until the second comparison comes.
  const compares = found && (['Is', ...COMPARING] as const).some((id) => K[id] === found.tokenType);
  const or = found?.tokenType === K.Or ? found : compares && before?.tokenType === K.Or ? before : undefined;
  if (or) {
    const rewrite = alternativesAsList(tokens, tokens.indexOf(or), language, source);
    const args = { written: or.image, ...(rewrite?.mixed && { beside: KEYWORDS.And[language] }) };
    return { code: 'R030', span: spanOf(or), args, ...(rewrite && { fix: rewrite.fix }) };
  }
  if (expected.includes('Is') && previous.tokenType === NameToken && before?.tokenType === K.And) {
    const fix = edit(before.startOffset, endOf(before), KEYWORDS.Or[language]);
    return { code: 'R033', span: spanOf(previous), args: { name: previous.image }, fix };
  }
  if (found?.tokenType === K.And && previous.tokenType === NameToken && expected.length === 0) {
    return { code: 'R034', span: spanOf(found), args: {}, fix: edit(endOf(previous), endOf(found), ',') };
  }
  return undefined;
}
