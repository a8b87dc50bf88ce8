/** What the definitions of all kinds have in common. */
import type { NamedDeclaration, Sentence } from '../ast.ts';
import type { Bilingual } from '../source.ts';
import type { Resolution } from './resolution.ts';
import { sourceLines } from './sources.ts';
import { bilingual, type NamedSymbol } from './symbols.ts';

/** What a declaration was bound to by its first name. */
export function symbolOf(declaration: NamedDeclaration, resolution: Resolution): NamedSymbol | undefined {
  const head = declaration.head.forms[0];
  return head && resolution.bindings.get(head);
}

/** What every definition has; `R056` where a required source is missing. */
export function definition(
  declaration: NamedDeclaration,
  symbol: NamedSymbol,
  resolution: Resolution,
  sourceRequired: boolean,
) {
  const head = declaration.head.forms[0];
  const sources = sourceLines(declaration.clauses, resolution.file.language);
  if (sourceRequired && sources.length === 0 && head)
    resolution.report('R056', head.span, { name: head.text });
  return { code: symbol.code, name: bilingual(symbol), sources, origin: resolution.origin(declaration.span) };
}

/** A sentence in both languages; where the file gives only one, it stands for both. */
export function inBoth({ text, label }: Sentence, resolution: Resolution): Bilingual {
  const other = (label ?? text).text;
  return resolution.file.language === 'da' ? { da: text.text, en: other } : { da: other, en: text.text };
}
