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

/**
 * Line and column of `offset` in `text`. Offsets past the end give the end.
 * A carriage return before a line feed belongs to the line it ends.
 */
export function positionAt(text: string, offset: number): Position {
  const end = Math.min(Math.max(offset, 0), text.length);
  let line = 1;
  let lineStart = 0;
  for (let next = text.indexOf('\n'); next !== -1 && next < end; next = text.indexOf('\n', lineStart)) {
    line += 1;
    lineStart = next + 1;
  }
  return { line, column: end - lineStart + 1 };
}

/** The line that holds `offset`, without its line end. */
export function lineTextAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', Math.max(offset - 1, 0)) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, end === -1 ? text.length : end).replace(/\r$/, '');
}
