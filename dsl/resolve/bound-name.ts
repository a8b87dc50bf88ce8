/** What names of a tree are called in each language. */
import type { Name } from '../ast.ts';
import type { Language } from '../source.ts';
import type { Bindings } from './symbols.ts';

/**
 * The name in a language, in the same form (singular, plural) in which it was written; names that stand for nothing
 * known stay as they are.
 */
export function boundName(name: Name, language: Language, bindings: Bindings): string {
  const symbol = bindings.get(name);
  if (!symbol) return name.text;
  const wanted = name.text.toLowerCase();
  for (const forms of [symbol.forms.da, symbol.forms.en]) {
    const index = forms.findIndex((form) => form.toLowerCase() === wanted);
    const form = index === -1 ? undefined : symbol.forms[language][index];
    if (form !== undefined) return symbol.forms[language] === forms ? name.text : form;
  }
  return symbol.forms[language][0] ?? name.text;
}
