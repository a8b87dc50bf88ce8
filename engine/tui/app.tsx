import { Box, Text, useApp, useInput, usePaste, useWindowSize } from 'ink';
import { useEffect, useReducer } from 'react';
import type { Perform } from '../session/effect.ts';
import { graphemesOf, typed } from '../session/keys.ts';
import { pressAll } from '../session/press.ts';
import { type Session, settled } from '../session/session.ts';
import { textsIn } from '../session/text/index.ts';
import { Body } from './body.tsx';
import { Header } from './header.tsx';
import { Hints } from './hints.tsx';
import { keysOf } from './keys.ts';
import { layoutOf, smallest } from './layout.ts';
import { Status } from './status.tsx';
import { type Theme, ThemeContext } from './theme.ts';
import { TourView } from './tour.tsx';

/** Something that changes the session. */
export type Change = (session: Session) => Session;

/** Calls back for every change that comes from outside, such as rule files that were edited, until it is stopped. */
export type Watch = (change: (change: Change) => void) => () => void;

interface AppProps {
  readonly start: Session;
  readonly theme: Theme;
  readonly perform: Perform;
  readonly watch: Watch;
}

/** The simulator in a terminal: keys go to the session, the session is drawn, and what it asks for is done. */
export function App({ start, theme, perform, watch }: AppProps) {
  const [session, change] = useReducer((now: Session, next: Change) => next(now), start);
  const { exit } = useApp();
  const size = useWindowSize();
  useInput((input, key) => {
    const keys = keysOf(input, key);
    change((now) => pressAll(now, keys));
  });
  usePaste((text) => change((now) => pressAll(now, pasted(now, text))));
  useEffect(() => watch(change), [watch]);
  useEffect(() => {
    const { outbox } = session;
    if (outbox.length === 0) return;
    const said = outbox.map(perform);
    change((now) => settled(now, said));
  }, [session, perform]);
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
function pasted({ overlay }: Session, text: string): readonly string[] {
  if (overlay === undefined || overlay.kind === 'detail' || overlay.kind === 'differences') return [];
  return graphemesOf(text.replace(/\s+/g, ' ')).map(typed);
}

interface ScreenProps {
  readonly session: Session;
  readonly columns: number;
  readonly rows: number;
}

/** The whole screen of a session at one size. Pure. */
export function Screen({ session, columns, rows }: ScreenProps) {
  const layout = layoutOf({ columns, rows }, session);
  if (layout.kind === 'too-small') {
    const text = textsIn(session.language).tooSmall(smallest.columns, smallest.rows, columns, rows);
    return <Text wrap="truncate-end">{text}</Text>;
  }
  return (
    <Box flexDirection="column" width={columns} height={rows}>
      <Header session={session} width={columns} />
      <TourView session={session} width={columns} />
      <Body session={session} layout={layout} width={columns} />
      <Status session={session} width={columns} />
      <Hints session={session} width={columns} />
    </Box>
  );
}
