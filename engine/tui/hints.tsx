import { Text } from 'ink';
import { actions } from '../session/actions.ts';
import type { Cell } from '../session/rows/index.ts';
import type { Session } from '../session/session.ts';
import { textsIn } from '../session/text/index.ts';
import { widthOf } from '../session/width.ts';
import { keyLabel } from './key-label.ts';
import { Line } from './line.tsx';

/** The keys that matter most, from the table of actions; one that cannot work now is dimmed. */
export function Hints({ session, width }: { readonly session: Session; readonly width: number }) {
  const text = textsIn(session.language);
  const { overlay } = session;
  if (overlay !== undefined) {
    const hint = { help: text.help.hint, form: text.form.hint, detail: text.detailHint }[overlay.kind];
    return (
      <Text wrap="truncate-end">
        <Line row={{ cells: [{ text: ` ${hint}`, tone: 'plain' }] }} width={width} />
      </Text>
    );
  }
  const cells: Cell[] = [];
  let used = 0;
  for (const { ids, label } of hinted) {
    const shown = ids.flatMap((id) => actions.filter((action) => action.id === id));
    const off = shown.every((action) => action.unavailable(session) !== undefined);
    const keys = shown.map((action) => keyLabel(action.keys[0] ?? '')).join(' ');
    const hint = ` ${keys} ${text.hints[label]} `;
    used += widthOf(hint);
    // A hint is shown whole or not at all; the help has them all.
    if (used > width) break;
    cells.push({ text: hint, tone: off ? 'dim' : 'plain' });
  }
  return (
    <Text wrap="truncate-end">
      <Line row={{ cells }} width={width} />
    </Text>
  );
}

const hinted = [
  { ids: ['back', 'forward'], label: 'step' },
  { ids: ['next-deadline'], label: 'deadline' },
  { ids: ['apply'], label: 'apply' },
  { ids: ['help'], label: 'help' },
  { ids: ['quit'], label: 'quit' },
  { ids: ['undo'], label: 'undo' },
  { ids: ['next-pane'], label: 'pane' },
  { ids: ['open'], label: 'open' },
  { ids: ['enlarge'], label: 'enlarge' },
] as const;
