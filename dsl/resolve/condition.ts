/** Conditions with names resolved and types checked. */
import type { Comparator, Condition, Name, Predicate, Value, Window } from '../ast.ts';
import { comparingWord } from '../comparing-word.ts';
import { KEYWORDS } from '../keywords.ts';
import type { Expression, FactRef, Gathered } from '../model.ts';
import type { Span } from '../source.ts';
import type { NamedSymbol } from '../symbols.ts';
import type { ValueType } from '../values.ts';
import { explainWhere, isInstead, notSo } from './condition-fixes.ts';
import { optionOf, resolveOperand } from './operand.ts';
import type { Resolution } from './resolution.ts';

/** The records a condition stands among, the innermost last: the group a concept concerns, the group of a `hvor`. */
export type Records = readonly string[];

const DATE_COMPARATORS: readonly Comparator[] = ['before', 'after', 'no_later', 'no_earlier'];

/** What `mindst` and `højst` mean for dates: `mindst 14 dage efter X` is not before that day. */
const AMONG_DATES: Partial<Record<Comparator, Comparator>> = { at_least: 'no_earlier', at_most: 'no_later' };

const isOrdered = (type: ValueType, resolution: Resolution): boolean =>
  type.kind === 'money' ||
  type.kind === 'number' ||
  type.kind === 'percent' ||
  type.kind === 'duration' ||
  (type.kind === 'choice' && resolution.isAscending(type.choice));

/** The comparator as it is meant for the type, or undefined where it cannot be used. */
function comparatorFor(
  comparator: Comparator,
  type: ValueType,
  right: Value,
  resolution: Resolution,
): Comparator | undefined {
  if (comparator === 'exactly') return comparator;
  if (type.kind === 'date') {
    if (DATE_COMPARATORS.includes(comparator)) return comparator;
    return right.kind === 'offset' ? AMONG_DATES[comparator] : undefined;
  }
  return !DATE_COMPARATORS.includes(comparator) && isOrdered(type, resolution) ? comparator : undefined;
}

/** A fact that is read here; a field of a group is an error where no record of that group is looked at. */
function readFact(symbol: NamedSymbol, name: Name, records: Records, resolution: Resolution): FactRef {
  const fact = resolution.factRef(symbol);
  if (fact.groups.length > 0 && !records.some((record) => fact.groups.includes(record))) {
    resolution.report('R052', name.span, { name: name.text, groups: resolution.groupNames(fact.groups) });
  }
  return fact;
}

function written(
  subject: NamedSymbol,
  name: Name,
  predicate: Predicate,
  resolution: Resolution,
): Condition & { kind: 'predicate' } {
  const stand: Name = {
    text: subject.forms[resolution.file.language][0] ?? subject.code,
    span: name.span,
    quoted: false,
  };
  resolution.bind(stand, subject);
  return { kind: 'predicate', subject: stand, predicate, span: name.span };
}

/** `hærværk over X`: the type of offence is vandalism, and what vandalism is measured by is over X. */
function ellipsis(
  condition: Condition & { kind: 'predicate' },
  options: readonly NamedSymbol[],
  records: Records,
  resolution: Resolution,
): Expression | undefined {
  const { subject: name, predicate } = condition;
  const option = options.find((candidate) => resolution.scope.measures.has(candidate));
  const measure = option && resolution.scope.measures.get(option);
  const choiceFact = option && resolution.scope.all('fact').find((fact) => fact.code === option.choice);
  if (!option || !measure || !choiceFact) {
    resolution.report('R053', name.span, { name: name.text });
    return undefined;
  }
  resolution.bind(name, option);
  const chosen = readFact(choiceFact, name, records, resolution);
  const values: Predicate = {
    kind: 'values',
    negated: false,
    values: [{ kind: 'name', name, span: name.span }],
  };
  const isOption: Expression = {
    kind: 'one_of',
    subject: chosen,
    operands: [{ kind: 'value', value: option.code, type: chosen.type }],
    negated: false,
    syntax: written(choiceFact, name, values, resolution),
  };
  const measured = onFact(
    measure,
    { ...written(measure, name, predicate, resolution), span: condition.span },
    records,
    resolution,
  );
  return measured && { kind: 'all', items: [isOption, measured], syntax: condition };
}

/** A limit can be asked for a value that is the same in every case; a fact is compared with it the other way round. */
function askedOfLimit(predicate: Predicate, { scope, file: { language } }: Resolution): boolean {
  const isFact = (value: Value): boolean =>
    value.kind === 'offset' ||
    (value.kind === 'name' &&
      scope.find(['option', 'limit'], value.name.text, language).length === 0 &&
      scope.find(['fact'], value.name.text, language).length > 0);
  switch (predicate.kind) {
    case 'compare':
      return !isFact(predicate.value);
    case 'range':
      return !isFact(predicate.from) && !isFact(predicate.to);
    case 'values':
      return !predicate.values.some(isFact);
    case 'includes':
    case 'outcome':
      return true;
  }
}

/** A predicate on a fact, or on a limit that is asked like one. */
function onFact(
  symbol: NamedSymbol,
  condition: Condition & { kind: 'predicate' },
  records: Records,
  resolution: Resolution,
): Expression | undefined {
  const { predicate, subject: name } = condition;
  const { language } = resolution.file;
  // A fact whose type could not be read was reported where it is declared.
  if (!symbol.type) return undefined;
  const subject: FactRef =
    symbol.kind === 'limit'
      ? { ...resolution.factRef(symbol), groups: [], limit: true }
      : readFact(symbol, name, records, resolution);
  if (subject.limit && !askedOfLimit(predicate, resolution)) {
    resolution.report('R121', name.span, { name: name.text });
    return undefined;
  }
  const base = { subject, syntax: condition } as const;
  switch (predicate.kind) {
    case 'compare': {
      const comparator = comparatorFor(predicate.comparator, subject.type, predicate.value, resolution);
      if (!comparator) {
        return notSo(condition, subject.type, predicate.comparator, resolution);
      }
      const right = resolveOperand(predicate.value, subject.type, resolution);
      return right && { ...base, kind: 'compare', comparator, right, negated: predicate.negated };
    }
    case 'range': {
      if (subject.type.kind !== 'date' && !isOrdered(subject.type, resolution)) {
        return notSo(condition, subject.type, 'range', resolution);
      }
      const from = resolveOperand(predicate.from, subject.type, resolution);
      const to = resolveOperand(predicate.to, subject.type, resolution);
      return from && to && { ...base, kind: 'range', from, to, negated: predicate.negated };
    }
    case 'values': {
      if (subject.type.kind === 'set') return notSo(condition, subject.type, 'is', resolution);
      const operands = predicate.values.map((value) => resolveOperand(value, subject.type, resolution));
      return operands.every((operand) => operand !== undefined)
        ? { ...base, kind: 'one_of', operands, negated: predicate.negated }
        : undefined;
    }
    case 'includes': {
      const { type } = subject;
      if (type.kind !== 'set') {
        return notSo(condition, type, 'includes', resolution);
      }
      const options = predicate.values.map((value) =>
        optionOf({ kind: 'name', name: value, span: value.span }, type.choice, resolution),
      );
      return options.every((option) => option !== undefined)
        ? {
            ...base,
            kind: 'includes',
            values: options.map((option) => option.code),
            negated: predicate.negated,
          }
        : undefined;
    }
    case 'outcome':
      if (predicate.outcome === 'met') {
        const known = subject.type.kind === 'boolean' && KEYWORDS[predicate.negated ? 'No' : 'Yes'][language];
        resolution.report(
          'R055',
          name.span,
          { name: name.text, type: subject.type.kind },
          known ? isInstead(condition, known, language) : undefined,
        );
        return undefined;
      }
      return { ...base, kind: 'knowledge', asks: predicate.outcome, negated: predicate.negated };
  }
}

function onConcept(
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
