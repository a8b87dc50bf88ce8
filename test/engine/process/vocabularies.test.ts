/** The vocabularies of processes that have no machine yet: complete, in both languages, every name once. */
import { describe, expect, test } from 'vitest';
import type { VocabularyFact } from '../../../dsl/index.ts';
import { type EventField, eventFields } from '../../../engine/process/fields.ts';
import { events as fosterPlacement } from '../../../engine/process/foster-placement/events.ts';
import { vocabularies } from '../../../engine/process/registry.ts';

const LANGUAGES = ['da', 'en'] as const;

test.each([['foster-placement', fosterPlacement]] as const)(
  '%s: every field of every event has a name in both languages',
  (_, events) => {
    const nameless = (fields: readonly EventField[], path: string): string[] =>
      fields.flatMap((field) => [
        ...(field.name.da === field.code ? [`${path}.${field.code}`] : []),
        ...nameless(field.fields ?? [], `${path}.${field.code}`),
      ]);
    expect(Object.entries(events).flatMap(([type, { data }]) => nameless(eventFields(data), type))).toEqual(
      [],
    );
  },
);

describe.each(vocabularies)('$code', ({ facts, events, groups, choices }) => {
  test('every name and every code once in its kind', () => {
    // A field of several groups has the same code, type and names in each.
    const written = groups.flatMap((group) => group.fields ?? []).map((field) => JSON.stringify(field));
    const fields = [...new Set(written)].map((field): VocabularyFact => JSON.parse(field));
    for (const list of [events, [...facts, ...fields]]) {
      expect(new Set(list.map(({ code }) => code)).size).toBe(list.length);
      for (const language of LANGUAGES) {
        const names = list.map(({ name }) => name[language].toLowerCase());
        expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
      }
    }
  });

  test('a choice that a fact or a field names is there', () => {
    const asked = [...facts, ...groups.flatMap((group) => group.fields ?? [])].flatMap(({ type }) =>
      'choice' in type ? [type.choice] : [],
    );
    expect(asked.filter((code) => !choices.some((choice) => choice.code === code))).toEqual([]);
  });
});
