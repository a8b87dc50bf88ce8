/** The numbers of the report that stand in rule files (`rules/nationalt/opgoerelse.regel`). */
import type { FactValue, RulesInForce } from '../../dsl/index.ts';
import type { ReportSettings } from './report.ts';

/** The process whose rules hold the limits of the report. */
export const reportProcess = 'network-council-register';

/** The periods and the smallest group; undefined where the rules set none. */
export function reportLimits(
  rules: Pick<RulesInForce, 'limit'>,
): Pick<ReportSettings, 'shortDays' | 'longDays' | 'smallestGroup'> | undefined {
  const shortDays = numberOf(rules.limit('report.shortDays'));
  const longDays = numberOf(rules.limit('report.longDays'));
  const smallestGroup = numberOf(rules.limit('report.smallestGroup'));
  if (shortDays === undefined || longDays === undefined || smallestGroup === undefined) return undefined;
  return { shortDays, longDays, smallestGroup };
}

/** A number, or a duration in days. */
function numberOf(value: FactValue | undefined): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'object' && 'unit' in value && value.unit === 'day' ? value.count : undefined;
}
