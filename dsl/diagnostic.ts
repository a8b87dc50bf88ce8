/** Everything that can be wrong with a rule file, as data. The text is found in `messages/` by code. */
import type { Language, SourceText, Span } from './source.ts';

export type DiagnosticSeverity = 'error' | 'warning';

export type DiagnosticArgument = string | number | readonly string[];

/** A change of the text that mends the problem; edits do not overlap. */
export interface Fix {
  readonly edits: readonly { readonly span: Span; readonly text: string }[];
}

export interface Diagnostic {
  /** Stable, never used again for something else: `R012`. */
  readonly code: string;
  readonly severity: DiagnosticSeverity;
  readonly source: SourceText;
  readonly span: Span;
  /** The language the file is written in; messages follow it unless the user asked for another. */
  readonly language: Language;
  readonly args: Readonly<Record<string, DiagnosticArgument>>;
  readonly related?: readonly { readonly source: SourceText; readonly span: Span }[];
  readonly fix?: Fix;
}

/** The file that a diagnostic is about. */
interface Written {
  readonly source: SourceText;
  readonly language: Language;
}

/** An error at a place of a file. */
export function errorIn(
  { source, language }: Written,
  code: string,
  span: Span,
  args: Diagnostic['args'] = {},
  fix?: Fix,
): Diagnostic {
  return { code, severity: 'error', source, language, span, args, ...(fix && { fix }) };
}

/** The fix that writes a text where another stands. */
export function writeInstead(span: Span, text: string): Fix {
  return { edits: [{ span, text }] };
}
