/** Legal sources as one line of text, and the demand that there is one. */
import type { RuleFile, Source } from '../ast.ts';
import { formatCitation } from '../citation.ts';
import { checksum } from '../content-hash.ts';
import { formatDate } from '../dates.ts';
import type { SourceLine } from '../outcome.ts';
import type { Language } from '../source.ts';
import { sourcesOf } from '../symbols.ts';
import type { Resolution } from './resolution.ts';

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
