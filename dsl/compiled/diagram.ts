/**
 * Decision diagrams with four outcomes. A condition becomes a graph in which every fact is looked at once at most on
 * the way to the outcome; equal parts are one node. No program text is made from rules: a diagram is numbers in an
 * array, and one loop walks it.
 */
import type { FactTable } from '../facts.ts';
import type { Layout } from './layout.ts';
import { MET as LAST_OUTCOME, type OutcomeCode, type OutcomeTable } from './outcome-codes.ts';
import { type Frame, regionIn, type Scope } from './prepare.ts';

/** Below four an outcome, else a node. */
export type Diagram = number;

/** Answers what no region of a single fact can: a count, a comparison of two facts, a part grown too large. */
export type Ask = (scope: Scope) => OutcomeCode;

/** Over prepared facts, and over facts as they come: no fact is looked at twice, so nothing is lost. */
export interface PlainWalk {
  readonly prepared: (facts: Frame) => OutcomeCode;
  readonly table: (facts: FactTable) => OutcomeCode;
}

/** Nodes below which a diagram is copied into the ones that use it; a larger one is asked as a whole. */
const MOST_NODES = 200;
/** Variables that are looked up come before those that must be computed. */
const FIRST_ASKED = 2 ** 20;
/** In place of a frame. */
const ASK = -1;
const OUTCOME_COUNT = LAST_OUTCOME + 1;

export class Diagrams {
  private readonly variables = new Map<string, number>();
  private readonly places: { readonly frame: number; readonly slot: number }[] = [];
  private readonly asks: Ask[] = [];
  /** By node less the outcomes. */
  private readonly variableOf: number[] = [];
  private readonly targetsOf: (readonly Diagram[])[] = [];
  private readonly unique = new Map<string, Diagram>();
  /** What the walk reads: frame (-1 to ask), slot, then a target for each answer; outcomes are negative. */
  private readonly code: number[] = [];
  private readonly addresses = new Map<Diagram, number>();

  /** A diagram that looks at the region of one fact of one frame. */
  fact(frame: number, slot: number, outcomes: readonly OutcomeCode[]): Diagram {
    const key = `${frame} ${slot}`;
    let variable = this.variables.get(key);
    if (variable === undefined) {
      variable = this.places.push({ frame, slot }) - 1;
      this.variables.set(key, variable);
    }
    return this.node(variable, outcomes);
  }

  ask(ask: Ask): Diagram {
    const slot = this.asks.push(ask) - 1;
    return this.node(FIRST_ASKED + slot, [0, 1, 2, 3]);
  }

  /** A table applied to two diagrams; for a table of one, any second will do. */
  apply(table: OutcomeTable, first: Diagram, second: Diagram = 0): Diagram {
    const known = new Map<number, Diagram>();
    const visit = (a: Diagram, b: Diagram): Diagram => {
      if (a < OUTCOME_COUNT) {
        const row = 4 * a;
        if (b < OUTCOME_COUNT) return table[row + b] as OutcomeCode;
        const answer = table[row] as OutcomeCode;
        if (answer === table[row + 1] && answer === table[row + 2] && answer === table[row + 3])
          return answer;
      }
      const key = a * 2 ** 26 + b;
      const before = known.get(key);
      if (before !== undefined) return before;
      const variable = Math.min(this.variable(a), this.variable(b));
      const left = this.variable(a) === variable ? this.targets(a) : undefined;
      const right = this.variable(b) === variable ? this.targets(b) : undefined;
      const branches = (left ?? right ?? []).map((_, index) =>
        visit(left?.[index] ?? a, right?.[index] ?? b),
      );
      const node = this.node(variable, branches);
      known.set(key, node);
      return node;
    };
    return this.bounded(visit(first, second));
  }

  /** Walks a diagram whose address is given; negative addresses are outcomes. */
  run(start: number, scope: Scope): OutcomeCode {
    const { code, asks } = this;
    const { frames } = scope;
    let at = start;
    while (at >= 0) {
      const frame = code[at] as number;
      const slot = code[at + 1] as number;
      const answer = frame === ASK ? (asks[slot] as Ask)(scope) : (frames[frame] as Frame).region(slot);
      at = code[at + 2 + answer] as number;
    }
    return ~at;
  }

  /** A faster walk of a diagram that asks for nothing but facts of the case; undefined for any other diagram. */
  plain(diagram: Diagram, layout: Layout): PlainWalk | undefined {
    const nodes: Diagram[] = [];
    const addresses = new Map<Diagram, number>();
    let length = 0;
    const place = (node: Diagram): void => {
      if (node < OUTCOME_COUNT || addresses.has(node)) return;
      addresses.set(node, length);
      nodes.push(node);
      length += 1 + this.targets(node).length;
      for (const target of this.targets(node)) place(target);
    };
    place(diagram);
    const slots = nodes.map((node) => this.places[this.variable(node)]);
    if (slots.some((slot) => slot?.frame !== 0)) return undefined;
    const addressOf = (node: Diagram): number => addresses.get(node) ?? ~node;
    const code = Int32Array.from(
      nodes.flatMap((node, index) => [slots[index]?.slot as number, ...this.targets(node).map(addressOf)]),
    );
    const start = addressOf(diagram);
    return {
      prepared: (facts) => {
        const { regions } = facts;
        let at = start;
        while (at >= 0) {
          const slot = code[at] as number;
          let region = regions[slot] as number;
          if (region < 0) region = facts.region(slot);
          at = code[at + 1 + region] as number;
        }
        return ~at;
      },
      table: (table) => {
        let at = start;
        while (at >= 0) at = code[at + 1 + regionIn(table, code[at] as number, layout)] as number;
        return ~at;
      },
    };
  }

  /** Where a walk of the diagram begins. */
  addressOf(diagram: Diagram): number {
    if (diagram < OUTCOME_COUNT) return ~diagram;
    const known = this.addresses.get(diagram);
    if (known !== undefined) return known;
    const targets = this.targets(diagram).map((target) => this.addressOf(target));
    const variable = this.variable(diagram);
    const place =
      variable >= FIRST_ASKED ? { frame: ASK, slot: variable - FIRST_ASKED } : this.places[variable];
    const address =
      this.code.push(place?.frame as number, place?.slot as number, ...targets) - targets.length - 2;
    this.addresses.set(diagram, address);
    return address;
  }

  private bounded(diagram: Diagram): Diagram {
    if (this.size(diagram) <= MOST_NODES) return diagram;
    const address = this.addressOf(diagram);
    return this.ask((scope) => this.run(address, scope));
  }

  private size(diagram: Diagram): number {
    const seen = new Set<Diagram>();
    const visit = (node: Diagram): void => {
      if (node < OUTCOME_COUNT || seen.has(node) || seen.size > MOST_NODES) return;
      seen.add(node);
      for (const target of this.targets(node)) visit(target);
    };
    visit(diagram);
    return seen.size;
  }

  private node(variable: number, targets: readonly Diagram[]): Diagram {
    const first = targets[0] as Diagram;
    if (targets.every((target) => target === first)) return first;
    const key = `${variable}:${targets.join()}`;
    const known = this.unique.get(key);
    if (known !== undefined) return known;
    this.variableOf.push(variable);
    const node = this.targetsOf.push(targets) - 1 + OUTCOME_COUNT;
    this.unique.set(key, node);
    return node;
  }

  private variable(diagram: Diagram): number {
    return diagram < OUTCOME_COUNT
      ? Number.POSITIVE_INFINITY
      : (this.variableOf[diagram - OUTCOME_COUNT] as number);
  }

  private targets(diagram: Diagram): readonly Diagram[] {
    return this.targetsOf[diagram - OUTCOME_COUNT] as readonly Diagram[];
  }
}
