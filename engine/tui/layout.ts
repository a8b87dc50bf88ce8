/** Where the panes stand in a window of some size. */
import type { Pane } from '../session/session.ts';

export const smallest = { columns: 60, rows: 16 } as const;

/** From this width all five panes are shown at once. */
const WIDE = 100;

export interface PlacedPane {
  readonly pane: Pane;
  readonly width: number;
  readonly height: number;
}

/** Panes side by side stand in one list, lists stand beside each other in columns. */
export type Layout =
  | { readonly kind: 'too-small' }
  | { readonly kind: 'one'; readonly pane: PlacedPane; readonly strip: boolean }
  | {
      readonly kind: 'five';
      readonly left: readonly PlacedPane[];
      readonly right: readonly (readonly PlacedPane[])[];
    };

/** Lines that are always there: one above, two for what is selected or said, one for the keys. */
const FIXED_ROWS = 4;

const STRIP_ROWS = 2;

export function layoutOf(
  size: { readonly columns: number; readonly rows: number },
  active: Pane,
  enlarged: boolean,
): Layout {
  const { columns, rows } = size;
  if (columns < smallest.columns || rows < smallest.rows) return { kind: 'too-small' };
  const height = rows - FIXED_ROWS;
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
  const timeline = Math.max(6, Math.floor(height * 0.42));
  const trace = Math.max(7, Math.floor(height * 0.5));
  const deadlines = Math.floor(rightWidth / 2);
  return {
    kind: 'five',
    left: [
      { pane: 'timeline', width: leftWidth, height: timeline },
      { pane: 'state', width: leftWidth, height: height - timeline },
    ],
    right: [
      [{ pane: 'trace', width: rightWidth, height: trace }],
      [
        { pane: 'deadlines', width: deadlines, height: height - trace },
        { pane: 'events', width: rightWidth - deadlines, height: height - trace },
      ],
    ],
  };
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
