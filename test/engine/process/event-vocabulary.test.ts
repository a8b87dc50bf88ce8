/** What scenarios can call the fields of events. */
import { describe, expect, test } from 'vitest';
import type { VocabularyField } from '../../../dsl/index.ts';
import { processes } from '../../../engine/process/registry.ts';

const nameable = (fields: readonly VocabularyField[]): readonly VocabularyField[] =>
  fields.filter(({ kind }) => kind !== 'facts');

describe.each(processes)('the events of $code', ({ vocabulary, events }) => {
  const all = vocabulary.events.flatMap(({ code, fields = [] }) => [
    { at: code, fields },
    ...fields.flatMap((field) =>
      field.fields ? [{ at: `${code} ${field.path}`, fields: field.fields }] : [],
    ),
  ]);

  test('have a name of its own for every field, in both languages', () => {
    const twins = all.flatMap(({ at, fields }) =>
      (['da', 'en'] as const).flatMap((language) => {
        const names = nameable(fields).map(({ name }) => name[language].toLowerCase());
        return names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${at}: ${name}`);
      }),
    );
    expect(twins).toEqual([]);
  });

  test('are opened by one that needs no field that only the engine knows', () => {
    const named = new Set(all.flatMap(({ fields }) => fields.map(({ path }) => path.at(-1))));
    expect(['municipality', 'recorded'].filter((code) => named.has(code))).toEqual([]);
    expect(Object.keys(events)).toEqual(vocabulary.events.map(({ code }) => code));
  });

  test('know which lists say whether they are complete', () => {
    const lists = all.flatMap(({ fields }) => fields.filter(({ complete }) => complete !== undefined));
    expect(lists.every(({ kind }) => kind === 'records')).toBe(true);
  });
});

test('a notice has the fields of the youth under their own names', () => {
  const council = processes.find(({ code }) => code === 'network-council')?.vocabulary;
  const fields = council?.events.find(({ code }) => code === 'POLICE_NOTICE_RECEIVED')?.fields ?? [];
  expect(fields.find(({ name }) => name.da === 'fødselsdato')).toMatchObject({
    path: ['youth', 'birthDate'],
    kind: 'date',
    required: false,
  });
  expect(fields.find(({ name }) => name.da === 'tidligere forhold')).toMatchObject({
    path: ['history', 'suspicions'],
    group: 'earlierOffence',
    complete: ['history', 'complete'],
  });
});
