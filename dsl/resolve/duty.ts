/** A duty: when it arises, what fulfils it, and what it means that it was not. */
import type { DutyClause, DutyDeclaration } from '../ast.ts';
import type { BreachModel, DeadlineChoice, DutyModel, TriggerModel } from '../model.ts';
import { resolveCondition } from './condition.ts';
import { definition, inBoth, symbolOf } from './definition.ts';
import type { Records } from './read-fact.ts';
import type { Resolution } from './resolution.ts';
import { resolveTrigger } from './trigger.ts';

/** `frist A`, or `frist A når …, ellers B`. */
function deadlineChoice(
  clause: DutyClause & { kind: 'deadline' },
  records: Records,
  resolution: Resolution,
): DeadlineChoice | undefined {
  const deadline = resolution.lookUp(clause.name, 'deadline');
  const when = clause.when && resolveCondition(clause.when, records, resolution);
  const otherwise = clause.otherwise && resolution.lookUp(clause.otherwise, 'deadline');
  if (!deadline || (clause.when && !when) || (clause.otherwise && !otherwise)) return undefined;
  return { deadline: deadline.code, ...(when && { when }), ...(otherwise && { otherwise: otherwise.code }) };
}

/** The duty, or undefined where something in it is wrong. */
export function resolveDuty(declaration: DutyDeclaration, resolution: Resolution): DutyModel | undefined {
  const symbol = symbolOf(declaration, resolution);
  const head = declaration.head.forms[0];
  if (!symbol || !head) return undefined;
  const errorsBefore = resolution.errorCount();
  const base = definition(declaration, symbol, resolution, true);
  const concerns = declaration.concerns && resolution.lookUp(declaration.concerns, 'group')?.code;
  const records = concerns === undefined ? [] : [concerns];
  const strength =
    declaration.clauses.find((clause) => clause.kind === 'strength')?.strength ??
    (declaration.recommendation ? 'recommendation' : undefined);
  if (!strength) resolution.report('R077', head.span, { name: head.text });
  const triggers = (kind: 'fulfilled_by' | 'lapses_by' | 'arises_by' | 'must_precede'): TriggerModel[] =>
    declaration.clauses.flatMap((clause) =>
      clause.kind === kind ? (resolveTrigger(clause.trigger, records, resolution) ?? []) : [],
    );
  const condition = (kind: 'arises_when' | 'lapses_when') => {
    const clause = declaration.clauses.find((candidate) => candidate.kind === kind);
    return clause?.kind === kind ? resolveCondition(clause.condition, records, resolution) : undefined;
  };
  const arisesBy = triggers('arises_by')[0];
  const arisesWhen = condition('arises_when');
  const lapsesWhen = condition('lapses_when');
  const fulfilledBy = triggers('fulfilled_by');
  if (!declaration.clauses.some((clause) => clause.kind === 'arises_when' || clause.kind === 'arises_by')) {
    resolution.report('R078', head.span, { name: head.text });
  }
  if (!declaration.clauses.some((clause) => clause.kind === 'fulfilled_by'))
    resolution.report('R079', head.span, { name: head.text });
  const deadlineClause = declaration.clauses.find((clause) => clause.kind === 'deadline');
  const deadline =
    deadlineClause?.kind === 'deadline' ? deadlineChoice(deadlineClause, records, resolution) : undefined;
  const mustPrecede = triggers('must_precede');
  const breaches = declaration.clauses.flatMap((clause): BreachModel[] => {
    if (clause.kind !== 'breach') return [];
    if (
      (clause.when === 'while_overdue' || clause.when === 'when_late') &&
      !deadlineClause &&
      mustPrecede.length === 0
    ) {
      resolution.report('R080', clause.span, { name: head.text });
    }
    const where = clause.where && resolveCondition(clause.where, records, resolution);
    return [
      {
        when: clause.when,
        ...(where && { where }),
        code: clause.code.text,
        text: inBoth(clause, resolution),
        strength: clause.strength ?? strength ?? 'law',
        span: clause.span,
      },
    ];
  });
  if (!strength || resolution.errorCount() > errorsBefore) return undefined;
  return {
    ...base,
    strength,
    ...(arisesWhen && { arisesWhen }),
    ...(arisesBy && { arisesBy }),
    fulfilledBy,
    lapsesBy: triggers('lapses_by'),
    ...(lapsesWhen && { lapsesWhen }),
    ...(deadline && { deadline }),
    mustPrecede,
    ...(concerns !== undefined && { concerns }),
    breaches,
  };
}
