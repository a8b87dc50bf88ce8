import { type Difference, differences } from '../../session/overlays/differences.ts';
import type { Row } from '../../session/rows/index.ts';
import type { Session } from '../../session/session.ts';
import { textsIn } from '../../session/text/index.ts';
import { fill, wrap } from '../../session/width.ts';
import { Frame } from '../frame.tsx';

interface DifferencesProps {
  readonly session: Session;
  readonly offset: number;
  readonly width: number;
  readonly height: number;
}

/** From this width the two cases stand side by side, else under each other. */
const SIDE_BY_SIDE = 90;

/** The case as it was opened and the branch, where they differ. */
export function DifferencesView({ session, offset, width, height }: DifferencesProps) {
  const text = textsIn(session.language).differences;
  const all = differences(session);
  const shown = all.slice(offset);
  const inner = width - 4;
  const beside = inner >= SIDE_BY_SIDE;
  const columns = beside ? ([0.28, 0.36, 0.36] as const).map((share) => Math.floor(inner * share)) : [inner];
  const rows = shown.flatMap((one, index): Row[] => [
    ...(one.part === shown[index - 1]?.part ? [] : [line(text.parts[one.part], 'strong')]),
    ...(beside ? besideRows(one, columns, text.nothing) : underRows(one, inner, text)),
  ]);
  const head: Row[] = beside
    ? [line(['', text.before, text.now].map((cell, at) => fill(cell, columns[at] ?? 0)).join(''), 'dim')]
    : [];
  const none: Row[] = all.length === 0 ? [line(text.none, 'plain')] : [];
  return (
    <Frame
      title={`[ ${text.title}: ${all.length} ] `}
      rows={[...head, ...rows, ...none]}
      selected={-1}
      active
      width={width}
      height={height}
    />
  );
}

function besideRows({ what, before, now }: Difference, columns: readonly number[], nothing: string): Row[] {
  const cells = [what, before || nothing, now || nothing].map((cell, at) => {
    const width = (columns[at] ?? 1) - 2;
    return at === 0 ? indented(cell, 2, width) : wrap(cell, width);
  });
  const lines = Math.max(...cells.map((cell) => cell.length));
  return Array.from({ length: lines }, (_, index) =>
    line(cells.map((cell, at) => fill(cell[index] ?? '', columns[at] ?? 0)).join(''), 'plain'),
  );
}

function underRows(
  { what, before, now }: Difference,
  width: number,
  text: { readonly before: string; readonly now: string; readonly nothing: string },
): Row[] {
  return [
    ...indented(what, 2, width).map((one) => line(one, 'plain')),
    ...indented(`${text.before}: ${before || text.nothing}`, 4, width).map((one) => line(one, 'dim')),
    ...indented(`${text.now}: ${now || text.nothing}`, 4, width).map((one) => line(one, 'plain')),
  ];
}

/** Lines of at most `width` columns that stand further in; those that are broken off, further still. */
function indented(text: string, by: number, width: number): string[] {
  return wrap(text, width - by, '  ').map((one) => ' '.repeat(by) + one);
}

function line(text: string, tone: 'plain' | 'dim' | 'strong'): Row {
  return { cells: [{ text: ` ${text}`, tone }], detail: [] };
}
