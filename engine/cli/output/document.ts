import { type Bilingual, formatDate, positionAt, type Ruleset } from '../../../dsl/index.ts';
import type { Draft } from '../../documents/draft.ts';
import { vocabularies } from '../../process/registry.ts';
import { documentWords } from '../../text/document.ts';
import type { Context } from '../context.ts';
import { columns } from './columns.ts';
import { jsonText } from './json-text.ts';
import { painter } from './paint.ts';

/** The draft as it is copied into a letter: where it comes from, the text, and what is still to be done. */
export function draftText(draft: Draft, { colour }: Pick<Context, 'colour'>): string {
  const { language } = draft;
  const words = documentWords(language);
  const paint = painter(colour);
  const lists = [
    ...listed(
      words.stillMissing,
      draft.missing.map(({ name, times }) => (times === 1 ? name : `${name} (${words.times(times)})`)),
    ),
    ...listed(words.stillToSettle, draft.toSettle),
  ];
  return `${[
    paint.strong(`${words.draft}: ${draft.name[language]}`),
    `${draft.case}, ${draft.municipality}, ${formatDate(draft.date, language)}`,
    ...(draft.ruleset
      ? [paint.faint(words.rules(draft.ruleset.name[language], draft.ruleset.version, short(draft)))]
      : []),
    ...draft.paragraphs.flatMap((lines) => ['', ...lines]),
    ...lists,
  ].join('\n')}\n`;
}

function listed(heading: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : ['', heading, ...items.map((item) => `- ${item}`)];
}

function short({ ruleset }: Draft): string {
  return (ruleset?.hash ?? '').slice(0, 8);
}

export function draftJson(draft: Draft): string {
  const { ruleset, code, toSettle, ...rest } = draft;
  return jsonText({
    draft: true,
    kind: code,
    ...rest,
    to_settle: toSettle,
    ruleset: ruleset && {
      name: ruleset.name,
      version: ruleset.version,
      hash: ruleset.hash,
      file: ruleset.file,
    },
  });
}

/** The kinds of documents, by process; the newest version of each rule set stands for the others. */
export function kindsText(rulesets: readonly Ruleset[], context: Context): string {
  const { language, texts } = context;
  const paint = painter(context.colour);
  const blocks = vocabularies.flatMap(({ code, name }) => {
    const rows = kindsOf(rulesets, code).map((kind) => [
      kind.name[language],
      kind.municipality === undefined ? '' : texts.document.madeIn(kind.municipality),
      `${kind.file}:${kind.line}`,
    ]);
    return rows.length === 0 ? [] : ['', paint.strong(name[language]), ...columns(rows, '  ')];
  });
  if (blocks.length === 0) return `${texts.document.noTemplates}\n`;
  return `${[texts.document.kindsHeading, ...blocks].join('\n')}\n`;
}

export function kindsJson(rulesets: readonly Ruleset[]): string {
  return jsonText({
    kinds: vocabularies.flatMap(({ code: process }) =>
      kindsOf(rulesets, process).map((kind) => ({ process, ...kind })),
    ),
  });
}

interface Kind {
  readonly kind: string;
  readonly name: Bilingual;
  readonly municipality?: string;
  readonly file: string;
  readonly line: number;
}

function kindsOf(rulesets: readonly Ruleset[], process: string): readonly Kind[] {
  const newest = new Map<string, Ruleset>();
  for (const ruleset of rulesets.filter((one) => one.process === process)) {
    const before = newest.get(ruleset.name.da);
    if (!before || before.version < ruleset.version) newest.set(ruleset.name.da, ruleset);
  }
  return [...newest.values()].flatMap(({ templates, municipality }) =>
    templates.map(({ code, name, origin }) => ({
      kind: code,
      name,
      ...(municipality !== undefined && { municipality }),
      file: origin.source.path,
      line: positionAt(origin.source.text, origin.span.start).line,
    })),
  );
}
