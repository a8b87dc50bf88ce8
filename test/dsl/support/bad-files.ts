/** The broken rule files below `test/dsl/bad`, and what each says of itself in its comments. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Diagnostic } from '../../../dsl/diagnostic.ts';
import { loadRules } from '../../../dsl/load/load-rules.ts';
import { positionAt, type SourceText } from '../../../dsl/source.ts';
import { openConcepts, process, words } from './known-rules.ts';

export const FOLDER = join(import.meta.dirname, '../bad');

/** `// forvent R041 12:31 »10.000 kr.«`: code, line and column, and the line as the fix leaves it. */
export interface Expected {
  readonly code: string;
  readonly at: string;
  readonly mended?: string;
}

export interface BadFile {
  readonly source: SourceText;
  readonly expected: readonly Expected[];
}

/** Files that are read together: one, or those of a folder. */
export interface BadCase {
  readonly name: string;
  readonly files: readonly BadFile[];
}

function expectationsOf(text: string): readonly Expected[] {
  return [...text.matchAll(/^\/\/ forvent (R\d{3}) (\d+:\d+)(?: »(.*)«)?$/gm)].map(
    ([, code = '', at = '', mended]) => ({ code, at, ...(mended !== undefined && { mended }) }),
  );
}

function badFiles(): readonly BadCase[] {
  const cases = new Map<string, BadFile[]>();
  for (const path of globSync('**/*.regel', { cwd: FOLDER }).toSorted()) {
    const text = readFileSync(join(FOLDER, path), 'utf8');
    const folder = dirname(path);
    const name = folder === '.' ? path.replace('.regel', '') : folder;
    cases.set(name, [...(cases.get(name) ?? []), { source: { path, text }, expected: expectationsOf(text) }]);
  }
  return [...cases].map(([name, files]) => ({ name, files }));
}

export const badCases = badFiles();

/** What is wrong with some files, when they are read beside the rule sets they build on. */
export function diagnosticsOf(sources: readonly SourceText[]): readonly Diagnostic[] {
  const paths = new Set(sources.map(({ path }) => path));
  return loadRules([words, openConcepts, ...sources], [process]).diagnostics.filter(({ source }) =>
    paths.has(source.path),
  );
}

export function placeOf({ source, span }: Diagnostic): string {
  const { line, column } = positionAt(source.text, span.start);
  return `${line}:${column}`;
}

/** The text with a fix applied, and the lines that it touched, as one line. */
export function mend(
  text: string,
  fix: NonNullable<Diagnostic['fix']>,
): { readonly text: string; readonly lines: string } {
  const edits = fix.edits.toSorted((a, b) => b.span.start - a.span.start);
  const mended = edits.reduce(
    (current, { span, text: instead }) => current.slice(0, span.start) + instead + current.slice(span.end),
    text,
  );
  const first = edits.at(-1)?.span.start ?? 0;
  const last = (edits[0]?.span.end ?? 0) + mended.length - text.length;
  const end = mended.indexOf('\n', last);
  const lines = mended.slice(mended.lastIndexOf('\n', first - 1) + 1, end === -1 ? mended.length : end);
  return { text: mended, lines: lines.trim().replaceAll(/\n\s*/g, ' ⏎ ') };
}
