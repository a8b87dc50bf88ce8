/**
 * A concept seen apart from those it refers to: each of these may be met or not, whatever the facts. What is never or
 * always true then is so indeed; what several concepts bring about together is not seen.
 */
import type { Environment } from '../evaluate/environment.ts';
import { operandsOf, withParts, withReplaced } from '../model/expression-parts.ts';
import type { ChoiceModel, ConceptModel, Expression, FactModel, FactRef } from '../model.ts';
import { type Atom, factsOfAtom } from '../regions/reads.ts';
import { constantOf } from '../regions/values.ts';

/** A sign that no name of a rule file can have. */
const MARK = '§';

const OUTCOMES: ChoiceModel = {
  code: `${MARK}outcome`,
  name: { da: 'udfald', en: 'outcome' },
  ascending: false,
  options: [
    { code: 'met', name: { da: 'opfyldt', en: 'met' } },
    { code: 'not_met', name: { da: 'ikke opfyldt', en: 'not met' } },
  ],
};
const TYPE = { kind: 'choice', choice: OUTCOMES.code } as const;

/** The environment in which a concept refers to facts in place of concepts. */
export function apart(concept: ConceptModel, environment: Environment): Environment {
  const facts = new Map<string, FactModel>(environment.facts);
  const alone: ConceptModel = {
    ...concept,
    clauses: concept.clauses.map((clause) => ({
      ...clause,
      condition: freed(clause.condition, environment, facts),
    })),
  };
  const choices = new Map(environment.choices).set(OUTCOMES.code, OUTCOMES);
  return { ...environment, facts, choices, concepts: new Map([[concept.code, alone]]) };
}

/** The condition with every question about a concept put to a fact that stands for it; `facts` takes these in. */
function freed(expression: Expression, environment: Environment, facts: Map<string, FactModel>): Expression {
  return withReplaced(expression, (part) => {
    if (part.kind !== 'concept') return undefined;
    const code = `${MARK}${part.concept}`;
    const name = environment.concepts.get(part.concept)?.name ?? { da: code, en: code };
    const subject: FactRef = { code, name, type: TYPE, groups: [] };
    facts.set(code, subject);
    const { syntax, negated } = part;
    return part.asks === 'unknown'
      ? { kind: 'knowledge', subject, asks: 'unknown', negated, syntax }
      : {
          kind: 'one_of',
          subject,
          operands: [{ kind: 'value', value: 'met', type: TYPE }],
          negated,
          syntax,
        };
  });
}

/**
 * Whether a concept shows by its form that each part of it can be true and false whatever the others are: it reads
 * nothing twice. Then no part is dead or always true, and no case has to be tried.
 */
export function readsNothingTwice(concept: ConceptModel, environment: Environment): boolean {
  const { clauses } = concept;
  const has = (kind: ConceptModel['clauses'][number]['kind']): boolean =>
    clauses.some((clause) => clause.kind === kind);
  // What these may leave out or have in common is told with a case.
  if (concept.binding || has('decides_for') || (has('except') && has('discretion'))) return false;
  const seen = new Set<string>();
  const isNew = (code: string): boolean => {
    const fresh = !seen.has(code);
    seen.add(code);
    return fresh;
  };
  const isFree = (part: Expression): boolean => {
    switch (part.kind) {
      case 'all':
      case 'any':
      case 'none':
      case 'not':
        return true;
      case 'concept':
        return isNew(`${MARK}${part.concept}`);
      case 'count':
      case 'sum':
        return false;
      case 'compare':
      case 'range':
      case 'one_of':
      case 'includes':
      case 'knowledge':
        return (
          !part.subject.limit &&
          canTurn(part, environment) &&
          factsOfAtom(part).every(({ code }) => isNew(code))
        );
    }
  };
  return clauses.every(({ condition }) => withParts(condition).every(isFree));
}

/** Whether a comparison can surely be true and false: some value lies on either side of every constant. */
function canTurn(atom: Atom, environment: Environment): boolean {
  const { type } = atom.subject;
  if (atom.kind === 'knowledge') return true;
  if (atom.kind === 'one_of') {
    if (type.kind === 'boolean') return atom.operands.length === 1;
    if (type.kind !== 'choice') return true;
    return atom.operands.length < (environment.choices.get(type.choice)?.options.length ?? 0);
  }
  if (atom.kind === 'range' || type.kind === 'choice' || type.kind === 'set') return false;
  return operandsOf(atom).every((operand) => {
    const constant = constantOf(operand, environment);
    return typeof constant !== 'number' || constant > 0;
  });
}
