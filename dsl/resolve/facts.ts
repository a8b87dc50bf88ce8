/** Facts, choices and groups of a file as forms and messages show them. */
import type { ChoiceDeclaration, GroupDeclaration, IfUnknown } from '../ast.ts';
import type { ChoiceModel, FactModel, GroupModel } from '../model.ts';
import type { ValueType } from '../values.ts';
import { symbolOf } from './definition.ts';
import { resolveOperand } from './operand.ts';
import type { Resolution } from './resolution.ts';
import { sourceLine } from './sources.ts';
import { bilingual, type NamedSymbol } from './symbols.ts';

/** An assumption must say where it comes from: an authority that assumes without a basis decides on nothing (`R116`). */
function assumption(
  action: IfUnknown & { kind: 'assume' },
  type: ValueType,
  resolution: Resolution,
): FactModel['assumed'] {
  const operand = resolveOperand(action.value, type, resolution);
  if (!action.source) resolution.report('R116', action.span);
  if (operand?.kind !== 'value' || !action.source) return undefined;
  return { value: operand.value, sources: [sourceLine(action.source, resolution.file.language)] };
}

/** A fact as forms and messages show it. */
export function factModel(symbol: NamedSymbol, resolution: Resolution): FactModel {
  const { code, name, groups, type } = resolution.factRef(symbol);
  const action = symbol.ifUnknown;
  const role = (found: NamedSymbol | undefined, fallback: string) =>
    found ? bilingual(found) : { da: fallback, en: fallback };
  const ifUnknown = ((): FactModel['ifUnknown'] => {
    if (action?.kind === 'obtain') {
      const { within } = action;
      const length = within?.kind === 'duration' ? { count: within.count, unit: within.unit } : undefined;
      if (within && length?.unit === 'workday') resolution.report('R117', within.span);
      return {
        action: 'obtain',
        from: role(resolution.lookUp(action.from, 'role'), action.from.text),
        ...(length && { within: length }),
      };
    }
    if (action?.kind === 'assess')
      return { action: 'assess', by: role(resolution.lookUp(action.by, 'role'), action.by.text) };
    return undefined;
  })();
  const assumed = action?.kind === 'assume' ? assumption(action, type, resolution) : undefined;
  return { code, name, type, groups, ...(ifUnknown && { ifUnknown }), ...(assumed && { assumed }) };
}

/** A choice with the options that could be read. */
export function choiceModel(declaration: ChoiceDeclaration, resolution: Resolution): ChoiceModel | undefined {
  const symbol = symbolOf(declaration, resolution);
  if (!symbol) return undefined;
  const options = declaration.clauses.flatMap((clause) => {
    const head = clause.kind === 'option' ? clause.option.head.forms[0] : undefined;
    const option = head && resolution.bindings.get(head);
    return option ? [{ code: option.code, name: bilingual(option) }] : [];
  });
  return {
    code: symbol.code,
    name: bilingual(symbol),
    ascending: resolution.isAscending(symbol.code),
    options,
  };
}

/** A group with the codes of its fields and of the groups it collects. */
export function groupModel(declaration: GroupDeclaration, resolution: Resolution): GroupModel | undefined {
  const symbol = symbolOf(declaration, resolution);
  if (!symbol) return undefined;
  return {
    code: symbol.code,
    name: bilingual(symbol),
    fields: [...(resolution.scope.fields.get(symbol.code) ?? [])],
    collects: resolution.scope.collects.get(symbol.code) ?? [],
  };
}
