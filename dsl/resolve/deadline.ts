/** A deadline: so many days counted from a date. */
import type { DeadlineDeclaration } from '../ast.ts';
import type { DeadlineModel } from '../model.ts';
import { definition, symbolOf } from './definition.ts';
import { resolveOperand } from './operand.ts';
import type { Resolution } from './resolution.ts';

/** The deadline, or undefined where its length or the date it is counted from cannot be read. */
export function resolveDeadline(
  declaration: DeadlineDeclaration,
  resolution: Resolution,
): DeadlineModel | undefined {
  const symbol = symbolOf(declaration, resolution);
  const head = declaration.head.forms[0];
  if (!symbol || !head) return undefined;
  const base = definition(declaration, symbol, resolution, true);
  const counted = declaration.clauses.find((clause) => clause.kind === 'counted');
  if (!declaration.clauses.some((clause) => clause.kind === 'on_closed_days')) {
    resolution.report('R074', head.span, { name: head.text });
  }
  const onClosedDay = declaration.clauses.find((clause) => clause.kind === 'on_closed_days')?.rule ?? 'keep';
  const calendarClause = declaration.clauses.find((clause) => clause.kind === 'calendar');
  const calendar = calendarClause && resolution.lookUp(calendarClause.name, 'calendar');
  const byWorkdays = counted?.length.kind === 'duration' && counted.length.unit === 'workday';
  if (!calendarClause && (onClosedDay === 'next_working_day' || byWorkdays)) {
    resolution.report('R118', head.span, { name: head.text });
  }
  if (!counted) {
    resolution.report('R076', head.span, { name: head.text });
    return undefined;
  }
  const from = resolution.lookUp(counted.from, 'fact');
  const length = resolveOperand(counted.length, { kind: 'duration' }, resolution, !counted.before);
  if (!from?.type || !length) return undefined;
  if (from.type.kind !== 'date') {
    resolution.report('R050', counted.from.span, { expected: 'date', found: from.type.kind });
    return undefined;
  }
  return {
    ...base,
    length,
    dayAfter: counted.dayAfter,
    ...(counted.before && { before: true }),
    from: resolution.factRef(from),
    onClosedDay,
    ...(calendar && { calendar: calendar.code }),
  };
}
