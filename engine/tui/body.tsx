import { Box, Text } from 'ink';
import { paneSummary } from '../session/headline.ts';
import { panes, type Session } from '../session/session.ts';
import { textsIn } from '../session/text/index.ts';
import { fill, wrap } from '../session/width.ts';
import { type Layout, STRIP_ROWS } from './layout.ts';
import { ChooseView } from './overlays/choose.tsx';
import { DetailView } from './overlays/detail.tsx';
import { DifferencesView } from './overlays/differences.tsx';
import { FormView } from './overlays/form.tsx';
import { HelpView } from './overlays/help.tsx';
import { PaneView } from './panes/pane.tsx';
import { glyphs, useTheme } from './theme.ts';

interface BodyProps {
  readonly session: Session;
  readonly layout: Exclude<Layout, { kind: 'too-small' }>;
  readonly width: number;
}

/** The panes, or what lies over them. */
export function Body({ session, layout, width }: BodyProps) {
  const { overlay } = session;
  if (overlay !== undefined && overlay.kind !== 'prompt') {
    const size = { width, height: heightOf(layout) };
    switch (overlay.kind) {
      case 'help':
        return <HelpView session={session} help={overlay} {...size} />;
      case 'form':
        return <FormView session={session} form={overlay} {...size} />;
      case 'detail':
        return <DetailView session={session} detail={overlay} {...size} />;
      case 'choose':
        return <ChooseView session={session} choosing={overlay} {...size} />;
      case 'differences':
        return <DifferencesView session={session} offset={overlay.offset} {...size} />;
    }
  }
  if (layout.kind === 'one') {
    return (
      <Box flexDirection="column">
        <PaneView session={session} {...layout.pane} />
        {layout.strip && <Strip session={session} width={width} />}
      </Box>
    );
  }
  return (
    <Box>
      <Box flexDirection="column">
        {layout.left.map((placed) => (
          <PaneView key={placed.pane} session={session} {...placed} />
        ))}
      </Box>
      <Box flexDirection="column">
        {layout.right.map((row) => (
          <Box key={row[0]?.pane}>
            {row.map((placed) => (
              <PaneView key={placed.pane} session={session} {...placed} />
            ))}
          </Box>
        ))}
      </Box>
    </Box>
  );
}

function heightOf(layout: BodyProps['layout']): number {
  if (layout.kind === 'one') return layout.pane.height + (layout.strip ? STRIP_ROWS : 0);
  return layout.left.reduce((sum, { height }) => sum + height, 0);
}

/** The panes that are not open, in a few words each, on a few lines. */
function Strip({ session, width }: { readonly session: Session; readonly width: number }) {
  const theme = useTheme();
  const text = textsIn(session.language);
  const parts = panes
    .filter((pane) => pane !== session.pane)
    .map((pane) => `${panes.indexOf(pane) + 1} ${text.strip[pane]}: ${paneSummary(session, pane)}`);
  const lines = wrap(parts.map((part) => part.replaceAll(' ', '\u00a0')).join(' · '), width - 2);
  const shown = Array.from({ length: STRIP_ROWS }, (_, index) => ({ index, line: lines[index] ?? '' }));
  return shown.map(({ index, line }) => (
    <Text key={index} wrap="truncate-end" dimColor>
      {glyphs(fill(` ${line.replaceAll('\u00a0', ' ')}`, width), theme)}
    </Text>
  ));
}
