/**
 * Conditions with every count and sum in them replaced by a free yes or no, so that what a single record contributes can
 * be seen apart from the other records.
 */
import type { Environment } from '../evaluate/environment.ts';
import { withReplaced } from '../model/expression-parts.ts';
import type { ConceptModel, Expression } from '../model.ts';

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
  const type = { kind: 'boolean' } as const;
  const free = (expression: Expression): Expression =>
    withReplaced(expression, (part) => {
      if (part.kind !== 'count' && part.kind !== 'sum') return undefined;
      const code = codeOf(part);
      return {
        kind: 'one_of',
        subject: { code, name: { da: code, en: code }, type, groups: [] },
        operands: [{ kind: 'value', value: true, type }],
        negated: false,
        syntax: part.syntax,
      };
    });
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
