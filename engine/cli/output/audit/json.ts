import type { FigureResult } from '../../../audit/result.ts';
import { percentOf } from '../../../audit/result.ts';
import type { Context } from '../../context.ts';
import { jsonText } from '../json-text.ts';
import { type Audited, figureName } from './view.ts';

/** The report for programs. */
export function auditJson({ report, other, nationalOnly }: Audited, context: Context): string {
  const { settings, figures, groups, findings, left, ...rest } = report;
  const { answers: _, ...shown } = settings;
  const result = (one: FigureResult) => ({
    ...one,
    name: figureName(one.id, report, context),
    ...(one.kind === 'share' && { percent: percentOf(one.numerator, one.denominator) }),
  });
  return jsonText({
    settings: shown,
    ...rest,
    not_counted: { ...left, other_processes: other },
    national_rules_only: nationalOnly,
    figures: figures.map(result),
    findings: findings.map(({ about, ...finding }) => ({ ...finding, about: about[context.language] })),
    groups: groups.map(({ municipality, municipalities, results }) => ({
      municipality: municipality ?? null,
      municipalities,
      figures: results.map(result),
    })),
  });
}
