import {
  type Diagnostic,
  diagnosticText,
  type Language,
  lineTextAt,
  positionAt,
  type Span,
} from '../../../../dsl/index.ts';
import { shownText } from '../shown-text.ts';
import type { DiagnosticView, ShownRange } from './diagnostic-view.ts';
import { legalHeading } from './legal-heading.ts';

/** A diagnostic with its texts, in the language asked for or else in that of its file. */
export function diagnosticView(diagnostic: Diagnostic, asked: Language | undefined): DiagnosticView {
  const { code, severity, source, span, related = [], fix } = diagnostic;
  const language = asked ?? diagnostic.language;
  const { message, hint } = diagnosticText(diagnostic, language);
  const heading = legalHeading(source, span.start);
  return {
    code,
    severity,
    language,
    message: shownText(message),
    ...(hint !== undefined && { hint: shownText(hint) }),
    file: source.path,
    ...rangeOf(source.text, span),
    lineText: lineTextAt(source.text, span.start),
    ...(heading !== undefined && { heading: shownText(heading) }),
    related: related.map((other) => ({
      file: other.source.path,
      ...positionAt(other.source.text, other.span.start),
    })),
    ...(fix !== undefined && {
      fix: fix.edits.map((edit) => ({ ...rangeOf(source.text, edit.span), text: edit.text })),
    }),
  };
}

function rangeOf(text: string, span: Span): ShownRange {
  const { line, column } = positionAt(text, span.start);
  const end = positionAt(text, span.end);
  return { line, column, endLine: end.line, endColumn: end.column };
}
