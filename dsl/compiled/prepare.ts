/** Facts of a case read once, for many questions: regions and comparable values in the places of a layout. */
import type { CaseFacts, FactRecord, FactTable } from '../facts.ts';
import { knownValue, type Reading } from './known.ts';
import type { FactSlot, Layout } from './layout.ts';
import { ABSENT_REGION, UNKNOWN_REGION } from './regions.ts';

/** The facts of a case or of one record. */
export interface Frame {
  readonly id: string;
  readonly regions: readonly number[];
  readonly values: readonly Reading[];
}

export interface PreparedGroup {
  readonly complete: boolean;
  /** The group's own records. */
  readonly own: readonly Frame[];
  /** With those of the groups it gathers, each once. */
  readonly gathered: readonly Frame[];
}

/** Facts as the compiled rules read them; of use only to the rules that prepared them. */
export class PreparedFacts implements Frame {
  readonly id = '';
  readonly layout: Layout;
  readonly regions: readonly number[];
  readonly values: readonly Reading[];
  readonly groups: readonly PreparedGroup[];
  /** As they came. */
  readonly facts: CaseFacts;

  constructor(layout: Layout, facts: CaseFacts, frame: Frame, groups: readonly PreparedGroup[]) {
    this.layout = layout;
    this.facts = facts;
    this.regions = frame.regions;
    this.values = frame.values;
    this.groups = groups;
  }
}

/** What a walk reads: the case, and in `frames` the case followed by the records in sight, the innermost last. */
export interface Scope {
  facts: PreparedFacts;
  readonly frames: Frame[];
}

const NO_RECORDS: PreparedGroup = { complete: true, own: [], gathered: [] };

export function preparer(layout: Layout): (facts: CaseFacts) => PreparedFacts {
  const slotsOf = new Map<string, FactSlot[]>();
  for (const slot of layout.facts) {
    const { code } = slot.fact;
    slotsOf.set(code, [...(slotsOf.get(code) ?? []), slot]);
  }
  const regionsAtFirst = layout.facts.map(({ regions, assumed }) =>
    assumed ? regions.regionOf(assumed.value) : UNKNOWN_REGION,
  );
  const valuesAtFirst = layout.facts.map(
    ({ fact, options, assumed }): Reading =>
      assumed ? knownValue(assumed.value, fact.type, options) : undefined,
  );

  const frameOf = (table: FactTable, id: string): Frame => {
    const regions = regionsAtFirst.slice();
    const values = valuesAtFirst.slice();
    for (const code in table) {
      const slots = slotsOf.get(code);
      const entry = table[code];
      if (!slots || !entry) continue;
      for (const { slot, fact, options, regions: divided, valued } of slots) {
        if ('none' in entry) {
          regions[slot] = ABSENT_REGION;
          values[slot] = null;
        } else {
          regions[slot] = divided.regionOf(entry.value);
          if (valued) values[slot] = knownValue(entry.value, fact.type, options);
        }
      }
    }
    return { id, regions, values };
  };

  const collects = layout.groups.map((code) => layout.environment.groups.get(code)?.collects ?? []);
  return (facts) => {
    const frames = new Map<FactRecord, Frame>();
    const framesOf = (code: string): readonly Frame[] =>
      (facts.groups[code]?.records ?? []).map((record) => {
        let frame = frames.get(record);
        if (!frame) {
          frame = frameOf(record.fields, record.id);
          frames.set(record, frame);
        }
        return frame;
      });
    const groups = layout.groups.map((code, index): PreparedGroup => {
      const parts = [code, ...(collects[index] ?? [])].filter((part) => facts.groups[part]);
      if (parts.length === 0) return NO_RECORDS;
      const all = parts.flatMap(framesOf);
      return {
        complete: parts.every((part) => facts.groups[part]?.complete),
        own: framesOf(code),
        gathered: all.length < 2 ? all : [...new Map(all.map((frame) => [frame.id, frame])).values()],
      };
    });
    return new PreparedFacts(layout, facts, frameOf(facts.facts, ''), groups);
  };
}
