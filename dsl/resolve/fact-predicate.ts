/** What is asked of a fact, or of a limit. */
import type { Condition, Predicate, Value } from '../ast.ts';
import { KEYWORDS } from '../keywords.ts';
import type { Expression, FactRef } from '../model.ts';
import { comparatorFor, isOrdered } from './comparator.ts';
import { isInstead, notSo } from './condition-fixes.ts';
import { optionOf, resolveOperand } from './operand.ts';
import { type Records, readFact } from './read-fact.ts';
import type { Resolution } from './resolution.ts';
import type { NamedSymbol } from './symbols.ts';

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

/** A predicate on a fact, or on a limit that is asked like one; undefined where it was reported. */
export function onFact(
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
