import { formatDate, type Meaning } from '../../../../dsl/index.ts';
import { columns } from '../columns.ts';
import { jsonText } from '../json-text.ts';
import { placeText, type Wording } from '../trace-text.ts';

/** What stands on a line of a rule file: short forms in full, then what each name stands for. */
export function meaningText(
  { names, shortForms }: Meaning,
  { language, texts: { explain } }: Wording,
): string {
  const full = shortForms.map(
    ({ written, expanded }) => `${written[language]}\n  ${explain.means}: ${expanded[language]}\n`,
  );
  const rows = distinct(names).map(({ kind, name, place, values }) => [
    name[language],
    explain.kind[kind] ?? kind,
    values
      .map(({ from, display }) => `${display[language]} ${explain.from} ${formatDate(from, language)}`)
      .join(', '),
    place ? placeText(place) : '',
  ]);
  return [...full, ...columns(rows).map((line) => `${line}\n`)].join('');
}

function distinct(names: Meaning['names']): Meaning['names'] {
  return names.filter(
    ({ code, kind }, index) => names.findIndex((each) => each.code === code && each.kind === kind) === index,
  );
}

/** The same for programs. */
export function meaningJson({ names, shortForms }: Meaning): string {
  return jsonText({
    short_forms: shortForms.map(({ written, expanded }) => ({ written, expanded })),
    names: names.map(({ written, kind, name, code, place, values }) => ({
      written,
      kind,
      name,
      code,
      place: place ?? null,
      values,
    })),
  });
}
