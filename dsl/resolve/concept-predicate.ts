/** What is asked of a concept. */
import type { Condition } from '../ast.ts';
import { KEYWORDS } from '../keywords.ts';
import type { Expression } from '../model.ts';
import { isInstead } from './condition-fixes.ts';
import type { Records } from './read-fact.ts';
import type { Resolution } from './resolution.ts';
import type { NamedSymbol } from './symbols.ts';

/** `er opfyldt`, `er ukendt` of a concept; anything else is reported (`R057`), and a concept of a group not in sight (`R052`). */
export function onConcept(
  symbol: NamedSymbol,
  condition: Condition & { kind: 'predicate' },
  records: Records,
  resolution: Resolution,
): Expression | undefined {
  const { predicate, subject: name } = condition;
  const { language } = resolution.file;
  if (predicate.kind !== 'outcome' || (predicate.outcome !== 'met' && predicate.outcome !== 'unknown')) {
    const [value] = predicate.kind === 'values' ? predicate.values : [];
    const holds =
      value?.kind === 'boolean' && predicate.kind === 'values' && value.value !== predicate.negated;
    const { Met, Not } = KEYWORDS;
    const outcome = holds ? Met[language] : `${Not[language]} ${Met[language]}`;
    resolution.report(
      'R057',
      condition.span,
      { name: name.text },
      value?.kind === 'boolean' ? isInstead(condition, outcome, language) : undefined,
    );
    return undefined;
  }
  const group = resolution.scope.concerns.get(symbol.code);
  const among = (record: string): boolean =>
    record === group || (resolution.scope.collects.get(record) ?? []).includes(group as string);
  if (group !== undefined && !records.some(among)) {
    resolution.report('R052', name.span, { name: name.text, groups: resolution.groupNames([group]) });
    return undefined;
  }
  return {
    kind: 'concept',
    concept: symbol.code,
    asks: predicate.outcome,
    negated: predicate.negated,
    syntax: condition,
  };
}
