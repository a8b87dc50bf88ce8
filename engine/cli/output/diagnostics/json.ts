import { jsonText } from '../json-text.ts';
import type { DiagnosticView, Findings, ShownRange } from './diagnostic-view.ts';

/** Every finding with its place, and the fix where there is one. */
export function diagnosticsJson({ files, diagnostics }: Findings): string {
  return jsonText({
    files,
    diagnostics: diagnostics.map(diagnosticJson),
    summary: {
      files: files.length,
      errors: diagnostics.filter((one) => one.severity === 'error').length,
      warnings: diagnostics.filter((one) => one.severity === 'warning').length,
    },
  });
}

function diagnosticJson(one: DiagnosticView): Readonly<Record<string, unknown>> {
  return {
    code: one.code,
    severity: one.severity,
    language: one.language,
    message: one.message,
    hint: one.hint ?? null,
    file: one.file,
    ...rangeJson(one),
    legal_source: one.heading ?? null,
    related: one.related,
    fix:
      one.fix === undefined
        ? null
        : { edits: one.fix.map((edit) => ({ ...rangeJson(edit), text: edit.text })) },
  };
}

function rangeJson(range: ShownRange): Readonly<Record<string, unknown>> {
  return {
    location: { line: range.line, column: range.column },
    end_location: { line: range.endLine, column: range.endColumn },
  };
}
