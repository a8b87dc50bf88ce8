/** A form for the data of one event: its fields, what the user has written, and the data that comes out. */
import type { Bilingual, Language } from '../../../dsl/index.ts';
import type { FieldOption, FormField } from './field.ts';
import { parseField } from './parse-field.ts';
import { type Inner, innerFields, innerText, writeInner } from './record-line.ts';
import { writeField } from './write-field.ts';

export interface EventForm {
  readonly type: string;
  readonly name: Bilingual;
  readonly fields: readonly FormField[];
  /** Puts the answers where the event's schema has them; without it they are the data. */
  readonly arrange?: (answers: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

/**
 * What comes of a form: the event happens and the case goes on from it; it is put in and the rest of the case is kept;
 * or it takes the place of the event of that number.
 */
export type FormPurpose =
  | { readonly kind: 'happen' }
  | { readonly kind: 'insert' }
  | { readonly kind: 'change'; readonly seq: number };

/** A form being filled in. `written` holds the text of each field as the user wrote it. */
export interface FormState {
  readonly form: EventForm;
  readonly purpose: FormPurpose;
  readonly written: Readonly<Record<string, string>>;
  readonly selected: number;
  /** Which field of which record is selected, where the selected field holds records; none for the field itself. */
  readonly inner?: number;
  /** Shown beside the fields after an attempt to send. */
  readonly problems: Readonly<Record<string, Bilingual>>;
}

/** The first field of every form: the day it happened. */
const dayField: FormField = {
  code: 'on',
  name: { da: 'dato for hændelsen', en: 'date of the event' },
  type: 'date',
  required: true,
};

/** `day` is when it happens unless the user says otherwise; `written` is what stands in the fields from the start. */
export function openForm(
  form: EventForm,
  day: { readonly date: string; readonly language: Language },
  purpose: FormPurpose,
  written: Readonly<Record<string, string>> = {},
): FormState {
  const first = form.fields.findIndex(({ code }) => (written[code] ?? '') === '');
  return {
    form: { ...form, fields: [dayField, ...form.fields] },
    purpose,
    written: { on: writeField(dayField, day.date, day.language), ...written },
    selected: purpose.kind !== 'change' && first !== -1 ? first + 1 : 0,
    problems: {},
  };
}

/** What the user has written in a field; empty when nothing. */
export function writtenIn(state: FormState, field: FormField): string {
  return state.written[field.code] ?? '';
}

/** Where the cursor is: a field of the form, or one field of one record. */
export interface Slot {
  readonly field: FormField;
  readonly written: string;
  readonly inner?: Inner;
}

/** None on the line that sends the form. */
export function slotOf(state: FormState): Slot | undefined {
  const field = state.form.fields[state.selected];
  if (field === undefined) return undefined;
  const line = writtenIn(state, field);
  const inner = state.inner === undefined ? undefined : innerFields(field, line)[state.inner];
  if (inner === undefined) return { field, written: line };
  return { field: inner.field, written: innerText(line, inner), inner };
}

/** The form with another text where the cursor is. */
export function writeHere(state: FormState, text: string, language: 'da' | 'en'): FormState {
  const field = state.form.fields[state.selected];
  const slot = slotOf(state);
  if (field === undefined || slot === undefined) return state;
  const line =
    slot.inner === undefined ? text : writeInner(writtenIn(state, field), slot.inner, text, language);
  return write(state, field.code, line);
}

/** The form with another text in one field; what was wrong with that field is no longer shown. */
function write(state: FormState, code: string, text: string): FormState {
  const { [code]: _, ...problems } = state.problems;
  return { ...state, written: { ...state.written, [code]: text }, problems };
}

/** The choices that a key can step through, "not answered" first and "unknown" last. */
export function choicesOf(field: FormField): readonly FieldOption[] {
  const unknown: FieldOption = { code: 'unknown', name: { da: 'ukendt', en: 'unknown' } };
  const none: FieldOption = { code: '', name: { da: '', en: '' } };
  if (field.type === 'boolean') {
    return [
      none,
      { code: 'yes', name: { da: 'ja', en: 'yes' } },
      { code: 'no', name: { da: 'nej', en: 'no' } },
      unknown,
    ];
  }
  if (field.type === 'text') return field.options ? [none, ...field.options] : [];
  return field.type === 'choice' ? [none, ...(field.options ?? []), unknown] : [];
}

export type Filled =
  | { readonly ok: true; readonly on: string; readonly data: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly problems: Readonly<Record<string, Bilingual>> };

/** The data of the event, or what is wrong with each field. */
export function fillForm(state: FormState): Filled {
  const problems: Record<string, Bilingual> = {};
  const data: Record<string, unknown> = {};
  for (const field of state.form.fields) {
    const parsed = parseField(field, writtenIn(state, field));
    if (!parsed.ok) problems[field.code] = parsed.problem;
    else if (parsed.value !== undefined) data[field.code] = parsed.value;
  }
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  const { on, ...answers } = data;
  return { ok: true, on: String(on), data: state.form.arrange?.(answers) ?? answers };
}
