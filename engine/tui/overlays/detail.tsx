import type { Overlay, Session } from '../../session/session.ts';
import { textsIn } from '../../session/text/index.ts';
import { wrap } from '../../session/width.ts';
import { Frame } from '../frame.tsx';

interface DetailProps {
  readonly session: Session;
  readonly detail: Overlay & { readonly kind: 'detail' };
  readonly width: number;
  readonly height: number;
}

/** One line of a pane in full, broken to the width of the window. */
export function DetailView({ session, detail, width, height }: DetailProps) {
  const rows = detail.lines.slice(detail.offset).flatMap((line, index) =>
    wrap(line, width - 4, '  ').map((text) => ({
      cells: [
        {
          text: ` ${text}`,
          tone: index === 0 && detail.offset === 0 ? ('strong' as const) : ('plain' as const),
        },
      ],
      detail: [],
    })),
  );
  const title = `[ ${textsIn(session.language).panes[session.pane]} ] `;
  return <Frame title={title} rows={rows} selected={-1} active width={width} height={height} />;
}
