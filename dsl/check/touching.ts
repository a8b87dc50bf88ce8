/** `R135`: `under X` and `over X` stand side by side and leave X itself out. */
import type { Comparator } from '../ast.ts';
import { evaluateCondition } from '../evaluate/condition.ts';
import { withParts } from '../model/expression-parts.ts';
import type { Expression } from '../model.ts';
import type { Atom } from '../regions/reads.ts';
import { constantOf } from '../regions/values.ts';
import { displayValue } from '../values/display.ts';
import type { FactValue } from '../values.ts';
import { type Examined, printed } from './examine.ts';
import type { LintContext } from './lint-context.ts';

const BELOW: readonly Comparator[] = ['under', 'before'];
const ABOVE: readonly Comparator[] = ['over', 'after'];

const isAtom = (expression: Expression): expression is Atom =>
  ['compare', 'range', 'one_of', 'includes', 'knowledge'].includes(expression.kind);

/** Whether some comparison of the concept is true at the value itself. */
function isCovered(value: FactValue, code: string, atoms: readonly Atom[], each: Examined): boolean {
  const { environment, concept } = each;
  const facts = { facts: { [code]: { value } }, groups: {} };
  const nobody = (): never => {
    throw new Error('a comparison asks for no concept');
  };
  return atoms
    .filter(({ subject }) => subject.code === code)
    .some((atom) => {
      const reading = { environment, facts, records: [], origin: concept.origin };
      return evaluateCondition(atom, reading, nobody).outcome === 'met';
    });
}

/** Reports each value that two comparisons touch from either side and none takes. */
export function checkTouching(examined: readonly Examined[], context: LintContext): void {
  for (const each of examined) {
    const { concept, environment, examples } = each;
    const atoms = concept.clauses.flatMap(({ condition }) => withParts(condition).filter(isAtom));
    const compares = atoms.filter((atom) => atom.kind === 'compare');
    for (const above of compares.filter(({ comparator }) => ABOVE.includes(comparator))) {
      const { subject } = above;
      const value = constantOf(above.right, environment);
      const below = compares.find(
        ({ comparator, subject: other, right }) =>
          BELOW.includes(comparator) &&
          other.code === subject.code &&
          JSON.stringify(constantOf(right, environment)) === JSON.stringify(value),
      );
      if (value === undefined || !below || isCovered(value, subject.code, atoms, each)) continue;
      const wanted = JSON.stringify({ value });
      const shown = examples.find(({ region: { facts } }) =>
        [
          facts.facts,
          ...Object.values(facts.groups).flatMap(({ records }) => records.map((one) => one.fields)),
        ].some((table) => JSON.stringify(table[subject.code]) === wanted),
      );
      context.report('R135', above.syntax.span, {
        name: subject.name[context.language],
        value: displayValue(value, subject.type, environment.choices)[context.language],
        ...(shown && { case: printed(shown, each, context) }),
      });
    }
  }
}
