import type { DiagnosticSeverity, Language } from '../../../../dsl/index.ts';

/** From and to, as people count: lines and columns from 1, the end exclusive. */
export interface ShownRange {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface ShownPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A diagnostic with its texts filled in: everything the renderers need, so that none of them invents a word. */
export interface DiagnosticView extends ShownRange {
  readonly code: string;
  readonly severity: DiagnosticSeverity;
  readonly language: Language;
  readonly message: string;
  readonly hint?: string;
  readonly file: string;
  /** The line the place is on. */
  readonly lineText: string;
  /** The legal source of the rule it is in. */
  readonly heading?: string;
  readonly related: readonly ShownPlace[];
  readonly fix?: readonly (ShownRange & { readonly text: string })[];
}

/** What was looked at, and what was found. */
export interface Findings {
  readonly files: readonly string[];
  readonly diagnostics: readonly DiagnosticView[];
}

/** Errors before warnings, else as given. */
export function worstFirst(diagnostics: readonly DiagnosticView[]): readonly DiagnosticView[] {
  const errors = diagnostics.filter((one) => one.severity === 'error');
  return [...errors, ...diagnostics.filter((one) => one.severity !== 'error')];
}
