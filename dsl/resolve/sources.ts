/** Legal sources as one line of text, and the demand that there is one. */
import type { Source } from '../ast.ts';
import { formatCitation } from '../citation.ts';
import { formatDate } from '../dates.ts';
import type { SourceLine } from '../outcome.ts';
import type { Language } from '../source.ts';
import { sourcesOf } from '../symbols.ts';

/** `serviceloven § 57 c, stk. 1` or `Byrådets beslutning, punkt 7 (12. november 2015)`. */
export function sourceLine(source: Source, language: Language): SourceLine {
  const what =
    source.document?.text ??
    [source.act?.text, source.citation && formatCitation(source.citation)].filter(Boolean).join(' ');
  return source.date === undefined ? what : `${what} (${formatDate(source.date, language)})`;
}

export function sourceLines(
  clauses: readonly { readonly kind: string }[],
  language: Language,
): readonly SourceLine[] {
  return sourcesOf(clauses).map((source) => sourceLine(source, language));
}
