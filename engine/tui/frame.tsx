/** A box with a title in its upper edge and the place in its list in the lower one. */
import { Box, Text } from 'ink';
import type { Row } from '../session/rows/index.ts';
import { cut, widthOf } from '../session/width.ts';
import { windowOver } from './layout.ts';
import { Line } from './line.tsx';
import { glyphs, useTheme } from './theme.ts';

interface FrameProps {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly selected: number;
  readonly active: boolean;
  readonly width: number;
  readonly height: number;
  /** In the lower edge, from the left. */
  readonly footer?: string;
}

export function Frame({ title, rows, selected, active, width, height, footer = '' }: FrameProps) {
  const theme = useTheme();
  const inner = width - 2;
  const view = windowOver(rows.length, height - 2, selected);
  const lines = Array.from({ length: height - 2 }, (_, index) => {
    const place = view.from + index;
    return { place, row: rows[place] ?? { cells: [] } };
  });
  const hidden = rows.length > height - 2 ? ` ${view.from + 1}-${view.to} / ${rows.length} ` : '';
  return (
    <Box flexDirection="column" width={width} height={height}>
      <Text wrap="truncate-end" bold={active} dimColor={!active}>
        {glyphs(edge('╭', title, '', '╮', inner), theme)}
      </Text>
      {lines.map(({ place, row }) => {
        const here = active && place === selected;
        return (
          <Text key={place} wrap="truncate-end">
            <Text dimColor={!active} bold={active}>
              {here ? '>' : glyphs('│', theme)}
            </Text>
            <Line row={indented(row)} width={inner} selected={here} />
            <Text dimColor={!active} bold={active}>
              {glyphs('│', theme)}
            </Text>
          </Text>
        );
      })}
      <Text wrap="truncate-end" bold={active} dimColor={!active}>
        {glyphs(edge('╰', footer, hidden, '╯', inner), theme)}
      </Text>
    </Box>
  );
}

/** A blank between the edge and the text. */
function indented(row: Pick<Row, 'cells' | 'right'>): Pick<Row, 'cells' | 'right'> {
  return { ...row, cells: [{ text: ' ', tone: 'plain' }, ...row.cells] };
}

function edge(left: string, start: string, end: string, right: string, inner: number): string {
  const tail = end === '' ? '' : `${end}─`;
  const room = inner - widthOf(tail);
  const head = widthOf(start) <= room ? start : cut(start.trimEnd(), room);
  return left + head + '─'.repeat(Math.max(0, inner - widthOf(head) - widthOf(tail))) + tail + right;
}
