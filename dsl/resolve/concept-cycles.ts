/** Refuses concepts that rest on themselves: nothing could ever decide them. */
import type { ConceptModel, Expression, Ruleset } from '../model.ts';
import type { Resolution } from './resolution.ts';

/** Codes of the concepts that a condition asks for, inside counts and lists as well. */
function askedBy(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case 'all':
    case 'any':
    case 'none':
      return expression.items.flatMap(askedBy);
    case 'not':
      return askedBy(expression.item);
    case 'concept':
      return [expression.concept];
    case 'count':
    case 'sum':
      return expression.gathered.where ? askedBy(expression.gathered.where) : [];
    default:
      return [];
  }
}

function conceptsBelow(buildsOn: readonly Ruleset[]): readonly ConceptModel[] {
  return buildsOn.flatMap((base) => [...conceptsBelow(base.buildsOn), ...base.concepts]);
}

/** The concepts as they stand for each other when the rule set is used: one that fills another speaks for it. */
function speaking(concepts: readonly ConceptModel[]): ReadonlyMap<string, ConceptModel> {
  return new Map(
    concepts.flatMap((concept) =>
      [concept.code, concept.fills, concept.departsFrom].flatMap((code): [string, ConceptModel][] =>
        code === undefined ? [] : [[code, concept]],
      ),
    ),
  );
}

/** The way from a concept back to itself, without its first step; undefined when there is none. */
function wayBack(
  start: ConceptModel,
  concepts: ReadonlyMap<string, ConceptModel>,
): readonly ConceptModel[] | undefined {
  const seen = new Set<ConceptModel>();
  const search = (concept: ConceptModel): readonly ConceptModel[] | undefined => {
    for (const code of concept.clauses.flatMap(({ condition }) => askedBy(condition))) {
      const next = concepts.get(code);
      if (next === start) return [concept];
      if (!next || seen.has(next)) continue;
      seen.add(next);
      const rest = search(next);
      if (rest) return [concept, ...rest];
    }
    return undefined;
  };
  return search(start);
}

/** `R089`, once for each circle, at the first of its concepts in the file. */
export function refuseCycles(
  concepts: readonly ConceptModel[],
  buildsOn: readonly Ruleset[],
  resolution: Resolution,
): void {
  const { language } = resolution.file;
  const all = speaking([...conceptsBelow(buildsOn), ...concepts]);
  const reported = new Set<ConceptModel>();
  for (const concept of concepts) {
    const way = reported.has(concept) ? undefined : wayBack(concept, all);
    if (!way) continue;
    for (const each of way) reported.add(each);
    const through = way.slice(1).map(({ name }) => name[language]);
    resolution.report('R089', resolution.headOf(concept.origin.span), {
      name: concept.name[language],
      through,
    });
  }
}

/** Of the versions of each rule set the newest. */
function newest(rulesets: readonly Ruleset[]): readonly Ruleset[] {
  const byName = new Map<string, Ruleset>();
  for (const ruleset of rulesets.toSorted((a, b) => a.version - b.version))
    byName.set(ruleset.name.da, ruleset);
  return [...byName.values()];
}

/**
 * Concepts of different files that fill and ask each other in a circle where one municipality uses both. No file holds the
 * circle, so it is found among all of them.
 *
 * @returns for each such rule set the concept that closes the circle, and those it goes through
 */
export function circlesAcross(
  rulesets: readonly Ruleset[],
): ReadonlyMap<Ruleset, { readonly concept: ConceptModel; readonly through: readonly ConceptModel[] }> {
  const national = rulesets.filter(({ level }) => level === 'national');
  const municipalities = new Set(rulesets.map(({ municipality }) => municipality?.toLowerCase()));
  const found = new Map<Ruleset, { concept: ConceptModel; through: readonly ConceptModel[] }>();
  for (const municipality of municipalities) {
    const local = rulesets.filter(
      (each) => each.level === 'municipal' && each.municipality?.toLowerCase() === municipality,
    );
    const together = newest([...national, ...local]);
    const all = speaking(together.flatMap(({ concepts }) => concepts));
    const reported = new Set<ConceptModel>();
    for (const ruleset of together.toReversed()) {
      for (const concept of ruleset.concepts) {
        const way = reported.has(concept) || found.has(ruleset) ? undefined : wayBack(concept, all);
        if (!way) continue;
        for (const each of way) reported.add(each);
        found.set(ruleset, { concept, through: way.slice(1) });
      }
    }
  }
  return found;
}
