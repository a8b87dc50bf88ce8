/** `R189`: a fact, a limit and a concept must not share a name in either language: a condition could mean any of them. */
import type { NamedDeclaration } from '../ast.ts';
import type { Resolution } from './resolution.ts';
import type { SymbolKind } from './symbols.ts';

/** What conditions ask by its name alone. */
const ASKED: readonly SymbolKind[] = ['fact', 'limit', 'concept'];

/** Reports each declaration whose name, in one of the languages, something of another kind in sight has as well. */
export function refuseSharedNames(named: readonly NamedDeclaration[], resolution: Resolution): void {
  const { language } = resolution.file;
  for (const { kind, head } of named) {
    const own = kind === 'choice' ? 'fact' : kind;
    const others = ASKED.filter((other) => other !== own);
    if (others.length === ASKED.length) continue;
    const foreign = language === 'da' ? 'en' : 'da';
    const written = [
      ...head.forms.map((name) => ({ name, in: language })),
      ...head.label.map((name) => ({ name, in: foreign }) as const),
    ];
    for (const { name, in: spoken } of written) {
      const [other] = resolution.scope.find(others, name.text, spoken);
      const { source, span } = other?.declared ?? {};
      // Of two in one file, the later one is told.
      if (!other || (source === resolution.file.source && span && span.start > name.span.start)) continue;
      resolution.report('R189', name.span, {
        name: name.text,
        kinds: [other.kind],
        other: other.forms[language][0] ?? name.text,
        spoken,
      });
      break;
    }
  }
}
