import { Box, Text, useApp, useInput, usePaste, useWindowSize } from 'ink';
import { useEffect, useReducer } from 'react';
import { graphemesOf, typed } from '../session/keys.ts';
import type { Row } from '../session/rows/index.ts';
import { pressStart, type Start, startChoices } from '../session/start.ts';
import { textsIn } from '../session/text/index.ts';
import { fill } from '../session/width.ts';
import { Frame } from './frame.tsx';
import { keysOf } from './keys.ts';
import { smallest } from './layout.ts';
import { glyphs, type Theme, ThemeContext, useTheme } from './theme.ts';

/** The first screen: which case to open, or which new one to begin. */
export function StartApp({ start: first, theme }: { readonly start: Start; readonly theme: Theme }) {
  const [start, press] = useReducer(
    (now: Start, keys: readonly string[]) => keys.reduce(pressStart, now),
    first,
  );
  const { exit } = useApp();
  const size = useWindowSize();
  useInput((input, key) => press(keysOf(input, key)));
  usePaste((text) => press(graphemesOf(text.replace(/\s+/g, ' ')).map(typed)));
  useEffect(() => {
    if (start.ended || start.chosen) exit(start);
  }, [start, exit]);
  return (
    <ThemeContext value={theme}>
      <StartScreen start={start} columns={size.columns} rows={size.rows} />
    </ThemeContext>
  );
}

interface StartScreenProps {
  readonly start: Start;
  readonly columns: number;
  readonly rows: number;
}

/** The whole screen at one size. Pure. */
function StartScreen({ start, columns, rows }: StartScreenProps) {
  const theme = useTheme();
  const { language, stage, message } = start;
  const texts = textsIn(language);
  if (columns < smallest.columns || rows < smallest.rows) {
    return <Text wrap="truncate-end">{texts.tooSmall(smallest.columns, smallest.rows, columns, rows)}</Text>;
  }
  const choices = startChoices(start).map(({ name }): Row => row(` ${name[language]}`));
  const none = row(` ${texts.help.none}`);
  const example =
    stage.kind === 'path' || stage.kind === 'date' ? row(` ${texts.start.examples[stage.kind]}`) : undefined;
  const lines = example ? [example] : choices.length > 0 ? choices : [none];
  const line = (text: string) => glyphs(fill(` ${text}`, columns), theme);
  return (
    <Box flexDirection="column" width={columns} height={rows}>
      <Text wrap="truncate-end" bold>
        {line(texts.start.title)}
      </Text>
      <Frame
        title={`[ ${texts.start.ask[stage.kind]} ] ${start.text}_ `}
        rows={lines}
        selected={choices.length > 0 ? start.selected : -1}
        active
        width={columns}
        height={rows - 3}
      />
      <Text wrap="truncate-end" bold>
        {line(message?.[language] ?? '')}
      </Text>
      <Text wrap="truncate-end">{line(texts.start.hint)}</Text>
    </Box>
  );
}

function row(text: string): Row {
  return { cells: [{ text, tone: 'plain' }], detail: [] };
}
