/** What the data of an event becomes when some answers of its form are changed; all else stays as it was. */

import type { Language } from '../../../dsl/index.ts';
import { type EventForm, type FormState, fillForm } from './form.ts';
import { writeField } from './write-field.ts';

type Data = Readonly<Record<string, unknown>>;

/** The data of an event as it stands in the fields of its form. */
export function writtenData(
  form: EventForm,
  data: Data,
  language: Language,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    form.fields.map((field) => [field.code, writeField(field, valueAt(data, field.code), language)]),
  );
}

/** The path of a field leads into groups, and into the record of an incident. */
function valueAt(data: Data, path: string): unknown {
  const [first = '', second, third] = path.split('/');
  const outer = data[first];
  if (second === undefined) return outer;
  if (third === undefined) return (outer as Data | undefined)?.[second];
  return (outer as readonly Data[] | undefined)?.find(({ incidentId }) => incidentId === second)?.[third];
}

/** The new data, or what is wrong with each field. */
export function changedData(state: FormState, before: Data, language: Language): ReturnType<typeof fillForm> {
  const filled = fillForm({ ...state, form: { ...state.form, arrange: (answers) => answers } });
  if (!filled.ok) return filled;
  const { recorded: _, ...rest } = before;
  const was = writtenData(state.form, before, language);
  let data: Data = rest;
  for (const { code } of state.form.fields) {
    if (code === 'on' || (state.written[code] ?? '') === was[code]) continue;
    const value = filled.data[code];
    const arranged = state.form.arrange?.({ [code]: value }) ?? { [code]: value };
    data = put(data, code, value === undefined ? undefined : arranged);
  }
  return { ...filled, data };
}

/** One answer put in its place; without an answer, what stood there is taken away. */
function put(data: Data, path: string, arranged: Data | undefined): Data {
  const [first = '', second] = path.split('/');
  const { [first]: old, ...others } = data;
  const fresh = arranged?.[first];
  if (second === undefined) return fresh === undefined ? others : { ...others, [first]: fresh };
  const { [second]: _, ...group } = (old ?? {}) as Data;
  return { ...others, [first]: { ...group, ...(fresh as Data | undefined) } };
}
