/** A check: what must never be, and what is reported where it is. */
import type { CheckDeclaration } from '../ast.ts';
import type { CheckModel } from '../model.ts';
import { resolveCondition } from './condition.ts';
import { definition, inBoth, symbolOf } from './definition.ts';
import type { Resolution } from './resolution.ts';
import { resolveTrigger } from './trigger.ts';

/** The check, or undefined where it does not say what it reports, when, and by what strength. */
export function resolveCheck(declaration: CheckDeclaration, resolution: Resolution): CheckModel | undefined {
  const symbol = symbolOf(declaration, resolution);
  const head = declaration.head.forms[0];
  if (!symbol || !head) return undefined;
  const base = definition(declaration, symbol, resolution, true);
  const concerns = declaration.concerns && resolution.lookUp(declaration.concerns, 'group')?.code;
  const records = concerns === undefined ? [] : [concerns];
  const reports = declaration.clauses.find((clause) => clause.kind === 'reports');
  const when = declaration.clauses.find((clause) => clause.kind === 'when');
  const strength = declaration.clauses.find((clause) => clause.kind === 'strength')?.strength;
  if (!reports) resolution.report('R081', head.span, { name: head.text });
  if (!when) resolution.report('R082', head.span, { name: head.text });
  if (!strength) resolution.report('R077', head.span, { name: head.text });
  const condition = when && resolveCondition(when.condition, records, resolution);
  if (!reports || !condition || !strength) return undefined;
  const upon = declaration.clauses.flatMap((clause) =>
    clause.kind === 'upon' ? (resolveTrigger(clause.trigger, records, resolution) ?? []) : [],
  );
  return {
    ...base,
    strength,
    reports: reports.code.text,
    text: inBoth(reports, resolution),
    when: condition,
    upon,
    ...(concerns !== undefined && { concerns }),
  };
}
