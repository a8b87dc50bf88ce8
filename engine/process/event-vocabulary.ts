/** The events of a process as rule files see them, read from the schemas that check their data. */
import type { ProcessVocabulary, VocabularyField, VocabularyOption } from '../../dsl/index.ts';
import { type EventField, eventFields } from './fields.ts';
import type { Process } from './process.ts';

/** What the engine itself reports of a case; everything else stands in rule files. */
const engineFindings: readonly string[] = [
  'DQ-EVENT-NOT-ADMISSIBLE',
  'DQ-FACT-NOT-UNDERSTOOD',
  'I-UNKNOWN-EXEMPTION',
];

/** The vocabulary of a process with the fields of its events, and with what the engine itself reports. */
export function vocabularyOf({ vocabulary, events, partyNames }: Process): ProcessVocabulary {
  const parties = Object.entries(partyNames).map(([code, name]) => ({ code, name }));
  return {
    ...vocabulary,
    events: vocabulary.events.map((event) => {
      const data = events[event.code]?.data;
      const fields = data ? fieldsAt(eventFields(data), { path: [], required: true }, parties) : [];
      return { ...event, ...(fields.length > 0 && { fields }) };
    }),
    findings: engineFindings,
  };
}

interface Place {
  readonly path: readonly string[];
  readonly required: boolean;
}

function fieldsAt(
  fields: readonly EventField[],
  at: Place,
  parties: readonly VocabularyOption[],
): readonly VocabularyField[] {
  return fields.flatMap((field): readonly VocabularyField[] => {
    if (field.fills === 'municipality' || field.fills === 'engine' || field.completes !== undefined)
      return [];
    const here = { path: [...at.path, field.code], required: at.required && field.required };
    if (field.type === 'group') return fieldsAt(field.fields ?? [], here, parties);
    const list = field.type === 'records' || field.type === 'suspicions';
    const flag = fields.find(({ completes }) => completes === field.code);
    const options = field.parties ? parties : field.options;
    return [
      {
        path: here.path,
        name: field.name,
        kind: list ? 'records' : (field.type as Exclude<EventField['type'], 'group' | 'suspicions'>),
        required: here.required && field.fills === undefined,
        mayBeNone: field.mayBeNone,
        ...(options && { options }),
        ...(field.parties && { open: true }),
        ...(list && { fields: fieldsAt(field.fields ?? [], { path: [], required: true }, parties) }),
        ...(field.group !== undefined && { group: field.group }),
        ...(flag && { complete: [...at.path, flag.code] }),
      },
    ];
  });
}
