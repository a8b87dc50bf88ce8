/** A place in a source text: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One rule file as text. The path is for people and messages; nothing is read from it. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** Line and column of an offset, both counted from 1; columns count UTF-16 units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The languages a rule file, a message or a screen can be in. */
export type Language = 'da' | 'en';

/** A text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;

/** Where the lines of a text begin, for the texts that were asked about last: places are asked for again and again. */
const known = new Map<string, readonly number[]>();
const MOST_KNOWN = 200;

function lineStarts(text: string): readonly number[] {
  const before = known.get(text);
  if (before) return before;
  const starts = [0];
  for (let next = text.indexOf('\n'); next !== -1; next = text.indexOf('\n', next + 1)) starts.push(next + 1);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, starts);
  return starts;
}

/** Line and column of `offset` in `text`. Offsets past the end give the end. */
export function positionAt(text: string, offset: number): Position {
  const place = Math.min(Math.max(offset, 0), text.length);
  const starts = lineStarts(text);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= place) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: place - (starts[low] as number) + 1 };
}

/** The line that holds `offset`, without its line end. */
export function lineTextAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', Math.max(offset - 1, 0)) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, end === -1 ? text.length : end).replace(/\r$/, '');
}
