/** Legal sources as one line of text, and the demand that there is one. */
import type { Declaration, Header, RuleFile, Source } from '../ast.ts';
import { keywordText } from '../keywords.ts';
import { formatCitation } from '../lexer/citation.ts';
import type { SourceLine } from '../outcome.ts';
import type { Language } from '../source.ts';
import { formatDate } from '../values/written-dates.ts';
import { checksum } from './content-hash.ts';
import type { Resolution } from './resolution.ts';
import { sourcesOf } from './symbols.ts';

/** Words of the law whose checksum is not that of the words as they stand: they were not confirmed since (`R154`). */
export function holdToWording(file: RuleFile, resolution: Resolution): void {
  const declarations = [...(file.header ? [file.header] : []), ...file.declarations];
  for (const declaration of declarations) {
    if (!('head' in declaration)) continue;
    for (const clause of declaration.clauses) {
      if (clause.kind !== 'wording') continue;
      const sum = checksum(clause.text.text);
      if (clause.confirmed?.text === sum) continue;
      const { span } = clause.confirmed ?? clause.text;
      const written = clause.confirmed && { written: clause.confirmed.text };
      resolution.report('R154', span, { checksum: sum, ...written });
    }
  }
}

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

/** Who confirmed a source is a role, and on a day. */
export function resolveConfirmations(file: RuleFile, resolution: Resolution): void {
  for (const source of [...(file.header ? [file.header] : []), ...file.declarations].flatMap(sourcesIn)) {
    if (!source.confirmed) continue;
    resolution.lookUp(source.confirmed.by, 'role');
    resolution.needDay(source.confirmed.on, source.confirmed.span);
  }
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
