/** Refuses concepts that rest on themselves, since nothing could ever decide them, and chains that nobody can follow. */
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
function speaking(concepts: readonly ConceptModel[]): Concepts {
  return new Map(
    concepts.flatMap((concept) =>
      [concept.code, concept.fills, concept.departsFrom].flatMap((code): [string, ConceptModel][] =>
        code === undefined ? [] : [[code, concept]],
      ),
    ),
  );
}

const asked = new WeakMap<ConceptModel, readonly string[]>();

/** The concepts that a concept asks for. */
function restsOn(concept: ConceptModel, concepts: Concepts): readonly ConceptModel[] {
  const codes = asked.get(concept) ?? concept.clauses.flatMap(({ condition }) => askedBy(condition));
  asked.set(concept, codes);
  return codes.flatMap((code) => concepts.get(code) ?? []);
}

type Concepts = ReadonlyMap<string, ConceptModel>;

/** The shortest way from a concept back to itself; undefined when there is none. */
function wayBack(start: ConceptModel, concepts: Concepts): readonly ConceptModel[] | undefined {
  const reachedFrom = new Map<ConceptModel, ConceptModel | undefined>([[start, undefined]]);
  for (const concept of reachedFrom.keys()) {
    for (const next of restsOn(concept, concepts)) {
      if (next === start) {
        const way: ConceptModel[] = [];
        for (let each: ConceptModel | undefined = concept; each; each = reachedFrom.get(each))
          way.unshift(each);
        return way;
      }
      if (!reachedFrom.has(next)) reachedFrom.set(next, concept);
    }
  }
  return undefined;
}

/** More concepts on top of each other than anyone can follow; the evaluators go through them by recursion. */
const DEEPEST_CHAIN = 100;

/**
 * How many concepts stand on top of each other below each, itself counted; without recursion, since there may be
 * thousands. A concept in a circle, or above one, has no depth.
 */
function depthsOf(concepts: readonly ConceptModel[], all: Concepts): ReadonlyMap<ConceptModel, number> {
  const reached = new Set(concepts);
  const above = new Map<ConceptModel, ConceptModel[]>();
  const waiting = new Map<ConceptModel, number>();
  for (const concept of reached) {
    const below = new Set(restsOn(concept, all));
    waiting.set(concept, below.size);
    for (const each of below) {
      reached.add(each);
      const known = above.get(each);
      if (known) known.push(concept);
      else above.set(each, [concept]);
    }
  }
  const depths = new Map<ConceptModel, number>();
  const ready = [...reached].filter((concept) => waiting.get(concept) === 0);
  for (const concept of ready) {
    const below = restsOn(concept, all).map((each) => depths.get(each) as number);
    depths.set(concept, 1 + below.reduce((most, each) => Math.max(most, each), 0));
    for (const each of above.get(concept) ?? []) {
      const left = (waiting.get(each) as number) - 1;
      waiting.set(each, left);
      if (left === 0) ready.push(each);
    }
  }
  return depths;
}

/** `R090`: the first concept of the file that rests on too many others, one below the other. */
export function refuseLongChains(
  concepts: readonly ConceptModel[],
  buildsOn: readonly Ruleset[],
  resolution: Resolution,
): void {
  const all = speaking([...conceptsBelow(buildsOn), ...concepts]);
  const depths = depthsOf(concepts, all);
  const deep = concepts.find((concept) => (depths.get(concept) ?? 0) > DEEPEST_CHAIN);
  if (!deep) return;
  const name = deep.name[resolution.file.language];
  resolution.report('R090', resolution.headOf(deep.origin.span), { name, most: DEEPEST_CHAIN });
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
  const depths = depthsOf(concepts, all);
  for (const concept of concepts) {
    const way = reported.has(concept) || depths.has(concept) ? undefined : wayBack(concept, all);
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
    const depths = depthsOf([...all.values()], all);
    for (const ruleset of together.toReversed()) {
      for (const concept of ruleset.concepts) {
        const isDone = reported.has(concept) || found.has(ruleset) || depths.has(concept);
        const way = isDone ? undefined : wayBack(concept, all);
        if (!way) continue;
        for (const each of way) reported.add(each);
        found.set(ruleset, { concept, through: way.slice(1) });
      }
    }
  }
  return found;
}
