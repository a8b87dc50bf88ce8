import { type CitedProvision, formatDate } from '../../../../dsl/index.ts';
import type { Context } from '../../context.ts';
import { columns } from '../columns.ts';
import { jsonText } from '../json-text.ts';
import { painter } from '../paint.ts';

/** Each provision with the rules that cite it, where they stand, and who confirmed it. */
export function citedText(cited: readonly CitedProvision[], context: Context): string {
  const { language, colour, texts } = context;
  const paint = painter(colour);
  const rows = cited.map(({ by }) =>
    by.map(({ kind, name, place, confirmed }) => [
      kind[language],
      name[language],
      `${place.file}:${place.line}`,
      confirmed ? texts.words.confirmed(confirmed.by, formatDate(confirmed.on, language)) : '',
    ]),
  );
  const lines = columns(rows.flat(), '  ');
  const blocks = cited.map(({ text, by }) =>
    [paint.strong(text), ...lines.splice(0, by.length)].map((line) => `${line}\n`).join(''),
  );
  return blocks.join('\n');
}

/** The same for programs. */
export function citedJson(cited: readonly CitedProvision[]): string {
  return jsonText({
    provisions: cited.map(({ text, act, citation, by }) => ({
      provision: text,
      act,
      section: citation?.section ?? null,
      letter: citation?.letter ?? null,
      subsection: citation?.subsection ?? null,
      number: citation?.number ?? null,
      item: citation?.item ?? null,
      sentence: citation?.sentence ?? null,
      by,
    })),
  });
}
