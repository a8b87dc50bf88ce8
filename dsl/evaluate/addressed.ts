/** Whether a concept speaks of everything, or leaves something to the judgement of a person. */
import type { ConceptModel } from '../model.ts';

/**
 * A concept without `ellers` decides all that it is asked of, unless it says what it decides for, or holds examples only:
 * a worked point that is not met says nothing. What it leaves is never silently not met.
 */
export function addressesEverything({ clauses }: ConceptModel): boolean {
  const has = (...kinds: readonly ConceptModel['clauses'][number]['kind'][]): boolean =>
    clauses.some(({ kind }) => kinds.includes(kind));
  return !has('decides_for') && (has('always', 'applies') || !has('example'));
}
