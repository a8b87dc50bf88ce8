import { describe, expect, test } from 'vitest';
import { type EventField, eventFields } from '../../../engine/process/fields.ts';
import { processes } from '../../../engine/process/registry.ts';

describe.each(processes)('the events of $code', (process) => {
  const all = Object.entries(process.events).map(([type, { data }]) => ({ type, fields: eventFields(data) }));

  test('have a name in both languages for every field', () => {
    const nameless = (fields: readonly EventField[], path: string): string[] =>
      fields.flatMap((field) => {
        const own =
          field.name.da === field.code && field.code !== 'incidentId' ? [`${path}.${field.code}`] : [];
        return [...own, ...nameless(field.fields ?? [], `${path}.${field.code}`)];
      });
    const stored = new Set(['recorded']);
    expect(
      all.flatMap(({ type, fields }) =>
        nameless(
          fields.filter(({ code }) => !stored.has(code)),
          type,
        ),
      ),
    ).toEqual([]);
  });

  test('refuse a field that they do not have', () => {
    const taken = Object.entries(process.events).filter(([, { data }]) => {
      const parsed = data.safeParse({ noSuchField: 1 });
      return parsed.success || !parsed.error.issues.some(({ code }) => code === 'unrecognized_keys');
    });
    expect(taken.map(([type]) => type)).toEqual([]);
  });

  test('stand in the vocabulary with every name once', () => {
    const { events, facts, choices } = process.vocabulary;
    expect(events.map(({ code }) => code)).toEqual(Object.keys(process.events));
    for (const list of [events, facts]) {
      for (const language of ['da', 'en'] as const) {
        const names = list.map(({ name }) => name[language]);
        expect(new Set(names).size).toBe(names.length);
      }
    }
    const asked = facts.flatMap(({ type }) => (type.kind === 'choice' ? [type.choice] : []));
    expect(asked.filter((code) => !choices.some((choice) => choice.code === code))).toEqual([]);
  });
});

test('a form for a notice has the fields of the youth, and knows where rule files add theirs', () => {
  const network = processes.find(({ code }) => code === 'network-council');
  const fields = eventFields(network?.events.POLICE_NOTICE_RECEIVED?.data as never);
  expect(fields.map(({ code, type, required }) => [code, type, required])).toEqual([
    ['municipality', 'text', true],
    ['channel', 'choice', true],
    ['youth', 'group', true],
    ['suspicions', 'suspicions', true],
    ['history', 'group', false],
    ['facts', 'facts', false],
    ['toldItWasAll', 'boolean', false],
    ['linkedCase', 'text', false],
  ]);
  expect(fields[1]?.options?.map(({ code }) => code)).toContain('mandagsdata');
  const latest = fields[4]?.fields?.find(({ code }) => code === 'latestHeldCouncilOn');
  expect(latest).toMatchObject({ type: 'date', mayBeNone: true, required: false });
});
