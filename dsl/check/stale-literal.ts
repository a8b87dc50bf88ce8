/** `R136`: a value written out that a limit has or had: when the limit is changed, this one stays behind. */

import { operandsOf, withParts } from '../model/expression-parts.ts';
import type { Expression, FactRef, LimitModel, Operand } from '../model.ts';
import { withBases } from '../rule-tests/test-setting.ts';
import type { Span } from '../source.ts';
import { displayValue } from '../values/display.ts';
import type { FactValue, ValueType } from '../values.ts';
import type { LintContext } from './lint-context.ts';

interface Literal {
  readonly value: FactValue;
  readonly type: ValueType;
  readonly span: Span;
  /** What it is compared with, to print a case. */
  readonly subject?: FactRef;
}

const TYPES: readonly ValueType['kind'][] = ['money', 'number', 'percent', 'duration', 'date'];

/** `mindst 1` and `netop 0` mean any and none; they are no limits. */
const isFigureOfSpeech = ({ value }: Literal): boolean => value === 0 || value === 1;

function literal(operand: Operand, span: Span, subject?: FactRef): readonly Literal[] {
  switch (operand.kind) {
    case 'value':
      return [{ value: operand.value, type: operand.type, span, ...(subject && { subject }) }];
    case 'offset':
      return literal(operand.amount, span, subject);
    case 'fact':
    case 'limit':
      return [];
  }
}

/** The values written out in a condition itself, not in its parts. */
function literalsOf(condition: Expression): readonly Literal[] {
  const { span } = condition.syntax;
  switch (condition.kind) {
    case 'compare':
    case 'range':
    case 'one_of':
      return operandsOf(condition).flatMap((operand) => literal(operand, span, condition.subject));
    case 'count':
      return literal(condition.right, span);
    case 'sum':
      return literal(condition.right, span, condition.of);
    case 'all':
    case 'any':
    case 'none':
    case 'not':
    case 'includes':
    case 'knowledge':
    case 'concept':
      return [];
  }
}

/** Every condition of a rule set. */
function conditionsOf({ ruleset }: LintContext): readonly Expression[] {
  const { concepts, duties, checks, transitions } = ruleset;
  return [
    ...transitions.map(({ condition }) => condition),
    ...concepts.flatMap(({ clauses, mustInclude }) => [
      ...clauses.map(({ condition }) => condition),
      ...(mustInclude ? [mustInclude.condition] : []),
    ]),
    ...duties.flatMap(({ arisesWhen, lapsesWhen, arisesBy, fulfilledBy, lapsesBy, breaches }) => [
      ...[arisesWhen, lapsesWhen, arisesBy?.where],
      ...[...fulfilledBy, ...lapsesBy, ...breaches].map(({ where }) => where),
    ]),
    ...checks.map(({ when }) => when),
  ].filter((condition) => condition !== undefined);
}

/** Reports every literal that equals a value that a limit in sight has or had. */
export function checkStaleLiterals(context: LintContext): void {
  const { ruleset, language, report, environmentOn } = context;
  const { choices } = environmentOn(ruleset.inForceFrom);
  const limits: readonly LimitModel[] = [...withBases(ruleset)].flatMap((base) => base.limits);
  const ofDeadlines = ruleset.deadlines.flatMap(({ length, origin }) => literal(length, origin.span));
  const literals = [...conditionsOf(context).flatMap(withParts).flatMap(literalsOf), ...ofDeadlines];
  for (const written of literals) {
    if (!TYPES.includes(written.type.kind) || isFigureOfSpeech(written)) continue;
    const key = JSON.stringify(written.value);
    const limit = limits.find(
      ({ type, values }) =>
        type.kind === written.type.kind && values.some(({ value }) => JSON.stringify(value) === key),
    );
    if (!limit) continue;
    const value = displayValue(written.value, written.type, choices)[language];
    const subject = written.subject?.name[language];
    const is = language === 'da' ? 'er' : 'is';
    report('R136', written.span, {
      name: limit.name[language],
      value,
      case: subject === undefined ? value : `${subject} ${is} ${value}`,
    });
  }
}
