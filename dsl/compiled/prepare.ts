/** Facts of a case made ready for many questions: each is read, and its date or duration understood, once at most. */
import type { CaseFacts, FactRecord, FactTable } from '../facts.ts';
import { knownValue, type Reading } from './known.ts';
import type { FactSlot, Layout } from './layout.ts';
import { ABSENT_REGION, UNKNOWN_REGION } from './regions.ts';

/** In place of a region that was not asked for yet. */
const UNREAD = -1;

/** The region of a fact, read from a table. */
export function regionIn(table: FactTable, slot: number, { facts }: Layout): number {
  const { code, regions, assumed } = facts[slot] as FactSlot;
  const entry = table[code] ?? assumed;
  if (entry === undefined) return UNKNOWN_REGION;
  return 'value' in entry ? regions.regionOf(entry.value) : ABSENT_REGION;
}

/** The facts of a case or of one record, by their places in a layout. */
export class Frame {
  readonly id: string;
  readonly layout: Layout;
  /** Filled as facts are asked for. */
  readonly regions: number[];
  private readonly table: FactTable;
  private values: Reading[] | undefined;

  constructor(layout: Layout, table: FactTable, id: string) {
    this.id = id;
    this.layout = layout;
    this.table = table;
    this.regions = layout.unread.slice();
  }

  /** The region a fact is in. */
  region(slot: number): number {
    const known = this.regions[slot] as number;
    return known === UNREAD ? this.read(slot) : known;
  }

  /** The value of a fact, ready for comparing. */
  value(slot: number): Reading {
    this.values ??= [];
    if (!(slot in this.values)) this.values[slot] = this.understand(slot);
    return this.values[slot];
  }

  private read(slot: number): number {
    const region = regionIn(this.table, slot, this.layout);
    this.regions[slot] = region;
    return region;
  }

  private understand(slot: number): Reading {
    const { code, type, options, assumed } = this.layout.facts[slot] as FactSlot;
    const entry = this.table[code] ?? assumed;
    if (entry === undefined) return undefined;
    return 'value' in entry ? knownValue(entry.value, type, options) : null;
  }
}

export interface PreparedGroup {
  readonly complete: boolean;
  /** The group's own records. */
  readonly own: readonly Frame[];
  /** With those of the groups it gathers, each once. */
  readonly gathered: readonly Frame[];
}

const NO_RECORDS: PreparedGroup = { complete: true, own: [], gathered: [] };

/** Facts as the compiled rules read them; of use only to the rules that prepared them. */
export class PreparedFacts extends Frame {
  /** As they came. */
  readonly facts: CaseFacts;
  private groups: PreparedGroup[] | undefined;
  private frames: Map<FactRecord, Frame> | undefined;

  constructor(layout: Layout, facts: CaseFacts) {
    super(layout, facts.facts, '');
    this.facts = facts;
  }

  /** The records of a group, by its place. */
  group(index: number): PreparedGroup {
    this.groups ??= [];
    let group = this.groups[index];
    if (!group) {
      group = this.prepareGroup(this.layout.groups[index] as string);
      this.groups[index] = group;
    }
    return group;
  }

  private prepareGroup(code: string): PreparedGroup {
    const { facts, layout } = this;
    const collects = layout.environment.groups.get(code)?.collects ?? [];
    const parts = [code, ...collects].filter((part) => facts.groups[part]);
    if (parts.length === 0) return NO_RECORDS;
    const all = parts.flatMap((part) => this.framesOf(part));
    return {
      complete: parts.every((part) => facts.groups[part]?.complete),
      own: this.framesOf(code),
      gathered: all.length < 2 ? all : [...new Map(all.map((frame) => [frame.id, frame])).values()],
    };
  }

  private framesOf(code: string): readonly Frame[] {
    this.frames ??= new Map();
    const { frames, layout } = this;
    return (this.facts.groups[code]?.records ?? []).map((record) => {
      const frame = frames.get(record) ?? new Frame(layout, record.fields, record.id);
      frames.set(record, frame);
      return frame;
    });
  }
}

/** What a walk reads: the case, and in `frames` the case followed by the records in sight, the innermost last. */
export interface Scope {
  facts: PreparedFacts;
  readonly frames: Frame[];
}
