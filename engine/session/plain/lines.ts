/** Text for reading line by line: no drawing, labels before what they name. */
import { plainLine, wrap } from '../width.ts';

const WIDTH = 96;

/** A text with its indentation, broken between words; later lines stand two further in. */
export function indented(depth: number, text: string): string[] {
  const margin = '  '.repeat(depth);
  return wrap(plainLine(text), WIDTH - margin.length, '  ').map((line) => margin + line);
}

/** A title with lines under it; nothing when there are none. */
export function section(depth: number, title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  return [...indented(depth, `${title}:`), ...lines.flatMap((line) => indented(depth + 1, line))];
}
