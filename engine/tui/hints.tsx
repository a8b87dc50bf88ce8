import { Text } from 'ink';
import { actions } from '../session/actions/index.ts';
import { fittingWords } from '../session/overlays/prompt.ts';
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
    const hint = overlayHint(session, overlay);
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
    const off = shown.every((action) => action.unavailable?.(session) !== undefined);
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

function overlayHint(session: Session, overlay: NonNullable<Session['overlay']>): string {
  const text = textsIn(session.language);
  switch (overlay.kind) {
    case 'help':
    case 'choose':
      return text.help.hint;
    case 'form':
      return text.form.hint;
    case 'detail':
    case 'differences':
      return text.detailHint;
    case 'prompt':
      if (overlay.asking.what === 'search') return text.prompt.searchHint;
      if (overlay.asking.what === 'save') return text.prompt.saveHint;
      return text.prompt.commandHint(fittingWords(session, overlay.text).join(' '));
  }
}

const hinted = [
  { ids: ['back', 'forward'], label: 'step' },
  { ids: ['next-deadline'], label: 'deadline' },
  { ids: ['apply'], label: 'apply' },
  { ids: ['help'], label: 'help' },
  { ids: ['quit'], label: 'quit' },
  { ids: ['what-if'], label: 'whatIf' },
  { ids: ['undo'], label: 'undo' },
  { ids: ['compare'], label: 'compare' },
  { ids: ['next-finding'], label: 'finding' },
  { ids: ['search'], label: 'search' },
  { ids: ['save'], label: 'save' },
  { ids: ['next-pane'], label: 'pane' },
  { ids: ['open'], label: 'open' },
  { ids: ['enlarge'], label: 'enlarge' },
] as const;
