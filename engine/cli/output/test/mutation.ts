import type { MutantResult, MutationResults } from '../../../../dsl/index.ts';
import type { Context } from '../../context.ts';
import { painter } from '../paint.ts';
import { shareText } from './coverage.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * The small errors that no test notices, each as the line it is in and the line it makes; those that are accepted, with
 * the reason; what is accepted for nothing; then the score.
 */
export function mutationText(results: MutationResults, context: Context): string {
  const { mutants, stale } = results;
  const { language, texts } = context;
  const { measures } = texts;
  const paint = painter(context.colour);
  const heading = (items: readonly unknown[], text: string): readonly string[] =>
    items.length === 0 ? [] : [paint.strong(text), ''];
  const changed = (before: string, after: string | undefined): readonly string[] => [
    `  - ${before}`,
    `  + ${after ?? `(${measures.dropped})`}`,
  ];
  const shown = ({ place, definition, before, after, accepted }: MutantResult): readonly string[] => [
    `${place.file}:${place.line}  ${definition[language]}`,
    ...changed(before[language], after?.[language]),
    ...(accepted ? [`  ${measures.acceptedBecause(accepted.reason)}`] : []),
    '',
  ];
  const alive = survivors(results);
  const accepted = mutants.filter((mutant) => mutant.accepted !== undefined);
  const killed = mutants.filter(({ killedBy }) => killedBy !== undefined).length;
  const share = shareText(
    { covered: killed, total: mutants.length },
    context,
  )(() => measures.mutationSummary(killed, mutants.length));
  const rest = accepted.length === 0 ? '' : ` · ${measures.acceptedErrors(accepted.length)}`;
  return [
    ...heading(accepted, measures.acceptedHeading),
    ...accepted.flatMap(shown),
    ...heading(alive, measures.mutationHeading),
    ...alive.flatMap(shown),
    ...heading(stale, measures.staleHeading),
    ...stale.flatMap(({ place, before, after }) => [
      `${place.file}:${place.line}`,
      ...changed(before, after),
      '',
    ]),
    `${share}${rest}`,
    '',
  ].join('\n');
}

/** What no test notices and nobody accepts. */
export function survivors({ mutants }: MutationResults): readonly MutantResult[] {
  return mutants.filter(({ killedBy, accepted }) => killedBy === undefined && accepted === undefined);
}

/** Every small error, and the test that notices it or the reason why none has to. */
export function mutationJson({ mutants, stale }: MutationResults): Json {
  return {
    killed: mutants.filter(({ killedBy }) => killedBy !== undefined).length,
    accepted: mutants.filter(({ accepted }) => accepted !== undefined).length,
    total: mutants.length,
    mutants: mutants.map(({ kind, definition, place, before, after, killedBy, accepted }) => ({
      kind,
      definition,
      place,
      before,
      after: after ?? null,
      killed_by:
        killedBy === undefined
          ? null
          : { title: killedBy.title, row: killedBy.row ?? null, place: killedBy.place },
      accepted: accepted === undefined ? null : { reason: accepted.reason, place: accepted.place },
    })),
    stale: stale.map(({ before, after, reason, place }) => ({ before, after: after ?? null, reason, place })),
  };
}
