import { Text } from 'ink';
import { activeRow } from '../session/selection.ts';
import type { Session } from '../session/session.ts';
import { textsIn } from '../session/text/index.ts';
import { cut, fill, plainLine, wrap } from '../session/width.ts';
import { glyphs, useTheme } from './theme.ts';

/** Two lines: what was just said, else the selected line in full. */
export function Status({ session, width }: { readonly session: Session; readonly width: number }) {
  const theme = useTheme();
  const { message, language, overlay } = session;
  const asked =
    overlay?.kind === 'prompt'
      ? `${textsIn(language).prompt[overlay.asking.what]}${overlay.text}_`
      : undefined;
  const said = message?.[language];
  const full = overlay === undefined ? (activeRow(session)?.detail.slice(0, 3).join(' · ') ?? '') : '';
  const [upper = '', ...rest] = wrap(plainLine(asked ?? said ?? full), width - 2);
  const lower = asked !== undefined && said !== undefined ? said : rest.join(' ');
  return [upper, cut(lower, width - 2)].map((line, index) => (
    <Text
      key={index === 0 ? 'upper' : 'lower'}
      wrap="truncate-end"
      bold={(asked ?? said) !== undefined}
      dimColor={(asked ?? said) === undefined}
    >
      {glyphs(fill(` ${line}`, width), theme)}
    </Text>
  ));
}
