/** One line of exactly some columns: cells cut to fit, the right one kept whole. */
import { Text } from 'ink';
import type { Cell, Row } from '../session/rows/index.ts';
import { cut, fill, plainLine, widthOf } from '../session/width.ts';
import { glyphs, styleOf, useTheme } from './theme.ts';

interface LineProps {
  readonly row: Pick<Row, 'cells' | 'right'>;
  readonly width: number;
  readonly selected?: boolean;
}

/** The spans of a line, to stand inside a `Text`. */
export function Line({ row, width, selected = false }: LineProps) {
  const theme = useTheme();
  return fitted(row, width).map((span) => (
    <Text key={span.at} {...styleOf(span.tone, selected)}>
      {glyphs(span.text, theme)}
    </Text>
  ));
}

/** A piece of a line and the column where it begins. */
interface Span extends Cell {
  readonly at: number;
}

/** The cells of a row cut and filled to `width` columns. */
function fitted({ cells, right }: Pick<Row, 'cells' | 'right'>, width: number): Span[] {
  const tail = right ? ` ${plainLine(right.text)}` : '';
  const room = Math.max(0, width - widthOf(tail));
  const spans: Span[] = [];
  let used = 0;
  for (const cell of cells) {
    const text = cut(plainLine(cell.text), room - used);
    if (text !== '') spans.push({ at: used, text, tone: cell.tone });
    used += widthOf(text);
    if (widthOf(text) < widthOf(cell.text)) break;
  }
  if (used < room) spans.push({ at: used, text: fill('', room - used), tone: 'plain' });
  if (right) spans.push({ at: room, text: cut(tail, width), tone: right.tone });
  return spans;
}
