import { Box, Text, useApp, useInput, usePaste, useWindowSize } from 'ink';
import { useEffect, useReducer } from 'react';
import { graphemesOf, typed } from '../session/keys.ts';
import { pressAll } from '../session/press.ts';
import type { Session } from '../session/session.ts';
import { textsIn } from '../session/text/index.ts';
import { Body } from './body.tsx';
import { Header } from './header.tsx';
import { Hints } from './hints.tsx';
import { keysOf } from './keys.ts';
import { layoutOf, smallest } from './layout.ts';
import { Status } from './status.tsx';
import { type Theme, ThemeContext } from './theme.ts';

/** The simulator in a terminal: keys go to the session, the session is drawn. */
export function App({ start, theme }: { readonly start: Session; readonly theme: Theme }) {
  const [session, send] = useReducer(pressAll, start);
  const { exit } = useApp();
  const size = useWindowSize();
  useInput((input, key) => send(keysOf(input, key)));
  usePaste((text) => send(pasted(session, text)));
  useEffect(() => {
    if (session.ended) exit(session);
  }, [session, exit]);
  return (
    <ThemeContext value={theme}>
      <Screen session={session} columns={size.columns} rows={size.rows} />
    </ThemeContext>
  );
}

/** A pasted text is text: it goes into a field or nowhere. */
function pasted(session: Session, text: string): readonly string[] {
  if (session.overlay === undefined || session.overlay.kind === 'detail') return [];
  return graphemesOf(text.replace(/\s+/g, ' ')).map(typed);
}

interface ScreenProps {
  readonly session: Session;
  readonly columns: number;
  readonly rows: number;
}

/** The whole screen of a session at one size. Pure. */
export function Screen({ session, columns, rows }: ScreenProps) {
  const layout = layoutOf({ columns, rows }, session.pane, session.enlarged);
  if (layout.kind === 'too-small') {
    const text = textsIn(session.language).tooSmall(smallest.columns, smallest.rows, columns, rows);
    return <Text wrap="truncate-end">{text}</Text>;
  }
  return (
    <Box flexDirection="column" width={columns} height={rows}>
      <Header session={session} width={columns} />
      <Body session={session} layout={layout} width={columns} />
      <Status session={session} width={columns} />
      <Hints session={session} width={columns} />
    </Box>
  );
}
