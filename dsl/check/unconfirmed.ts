/** `R155`: a source that nobody has said they held the rule against. Asked for before rules are released, not while they are written. */
import type { RuleFile } from '../ast.ts';
import { type Diagnostic, errorIn } from '../diagnostic.ts';
import { sourceLine, sourcesIn } from '../resolve/sources.ts';

/** Every source of a file without `bekræftet af`, in the order of the file. */
export function unconfirmedSources(file: RuleFile): readonly Diagnostic[] {
  return [...(file.header ? [file.header] : []), ...file.declarations]
    .flatMap(sourcesIn)
    .filter(({ confirmed }) => confirmed === undefined)
    .map((cited) => errorIn(file, 'R155', cited.span, { source: sourceLine(cited, file.language) }));
}
