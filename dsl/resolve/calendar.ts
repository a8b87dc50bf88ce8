/** A calendar with its closed days. */
import type { CalendarDeclaration } from '../ast.ts';
import type { CalendarModel } from '../model.ts';
import { statedForms } from './declare.ts';
import type { Resolution } from './resolution.ts';
import { sourceLines } from './sources.ts';
import { bilingual, type NamedSymbol } from './symbols.ts';

/** @returns the calendar, or undefined when it does not say which years it covers (`R119`) */
export function resolveCalendar(
  declaration: CalendarDeclaration,
  resolution: Resolution,
): CalendarModel | undefined {
  const head = declaration.head.forms[0];
  const symbol = head && resolution.bindings.get(head);
  if (!head || !symbol) return undefined;
  const { language } = resolution.file;
  const sources = sourceLines(declaration.clauses, language);
  if (sources.length === 0) resolution.report('R056', head.span, { name: head.text });
  const covers = declaration.clauses.find((clause) => clause.kind === 'covers');
  if (!covers) {
    resolution.report('R119', head.span, { name: head.text });
    return undefined;
  }
  const days = declaration.clauses.flatMap((clause): CalendarModel['days'][number][] => {
    if (clause.kind !== 'closed_day') return [];
    const day: NamedSymbol = { kind: 'calendar', code: '', forms: statedForms(clause.head, language) };
    for (const name of [...clause.head.forms, ...clause.head.label]) resolution.bind(name, day);
    const { rule, from, to } = clause;
    return [
      { name: bilingual(day), rule, ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
    ];
  });
  return {
    code: symbol.code,
    name: bilingual(symbol),
    sources,
    origin: resolution.origin(declaration.span),
    from: covers.from,
    to: covers.to,
    weekdays: declaration.clauses.flatMap((clause) => (clause.kind === 'closed_weekdays' ? clause.days : [])),
    days,
  };
}
