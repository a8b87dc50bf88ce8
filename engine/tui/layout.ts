/** Where the panes stand in a window of some size. */
import type { Pane } from '../session/session.ts';

export const smallest = { columns: 60, rows: 16 } as const;

/** From this width several panes are shown at once; state and facts share a place. */
const WIDE = 100;

/** From this height all of them are. */
const TALL = 36;

export interface PlacedPane {
  readonly pane: Pane;
  readonly width: number;
  readonly height: number;
  /** True where another pane can come to the front in the same place. */
  readonly shared?: boolean;
}

/** Panes side by side stand in one list, lists stand beside each other in columns. */
export type Layout =
  | { readonly kind: 'too-small' }
  | { readonly kind: 'one'; readonly pane: PlacedPane; readonly strip: boolean }
  | {
      readonly kind: 'many';
      readonly left: readonly PlacedPane[];
      readonly right: readonly (readonly PlacedPane[])[];
    };

/** Lines that are always there: one above, two for what is selected or said, one for the keys. */
const FIXED_ROWS = 4;

/** Lines of the guided tour, where one runs: its text and the keys. A narrow window breaks the text more often. */
export function tourRows(columns: number): number {
  return columns < WIDE ? 7 : 4;
}

export const STRIP_ROWS = 3;

export interface Shown {
  readonly pane: Pane;
  readonly front: 'state' | 'facts';
  readonly enlarged: boolean;
  readonly tour?: unknown;
}

export function layoutOf(
  size: { readonly columns: number; readonly rows: number },
  { pane: active, front, enlarged, tour }: Shown,
): Layout {
  const { columns, rows } = size;
  const fixed = FIXED_ROWS + (tour === undefined ? 0 : tourRows(columns));
  if (columns < smallest.columns || rows < smallest.rows) return { kind: 'too-small' };
  const height = rows - fixed;
  if (columns < WIDE) {
    const strip = !enlarged;
    return {
      kind: 'one',
      pane: { pane: active, width: columns, height: height - (strip ? STRIP_ROWS : 0) },
      strip,
    };
  }
  if (enlarged) return { kind: 'one', pane: { pane: active, width: columns, height }, strip: false };

  const leftWidth = Math.floor(columns * 0.34);
  const rightWidth = columns - leftWidth;
  const trace = Math.max(6, Math.floor(height * 0.5));
  const deadlines = Math.floor(rightWidth / 2);
  return {
    kind: 'many',
    left: leftPanes(height, front).map(([pane, share]) => ({
      pane,
      width: leftWidth,
      height: share,
      shared: pane === front && height < TALL,
    })),
    right: [
      [{ pane: 'trace', width: rightWidth, height: trace }],
      [
        { pane: 'deadlines', width: deadlines, height: height - trace },
        { pane: 'events', width: rightWidth - deadlines, height: height - trace },
      ],
    ],
  };
}

/** From above: the timeline, the state and the facts or one of them, and the findings. */
function leftPanes(height: number, front: Shown['front']): readonly (readonly [Pane, number])[] {
  const timeline = Math.floor(height * 0.38);
  const findings = Math.max(4, Math.floor(height * 0.22));
  const middle = height - timeline - findings;
  if (height < TALL) {
    return [
      ['timeline', timeline],
      [front, middle],
      ['findings', findings],
    ];
  }
  const state = Math.ceil(middle * 0.5);
  return [
    ['timeline', timeline],
    ['state', state],
    ['facts', middle - state],
    ['findings', findings],
  ];
}

/** First and last line of the window over `total` lines that keeps `selected` in sight. */
export function windowOver(
  total: number,
  height: number,
  selected: number,
): { readonly from: number; readonly to: number } {
  const from = Math.min(Math.max(0, selected - Math.floor(height / 2)), Math.max(0, total - height));
  return { from, to: Math.min(total, from + height) };
}
