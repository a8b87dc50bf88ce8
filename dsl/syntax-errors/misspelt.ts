/** A word that nearly is a keyword, or is one of the other language. */

import { NameToken } from '../lexer/tokens.ts';
import { lineTextAt } from '../source.ts';
import { foreignKeyword, type NearKeyword, nearComparator, nearKeyword } from './near-keyword.ts';
import { type Explanation, edit, isKeyword, placeOf, type Stop } from './stop.ts';

function instead(code: string, { written, keyword }: NearKeyword, from: number, stop: Stop): Explanation {
  const span = placeOf(written, from, stop.source);
  return { code, span, args: { written, suggestion: keyword }, fix: edit(span.start, span.end, keyword) };
}

/** `gælder nar …`, `undtagen …`, `applies when …` in a Danish file. */
export function misspeltLine(stop: Stop): Explanation | undefined {
  const { found, source, language, clauses, entry } = stop;
  if (!found?.firstOnLine || found.tokenType !== NameToken) return undefined;
  const line = lineTextAt(source.text, found.startOffset).trim();
  const foreign = foreignKeyword(line, true, language);
  if (foreign && line.startsWith(foreign.written)) return instead('R018', foreign, found.startOffset, stop);
  const near = nearKeyword(line, clauses.get(entry) ?? [], language);
  return near && instead('R014', near, found.startOffset, stop);
}

/** `hærværk ovr hærværksgrænse`, `offence type er violence`. */
export function misspeltWord(stop: Stop): Explanation | undefined {
  const { found, previous, expected, language } = stop;
  const name = [found, previous].find((token) => token?.tokenType === NameToken);
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
