import { Text } from 'ink';
import { activeRow } from '../session/selection.ts';
import type { Session } from '../session/session.ts';
import { cut, fill, plainLine, wrap } from '../session/width.ts';
import { glyphs, useTheme } from './theme.ts';

/** Two lines: what was just said, else the selected line in full. */
export function Status({ session, width }: { readonly session: Session; readonly width: number }) {
  const theme = useTheme();
  const { message, language, overlay } = session;
  const said = message?.[language];
  const full = overlay === undefined ? (activeRow(session)?.detail.slice(0, 3).join(' · ') ?? '') : '';
  const [upper = '', ...rest] = wrap(plainLine(said ?? full), width - 2);
  return [upper, cut(rest.join(' '), width - 2)].map((line, index) => (
    <Text
      key={index === 0 ? 'upper' : 'lower'}
      wrap="truncate-end"
      bold={said !== undefined}
      dimColor={said === undefined}
    >
      {glyphs(fill(` ${line}`, width), theme)}
    </Text>
  ));
}
