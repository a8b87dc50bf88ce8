import type { FormField } from '../../session/field.ts';
import { choicesOf, writtenIn } from '../../session/form.ts';
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
  for (const [index, field] of fields.entries()) {
    const here = index === form.selected;
    if (here) selected = rows.length;
    rows.push(fieldRow(session, form, field, label, here));
    const problem = form.problems[field.code]?.[language];
    const notes = problem !== undefined ? [`! ${problem}`] : here ? fieldHelp(session, field) : [];
    rows.push(
      ...notes
        .flatMap((note) => wrap(note, width - label - 6))
        .map(
          (note): Row => ({
            cells: [{ text: `${fill('', label + 3)}${note}`, tone: problem === undefined ? 'dim' : 'bad' }],
            detail: [],
          }),
        ),
    );
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

function fieldRow(
  session: Session,
  form: FormProps['form'],
  field: FormField,
  label: number,
  here: boolean,
): Row {
  const text = textsIn(session.language);
  const written = writtenIn(form, field);
  const value = here ? `${written}_` : written;
  return {
    cells: [
      { text: fill(` ${field.name[session.language]}`, label + 1), tone: 'plain' },
      { text: `  ${value}`, tone: 'strong' },
      ...(written === '' && !here ? [{ text: text.form.noAnswer, tone: 'dim' as const }] : []),
    ],
    ...(field.required && written === ''
      ? { right: { text: text.form.required, tone: 'attention' as const } }
      : {}),
    detail: [],
  };
}

function fieldHelp({ language }: Session, field: FormField): string[] {
  const text = textsIn(language);
  const names = (options: readonly { readonly name: { readonly da: string; readonly en: string } }[]) =>
    options.map(({ name }) => name[language]).join(' · ');
  const choices = choicesOf(field).filter(({ code }) => code !== '');
  const options = choices.length > 0 ? choices : (field.options ?? []);
  return [
    `${text.form.types[field.type]}${field.required ? '' : ` (${text.form.optional})`}`,
    ...(options.length > 0 ? [names(options)] : []),
    ...(field.fields ? [names(field.fields)] : []),
  ];
}
