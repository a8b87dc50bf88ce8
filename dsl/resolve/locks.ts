/** Holds municipal limits and concepts against what the national rules leave open. */

import { displayValue } from '../display.ts';
import { compareValues } from '../evaluate/compare.ts';
import type { ConceptModel, LimitModel, LockModel, Ruleset } from '../model.ts';
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
      resolution.report('R110', resolution.headOf(limit.origin.span), args);
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
