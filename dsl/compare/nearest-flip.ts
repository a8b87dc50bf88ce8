/** How far a case is from another outcome: the smallest change of one fact that flips it. */

import type { CaseFacts, FactEntry } from '../facts.ts';
import type { FactRef } from '../model.ts';
import type { Outcome } from '../outcome.ts';
import { leavesOf, type Root, readsOf } from '../regions/reads.ts';
import { outcomeIn } from '../regions/space.ts';
import { valuesOf } from '../regions/values.ts';
import type { Bilingual } from '../source.ts';
import { daysBetween } from '../values/civil-date.ts';
import { displayValue } from '../values/display.ts';
import type { Duration, FactValue, ValueType } from '../values.ts';

/** One fact with another value, and what the concept comes to then. */
export interface Flip {
  readonly fact: { readonly code: string; readonly name: Bilingual };
  readonly record?: string;
  readonly from: FactValue;
  readonly to: FactValue;
  readonly outcome: Outcome;
  /** How far the values lie from each other, where that can be said: `1 kr.`, `3 dage`. */
  readonly distance?: Bilingual;
  readonly display: { readonly from: Bilingual; readonly to: Bilingual };
}

interface Place {
  readonly fact: FactRef;
  readonly entry: FactEntry;
  readonly record?: string;
  readonly changed: (value: FactValue) => CaseFacts;
}

interface Distance {
  readonly value: FactValue;
  readonly type: ValueType;
  /** As a share of the value, to compare kroner with days. */
  readonly share: number;
}

function distanceOf(from: FactValue, to: FactValue, type: ValueType): Distance | undefined {
  if (typeof from === 'number' && typeof to === 'number') {
    const value = Math.round(Math.abs(to - from) * 100) / 100;
    return { value, type, share: value / Math.max(1, Math.abs(from)) };
  }
  if (type.kind === 'date' && typeof from === 'string' && typeof to === 'string') {
    if (from.length !== 10) return undefined;
    const count = Math.abs(daysBetween(from, to));
    return { value: { count, unit: 'day' }, type: { kind: 'duration' }, share: count / 365 };
  }
  if (type.kind !== 'duration') return undefined;
  const [then, now] = [from as Duration, to as Duration];
  if (then.unit !== now.unit) return undefined;
  const count = Math.abs(now.count - then.count);
  return { value: { count, unit: now.unit }, type, share: count / Math.max(1, then.count) };
}

/** The known facts that a concept reads in a case. */
function placesOf(root: Root, facts: CaseFacts, asked: string | undefined): readonly Place[] {
  const { environment, concept } = root;
  const reads = readsOf([root]);
  const concerned = environment.concepts.get(concept)?.concerns;
  const counted = new Set(reads.sites.map(({ counting }) => counting.gathered.group));
  const places = new Map<string, Place>();
  for (const { fact, group } of reads.facts) {
    const { code } = fact;
    if (group === undefined) {
      const entry = facts.facts[code];
      const changed = (value: FactValue): CaseFacts => ({
        ...facts,
        facts: { ...facts.facts, [code]: { value } },
      });
      if (entry) places.set(code, { fact, entry, changed });
      continue;
    }
    for (const leaf of leavesOf(group, environment)) {
      const held = facts.groups[leaf];
      for (const record of held?.records ?? []) {
        const isRead = counted.has(group) || (group === concerned && record.id === asked);
        const entry = record.fields[code];
        if (!held || !isRead || !entry) continue;
        const changed = (value: FactValue): CaseFacts => {
          const fields = { ...record.fields, [code]: { value } };
          const records = held.records.map((each) => (each === record ? { ...each, fields } : each));
          return { ...facts, groups: { ...facts.groups, [leaf]: { ...held, records } } };
        };
        places.set(`${code} ${record.id}`, { fact, entry, record: record.id, changed });
      }
    }
  }
  return [...places.values()];
}

/**
 * Every way to flip an outcome by changing one known fact, the smallest change of each fact, the nearest first: amounts,
 * dates and durations by how far they lie, then choices.
 *
 * @param record the record that is asked about, for a concept that concerns one
 */
export function flips(root: Root, facts: CaseFacts, record?: string): readonly Flip[] {
  const { environment } = root;
  const asked = { ...(record !== undefined && { record }) };
  const { outcome } = outcomeIn(root, { facts, ...asked });
  const places = placesOf(root, facts, record);
  const given = new Map<string, FactValue[]>();
  for (const { fact, entry } of places) {
    if ('value' in entry) given.set(fact.code, [...(given.get(fact.code) ?? []), entry.value]);
  }
  const { byCode } = valuesOf(readsOf([root]), [root], given);
  const found = places.flatMap(({ fact, entry, record: of, changed }) => {
    if (!('value' in entry)) return [];
    const from = entry.value;
    const candidates = (byCode.get(fact.code) ?? []).flatMap((to) => {
      const turned = outcomeIn(root, { facts: changed(to), ...asked }).outcome;
      if (turned === outcome) return [];
      const distance = distanceOf(from, to, fact.type);
      const show = (value: FactValue) => displayValue(value, fact.type, environment.choices);
      const { code, name } = fact;
      const flip: Flip = {
        fact: { code, name },
        ...(of !== undefined && { record: of }),
        from,
        to,
        outcome: turned,
        ...(distance && { distance: displayValue(distance.value, distance.type, environment.choices) }),
        display: { from: show(from), to: show(to) },
      };
      return [{ flip, share: distance?.share ?? Number.POSITIVE_INFINITY }];
    });
    return candidates.toSorted((a, b) => a.share - b.share).slice(0, 1);
  });
  return found.toSorted((a, b) => a.share - b.share).map(({ flip }) => flip);
}

/** The nearest of them. */
export function nearestFlip(root: Root, facts: CaseFacts, record?: string): Flip | undefined {
  return flips(root, facts, record)[0];
}
