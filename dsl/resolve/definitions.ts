/** Limits, deadlines, duties, checks and the facts of a file, resolved. */
import type {
  CheckDeclaration,
  ChoiceDeclaration,
  DeadlineDeclaration,
  DutyClause,
  DutyDeclaration,
  EventTrigger,
  GroupDeclaration,
  IfUnknown,
  LimitDeclaration,
  NamedDeclaration,
  Sentence,
  Value,
} from '../ast.ts';
import { dateAfter } from '../civil-date.ts';
import { formatDate } from '../dates.ts';
import type {
  BreachModel,
  CheckModel,
  ChoiceModel,
  DeadlineChoice,
  DeadlineModel,
  DutyModel,
  FactModel,
  GroupModel,
  LimitModel,
  LockModel,
  TriggerModel,
} from '../model.ts';
import type { Bilingual } from '../source.ts';
import { bilingual, type NamedSymbol } from '../symbols.ts';
import type { FactValue, ValueType } from '../values.ts';
import { type Records, resolveCondition } from './condition.ts';
import { resolveOperand } from './operand.ts';
import type { Resolution } from './resolution.ts';
import { sourceLine, sourceLines } from './sources.ts';

/** What a declaration was bound to by its first name. */
export function symbolOf(declaration: NamedDeclaration, resolution: Resolution): NamedSymbol | undefined {
  const head = declaration.head.forms[0];
  return head && resolution.bindings.get(head);
}

/** What every definition has; `R056` where a required source is missing. */
export function definition(
  declaration: NamedDeclaration,
  symbol: NamedSymbol,
  resolution: Resolution,
  sourceRequired: boolean,
) {
  const head = declaration.head.forms[0];
  const sources = sourceLines(declaration.clauses, resolution.file.language);
  if (sourceRequired && sources.length === 0 && head)
    resolution.report('R056', head.span, { name: head.text });
  return { code: symbol.code, name: bilingual(symbol), sources, origin: resolution.origin(declaration.span) };
}

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
  const known = (value: Value): FactValue | undefined => {
    const operand = resolveOperand(value, type, resolution);
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
    const least =
      written.kind === 'frame'
        ? known(written.from)
        : written.kind === 'at_least'
          ? known(written.value)
          : undefined;
    const most =
      written.kind === 'frame'
        ? known(written.to)
        : written.kind === 'at_most'
          ? known(written.value)
          : undefined;
    const before = lock?.kind === 'within' ? lock : { kind: 'within' as const };
    lock = { ...before, ...(least !== undefined && { least }), ...(most !== undefined && { most }) };
  }
  return lock;
}

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

function resolveTrigger(
  trigger: EventTrigger,
  records: Records,
  resolution: Resolution,
): TriggerModel | undefined {
  const events = trigger.events.map((name) => resolution.lookUp(name, 'event')?.code);
  const where = trigger.where && resolveCondition(trigger.where, records, resolution);
  if (events.some((code) => code === undefined) || (trigger.where && !where)) return undefined;
  return { events: events as string[], ...(where && { where }) };
}

/** A sentence in both languages; where the file gives only one, it stands for both. */
function inBoth({ text, label }: Sentence, resolution: Resolution): Bilingual {
  const other = (label ?? text).text;
  return resolution.file.language === 'da' ? { da: text.text, en: other } : { da: other, en: text.text };
}

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

/** An assumption must say where it comes from: an authority that assumes without a basis decides on nothing (`R116`). */
function assumption(
  action: IfUnknown & { kind: 'assume' },
  type: ValueType,
  resolution: Resolution,
): FactModel['assumed'] {
  const operand = resolveOperand(action.value, type, resolution);
  if (!action.source) resolution.report('R116', action.span);
  if (operand?.kind !== 'value' || !action.source) return undefined;
  return { value: operand.value, sources: [sourceLine(action.source, resolution.file.language)] };
}

/** A fact as forms and messages show it. */
export function factModel(symbol: NamedSymbol, resolution: Resolution): FactModel {
  const { code, name, groups, type } = resolution.factRef(symbol);
  const action = symbol.ifUnknown;
  const role = (found: NamedSymbol | undefined, fallback: string) =>
    found ? bilingual(found) : { da: fallback, en: fallback };
  const ifUnknown = ((): FactModel['ifUnknown'] => {
    if (action?.kind === 'obtain') {
      const { within } = action;
      const length = within?.kind === 'duration' ? { count: within.count, unit: within.unit } : undefined;
      if (within && length?.unit === 'workday') resolution.report('R117', within.span);
      return {
        action: 'obtain',
        from: role(resolution.lookUp(action.from, 'role'), action.from.text),
        ...(length && { within: length }),
      };
    }
    if (action?.kind === 'assess')
      return { action: 'assess', by: role(resolution.lookUp(action.by, 'role'), action.by.text) };
    return undefined;
  })();
  const assumed = action?.kind === 'assume' ? assumption(action, type, resolution) : undefined;
  return { code, name, type, groups, ...(ifUnknown && { ifUnknown }), ...(assumed && { assumed }) };
}

export function choiceModel(declaration: ChoiceDeclaration, resolution: Resolution): ChoiceModel | undefined {
  const symbol = symbolOf(declaration, resolution);
  if (!symbol) return undefined;
  const options = declaration.clauses.flatMap((clause) => {
    const head = clause.kind === 'option' ? clause.option.head.forms[0] : undefined;
    const option = head && resolution.bindings.get(head);
    return option ? [{ code: option.code, name: bilingual(option) }] : [];
  });
  return {
    code: symbol.code,
    name: bilingual(symbol),
    ascending: resolution.isAscending(symbol.code),
    options,
  };
}

export function groupModel(declaration: GroupDeclaration, resolution: Resolution): GroupModel | undefined {
  const symbol = symbolOf(declaration, resolution);
  if (!symbol) return undefined;
  return {
    code: symbol.code,
    name: bilingual(symbol),
    fields: [...(resolution.scope.fields.get(symbol.code) ?? [])],
    collects: resolution.scope.collects.get(symbol.code) ?? [],
  };
}
