/** Where every fact and group that the concepts read has its place in prepared facts. */
import type { Environment } from '../evaluate/environment.ts';
import { limitOn } from '../evaluate/environment.ts';
import { operandsOf, withParts } from '../model/expression-parts.ts';
import type { Expression, FactModel, FactRef, Gathered, Operand } from '../model.ts';
import type { ValueType } from '../values.ts';
import { type Known, knownValue } from './known.ts';
import { type Regions, regionsOf } from './regions.ts';

export interface FactSlot {
  readonly slot: number;
  readonly code: string;
  readonly type: ValueType;
  readonly options: readonly string[];
  readonly regions: Regions;
  readonly assumed?: FactModel['assumed'];
}

export interface Layout {
  readonly environment: Environment;
  readonly facts: readonly FactSlot[];
  /** A place for every fact, with nothing read. */
  readonly unread: readonly number[];
  /** Codes of the groups that are counted or that a concept concerns, by their place. */
  readonly groups: readonly string[];
  slotOf(fact: FactRef): FactSlot;
  /** The value of an operand that no fact changes; `known` is missing for a limit without a value on the day. */
  constantOf(operand: Operand, type: ValueType): { readonly known?: Known } | undefined;
}

export type Compared = Extract<Expression, { readonly kind: 'compare' | 'range' | 'one_of' }>;

interface Seen {
  readonly fact: FactRef;
  readonly constants: Known[];
}

const keyOf = ({ code, type }: FactRef): string =>
  `${code}\u0000${type.kind}\u0000${'choice' in type ? type.choice : ''}`;

function optionsOf(type: ValueType, environment: Environment): readonly string[] {
  if (type.kind !== 'choice') return [];
  return (environment.choices.get(type.choice)?.options ?? []).map(({ code }) => code);
}

/** Goes through every condition of the concepts in force. */
export function layoutOf(environment: Environment): Layout {
  const seen = new Map<string, Seen>();
  const groups = new Set<string>();

  const constantOf: Layout['constantOf'] = (operand, type) => {
    if (operand.kind === 'fact' || operand.kind === 'offset') return undefined;
    const limit = operand.kind === 'limit' ? environment.limits.get(operand.code) : undefined;
    const value = operand.kind === 'value' ? operand.value : limit && limitOn(limit, environment.asOf)?.value;
    return value === undefined ? {} : { known: knownValue(value, type, optionsOf(type, environment)) };
  };
  const see = (fact: FactRef): Seen => {
    const entry = seen.get(keyOf(fact)) ?? { fact, constants: [] };
    seen.set(keyOf(fact), entry);
    return entry;
  };
  const seeOperand = (operand: Operand): void => {
    if (operand.kind === 'fact') see(operand.fact);
    else if (operand.kind === 'offset') {
      see(operand.from);
      seeOperand(operand.amount);
    }
  };
  const compare = (fact: FactRef, operands: readonly Operand[]): void => {
    if (fact.limit) return;
    const entry = see(fact);
    for (const operand of operands) {
      const constant = constantOf(operand, fact.type);
      if (constant?.known) entry.constants.push(constant.known);
      seeOperand(operand);
    }
  };
  const gather = ({ group, same, countedFrom }: Gathered, right: Operand): void => {
    groups.add(group);
    for (const fact of same ?? []) see(fact);
    if (countedFrom) see(countedFrom);
    seeOperand(right);
  };
  const read = (expression: Expression): void => {
    switch (expression.kind) {
      case 'all':
      case 'any':
      case 'none':
      case 'not':
      case 'concept':
        break;
      case 'compare':
      case 'range':
      case 'one_of':
        compare(expression.subject, operandsOf(expression));
        break;
      case 'includes':
      case 'knowledge':
        if (!expression.subject.limit) see(expression.subject);
        break;
      case 'sum':
        see(expression.of);
        gather(expression.gathered, expression.right);
        break;
      case 'count':
        gather(expression.gathered, expression.right);
        break;
      default:
        expression satisfies never;
    }
  };
  for (const concept of new Set(environment.concepts.values())) {
    if (concept.concerns !== undefined) groups.add(concept.concerns);
    if (concept.decidesForAny) see(concept.decidesForAny.fact);
    for (const { condition } of concept.clauses) withParts(condition).forEach(read);
  }

  const slots = new Map(
    [...seen].map(([key, { fact, constants }], slot): [string, FactSlot] => {
      const options = optionsOf(fact.type, environment);
      const assumed = environment.facts.get(fact.code)?.assumed;
      const regions = regionsOf(fact.type, options, constants);
      return [
        key,
        {
          slot,
          code: fact.code,
          type: fact.type,
          options,
          regions,
          ...(assumed && { assumed }),
        },
      ];
    }),
  );
  return {
    environment,
    facts: [...slots.values()],
    unread: Array.from(slots, () => -1),
    groups: [...groups],
    slotOf: (fact) => slots.get(keyOf(fact)) as FactSlot,
    constantOf,
  };
}
