/** The names that a process brings into the rule files that are about it. */

import type { ProcessVocabulary } from '../vocabulary.ts';
import { Scope } from './symbols.ts';

const both = (name: { readonly da: string; readonly en: string }) => ({ da: [name.da], en: [name.en] });

/** The names in both languages, with the types of facts and the fields of groups. */
export function processScope(vocabulary: ProcessVocabulary): Scope {
  const scope = new Scope();
  scope.add({ kind: 'process', code: vocabulary.code, forms: both(vocabulary.name) });
  for (const choice of vocabulary.choices) {
    if (choice.name) scope.add({ kind: 'choice', code: choice.code, forms: both(choice.name) });
    if (choice.ascending) scope.ascending.add(choice.code);
    for (const option of choice.options) {
      scope.add({ kind: 'option', code: option.code, forms: both(option.name), choice: choice.code });
    }
  }
  for (const fact of vocabulary.facts)
    scope.add({ kind: 'fact', code: fact.code, forms: both(fact.name), type: fact.type });
  for (const event of vocabulary.events)
    scope.add({ kind: 'event', code: event.code, forms: both(event.name) });
  for (const place of vocabulary.places ?? [])
    scope.add({ kind: 'place', code: place.code, forms: both(place.name) });
  const fields = new Map(
    vocabulary.groups.flatMap((group) => (group.fields ?? []).map((field) => [field.code, field])),
  );
  for (const { code, name, type } of fields.values())
    scope.add({ kind: 'fact', code, forms: both(name), type });
  for (const { code, forms, fields: own } of vocabulary.groups) {
    if (forms) scope.add({ kind: 'group', code, forms });
    if (own) scope.fields.set(code, new Set(own.map((field) => field.code)));
  }
  return scope;
}
