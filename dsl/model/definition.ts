/** What every definition has, and where it was written. */
import type { SourceLine } from '../outcome.ts';
import type { Bindings } from '../resolve/symbols.ts';
import type { Bilingual, SourceText, Span } from '../source.ts';

/** Where a piece of the model was written. */
export interface Origin {
  readonly source: SourceText;
  readonly span: Span;
  readonly bindings: Bindings;
}

export interface Definition {
  readonly code: string;
  readonly name: Bilingual;
  readonly sources: readonly SourceLine[];
  readonly origin: Origin;
}
