import { neighbour } from '../values/neighbour.ts';
import type { FactValue, ValueType } from '../values.ts';
import type { Wherein } from './of-comparison.ts';

/** The values that a value can be mistaken for. */
export function mistaken(value: FactValue, type: ValueType, { environment }: Wherein): readonly FactValue[] {
  if (typeof value === 'boolean') return [!value];
  return ([-1, 1] as const).flatMap((step) => neighbour(value, type, step, environment.choices) ?? []);
}
