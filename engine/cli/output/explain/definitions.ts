import type { Definition, RankedClause } from '../../../../dsl/index.ts';
import { formatDate } from '../../../../dsl/index.ts';
import type { Context } from '../../context.ts';
import { jsonText } from '../json-text.ts';
import { painter } from '../paint.ts';
import { placeText, type Wording } from '../trace-text.ts';

/** A concept with every definition of it, each as the tree of its exceptions. */
export function definitionsText(definitions: readonly Definition[], context: Context): string {
  const { language, colour } = context;
  const paint = painter(colour);
  const [first] = definitions;
  const title = first ? paint.strong(`${first.concept.name[language]} (${first.concept.code})`) : '';
  return `${[title, ...definitions.flatMap((each) => ['', ...definitionLines(each, context)])].join('\n')}\n`;
}

function definitionLines(
  { ruleset, concept, relation, place, ranks }: Definition,
  wording: Wording,
): string[] {
  const { language, texts } = wording;
  const { explain, words } = texts;
  const since = formatDate(ruleset.inForceFrom, language);
  const name = `${words.ruleset(ruleset.name[language], ruleset.version)}, ${explain.from} ${since}`;
  const { ifNotFilled } = concept;
  return [
    `${explain.relation[relation](name)}${concept.binding ? `, ${explain.binding}` : ''}  ${placeText(place)}`,
    ...concept.sources.map((source) => `  ${words.source}: ${source}`),
    ...(ifNotFilled ? [`  ${explain.ifNotFilled(words.outcome[ifNotFilled.outcome])}`] : []),
    ...(ranks.length > 0 ? [`  ${explain.order}`, ...tree(ranks, '  ', wording)] : []),
  ];
}

/** Each rank one step further in than what it goes before. */
function tree(ranks: readonly (readonly RankedClause[])[], indent: string, wording: Wording): string[] {
  return ranks.flatMap((clauses, depth) =>
    clauses.map((clause) => {
      const branch = depth === 0 ? '' : `${'  '.repeat(depth - 1)}└ `;
      return `${indent}${branch}${clauseText(clause, wording)} ${wording.texts.explain.line(clause.place.line)}`;
    }),
  );
}

function clauseText(
  { kind, established, text, outcome }: RankedClause,
  { language, texts }: Wording,
): string {
  const { explain, words } = texts;
  const opening =
    kind === 'otherwise'
      ? explain.otherwise
      : kind === 'decides_for_any'
        ? explain.any
        : established
          ? explain.established
          : words.clause[kind];
  return `${opening}${text?.[language] ?? ''} → ${words.outcome[outcome]}`;
}

/** The same for programs. */
export function definitionsJson(definitions: readonly Definition[]): string {
  return jsonText({
    definitions: definitions.map(({ ruleset, concept, relation, place, ranks }) => ({
      code: concept.code,
      name: concept.name,
      relation,
      ruleset: ruleset.name,
      version: ruleset.version,
      municipality: ruleset.municipality ?? null,
      binding: concept.binding,
      place,
      sources: concept.sources,
      ranks,
    })),
  });
}
