/** Legal sources, as one line of text each. */
import type { Declaration, Header, Source } from '../ast.ts';
import { keywordText } from '../keywords.ts';
import { formatCitation } from '../lexer/citation.ts';
import type { SourceLine } from '../outcome.ts';
import type { Language } from '../source.ts';
import { formatDate } from '../values/written-dates.ts';

/** The sources of a declaration, those of its assumptions too. */
export function sourcesIn(declaration: Declaration | Header): readonly Source[] {
  if (!('head' in declaration)) return [];
  const assumed = declaration.clauses.flatMap((clause) =>
    clause.kind === 'if_unknown' && clause.action.kind === 'assume' && clause.action.source
      ? [clause.action.source]
      : [],
  );
  return [...sourcesOf(declaration.clauses), ...assumed];
}

/** `Byrådets beslutning, punkt 7 (12. november 2015), bekræftet af juraen 3. marts 2015`, as far as it is said. */
export function sourceLine(source: Source, language: Language): SourceLine {
  const what =
    source.document?.text ??
    [source.act?.text, source.citation && formatCitation(source.citation)].filter(Boolean).join(' ');
  const dated = source.date === undefined ? what : `${what} (${formatDate(source.date, language)})`;
  const { confirmed } = source;
  if (!confirmed) return dated;
  const when = formatDate(confirmed.on, language);
  return `${dated}, ${keywordText('ConfirmedBy', language)} ${confirmed.by.text} ${when}`;
}

/** Every source among the clauses of a declaration, as lines. */
export function sourceLines(
  clauses: readonly { readonly kind: string }[],
  language: Language,
): readonly SourceLine[] {
  return sourcesOf(clauses).map((source) => sourceLine(source, language));
}

/** The sources among the clauses of a declaration. */
function sourcesOf(clauses: readonly { readonly kind: string }[]): readonly Source[] {
  return clauses.filter((clause): clause is Source => clause.kind === 'source');
}
