/** Second pass over a file: what declared names have to do with each other, before conditions are read. */
import type { Resolution } from './resolution.ts';

function declareGroups(resolution: Resolution): void {
  const { scope } = resolution;
  for (const declaration of resolution.file.declarations) {
    if (declaration.kind !== 'group') continue;
    const symbol = declaration.head.forms[0] && resolution.bindings.get(declaration.head.forms[0]);
    if (!symbol) continue;
    const fields = new Set<string>();
    const collected: string[] = [];
    for (const clause of declaration.clauses) {
      if (clause.kind === 'fields') {
        for (const name of clause.names) {
          const fact = resolution.lookUp(name, 'fact');
          if (fact) fields.add(fact.code);
        }
      } else if (clause.kind === 'collects') {
        for (const name of clause.names) {
          const group = resolution.lookUp(name, 'group');
          if (!group) continue;
          collected.push(group.code);
          for (const field of scope.fields.get(group.code) ?? []) fields.add(field);
        }
      }
    }
    scope.fields.set(symbol.code, fields);
    if (collected.length > 0) scope.collects.set(symbol.code, collected);
  }
}

function declareMeasures(resolution: Resolution): void {
  for (const declaration of resolution.file.declarations) {
    if (declaration.kind !== 'choice') continue;
    for (const clause of declaration.clauses) {
      if (clause.kind !== 'option' || !clause.option.measuredBy) continue;
      const fact = resolution.lookUp(clause.option.measuredBy, 'fact');
      const option = clause.option.head.forms[0] && resolution.bindings.get(clause.option.head.forms[0]);
      if (fact && option) resolution.scope.measures.set(option, fact);
    }
  }
}

function declareConcerns(resolution: Resolution): void {
  for (const declaration of resolution.file.declarations) {
    if (declaration.kind !== 'concept' || !declaration.concerns) continue;
    const group = resolution.lookUp(declaration.concerns, 'group');
    const symbol = declaration.head.forms[0] && resolution.bindings.get(declaration.head.forms[0]);
    if (group && symbol) resolution.scope.concerns.set(symbol.code, group.code);
  }
}

/** Fields of groups, measures of options, and the groups that concepts concern. */
export function declareRelations(resolution: Resolution): void {
  declareGroups(resolution);
  declareMeasures(resolution);
  declareConcerns(resolution);
}
