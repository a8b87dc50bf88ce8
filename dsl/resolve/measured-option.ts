/** `hærværk over X`: an option that is compared by what it is measured by. */
import type { Condition, Name, Predicate } from '../ast.ts';
import type { Expression } from '../model.ts';
import { onFact } from './fact-predicate.ts';
import { type Records, readFact } from './read-fact.ts';
import type { Resolution } from './resolution.ts';
import type { NamedSymbol } from './symbols.ts';

/** The condition on a fact that the short form stands for, for texts that tell it in full. */
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
export function ellipsis(
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
