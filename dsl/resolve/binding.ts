/** Holds concepts against what the rule sets below leave open. */
import type { ConceptModel, Ruleset } from '../model.ts';
import type { Resolution } from './resolution.ts';

/** The concept of a rule set below, by code. */
function conceptBelow(code: string, buildsOn: readonly Ruleset[]): ConceptModel | undefined {
  for (const base of buildsOn) {
    const found = base.concepts.find((concept) => concept.code === code) ?? conceptBelow(code, base.buildsOn);
    if (found) return found;
  }
  return undefined;
}

/** `R114`: only a guiding concept can be departed from; `R115`: only an open one can be filled. */
export function holdToBinding(
  concepts: readonly ConceptModel[],
  buildsOn: readonly Ruleset[],
  resolution: Resolution,
): void {
  const { language } = resolution.file;
  for (const { departsFrom, fills, origin } of concepts) {
    const left = departsFrom === undefined ? undefined : conceptBelow(departsFrom, buildsOn);
    if (left && (left.binding || left.open)) {
      resolution.report('R114', resolution.headOf(origin.span), {
        name: left.name[language],
        source: left.sources.join('; '),
      });
    }
    const filled = fills === undefined ? undefined : conceptBelow(fills, buildsOn);
    if (filled && !filled.open)
      resolution.report('R115', resolution.headOf(origin.span), { name: filled.name[language] });
  }
}
