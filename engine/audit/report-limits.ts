/** The numbers of a report that stand in rule files (`rules/nationalt/…opgoerelse.regel`). */
import type { FactValue, RulesInForce } from '../../dsl/index.ts';
import type { Countable } from './countable.ts';
import type { Given, Table } from './table.ts';

const SMALLEST_GROUP = 'report.smallestGroup';

/** The limits of a table and the smallest group; undefined where the rules do not set them all. */
export function reportLimits<L extends string>(
  { limits }: Pick<Table<Countable, L, never>, 'limits'>,
  rules: Pick<RulesInForce, 'limit'>,
): Pick<Given<L, never>, 'limits' | 'smallestGroup'> | undefined {
  const smallestGroup = numberOf(rules.limit(SMALLEST_GROUP));
  const found = Object.entries<string>(limits.codes).map(
    ([name, code]) => [name, numberOf(rules.limit(code))] as const,
  );
  if (smallestGroup === undefined || found.some(([, value]) => value === undefined)) return undefined;
  return { limits: Object.fromEntries(found) as Record<L, number>, smallestGroup };
}

/** A number, or a duration in days. */
function numberOf(value: FactValue | undefined): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'object' && 'unit' in value && value.unit === 'day' ? value.count : undefined;
}
