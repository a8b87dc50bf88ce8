/** Whether two conditions ask the same, with limits read as values: `hærværk over hærværksgrænse`, `hærværk over 16.000 kr.` */
import { type Environment, limitOn } from '../evaluate/environment.ts';
import type { ConceptModel, Expression, Gathered, Operand } from '../model.ts';

/** An expression without its syntax, with every limit replaced by its value on the day. */
function essence(expression: Expression, environment: Environment): unknown {
  const operand = (each: Operand): unknown => {
    if (each.kind === 'limit') {
      const limit = environment.limits.get(each.code);
      const entry = limit && limitOn(limit, environment.asOf);
      return entry ? { value: entry.value } : { limit: each.code };
    }
    if (each.kind === 'value') return { value: each.value };
    if (each.kind === 'fact') return { fact: each.fact.code };
    return { amount: operand(each.amount), direction: each.direction, from: each.from.code };
  };
  const gathered = ({ group, within, calendarYear, same, where, countedFrom }: Gathered): unknown => [
    group,
    within ?? calendarYear ?? null,
    same?.map(({ code }) => code) ?? null,
    where ? essence(where, environment) : null,
    countedFrom?.code ?? null,
  ];
  switch (expression.kind) {
    case 'all':
    case 'any':
    case 'none':
      return [expression.kind, expression.items.map((item) => essence(item, environment))];
    case 'not':
      return ['not', essence(expression.item, environment)];
    case 'compare':
      return [
        'compare',
        expression.subject.code,
        expression.comparator,
        operand(expression.right),
        expression.negated,
      ];
    case 'range':
      return [
        'range',
        expression.subject.code,
        operand(expression.from),
        operand(expression.to),
        expression.negated,
      ];
    case 'one_of':
      return ['one_of', expression.subject.code, expression.operands.map(operand), expression.negated];
    case 'includes':
      return ['includes', expression.subject.code, expression.values, expression.negated];
    case 'knowledge':
      return ['knowledge', expression.subject.code, expression.asks, expression.negated];
    case 'concept':
      return ['concept', expression.concept, expression.asks, expression.negated];
    case 'count':
      return ['count', gathered(expression.gathered), expression.comparator, operand(expression.right)];
    case 'sum':
      return [
        'sum',
        expression.of.code,
        gathered(expression.gathered),
        expression.comparator,
        operand(expression.right),
      ];
  }
}

function partsOf(expression: Expression): readonly Expression[] {
  const parts = 'items' in expression ? expression.items : 'item' in expression ? [expression.item] : [];
  return [expression, ...parts.flatMap(partsOf)];
}

/** The clauses of a concept (by position) that hold a condition asking the same as `wanted`, with that condition. */
export function clausesAsking(
  wanted: Expression,
  concept: ConceptModel,
  environment: Environment,
): readonly { readonly clause: number; readonly expression: Expression }[] {
  const essential = JSON.stringify(essence(wanted, environment));
  return concept.clauses.flatMap((clause, position) =>
    partsOf(clause.condition)
      .filter((part) => JSON.stringify(essence(part, environment)) === essential)
      .map((expression) => ({ clause: position, expression })),
  );
}
