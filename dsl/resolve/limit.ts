/** A limit with its values by day and its lock. */
import type { LimitDeclaration, Value } from '../ast.ts';
import type { LimitModel, LockModel } from '../model.ts';
import { dateAfter } from '../values/civil-date.ts';
import { formatDate } from '../values/written-dates.ts';
import type { FactValue, ValueType } from '../values.ts';
import { definition, symbolOf } from './definition.ts';
import { resolveOperand } from './operand.ts';
import type { Resolution } from './resolution.ts';

/** The limit, or undefined where its type is not known; values that cannot be read are reported and left out. */
export function resolveLimit(declaration: LimitDeclaration, resolution: Resolution): LimitModel | undefined {
  const symbol = symbolOf(declaration, resolution);
  if (!symbol) return undefined;
  const base = definition(declaration, symbol, resolution, true);
  const { type } = symbol;
  const head = declaration.head.forms[0];
  if (!type) {
    const first = declaration.clauses.find((clause) => clause.kind === 'from')?.value;
    const stated = declaration.clauses.some((clause) => clause.kind === 'type');
    if (first?.kind === 'name') resolution.unknownName(first.name, ['option']);
    else if (head && !stated) resolution.report('R072', head.span, { name: head.text });
    return undefined;
  }
  const values: { from: string; value: FactValue; span: LimitDeclaration['span'] }[] = [];
  for (const clause of declaration.clauses) {
    if (clause.kind !== 'from') continue;
    resolution.needDay(clause.date, clause.span);
    const operand = resolveOperand(clause.value, type, resolution);
    const previous = values.at(-1);
    if (previous && clause.date <= previous.from)
      resolution.report('R073', clause.span, { date: clause.date, previous: previous.from });
    if (operand?.kind === 'value')
      values.push({ from: clause.date, value: operand.value, span: clause.span });
    else if (operand && clause.value.kind === 'name')
      resolution.report('R029', clause.value.span, { name: clause.value.name.text });
  }
  const first = values.toSorted((a, b) => (a.from < b.from ? -1 : 1))[0];
  const begins = inForceFrom(resolution);
  if (first && begins !== undefined && first.from > begins && head) {
    const shown = (date: string): string => formatDate(date, resolution.file.language);
    const last = dateAfter(first.from, { count: -1, unit: 'day' });
    resolution.report('R075', first.span, { name: head.text, from: shown(begins), last: shown(last) });
  }
  const lock = lockOf(declaration, type, resolution);
  return { ...base, type, values, ...(lock && { lock }) };
}

/** The first day of the rule set. */
function inForceFrom({ file }: Resolution): string | undefined {
  return file.header?.clauses.find((clause) => clause.kind === 'in_force')?.from;
}

/** The lock of a limit; several lines (`mindst`, `højst`) together make one frame. */
function lockOf(
  declaration: LimitDeclaration,
  type: ValueType,
  resolution: Resolution,
): LockModel | undefined {
  const known = (value: Value | undefined): FactValue | undefined => {
    const operand = value && resolveOperand(value, type, resolution);
    return operand?.kind === 'value' ? operand.value : undefined;
  };
  let lock: LockModel | undefined;
  for (const clause of declaration.clauses) {
    if (clause.kind !== 'lock') continue;
    const written = clause.lock;
    if (written.kind === 'locked' || written.kind === 'free') {
      lock = { kind: written.kind };
      continue;
    }
    const [from, to] =
      written.kind === 'frame'
        ? [written.from, written.to]
        : written.kind === 'at_least'
          ? [written.value]
          : written.kind === 'at_most'
            ? [undefined, written.value]
            : [];
    const least = known(from);
    const most = known(to);
    const before = lock?.kind === 'within' ? lock : { kind: 'within' as const };
    lock = { ...before, ...(least !== undefined && { least }), ...(most !== undefined && { most }) };
  }
  return lock;
}
