/** One line of a pane: what it says, and what it is when read in full. */
import type { PossibleEvent } from '../../case/course.ts';
import type { FactRef } from '../session.ts';

/** What a piece of text means; how it looks is for the face to say. The words carry the meaning alone. */
export type Tone = 'plain' | 'strong' | 'dim' | 'good' | 'attention' | 'bad';

export interface Cell {
  readonly text: string;
  readonly tone: Tone;
}

export interface Row {
  readonly cells: readonly Cell[];
  /** Kept whole at the right edge while the cells are cut. */
  readonly right?: Cell;
  /** The whole of it as sentences; none for a heading. */
  readonly detail: readonly string[];
  /** A line of the trace that opens and closes. */
  readonly node?: string;
  /** The step that the line stands for. */
  readonly position?: number;
  /** The event that the line offers. */
  readonly event?: PossibleEvent;
  /** The fact that the line is about. */
  readonly fact?: FactRef;
  /** The line with its sources, as it can be quoted. */
  readonly cites?: readonly string[];
}

export function cell(text: string, tone: Tone = 'plain'): Cell {
  return { text, tone };
}

export function heading(text: string): Row {
  return { cells: [cell(text, 'strong')], detail: [] };
}
