/** `R155`: a source that nobody has said they held the rule against. Asked for before rules are released, not while they are written. */
import type { RuleFile } from '../ast.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { sourceLine, sourcesIn } from '../resolve/sources.ts';

/** Every source of a file without `bekræftet af`, in the order of the file. */
export function unconfirmedSources({
  source,
  language,
  header,
  declarations,
}: RuleFile): readonly Diagnostic[] {
  return [...(header ? [header] : []), ...declarations]
    .flatMap(sourcesIn)
    .filter(({ confirmed }) => confirmed === undefined)
    .map((cited) => ({
      code: 'R155',
      severity: 'error',
      source,
      language,
      span: cited.span,
      args: { source: sourceLine(cited, language) },
    }));
}
