import type { MutantResult } from '../../../dsl/index.ts';
import type { Context } from '../context.ts';
import { shareText } from './coverage.ts';
import { painter } from './paint.ts';

type Json = Readonly<Record<string, unknown>>;

/** The small errors that no test notices, each as the line it is in and the line it makes; then the score. */
export function mutationText(results: readonly MutantResult[], context: Context): string {
  const { language, texts } = context;
  const { measures } = texts;
  const paint = painter(context.colour);
  const alive = survivors(results);
  const share = { covered: results.length - alive.length, total: results.length };
  return [
    ...(alive.length === 0 ? [] : [paint.strong(measures.mutationHeading), '']),
    ...alive.flatMap(({ place, definition, before, after }) => [
      `${place.file}:${place.line}  ${definition[language]}`,
      `  - ${before[language]}`,
      `  + ${after?.[language] ?? `(${measures.dropped})`}`,
      '',
    ]),
    shareText(share, context)(() => measures.mutationSummary(share.covered, share.total)),
    '',
  ].join('\n');
}

export function survivors(results: readonly MutantResult[]): readonly MutantResult[] {
  return results.filter(({ killedBy }) => killedBy === undefined);
}

/** Every small error, and the test that notices it. */
export function mutationJson(results: readonly MutantResult[]): Json {
  return {
    killed: results.length - survivors(results).length,
    total: results.length,
    mutants: results.map(({ kind, definition, place, before, after, killedBy }) => ({
      kind,
      definition,
      place,
      before,
      after: after ?? null,
      killed_by:
        killedBy === undefined
          ? null
          : { title: killedBy.title, row: killedBy.row ?? null, place: killedBy.place },
    })),
  };
}
