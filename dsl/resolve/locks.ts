/** Holds a municipal limit against the lock of the national one it stands in for. */

import { displayValue } from '../display.ts';
import { compareValues } from '../evaluate/compare.ts';
import type { LimitModel, LockModel, Ruleset } from '../model.ts';
import type { FactValue } from '../values.ts';
import type { Resolution } from './resolution.ts';

/** The lock on a limit, from the nearest rule set below that declares it. */
function lockBelow(
  code: string,
  buildsOn: readonly Ruleset[],
): { readonly limit: LimitModel; readonly lock: LockModel } | undefined {
  for (const base of buildsOn) {
    const limit = base.limits.find((candidate) => candidate.code === code);
    if (limit) return limit.lock && { limit, lock: limit.lock };
    const deeper = lockBelow(code, base.buildsOn);
    if (deeper) return deeper;
  }
  return undefined;
}

/**
 * Reports every value that the national rules do not let a municipality set: `R110` a locked limit, `R111` below and
 * `R112` above the frame.
 */
export function holdToLocks(
  limits: readonly LimitModel[],
  buildsOn: readonly Ruleset[],
  resolution: Resolution,
): void {
  const { language } = resolution.file;
  for (const limit of limits) {
    const below = lockBelow(limit.code, buildsOn);
    if (!below || below.lock.kind === 'free') continue;
    const args = { name: limit.name[language], code: limit.code, source: below.limit.sources.join('; ') };
    if (below.lock.kind === 'locked') {
      resolution.report('R110', limit.origin.span, args);
      continue;
    }
    const { least, most } = below.lock;
    const shown = (value: FactValue): string => displayValue(value, limit.type, new Map())[language];
    for (const { value, span } of limit.values) {
      if (least !== undefined && compareValues(value, 'under', least, limit.type, []) !== false) {
        resolution.report('R111', span, { ...args, bound: shown(least), value: shown(value) });
      }
      if (most !== undefined && compareValues(value, 'over', most, limit.type, []) !== false) {
        resolution.report('R112', span, { ...args, bound: shown(most), value: shown(value) });
      }
    }
  }
}
