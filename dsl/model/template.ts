/** The texts of documents. */

import type { Bilingual, Language } from '../source.ts';
import type { Definition } from './definition.ts';
import type { Expression, FactRef } from './expression.ts';

/** What stands in { } in a template: a value of the rules or the case, or a place that the process fills. */
export type BlankModel =
  | { readonly kind: 'fact'; readonly fact: FactRef }
  | { readonly kind: 'limit' | 'deadline' | 'place'; readonly code: string; readonly name: Bilingual };

export interface PassageModel {
  /** Begins a paragraph. */
  readonly opens: boolean;
  readonly when?: Expression;
  readonly parts: readonly (string | BlankModel)[];
}

/** The text of a document that a case produces, in the language of its file. */
export interface TemplateModel extends Definition {
  readonly language: Language;
  /** When the case has come so far that the document can be made. */
  readonly when?: Expression;
  readonly passages: readonly PassageModel[];
}
