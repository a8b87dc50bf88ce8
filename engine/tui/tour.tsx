import { Text } from 'ink';
import type { Session } from '../session/session.ts';
import { textsIn } from '../session/text/index.ts';
import { fill, wrap } from '../session/width.ts';
import { keyLabel } from './key-label.ts';
import { tourRows } from './layout.ts';
import { glyphs, useTheme } from './theme.ts';

/** What the guided tour says, and the keys it waits for. */
export function TourView({ session, width }: { readonly session: Session; readonly width: number }) {
  const theme = useTheme();
  const { tour, language } = session;
  const step = tour?.steps[tour.index];
  if (tour === undefined || step === undefined) return null;
  const text = textsIn(language).tour;
  const keys = step.keys.slice(tour.done);
  const press = text.press(keys.length === 0 ? text.over : shownKeys(keys));
  const room = tourRows(width) - 1;
  const said = wrap(step.text, width - 2).slice(0, room);
  const lines = [...said, ...Array<string>(room - said.length).fill('')];
  const shown = [...lines, `${text.title(tour.index + 1, tour.steps.length)} · ${press}`];
  return shown
    .map((line, index) => ({ line, at: index }))
    .map(({ line, at }) => (
      <Text key={at} wrap="truncate-end" inverse bold={at === room}>
        {glyphs(fill(` ${line}`, width), theme)}
      </Text>
    ));
}

/** What is typed stands together; keys with names stand apart. */
function shownKeys(keys: readonly string[]): string {
  const words: string[] = [];
  let typing = false;
  for (const key of keys) {
    const typed = key.startsWith('"');
    if (typed && typing) words.push(`${words.pop() ?? ''}${key.slice(1)}`);
    else words.push(typed ? key.slice(1) : keyLabel(key));
    typing = typed;
  }
  return words.join(' ');
}
