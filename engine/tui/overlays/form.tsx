import type { FormField } from '../../session/forms/field.ts';
import { choicesOf, slotOf, writtenIn } from '../../session/forms/form.ts';
import { innerFields, innerText } from '../../session/forms/record-line.ts';
import type { Row } from '../../session/rows/index.ts';
import type { Overlay, Session } from '../../session/session.ts';
import { textsIn } from '../../session/text/index.ts';
import { fill, widthOf, wrap } from '../../session/width.ts';
import { Frame } from '../frame.tsx';

interface FormProps {
  readonly session: Session;
  readonly form: Overlay & { readonly kind: 'form' };
  readonly width: number;
  readonly height: number;
}

/** The fields of an event, one a line, with help for the selected one below it. */
export function FormView({ session, form, width, height }: FormProps) {
  const { language } = session;
  const text = textsIn(language);
  const { fields, name } = form.form;
  const label = Math.min(
    Math.max(...fields.map((field) => widthOf(field.name[language]))) + 1,
    Math.floor(width / 2),
  );
  const rows: Row[] = [];
  let selected = 0;
  const noted = (notes: readonly string[], tone: 'dim' | 'bad'): Row[] =>
    notes
      .flatMap((note) => wrap(note, width - label - 6))
      .map((note) => ({ cells: [{ text: `${fill('', label + 3)}${note}`, tone }], detail: [] }));
  for (const [index, field] of fields.entries()) {
    const written = writtenIn(form, field);
    const here = index === form.selected && slotOf(form)?.inner === undefined;
    if (here) selected = rows.length;
    rows.push(fieldRow(session, { field, written, name: field.name[language] }, label, here));
    const problem = form.problems[field.code]?.[language];
    if (problem !== undefined) rows.push(...noted([`! ${problem}`], 'bad'));
    else if (here) rows.push(...noted(fieldHelp(session, field, written), 'dim'));
    for (const [at, inner] of innerFields(field, written).entries()) {
      const isHere = index === form.selected && form.inner === at;
      if (isHere) selected = rows.length;
      const text = innerText(written, inner);
      const name = `  ${inner.record + 1} ${inner.field.name[language]}`;
      rows.push(fieldRow(session, { field: inner.field, written: text, name }, label, isHere));
      if (isHere) rows.push(...noted(fieldHelp(session, inner.field, text), 'dim'));
    }
  }
  if (form.selected === fields.length) selected = rows.length + 1;
  rows.push(
    { cells: [], detail: [] },
    { cells: [{ text: ` ${text.form.send}`, tone: 'strong' }], detail: [] },
  );
  return (
    <Frame
      title={`[ ${name[language]} · ${text.form.purpose[form.purpose.kind]} ] `}
      rows={rows}
      selected={selected}
      active
      width={width}
      height={height}
    />
  );
}

interface Shown {
  readonly field: FormField;
  readonly written: string;
  readonly name: string;
}

function fieldRow(session: Session, { field, written, name }: Shown, label: number, here: boolean): Row {
  const text = textsIn(session.language);
  const value = here ? `${written}_` : written;
  return {
    cells: [
      { text: fill(` ${name}`, label + 1), tone: 'plain' },
      { text: `  ${value}`, tone: 'strong' },
      ...(written === '' && !here ? [{ text: text.form.noAnswer, tone: 'dim' as const }] : []),
    ],
    ...(field.required && written === ''
      ? { right: { text: text.form.required, tone: 'attention' as const } }
      : {}),
    detail: [],
  };
}

/** What can be written; of many answers those that begin with what is there. */
function fieldHelp({ language }: Session, field: FormField, written: string): string[] {
  const text = textsIn(language);
  const names = (options: readonly { readonly name: { readonly da: string; readonly en: string } }[]) =>
    options.map(({ name }) => name[language]).join(' · ');
  const choices = choicesOf(field).filter(({ code }) => code !== '');
  const all = choices.length > 0 ? choices : (field.options ?? []);
  const begun = all.filter(({ name }) => name[language].toLowerCase().startsWith(written.toLowerCase()));
  const options = begun.length > 0 ? begun : all;
  return [
    `${text.form.types[field.type]}${field.required ? '' : ` (${text.form.optional})`}`,
    ...(options.length > 0 ? [names(options)] : []),
  ];
}
