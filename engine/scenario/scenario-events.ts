/** The events of a scenario as a case log, with what the engine gives where the scenario says nothing. */
import type { ScenarioCase, VocabularyField } from '../../dsl/index.ts';
import type { CaseEvent } from '../case/event.ts';
import { type EventField, eventFields } from '../process/fields.ts';
import type { Process } from '../process/process.ts';

type Data = Readonly<Record<string, unknown>>;

/** The log of a scenario, one event a line, each recorded on the day it happened. Pure. */
export function scenarioEvents(scenario: ScenarioCase, process: Process): readonly CaseEvent[] {
  const events = scenario.steps.filter((step) => step.kind === 'event');
  return events.map(({ on, event, data }, index) => {
    const definition = process.events[event];
    const fields = definition ? eventFields(definition.data) : [];
    return {
      case: scenario.title,
      process: scenario.process,
      seq: index + 1,
      type: event,
      on,
      at: `${on}T12:00:00Z`,
      by: 'caseworker',
      data: filled(data, fields, scenario.municipality),
    };
  });
}

function filled(data: Data, fields: readonly EventField[], municipality: string): Data {
  const entries = fields.flatMap((field): [string, unknown][] => {
    const value = data[field.code];
    if (field.type === 'group')
      return value === undefined && !field.required
        ? []
        : [[field.code, filled((value ?? {}) as Data, field.fields ?? [], municipality)]];
    if (field.fields && Array.isArray(value))
      return [[field.code, numbered(value as readonly Data[], field)]];
    if (value !== undefined) return [[field.code, value]];
    if (field.fills === 'municipality') return [[field.code, municipality]];
    return field.fills === 'person' ? [[field.code, 'ung']] : [];
  });
  return { ...data, ...Object.fromEntries(entries) };
}

/** Records without a name of their own get a number, so that a later event can add to the same one. */
function numbered(records: readonly Data[], { group, code, fields = [] }: EventField): readonly Data[] {
  const id = fields.find(({ fills }) => fills === 'record');
  if (!id) return records;
  return records.map((record, index) => ({
    [id.code]: recordName({ path: [code], ...(group !== undefined && { group }) }, index),
    ...record,
  }));
}

/** The name that a record of a list has when a scenario gives it none; `index` is from 0. */
export function recordName(list: Pick<VocabularyField, 'group' | 'path'>, index: number): string {
  return `${list.group ?? list.path.at(-1)} ${index + 1}`;
}
