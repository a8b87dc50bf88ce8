/** Conditions with names resolved and types checked. */
import type { Condition, Name, Window } from '../ast.ts';
import type { Expression, FactRef, Gathered } from '../model.ts';
import { comparingWord } from '../print/comparing-word.ts';
import type { Span } from '../source.ts';
import { DATE_COMPARATORS } from './comparator.ts';
import { onConcept } from './concept-predicate.ts';
import { explainWhere } from './condition-fixes.ts';
import { onFact } from './fact-predicate.ts';
import { ellipsis } from './measured-option.ts';
import { resolveOperand } from './operand.ts';
import { type Records, readFact } from './read-fact.ts';
import type { Resolution } from './resolution.ts';

/** A fact after `med samme`: a field of the records that are gathered. */
function sharedFact(name: Name, group: string, resolution: Resolution): FactRef | undefined {
  const symbol = resolution.lookUp(name, 'fact');
  if (!symbol?.type) return undefined;
  const fact = resolution.factRef(symbol);
  if (fact.groups.includes(group) && fact.type.kind !== 'set') return fact;
  resolution.report('R084', name.span, { name: name.text, groups: resolution.groupNames([group]) });
  return undefined;
}

function gather(
  group: string,
  { window, span }: { readonly window: Window; readonly span: Span },
  records: Records,
  resolution: Resolution,
): Gathered {
  const inner = [...records, group];
  const same = window.same?.flatMap((name) => sharedFact(name, group, resolution) ?? []);
  const where = window.where && resolveCondition(window.where, inner, resolution);
  const counted = window.countedFrom && resolution.lookUp(window.countedFrom, 'fact');
  const countedFrom =
    counted && window.countedFrom && readFact(counted, window.countedFrom, inner, resolution);
  if (window.within && !window.countedFrom) resolution.report('R058', window.within.span);
  if (window.calendarYear && !window.countedFrom) resolution.report('R058', span);
  return {
    group,
    ...(window.calendarYear && { calendarYear: true }),
    ...(same && { same }),
    ...(window.within?.kind === 'duration' && {
      within: { count: window.within.count, unit: window.within.unit },
    }),
    ...(where && { where }),
    ...(countedFrom && { countedFrom }),
  };
}

/** The one group whose records have a fact; for sums, which name the fact and not the group. */
function groupOf(fact: FactRef, name: Name, resolution: Resolution): string | undefined {
  const gathering = fact.groups.find((group) => resolution.scope.collects.has(group)) ?? fact.groups[0];
  const { kind } = fact.type;
  const adds = kind === 'money' || kind === 'number' || kind === 'percent';
  if (gathering !== undefined && adds) return gathering;
  resolution.report('R059', name.span, { name: name.text, type: adds ? '' : kind });
  return undefined;
}

/**
 * A condition as the evaluators read it, or undefined when something in it is wrong; all that is wrong is reported.
 *
 * @param records the groups whose records are in sight, the innermost last
 */
export function resolveCondition(
  condition: Condition,
  records: Records,
  resolution: Resolution,
): Expression | undefined {
  const all = (items: readonly Condition[]): readonly Expression[] | undefined => {
    const resolved = items.map((item) => resolveCondition(item, records, resolution));
    return resolved.every((item) => item !== undefined) ? resolved : undefined;
  };
  switch (condition.kind) {
    case 'list': {
      const items = all(condition.items);
      return items && { kind: condition.mode, items, syntax: condition };
    }
    case 'and': {
      const before = resolution.diagnostics.length;
      const items = all(condition.items);
      explainWhere(condition.items, before, resolution);
      return items && { kind: 'all', items, syntax: condition };
    }
    case 'group':
      return resolveCondition(condition.item, records, resolution);
    case 'not': {
      const item = resolveCondition(condition.item, records, resolution);
      return item && { kind: 'not', item, syntax: condition };
    }
    case 'count': {
      const group = resolution.lookUp(condition.group, 'group');
      if (!group) return undefined;
      const { comparator, number } = condition;
      const right = resolveOperand(number, { kind: 'number' }, resolution);
      const gathered = gather(group.code, condition, records, resolution);
      return right && { kind: 'count', gathered, comparator, right, syntax: condition };
    }
    case 'aggregate': {
      const { comparator } = condition;
      if (DATE_COMPARATORS.includes(comparator)) {
        const word = comparingWord(comparator, resolution.file.language);
        resolution.report('R051', condition.span, { name: condition.of.text, type: 'number', word });
        return undefined;
      }
      if (condition.function === 'count') {
        const group = resolution.lookUp(condition.of, 'group');
        const right = resolveOperand(condition.value, { kind: 'number' }, resolution);
        if (!group || !right) return undefined;
        return {
          kind: 'count',
          gathered: gather(group.code, condition, records, resolution),
          comparator,
          right,
          syntax: condition,
        };
      }
      const symbol = resolution.lookUp(condition.of, 'fact');
      if (!symbol?.type) return undefined;
      const of = resolution.factRef(symbol);
      const group = groupOf(of, condition.of, resolution);
      if (!group) return undefined;
      const right = resolveOperand(condition.value, of.type, resolution);
      if (!right) return undefined;
      return {
        kind: 'sum',
        of,
        gathered: gather(group, condition, records, resolution),
        comparator,
        right,
        syntax: condition,
      };
    }
    case 'predicate': {
      const { language } = resolution.file;
      const symbols = resolution.scope.find(
        ['fact', 'concept', 'option', 'limit'],
        condition.subject.text,
        language,
      );
      const kinds =
        condition.predicate.kind === 'outcome' && condition.predicate.outcome === 'met'
          ? ['concept', 'fact', 'limit']
          : ['fact', 'concept', 'limit'];
      const symbol = kinds
        .map((kind) => symbols.find((candidate) => candidate.kind === kind))
        .find((found) => found !== undefined);
      if (symbol) {
        resolution.bind(condition.subject, symbol);
        return symbol.kind === 'concept'
          ? onConcept(symbol, condition, records, resolution)
          : onFact(symbol, condition, records, resolution);
      }
      const options = symbols.filter((candidate) => candidate.kind === 'option');
      if (options.length > 0) return ellipsis(condition, options, records, resolution);
      resolution.unknownName(condition.subject, ['fact', 'concept', 'option', 'limit']);
      return undefined;
    }
  }
}
