/**
 * Conditions with every count and sum in them replaced by a free yes or no, so that what a single record contributes can
 * be seen apart from the other records.
 */
import type { Environment } from '../evaluate/environment.ts';
import type { ConceptModel, Expression, FactRef } from '../model.ts';

/** A sign that no name of a rule file can have. */
const MARK = '§';

export interface FreeCounts {
  readonly environment: Environment;
  readonly free: (expression: Expression) => Expression;
  /** The code of the yes-or-no fact that stands for a count. */
  readonly codeOf: (counting: Expression) => string;
}

/** The environment with free counts in all of its concepts. */
export function freeCounts(environment: Environment): FreeCounts {
  const codes = new Map<Expression, string>();
  const codeOf = (counting: Expression): string => {
    const code = codes.get(counting) ?? `${MARK}${codes.size}`;
    codes.set(counting, code);
    return code;
  };
  const free = (expression: Expression): Expression => {
    switch (expression.kind) {
      case 'all':
      case 'any':
      case 'none':
        return { ...expression, items: expression.items.map(free) };
      case 'not':
        return { ...expression, item: free(expression.item) };
      case 'count':
      case 'sum': {
        const code = codeOf(expression);
        const subject: FactRef = {
          code,
          name: { da: code, en: code },
          type: { kind: 'boolean' },
          groups: [],
        };
        return {
          kind: 'one_of',
          subject,
          operands: [{ kind: 'value', value: true, type: { kind: 'boolean' } }],
          negated: false,
          syntax: expression.syntax,
        };
      }
      case 'compare':
      case 'range':
      case 'one_of':
      case 'includes':
      case 'knowledge':
      case 'concept':
        return expression;
    }
  };
  const freed = new Map<ConceptModel, ConceptModel>();
  const concepts = new Map(
    [...environment.concepts].map(([code, concept]) => {
      const known = freed.get(concept) ?? {
        ...concept,
        clauses: concept.clauses.map((clause) => ({ ...clause, condition: free(clause.condition) })),
      };
      freed.set(concept, known);
      return [code, known];
    }),
  );
  return { environment: { ...environment, concepts }, free, codeOf };
}
