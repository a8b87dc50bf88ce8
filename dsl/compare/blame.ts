/** Which edits changed an outcome: the smallest set that does it alone, found by trying. */
import type { Environment } from '../evaluate/environment.ts';
import type { Edit } from './edits.ts';
import type { Changes } from './hybrid.ts';

/** Past this many edits, pairs are no longer tried one by one. */
const MOST_PAIRED = 24;

/**
 * The fewest edits after which a case comes out as it does with all of them; one that cannot be left out in any case.
 * Empty when even all edits together do not bring it about.
 */
export function blame(changes: Changes, comesOut: (rules: Environment) => boolean): readonly Edit[] {
  const { edits } = changes;
  const suffices = (made: readonly Edit[]): boolean => comesOut(changes.with(new Set(made)));
  if (!suffices(edits)) return [];
  for (const edit of edits) if (suffices([edit])) return [edit];
  if (edits.length <= MOST_PAIRED) {
    for (const [index, one] of edits.entries()) {
      for (const other of edits.slice(index + 1)) if (suffices([one, other])) return [one, other];
    }
  }
  let needed = edits;
  for (const edit of edits) {
    const without = needed.filter((other) => other !== edit);
    if (suffices(without)) needed = without;
  }
  return needed;
}
